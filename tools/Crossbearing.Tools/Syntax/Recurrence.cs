using Crossbearing.Text;

namespace Crossbearing.Tools.Syntax;

/// <summary>One direction of a recurrent layer over a batch.</summary>
/// <param name="batch">The sentences.</param>
/// <param name="gates">Sums of the gates of every word.</param>
/// <param name="width">From one word's gates to the next.</param>
/// <param name="offset">Where this direction's gates begin.</param>
/// <param name="h">Number of units.</param>
/// <param name="passed">What goes past the units, laid out as the output, or null.</param>
/// <param name="output">Gets the outputs.</param>
/// <param name="outWidth">From one word's output to the next.</param>
/// <param name="outOffset">Where this direction's outputs begin.</param>
/// <param name="back">1 where it reads from the end.</param>
internal sealed class Recurrence(Batch batch, float[] gates, int width, int offset, int h, float[]? passed, float[] output, int outWidth, int outOffset, int back)
{
    private readonly float[] _cells = new float[batch.Length * h];
    private readonly float[] _none = new float[h];

    public void Forward()
    {
        for (int s = 0; s < batch.Sentences.Count; s++)
            for (int t = 0; t < batch.Sentences[s].Length; t++)
            {
                int i = At(s, t);
                Kernels.Step(
                    gates.AsSpan((i * width) + offset, NetworkShape.Gates * h), Before(s, t), _cells.AsSpan(i * h, h),
                    passed is null ? default : passed.AsSpan((i * outWidth) + outOffset, h), output.AsSpan((i * outWidth) + outOffset, h));
            }
    }

    /// <summary>Adds to the gradients of the gates and of what went past.</summary>
    public void Backward(float[] dOut, float[] dGates, float[]? dPassed)
    {
        float[] carried = new float[h];
        for (int s = 0; s < batch.Sentences.Count; s++)
        {
            Array.Clear(carried);
            for (int t = batch.Sentences[s].Length - 1; t >= 0; t--)
            {
                int i = At(s, t), g = (i * width) + offset, o = (i * outWidth) + outOffset;
                var before = Before(s, t);
                for (int k = 0; k < h; k++)
                {
                    float z = gates[g + k], f = Gate(gates[g + h + k]), r = Gate(gates[g + (2 * h) + k]), c = _cells[(i * h) + k], d = dOut[o + k];
                    float past = passed is null ? 0 : passed[o + k];
                    float dc = (d * r) + carried[k];
                    dGates[g + k] = dc * (1 - f);
                    dGates[g + h + k] = dc * (before[k] - z) * Slope(f);
                    dGates[g + (2 * h) + k] = d * (c - past) * Slope(r);
                    carried[k] = dc * f;
                    if (passed is not null) dPassed![o + k] += d * (1 - r);
                }
            }
        }
    }

    private int At(int s, int t) => batch.Starts[s] + (back == 1 ? batch.Sentences[s].Length - 1 - t : t);

    private ReadOnlySpan<float> Before(int s, int t) => t == 0 ? _none : _cells.AsSpan(At(s, t - 1) * h, h);

    private static float Gate(float v) => Math.Clamp((0.25f * v) + 0.5f, 0, 1);

    private static float Slope(float gate) => gate is > 0 and < 1 ? 0.25f : 0;
}
