namespace Crossbearing.Text;

/// <summary>A matrix in 16-bit numbers with its bias, laid out strip by strip so that a pass reads its weights once and in order. Immutable, thread-safe.</summary>
internal sealed class IntegerMatrix
{
    private readonly short[] _weights;
    private readonly float[] _units;
    private readonly float[] _bias;
    private readonly int _inputs;

    /// <summary>Number of outputs of a row.</summary>
    public int Outputs { get; }

    /// <summary>The outputs from <paramref name="first"/> up to <paramref name="end"/> of a matrix of the network.</summary>
    public IntegerMatrix(float[] p, MatrixPlace at, int first, int end)
    {
        (_inputs, Outputs) = (at.Inputs, end - first);
        _bias = p[(at.Bias + first)..(at.Bias + end)];
        _weights = new short[_inputs * Outputs];
        _units = new float[Outputs / Kernels.Strip];
        for (int s = 0; s < _units.Length; s++) Fill(p, at, first + (s * Kernels.Strip), s);
    }

    /// <summary>All outputs of a matrix.</summary>
    public IntegerMatrix(float[] p, MatrixPlace at)
        : this(p, at, 0, at.Outputs)
    {
    }

    private void Fill(float[] p, MatrixPlace at, int output, int strip)
    {
        float most = 1e-6f;
        for (int j = 0; j < _inputs; j++)
            foreach (float w in p.AsSpan(at.Weights + (j * at.Outputs) + output, Kernels.Strip)) most = Math.Max(most, Math.Abs(w));
        float unit = most / IntegerKernels.MostWeight;
        _units[strip] = unit / IntegerKernels.Scale;
        var to = _weights.AsSpan(strip * Kernels.Strip * _inputs, Kernels.Strip * _inputs);
        for (int j = 0; j < _inputs; j++)
            for (int o = 0; o < Kernels.Strip; o++)
                to[(((j / 2 * Kernels.Strip) + o) * 2) + (j % 2)] = (short)MathF.Round(p[at.Weights + (j * at.Outputs) + output + o] / unit);
    }

    /// <summary>Rows of x W + b.</summary>
    /// <param name="x">Activations in multiples of 1/512.</param>
    /// <param name="step">From one row of activations to the next.</param>
    /// <param name="y">Gets the rows.</param>
    /// <param name="rows">Number of rows, at most <see cref="Workspace.MostWords"/>.</param>
    public void Apply(ReadOnlySpan<short> x, int step, Span<float> y, int rows)
    {
        Span<int> sums = stackalloc int[Workspace.MostWords * Kernels.Strip];
        sums = sums[..(rows * Kernels.Strip)];
        for (int s = 0; s < _units.Length; s++)
        {
            int at = s * Kernels.Strip;
            IntegerKernels.MultiplyStrip(_weights.AsSpan(at * _inputs, Kernels.Strip * _inputs), x, _inputs, step, sums);
            for (int r = 0; r < rows; r++) Kernels.Scale(sums.Slice(r * Kernels.Strip, Kernels.Strip), _units[s], _bias.AsSpan(at, Kernels.Strip), y.Slice((r * Outputs) + at, Kernels.Strip));
        }
    }
}
