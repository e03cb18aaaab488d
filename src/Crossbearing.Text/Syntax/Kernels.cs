using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Crossbearing.Text;

/// <summary>
/// The arithmetic of the network. Every sum runs in the order written here, eight lanes wide and with fused multiply-add, which IEEE 754 defines to the bit:
/// every processor gives the same result. Thread-safe.
/// </summary>
internal static class Kernels
{
    /// <summary>Inner product. Both have the same length, a multiple of 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Dot(ref float a, ref float b, int n)
    {
        var s0 = Vector256<float>.Zero;
        var s1 = Vector256<float>.Zero;
        int i = 0;
        for (; i + 16 <= n; i += 16)
        {
            s0 = Vector256.FusedMultiplyAdd(Load(ref a, i), Load(ref b, i), s0);
            s1 = Vector256.FusedMultiplyAdd(Load(ref a, i + 8), Load(ref b, i + 8), s1);
        }
        for (; i < n; i += 8) s0 = Vector256.FusedMultiplyAdd(Load(ref a, i), Load(ref b, i), s0);
        return Vector256.Sum(s0 + s1);
    }

    /// <summary><paramref name="y"/> += factor * x.</summary>
    public static void AddScaled(Span<float> y, ReadOnlySpan<float> x, float factor)
    {
        ref float to = ref MemoryMarshal.GetReference(y);
        ref float from = ref MemoryMarshal.GetReference(x);
        var f = Vector256.Create(factor);
        for (int i = 0; i < y.Length; i += 8)
            Store(Vector256.FusedMultiplyAdd(f, Load(ref from, i), Load(ref to, i)), ref to, i);
    }

