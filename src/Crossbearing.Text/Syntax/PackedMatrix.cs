using System.Runtime.InteropServices;

namespace Crossbearing.Text;

/// <summary>A matrix with its bias, laid out strip by strip so that a pass reads its weights once and in order. Immutable, thread-safe.</summary>
internal sealed class PackedMatrix
{
    private readonly float[] _weights;
    private readonly float[] _bias;
    private readonly int _inputs;

    /// <summary>Number of outputs of a row.</summary>
    public int Outputs { get; }

    /// <summary>The outputs from <paramref name="first"/> up to <paramref name="end"/> of a matrix of the network.</summary>
    public PackedMatrix(float[] p, MatrixPlace at, int first, int end)
    {
        (_inputs, Outputs) = (at.Inputs, end - first);
        _bias = p[(at.Bias + first)..(at.Bias + end)];
        _weights = new float[_inputs * Outputs];
        for (int o = 0; o < Outputs; o += Kernels.Strip)
            for (int j = 0; j < _inputs; j++)
                p.AsSpan(at.Weights + (j * at.Outputs) + first + o, Kernels.Strip).CopyTo(_weights.AsSpan((o * _inputs) + (j * Kernels.Strip)));
    }

    /// <summary>All outputs of a matrix.</summary>
    public PackedMatrix(float[] p, MatrixPlace at)
        : this(p, at, 0, at.Outputs)
    {
    }

    /// <summary>Rows of x W + b.</summary>
    public void Apply(ReadOnlySpan<float> x, Span<float> y, int rows)
    {
        for (int r = 0; r < rows; r++) _bias.CopyTo(y[(r * Outputs)..]);
        for (int o = 0; o < Outputs; o += Kernels.Strip)
            Kernels.MultiplyStrip(ref _weights[o * _inputs], Kernels.Strip, ref MemoryMarshal.GetReference(x), _inputs, ref y[o], Outputs, rows);
    }
}
