using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Crossbearing.Text;

/// <summary>
/// The arithmetic of the network. Every sum runs in the order written here, eight lanes wide and with fused multiply-add, which IEEE 754 defines to the bit:
/// every processor gives the same result, also one without vector instructions. Thread-safe.
/// </summary>
internal static class Kernels
{
    /// <summary>Outputs that a strip of a matrix holds.</summary>
    public const int Strip = 16;

    /// <summary>Inner product. Both have the same length, a multiple of 32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Dot(ref float a, ref float b, int n)
    {
        Vector256<float> s0 = Vector256<float>.Zero, s1 = s0, s2 = s0, s3 = s0;
        for (int i = 0; i < n; i += 32)
        {
            s0 = Vector256.FusedMultiplyAdd(Load(ref a, i), Load(ref b, i), s0);
            s1 = Vector256.FusedMultiplyAdd(Load(ref a, i + 8), Load(ref b, i + 8), s1);
            s2 = Vector256.FusedMultiplyAdd(Load(ref a, i + 16), Load(ref b, i + 16), s2);
            s3 = Vector256.FusedMultiplyAdd(Load(ref a, i + 24), Load(ref b, i + 24), s3);
        }
        return Sum(s0 + s1 + (s2 + s3));
    }

    /// <summary>The sum of eight lanes: halves, then halves of these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Sum(Vector256<float> v)
    {
        var four = v.GetLower() + v.GetUpper();
        var two = four + Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1));
        return two[0] + two[1];
    }

    /// <summary><paramref name="y"/> += factor * x. The length is a multiple of 8.</summary>
    public static void AddScaled(Span<float> y, ReadOnlySpan<float> x, float factor)
    {
        ref float to = ref MemoryMarshal.GetReference(y);
        ref float from = ref MemoryMarshal.GetReference(x);
        var f = Vector256.Create(factor);
        for (int i = 0; i < y.Length; i += 8)
            Store(Vector256.FusedMultiplyAdd(f, Load(ref from, i), Load(ref to, i)), ref to, i);
    }

    /// <summary>Adds x W to each row of <paramref name="y"/>; the sum over inputs runs in their order, however many rows there are.</summary>
    /// <param name="weights">Row j holds the outputs of input j.</param>
    /// <param name="x">Rows of inputs.</param>
    /// <param name="y">Rows of outputs; their number is a multiple of 16.</param>
    /// <param name="rows">Number of rows of both.</param>
    public static void MultiplyAdd(ReadOnlySpan<float> weights, ReadOnlySpan<float> x, Span<float> y, int rows)
    {
        if (rows == 0) return;
        int inputs = x.Length / rows, outputs = y.Length / rows;
        for (int o = 0; o < outputs; o += Strip)
            MultiplyStrip(ref Unsafe.Add(ref MemoryMarshal.GetReference(weights), o), outputs, ref MemoryMarshal.GetReference(x), inputs, ref Unsafe.Add(ref MemoryMarshal.GetReference(y), o), outputs, rows);
    }

    /// <summary>One strip of <see cref="MultiplyAdd"/>: 16 outputs for all rows, six rows at a time so that weights are read once for six.</summary>
    /// <param name="w">First weight of the strip.</param>
    /// <param name="step">From one input's weights to the next.</param>
    /// <param name="x">First row of inputs.</param>
    /// <param name="inputs">Number of inputs.</param>
    /// <param name="y">First output of the strip.</param>
    /// <param name="width">From one row of outputs to the next.</param>
    /// <param name="rows">Number of rows.</param>
    public static void MultiplyStrip(ref float w, int step, ref float x, int inputs, ref float y, int width, int rows)
    {
        int r = 0;
        for (; r + 6 <= rows; r += 6) SixRows(ref w, step, ref Unsafe.Add(ref x, r * inputs), inputs, ref Unsafe.Add(ref y, r * width), width);
        for (; r < rows; r++) OneRow(ref w, step, ref Unsafe.Add(ref x, r * inputs), inputs, ref Unsafe.Add(ref y, r * width));
    }

    private static void OneRow(ref float w, int step, ref float x, int inputs, ref float y)
    {
        Vector256<float> a0 = Load(ref y, 0), a1 = Load(ref y, 8);
        for (int j = 0; j < inputs; j++)
        {
            var f = Vector256.Create(Unsafe.Add(ref x, j));
            a0 = Vector256.FusedMultiplyAdd(f, Load(ref w, 0), a0);
            a1 = Vector256.FusedMultiplyAdd(f, Load(ref w, 8), a1);
            w = ref Unsafe.Add(ref w, step);
        }
        Store(a0, ref y, 0);
        Store(a1, ref y, 8);
    }

    private static void SixRows(ref float w, int step, ref float x, int inputs, ref float y, int width)
    {
        ref float x1 = ref Unsafe.Add(ref x, inputs);
        ref float x2 = ref Unsafe.Add(ref x1, inputs);
        ref float x3 = ref Unsafe.Add(ref x2, inputs);
        ref float x4 = ref Unsafe.Add(ref x3, inputs);
        ref float x5 = ref Unsafe.Add(ref x4, inputs);
        Vector256<float> a0 = Load(ref y, 0), a1 = Load(ref y, 8);
        Vector256<float> b0 = Load(ref y, width), b1 = Load(ref y, width + 8);
        Vector256<float> c0 = Load(ref y, 2 * width), c1 = Load(ref y, (2 * width) + 8);
        Vector256<float> d0 = Load(ref y, 3 * width), d1 = Load(ref y, (3 * width) + 8);
        Vector256<float> e0 = Load(ref y, 4 * width), e1 = Load(ref y, (4 * width) + 8);
        Vector256<float> g0 = Load(ref y, 5 * width), g1 = Load(ref y, (5 * width) + 8);
        for (int j = 0; j < inputs; j++)
        {
            Vector256<float> w0 = Load(ref w, 0), w1 = Load(ref w, 8);
            w = ref Unsafe.Add(ref w, step);
            var f = Vector256.Create(Unsafe.Add(ref x, j));
            a0 = Vector256.FusedMultiplyAdd(f, w0, a0);
            a1 = Vector256.FusedMultiplyAdd(f, w1, a1);
            f = Vector256.Create(Unsafe.Add(ref x1, j));
            b0 = Vector256.FusedMultiplyAdd(f, w0, b0);
            b1 = Vector256.FusedMultiplyAdd(f, w1, b1);
            f = Vector256.Create(Unsafe.Add(ref x2, j));
            c0 = Vector256.FusedMultiplyAdd(f, w0, c0);
            c1 = Vector256.FusedMultiplyAdd(f, w1, c1);
            f = Vector256.Create(Unsafe.Add(ref x3, j));
            d0 = Vector256.FusedMultiplyAdd(f, w0, d0);
            d1 = Vector256.FusedMultiplyAdd(f, w1, d1);
            f = Vector256.Create(Unsafe.Add(ref x4, j));
            e0 = Vector256.FusedMultiplyAdd(f, w0, e0);
            e1 = Vector256.FusedMultiplyAdd(f, w1, e1);
            f = Vector256.Create(Unsafe.Add(ref x5, j));
            g0 = Vector256.FusedMultiplyAdd(f, w0, g0);
            g1 = Vector256.FusedMultiplyAdd(f, w1, g1);
        }
        Store(a0, ref y, 0); Store(a1, ref y, 8);
        Store(b0, ref y, width); Store(b1, ref y, width + 8);
        Store(c0, ref y, 2 * width); Store(c1, ref y, (2 * width) + 8);
        Store(d0, ref y, 3 * width); Store(d1, ref y, (3 * width) + 8);
        Store(e0, ref y, 4 * width); Store(e1, ref y, (4 * width) + 8);
        Store(g0, ref y, 5 * width); Store(g1, ref y, (5 * width) + 8);
    }

    /// <summary>The logistic function in three straight pieces: 0 below -2, 1 above 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Gate(Vector256<float> value) =>
        Vector256.Min(Vector256.Max(Vector256.FusedMultiplyAdd(value, Vector256.Create(0.25f), Vector256.Create(0.5f)), Vector256<float>.Zero), Vector256<float>.One);

    /// <summary>
    /// One step of a simple recurrent unit (Lei et al. 2018): the cell keeps a share of itself and takes the rest from the candidate, the output is a share
    /// of the cell and, where there is <paramref name="passed"/>, the rest of that.
    /// </summary>
    /// <param name="gates">Sums for candidate, forget gate and output gate, one after the other.</param>
    /// <param name="before">The cell of the step before.</param>
    /// <param name="cell">Gets the cell.</param>
    /// <param name="passed">The input that goes past the unit, or empty.</param>
    /// <param name="output">Gets the output.</param>
    public static void Step(ReadOnlySpan<float> gates, ReadOnlySpan<float> before, Span<float> cell, ReadOnlySpan<float> passed, Span<float> output)
    {
        int h = output.Length;
        ref float g = ref MemoryMarshal.GetReference(gates);
        ref float old = ref MemoryMarshal.GetReference(before);
        ref float c = ref MemoryMarshal.GetReference(cell);
        ref float p = ref MemoryMarshal.GetReference(passed);
        ref float o = ref MemoryMarshal.GetReference(output);
        for (int i = 0; i < h; i += 8)
        {
            Vector256<float> candidate = Load(ref g, i), forget = Gate(Load(ref g, h + i)), share = Gate(Load(ref g, (2 * h) + i));
            var now = Vector256.FusedMultiplyAdd(forget, Load(ref old, i) - candidate, candidate);
            Store(now, ref c, i);
            if (passed.IsEmpty) Store(share * now, ref o, i);
            else Store(Vector256.FusedMultiplyAdd(share, now - Load(ref p, i), Load(ref p, i)), ref o, i);
        }
    }

    /// <summary><paramref name="y"/> += x. The length is a multiple of 8.</summary>
    public static void Add(Span<float> y, ReadOnlySpan<float> x)
    {
        ref float to = ref MemoryMarshal.GetReference(y);
        ref float from = ref MemoryMarshal.GetReference(x);
        for (int i = 0; i < y.Length; i += 8) Store(Load(ref to, i) + Load(ref from, i), ref to, i);
    }

    /// <summary>Leaky rectifier in place: negative values are divided by 8. The length is a multiple of 8.</summary>
    public static void Rectify(Span<float> values)
    {
        ref float at = ref MemoryMarshal.GetReference(values);
        var eighth = Vector256.Create(0.125f);
        for (int i = 0; i < values.Length; i += 8)
        {
            var v = Load(ref at, i);
            Store(Vector256.Max(v, v * eighth), ref at, i);
        }
    }

    /// <summary>The first place of the largest value. The length is a multiple of 8, and no value is not a number.</summary>
    public static int IndexOfMax(ReadOnlySpan<float> values)
    {
        ref float at = ref MemoryMarshal.GetReference(values);
        var most = Load(ref at, 0);
        for (int i = 8; i < values.Length; i += 8) most = Vector256.Max(most, Load(ref at, i));
        var four = Vector128.Max(most.GetLower(), most.GetUpper());
        var two = Vector128.Max(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        var top = Vector256.Create(MathF.Max(two[0], two[1]));
        for (int i = 0; i < values.Length; i += 8)
        {
            uint found = Vector256.Equals(Load(ref at, i), top).ExtractMostSignificantBits();
            if (found != 0) return i + System.Numerics.BitOperations.TrailingZeroCount(found);
        }
        return 0;
    }

    /// <summary>Sums times their unit, and the bias. The length is a multiple of 8.</summary>
    public static void Scale(ReadOnlySpan<int> sums, float unit, ReadOnlySpan<float> bias, Span<float> into)
    {
        ref int from = ref MemoryMarshal.GetReference(sums);
        ref float b = ref MemoryMarshal.GetReference(bias);
        ref float to = ref MemoryMarshal.GetReference(into);
        var factor = Vector256.Create(unit);
        for (int i = 0; i < into.Length; i += 8)
            Store(Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref from, (nuint)i)), factor, Load(ref b, i)), ref to, i);
    }

    /// <summary>What relations are read from: the rectified sum of a dependent's and a head's vector, and their product.</summary>
    public static void Pair(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> into)
    {
        ref float a = ref MemoryMarshal.GetReference(dependent);
        ref float b = ref MemoryMarshal.GetReference(head);
        ref float to = ref MemoryMarshal.GetReference(into);
        var eighth = Vector256.Create(0.125f);
        for (int i = 0; i < dependent.Length; i += 8)
        {
            Vector256<float> x = Load(ref a, i), y = Load(ref b, i), sum = x + y;
            Store(Vector256.Max(sum, sum * eighth), ref to, i);
            Store(x * y, ref to, dependent.Length + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Load(ref float at, int i) => Vector256.LoadUnsafe(ref at, (nuint)i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<float> value, ref float at, int i) => value.StoreUnsafe(ref at, (nuint)i);
}
