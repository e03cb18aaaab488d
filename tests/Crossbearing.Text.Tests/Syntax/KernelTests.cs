using Xunit;

namespace Crossbearing.Text.Tests;

public class KernelTests
{
    [Theory]
    [InlineData(1, 8)]
    [InlineData(5, 24)]
    [InlineData(64, 256)]
    [InlineData(96, 40)]
    public void ProductsAreThoseOfThePlainLoopToTheBit(int inputs, int outputs)
    {
        float[] w = Values(inputs * outputs, 1), x = Values(inputs, 2), y = Values(outputs, 3), plain = [.. y];
        for (int o = 0; o < outputs; o++)
            for (int j = 0; j < inputs; j++) plain[o] = MathF.FusedMultiplyAdd(x[j], w[j * outputs + o], plain[o]);
        Kernels.MultiplyAdd(w, x, y);
        Assert.Equal(plain, y);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(13)]
    public void RowsTogetherAreRowsAlone(int rows)
    {
        float[] w = Values(48 * 64, 1), x = Values(48 * rows, 2), together = Values(64 * rows, 3), alone = [.. together];
        Kernels.MultiplyAddRows(w, x, together, rows);
        for (int r = 0; r < rows; r++) Kernels.MultiplyAdd(w, x.AsSpan(r * 48, 48), alone.AsSpan(r * 64, 64));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void TanhAndSigmoidAreCloseToTheirNames()
    {
        for (float x = -12; x <= 12; x += 0.01f)
        {
            var v = System.Runtime.Intrinsics.Vector256.Create(x);
            Assert.Equal(Math.Tanh(x), Kernels.Tanh(v)[0], 1e-3);
            Assert.Equal(1 / (1 + Math.Exp(-x)), Kernels.Sigmoid(v)[0], 1e-3);
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
