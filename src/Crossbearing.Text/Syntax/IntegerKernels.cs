using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Crossbearing.Text;

/// <summary>
/// Products of 16-bit numbers summed in 32 bits, exact and therefore the same on every path. Activations are multiples of 1/512 between -8 and 8, weights have
/// eleven bits and a sign: 256 products cannot overflow. Thread-safe.
/// </summary>
internal static class IntegerKernels
{
    /// <summary>Activations are kept as multiples of one over this.</summary>
    public const float Scale = 512;

    /// <summary>The largest activation, in multiples.</summary>
    public const short Most = 4095;

    /// <summary>The largest weight, in multiples of its strip's unit.</summary>
    public const short MostWeight = 2047;

    /// <summary>The most inputs that a sum may have.</summary>
    public const int MostInputs = 256;

    /// <summary>Rounds activations to their multiples; what lies beyond 8 becomes 8. The length is a multiple of 16.</summary>
    public static void Quantise(ReadOnlySpan<float> values, Span<short> into)
    {
        ref float from = ref MemoryMarshal.GetReference(values);
        ref short to = ref MemoryMarshal.GetReference(into);
        for (int i = 0; i < values.Length; i += 16)
            Vector256.Narrow(Quantise(ref from, i), Quantise(ref from, i + 8)).StoreUnsafe(ref to, (nuint)i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Quantise(ref float from, int i)
    {
        var v = Vector256.Floor(Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref from, (nuint)i), Vector256.Create(Scale), Vector256.Create(0.5f)));
        return Vector256.ConvertToInt32(Vector256.Min(Vector256.Max(v, Vector256.Create((float)-Most)), Vector256.Create((float)Most)));
    }

