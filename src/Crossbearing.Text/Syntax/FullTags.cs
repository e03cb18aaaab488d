using System.Runtime.InteropServices;

namespace Crossbearing.Text;

/// <summary>The full tags of a model, by part of speech. Immutable, thread-safe.</summary>
internal sealed class FullTags
{
    /// <summary>Number of universal parts of speech.</summary>
    public const int PosCount = (int)UniversalPos.X + 1;

    private const int Width = NetworkShape.TagWidth;
    private readonly string[] _xpos;
    private readonly string[] _features;
    private readonly int[][] _byPos = new int[PosCount][];
    private readonly float[] _rows;
    private readonly float[] _bias;

    /// <summary>Reads the tags and lays their weights out tag by tag.</summary>
    public FullTags(ModelData data, NetworkShape shape)
    {
        var parts = data.Tags.Select(t => t.Split('\t')).ToArray();
        _xpos = [.. parts.Select(p => string.Intern(p[1]))];
        _features = [.. parts.Select(p => string.Intern(p[2]))];
        for (int pos = 0; pos < PosCount; pos++)
            _byPos[pos] = [.. Enumerable.Range(0, parts.Length).Where(t => Enum.Parse<UniversalPos>(parts[t][0], true) == (UniversalPos)pos)];
        _rows = new float[parts.Length * Width];
        _bias = data.Weights[shape.TagHead.Bias..(shape.TagHead.Bias + parts.Length)];
        for (int t = 0; t < parts.Length; t++)
            for (int j = 0; j < Width; j++) _rows[t * Width + j] = data.Weights[shape.TagHead.Weights + (j * shape.Tags) + t];
    }

    /// <summary>Penn tag.</summary>
    public string Xpos(int tag) => _xpos[tag];

    /// <summary>Morphology.</summary>
    public string Features(int tag) => _features[tag];

    /// <summary>The best full tag of a part of speech for a tag vector.</summary>
    public int Best(int pos, ReadOnlySpan<float> vector)
    {
        int[] of = _byPos[pos];
        if (of.Length == 1) return of[0];
        int best = of[0];
        float top = float.NegativeInfinity;
        foreach (int tag in of)
        {
            float score = _bias[tag] + Kernels.Dot(ref _rows[tag * Width], ref MemoryMarshal.GetReference(vector), Width);
            if (score > top) (top, best) = (score, tag);
        }
        return best;
    }
}
