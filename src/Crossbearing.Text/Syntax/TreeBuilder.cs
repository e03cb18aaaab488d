namespace Crossbearing.Text;

/// <summary>Reads heads and relations from the outputs of the deepest layer. For one thread at a time; keeps its buffers.</summary>
internal sealed class TreeBuilder(ModelData data, Network network)
{
    private const int A = NetworkShape.Arc, R = NetworkShape.Rel, Most = Workspace.MostWords, Others = NetworkShape.Ends - A;
    private readonly int _root = Array.IndexOf(data.Relations, "root");
    private readonly float[] _dependents = new float[Most * A];
    private readonly float[] _queries = new float[Most * A];
    private readonly float[] _others = new float[Most * Others];
    private readonly float[] _pairs = new float[Most * 2 * R];
    private readonly float[] _labels = new float[Most * network.Shape.Relations];
    private readonly float[] _scores = new float[(Most + 1) * (Most + 1)];
    private readonly int[] _heads = new int[Most];
    private readonly TreeDecoder _decoder = new();

    /// <summary>Writes the head and the relation of each word.</summary>
    public void Run(short[] top, ReadOnlySpan<int> ends, Span<WordAnalysis> into)
    {
        int n = into.Length, start = 0;
        network.ArcDependent.Apply(top, 2 * NetworkShape.H2, _dependents, n);
        Kernels.Rectify(_dependents.AsSpan(0, n * A));
        network.ArcPairs.Apply(_dependents, _queries, n);
        network.OtherEnds.Apply(top, 2 * NetworkShape.H2, _others, n);
        Kernels.Rectify(_others.AsSpan(0, n * Others));
        foreach (int end in ends)
        {
            Heads(start, end);
            for (int i = start; i < end; i++) Pair(i, start);
            start = end;
        }
        network.Label.Apply(_pairs, _labels, n);
        for (int i = 0; i < n; i++) into[i] = into[i] with { Head = _heads[i] - 1, Relation = data.Relations[Relation(i)] };
    }

    private void Heads(int start, int end)
    {
        int m = end - start + 1;
        for (int i = 1; i < m; i++)
        {
            ref float query = ref _queries[(start + i - 1) * A];
            var row = _scores.AsSpan(i * m, m);
            row[0] = Kernels.Dot(ref query, ref network.RootEnds[0], A);
            for (int j = 1; j < m; j++) row[j] = Kernels.Dot(ref query, ref _others[(start + j - 1) * Others], A);
            row[i] = -1e9f;
        }
        _decoder.Decode(_scores, m, _heads.AsSpan(start, m - 1));
    }

    private void Pair(int i, int start)
    {
        var head = _heads[i] == 0 ? network.RootEnds : _others.AsSpan((start + _heads[i] - 1) * Others, Others);
        Kernels.Pair(_others.AsSpan((i * Others) + A + R, R), head.Slice(A, R), _pairs.AsSpan(i * 2 * R, 2 * R));
    }

    private int Relation(int i)
    {
        if (_heads[i] == 0) return _root;
        var scores = _labels.AsSpan(i * network.Label.Outputs, network.Label.Outputs);
        scores[_root] = -1e9f;
        return Kernels.IndexOfMax(scores);
    }
}