    /// <summary>
    /// <paramref name="y"/> += W x with W stored by columns: column j holds the outputs of input j. Outputs are a multiple of 32.
    /// The sum over inputs runs in their order, so nothing depends on how outputs are blocked.
    /// </summary>
    public static void MultiplyAdd(ReadOnlySpan<float> columns, ReadOnlySpan<float> x, Span<float> y)
    {
        int outputs = y.Length;
        ref float w = ref MemoryMarshal.GetReference(columns);
        ref float to = ref MemoryMarshal.GetReference(y);
        ref float from = ref MemoryMarshal.GetReference(x);
        int o = 0;
        for (; o + 32 <= outputs; o += 32)
        {
            Vector256<float> a = Load(ref to, o), b = Load(ref to, o + 8), c = Load(ref to, o + 16), d = Load(ref to, o + 24);
            ref float column = ref Unsafe.Add(ref w, o);
            for (int j = 0; j < x.Length; j++)
            {
                var f = Vector256.Create(Unsafe.Add(ref from, j));
                a = Vector256.FusedMultiplyAdd(f, Load(ref column, 0), a);
                b = Vector256.FusedMultiplyAdd(f, Load(ref column, 8), b);
                c = Vector256.FusedMultiplyAdd(f, Load(ref column, 16), c);
                d = Vector256.FusedMultiplyAdd(f, Load(ref column, 24), d);
                column = ref Unsafe.Add(ref column, outputs);
            }
            Store(a, ref to, o);
            Store(b, ref to, o + 8);
            Store(c, ref to, o + 16);
            Store(d, ref to, o + 24);
        }
        for (; o < outputs; o += 8)
        {
            var a = Load(ref to, o);
            ref float column = ref Unsafe.Add(ref w, o);
            for (int j = 0; j < x.Length; j++)
            {
                a = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref from, j)), Load(ref column, 0), a);
                column = ref Unsafe.Add(ref column, outputs);
            }
            Store(a, ref to, o);
        }
    }

    /// <summary><see cref="MultiplyAdd"/> for several rows at once, four at a time so that weights are read once for four; the result is the same to the bit.</summary>
    public static void MultiplyAddRows(ReadOnlySpan<float> columns, ReadOnlySpan<float> x, Span<float> y, int rows)
    {
        int inputs = x.Length / rows, outputs = y.Length / rows, r = 0;
        for (; r + 4 <= rows; r += 4)
            FourRows(ref MemoryMarshal.GetReference(columns), ref MemoryMarshal.GetReference(x[(r * inputs)..]), ref MemoryMarshal.GetReference(y[(r * outputs)..]), inputs, outputs);
        for (; r < rows; r++) MultiplyAdd(columns, x.Slice(r * inputs, inputs), y.Slice(r * outputs, outputs));
    }

    private static void FourRows(ref float w, ref float x, ref float y, int inputs, int outputs)
    {
        for (int o = 0; o < outputs; o += 16)
        {
            ref float column = ref Unsafe.Add(ref w, o);
            Vector256<float> a0 = Load(ref y, o), a1 = Load(ref y, o + 8);
            Vector256<float> b0 = Load(ref y, outputs + o), b1 = Load(ref y, outputs + o + 8);
            Vector256<float> c0 = Load(ref y, 2 * outputs + o), c1 = Load(ref y, 2 * outputs + o + 8);
            Vector256<float> d0 = Load(ref y, 3 * outputs + o), d1 = Load(ref y, 3 * outputs + o + 8);
            for (int j = 0; j < inputs; j++)
            {
                Vector256<float> w0 = Load(ref column, 0), w1 = Load(ref column, 8);
                column = ref Unsafe.Add(ref column, outputs);
                var f = Vector256.Create(Unsafe.Add(ref x, j));
                a0 = Vector256.FusedMultiplyAdd(f, w0, a0);
                a1 = Vector256.FusedMultiplyAdd(f, w1, a1);
                f = Vector256.Create(Unsafe.Add(ref x, inputs + j));
                b0 = Vector256.FusedMultiplyAdd(f, w0, b0);
                b1 = Vector256.FusedMultiplyAdd(f, w1, b1);
                f = Vector256.Create(Unsafe.Add(ref x, 2 * inputs + j));
                c0 = Vector256.FusedMultiplyAdd(f, w0, c0);
                c1 = Vector256.FusedMultiplyAdd(f, w1, c1);
                f = Vector256.Create(Unsafe.Add(ref x, 3 * inputs + j));
                d0 = Vector256.FusedMultiplyAdd(f, w0, d0);
                d1 = Vector256.FusedMultiplyAdd(f, w1, d1);
            }
            Store(a0, ref y, o);
            Store(a1, ref y, o + 8);
            Store(b0, ref y, outputs + o);
            Store(b1, ref y, outputs + o + 8);
            Store(c0, ref y, 2 * outputs + o);
            Store(c1, ref y, 2 * outputs + o + 8);
            Store(d0, ref y, 3 * outputs + o);
            Store(d1, ref y, 3 * outputs + o + 8);
        }
    }

    /// <summary>Hyperbolic tangent by Lambert's continued fraction cut after the seventh term; the error is below 1e-4.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> value)
    {
        var x = Vector256.Min(Vector256.Max(value, Vector256.Create(-4.97f)), Vector256.Create(4.97f));
        var q = x * x;
        var top = ((q + Vector256.Create(378f)) * q + Vector256.Create(17325f)) * q + Vector256.Create(135135f);
        var bottom = ((Vector256.Create(28f) * q + Vector256.Create(3150f)) * q + Vector256.Create(62370f)) * q + Vector256.Create(135135f);
        return x * top / bottom;
    }

    /// <summary>The logistic function, by way of <see cref="Tanh"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> value)
    {
        var half = Vector256.Create(0.5f);
        return Tanh(value * half) * half + half;
    }

    /// <summary>
    /// One step of a long short-term memory. <paramref name="gates"/> holds the sums for input, forget, output and candidate, one after the other, and
    /// afterwards their activations; <paramref name="cell"/> is carried on.
    /// </summary>
    public static void LstmStep(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> hidden)
    {
        int h = hidden.Length;
        ref float g = ref MemoryMarshal.GetReference(gates);
        ref float old = ref MemoryMarshal.GetReference(before);
        ref float c = ref MemoryMarshal.GetReference(cell);
        ref float o = ref MemoryMarshal.GetReference(hidden);
        for (int i = 0; i < h; i += 8)
        {
            var input = Sigmoid(Load(ref g, i));
            var forget = Sigmoid(Load(ref g, h + i));
            var output = Sigmoid(Load(ref g, 2 * h + i));
            var candidate = Tanh(Load(ref g, 3 * h + i));
            var now = forget * Load(ref old, i) + input * candidate;
            Store(input, ref g, i);
            Store(forget, ref g, h + i);
            Store(output, ref g, 2 * h + i);
            Store(candidate, ref g, 3 * h + i);
            Store(now, ref c, i);
            Store(output * Tanh(now), ref o, i);
        }
    }

    /// <summary>Leaky rectifier in place: negative values are multiplied by 0.1.</summary>
    public static void Rectify(Span<float> values)
    {
        for (int i = 0; i < values.Length; i++) values[i] = values[i] > 0 ? values[i] : 0.1f * values[i];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Load(ref float at, int i) => Vector256.LoadUnsafe(ref at, (nuint)i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<float> value, ref float at, int i) => value.StoreUnsafe(ref at, (nuint)i);
}
