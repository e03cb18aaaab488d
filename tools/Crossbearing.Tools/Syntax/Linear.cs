using Crossbearing.Text;

namespace Crossbearing.Tools.Syntax;

/// <summary>A matrix with a bias, forward and backward. Thread-safe.</summary>
internal static class Linear
{
    /// <summary>Rows of x W + b.</summary>
    public static float[] Apply(float[] p, MatrixPlace at, float[] x, int rows)
    {
        var y = new float[rows * at.Outputs];
        for (int i = 0; i < rows; i++) p.AsSpan(at.Bias, at.Outputs).CopyTo(y.AsSpan(i * at.Outputs));
        Kernels.MultiplyAdd(p.AsSpan(at.Weights, at.Size), x.AsSpan(0, rows * at.Inputs), y, rows);
        return y;
    }

    /// <summary>Adds to the gradients of weights, bias and inputs.</summary>
    public static void Backward(float[] p, float[] gradient, MatrixPlace at, float[] x, float[] dy, float[] dx, int rows)
    {
        Kernels.MultiplyAdd(dy, Transposed(x, rows, at.Inputs), gradient.AsSpan(at.Weights, at.Size), at.Inputs);
        for (int i = 0; i < rows; i++) Kernels.AddScaled(gradient.AsSpan(at.Bias, at.Outputs), dy.AsSpan(i * at.Outputs, at.Outputs), 1);
        Kernels.MultiplyAdd(Transposed(p.AsSpan(at.Weights, at.Size), at.Inputs, at.Outputs), dy.AsSpan(0, rows * at.Outputs), dx.AsSpan(0, rows * at.Inputs), rows);
    }

    private static float[] Transposed(ReadOnlySpan<float> x, int rows, int columns)
    {
        var turned = new float[rows * columns];
        const int tile = 16;
        for (int r0 = 0; r0 < rows; r0 += tile)
            for (int c0 = 0; c0 < columns; c0 += tile)
                for (int c = c0; c < Math.Min(c0 + tile, columns); c++)
                    for (int r = r0; r < Math.Min(r0 + tile, rows); r++) turned[(c * rows) + r] = x[(r * columns) + c];
        return turned;
    }
}