    /// <summary>Activations from their multiples. The length is a multiple of 16.</summary>
    public static void Widen(ReadOnlySpan<short> values, Span<float> into)
    {
        ref short from = ref MemoryMarshal.GetReference(values);
        ref float to = ref MemoryMarshal.GetReference(into);
        var unit = Vector256.Create(1 / Scale);
        for (int i = 0; i < values.Length; i += 16)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref from, (nuint)i));
            (Vector256.ConvertToSingle(low) * unit).StoreUnsafe(ref to, (nuint)i);
            (Vector256.ConvertToSingle(high) * unit).StoreUnsafe(ref to, (nuint)i + 8);
        }
    }

    /// <summary>Adds activations, given as multiples. The length is a multiple of 16.</summary>
    public static void AddWide(Span<float> y, ReadOnlySpan<short> x)
    {
        ref float to = ref MemoryMarshal.GetReference(y);
        ref short from = ref MemoryMarshal.GetReference(x);
        var unit = Vector256.Create(1 / Scale);
        for (int i = 0; i < x.Length; i += 16)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref from, (nuint)i));
            (Vector256.LoadUnsafe(ref to, (nuint)i) + (Vector256.ConvertToSingle(low) * unit)).StoreUnsafe(ref to, (nuint)i);
            (Vector256.LoadUnsafe(ref to, (nuint)i + 8) + (Vector256.ConvertToSingle(high) * unit)).StoreUnsafe(ref to, (nuint)i + 8);
        }
    }

    /// <summary><paramref name="y"/> += x. The length is a multiple of 16.</summary>
    public static void Add(Span<short> y, ReadOnlySpan<short> x)
    {
        ref short to = ref MemoryMarshal.GetReference(y);
        ref short from = ref MemoryMarshal.GetReference(x);
        for (int i = 0; i < y.Length; i += 16)
            (Vector256.LoadUnsafe(ref to, (nuint)i) + Vector256.LoadUnsafe(ref from, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
    }

    /// <summary>Leaky rectifier in place: negative values are divided by 8, and what lies beyond 8 becomes 8. The length is a multiple of 16.</summary>
    public static void Rectify(Span<short> values)
    {
        ref short at = ref MemoryMarshal.GetReference(values);
        for (int i = 0; i < values.Length; i += 16)
        {
            var v = Vector256.LoadUnsafe(ref at, (nuint)i);
            Vector256.Min(Vector256.Max(v, Vector256.ShiftRightArithmetic(v, 3)), Vector256.Create(Most)).StoreUnsafe(ref at, (nuint)i);
        }
    }

    /// <summary>Sums of 16 outputs for some rows.</summary>
    /// <param name="w">Weights of the strip: for each pair of inputs the two weights of each output side by side.</param>
    /// <param name="x">Rows of inputs, an even number of them.</param>
    /// <param name="inputs">Inputs of a row.</param>
    /// <param name="step">From one row of inputs to the next.</param>
    /// <param name="sums">Gets 16 sums for each row.</param>
    public static void MultiplyStrip(ReadOnlySpan<short> w, ReadOnlySpan<short> x, int inputs, int step, Span<int> sums)
    {
        if (Avx2.IsSupported) MultiplyStripVector(w, x, inputs, step, sums);
        else MultiplyStripPlain(w, x, inputs, step, sums);
    }

    /// <summary><see cref="MultiplyStrip"/> one product after the other.</summary>
    public static void MultiplyStripPlain(ReadOnlySpan<short> w, ReadOnlySpan<short> x, int inputs, int step, Span<int> sums)
    {
        for (int r = 0; r < sums.Length / Kernels.Strip; r++)
        {
            var row = x.Slice(r * step, inputs);
            var to = sums.Slice(r * Kernels.Strip, Kernels.Strip);
            to.Clear();
            for (int j = 0; j < inputs; j += 2)
            {
                var pair = w.Slice(j * Kernels.Strip, 2 * Kernels.Strip);
                for (int o = 0; o < Kernels.Strip; o++) to[o] += (row[j] * pair[2 * o]) + (row[j + 1] * pair[(2 * o) + 1]);
            }
        }
    }

    /// <summary><see cref="MultiplyStrip"/> with AVX2, five rows at a time.</summary>
    public static void MultiplyStripVector(ReadOnlySpan<short> w, ReadOnlySpan<short> x, int inputs, int step, Span<int> sums)
    {
        ref short weights = ref MemoryMarshal.GetReference(w);
        ref short from = ref MemoryMarshal.GetReference(x);
        ref int to = ref MemoryMarshal.GetReference(sums);
        int rows = sums.Length / Kernels.Strip, r = 0;
        for (; r + 5 <= rows; r += 5) FiveRows(ref weights, ref Unsafe.Add(ref from, r * step), inputs, step, ref Unsafe.Add(ref to, r * Kernels.Strip));
        for (; r < rows; r++) OneRow(ref weights, ref Unsafe.Add(ref from, r * step), inputs, ref Unsafe.Add(ref to, r * Kernels.Strip));
    }

    private static void OneRow(ref short w, ref short x, int inputs, ref int to)
    {
        Vector256<int> a0 = default, a1 = default;
        for (int j = 0; j < inputs; j += 2)
        {
            var f = Pair(ref x, j);
            a0 += Avx2.MultiplyAddAdjacent(f, Load(ref w, j, 0));
            a1 += Avx2.MultiplyAddAdjacent(f, Load(ref w, j, 1));
        }
        Store(a0, a1, ref to, 0);
    }

    private static void FiveRows(ref short w, ref short x, int inputs, int step, ref int to)
    {
        ref short x1 = ref Unsafe.Add(ref x, step);
        ref short x2 = ref Unsafe.Add(ref x1, step);
        ref short x3 = ref Unsafe.Add(ref x2, step);
        ref short x4 = ref Unsafe.Add(ref x3, step);
        Vector256<int> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default, e0 = default, e1 = default;
        for (int j = 0; j < inputs; j += 2)
        {
            Vector256<short> w0 = Load(ref w, j, 0), w1 = Load(ref w, j, 1);
            var f = Pair(ref x, j);
            a0 += Avx2.MultiplyAddAdjacent(f, w0);
            a1 += Avx2.MultiplyAddAdjacent(f, w1);
            f = Pair(ref x1, j);
            b0 += Avx2.MultiplyAddAdjacent(f, w0);
            b1 += Avx2.MultiplyAddAdjacent(f, w1);
            f = Pair(ref x2, j);
            c0 += Avx2.MultiplyAddAdjacent(f, w0);
            c1 += Avx2.MultiplyAddAdjacent(f, w1);
            f = Pair(ref x3, j);
            d0 += Avx2.MultiplyAddAdjacent(f, w0);
            d1 += Avx2.MultiplyAddAdjacent(f, w1);
            f = Pair(ref x4, j);
            e0 += Avx2.MultiplyAddAdjacent(f, w0);
            e1 += Avx2.MultiplyAddAdjacent(f, w1);
        }
        Store(a0, a1, ref to, 0);
        Store(b0, b1, ref to, 1);
        Store(c0, c1, ref to, 2);
        Store(d0, d1, ref to, 3);
        Store(e0, e1, ref to, 4);
    }

    /// <summary>Inputs j and j + 1 over and over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Pair(ref short x, int j) => Vector256.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref x, j))).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Load(ref short w, int j, int half) => Vector256.LoadUnsafe(ref w, (nuint)((j * Kernels.Strip) + (half * 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> low, Vector256<int> high, ref int to, int row)
    {
        low.StoreUnsafe(ref to, (nuint)(row * Kernels.Strip));
        high.StoreUnsafe(ref to, (nuint)((row * Kernels.Strip) + 8));
    }
}
