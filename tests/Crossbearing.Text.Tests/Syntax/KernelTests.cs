using Xunit;

namespace Crossbearing.Text.Tests;

public class KernelTests
{
    [Theory]
    [InlineData(1, 16, 1)]
    [InlineData(5, 48, 4)]
    [InlineData(64, 256, 6)]
    [InlineData(96, 32, 13)]
    public void ProductsAreThoseOfThePlainLoopToTheBit(int inputs, int outputs, int rows)
    {
        float[] w = Values(inputs * outputs, 1), x = Values(inputs * rows, 2), y = Values(outputs * rows, 3), plain = [.. y];
        for (int r = 0; r < rows; r++)
            for (int o = 0; o < outputs; o++)
                for (int j = 0; j < inputs; j++) plain[(r * outputs) + o] = MathF.FusedMultiplyAdd(x[(r * inputs) + j], w[(j * outputs) + o], plain[(r * outputs) + o]);
        Kernels.MultiplyAdd(w, x, y, rows);
        Assert.Equal(plain, y);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(64, 5)]
    [InlineData(256, 13)]
    public void VectorAndPlainSumsOfIntegersAreEqual(int inputs, int rows)
    {
        if (!System.Runtime.Intrinsics.X86.Avx2.IsSupported) return;
        short[] w = [.. Values(inputs * 16, 1).Select(v => (short)(v * 2 * IntegerKernels.MostWeight))], x = [.. Values((inputs + 8) * rows, 2).Select(v => (short)(v * 2 * IntegerKernels.Most))];
        int[] vector = new int[rows * 16], plain = new int[rows * 16];
        IntegerKernels.MultiplyStripVector(w, x, inputs, inputs + 8, vector);
        IntegerKernels.MultiplyStripPlain(w, x, inputs, inputs + 8, plain);
        Assert.Equal(plain, vector);
    }

    [Fact]
    public void TheLargestSumDoesNotOverflow()
    {
        short[] w = [.. Enumerable.Repeat(IntegerKernels.MostWeight, IntegerKernels.MostInputs * 16)], x = [.. Enumerable.Repeat(IntegerKernels.Most, IntegerKernels.MostInputs)];
        int[] sums = new int[16];
        IntegerKernels.MultiplyStrip(w, x, IntegerKernels.MostInputs, IntegerKernels.MostInputs, sums);
        Assert.All(sums, s => Assert.Equal((long)IntegerKernels.MostWeight * IntegerKernels.Most * IntegerKernels.MostInputs, s));
    }

    [Fact]
    public void ActivationsAreRoundedToTheNearestMultipleAndHeldWithinTheirRange()
    {
        float[] values = [0, 1, -1, 7.999f, 8, 80, -80, 0.25f / 512, 0.75f / 512, -0.25f / 512, -0.75f / 512, float.MaxValue, float.MinValue, 3, 2, 1];
        short[] found = new short[16];
        IntegerKernels.Quantise(values, found);
        Assert.Equal([0, 512, -512, 4095, 4095, 4095, -4095, 0, 1, 0, -1, 4095, -4095, 1536, 1024, 512], found);
    }

    [Fact]
    public void TheFirstOfTheLargestIsFound()
    {
        for (uint seed = 1; seed <= 200; seed++)
        {
            float[] values = [.. Values(24, seed).Select(v => MathF.Round(v * 6))];
            Assert.Equal(Array.IndexOf(values, values.Max()), Kernels.IndexOfMax(values));
        }
    }

    private static float[] Values(int n, uint seed)
    {
        var values = new float[n];
        uint state = seed;
        for (int i = 0; i < n; i++) values[i] = ((state = state * 1664525u + 1013904223u) >> 8) / (float)(1 << 24) - 0.5f;
        return values;
    }
}
