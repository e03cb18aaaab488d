namespace Crossbearing.Text;

/// <summary>The full tags of a model, by part of speech. Immutable, thread-safe.</summary>
internal sealed class FullTags
{
    /// <summary>Number of universal parts of speech.</summary>
    public const int PosCount = (int)UniversalPos.X + 1;

    private const int Width = 2 * NetworkShape.H1;
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
        _bias = data.Weights[shape.TagB..(shape.TagB + parts.Length)];
        for (int t = 0; t < parts.Length; t++)
            for (int j = 0; j < Width; j++) _rows[t * Width + j] = data.Weights[shape.TagW + j * shape.Tags + t];
    }

    /// <summary>Penn tag.</summary>
    public string Xpos(int tag) => _xpos[tag];

    /// <summary>Morphology.</summary>
    public string Features(int tag) => _features[tag];

    /// <summary>The best full tag of a part of speech for an output of the first layer.</summary>
    public int Best(int pos, Span<float> output)
    {
        int[] of = _byPos[pos];
        if (of.Length == 1) return of[0];
        int best = of[0];
        float top = float.NegativeInfinity;
        foreach (int tag in of)
        {
            float score = _bias[tag] + Kernels.Dot(ref _rows[tag * Width], ref output[0], Width);
            if (score > top) (top, best) = (score, tag);
        }
        return best;
    }
}
