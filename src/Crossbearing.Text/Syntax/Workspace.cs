using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>The buffers for some sentences at a time. For one thread at a time; a model keeps a pool of them.</summary>
internal sealed class Workspace(ModelData data, Network network, FullTags tags, FormTable forms)
{
    /// <summary>Words that are passed through the network at once; longer sentences are read in stretches of so many.</summary>
    public const int MostWords = 128;

    private const int Near = NetworkShape.Near, Reach = NetworkShape.Reach, H1 = NetworkShape.H1, H2 = NetworkShape.H2, Gates = NetworkShape.Gates;
    private const int Context = NetworkShape.Context, Width = 2 * Gates * H2;
    private readonly int[] _ends = new int[MostWords];
    private readonly KnownForm[] _forms = new KnownForm[MostWords];
    private readonly FormRoom _room = new();
    private readonly int[] _missing = new int[MostWords];
    private readonly short[] _contexts = new short[MostWords * Context];
    private readonly float[] _pos = new float[MostWords * NetworkShape.Pos];
    private readonly float[] _tagVectors = new float[MostWords * NetworkShape.TagWidth];
    private readonly float[] _cell = new float[Math.Max(H1, H2)];
    private readonly float[] _formGates = new float[Gates * H1];
    private readonly float[] _output = new float[H1];
    private readonly TreeBuilder _tree = new(data, network);
    private float[] _gates = [];
    private float[] _layer = [];
    private float[] _below = [];
    private short[] _top = [];

    /// <summary>Analyses sentences of together at most <see cref="MostWords"/> words.</summary>
    /// <param name="text">The text of the words.</param>
    /// <param name="words">The words.</param>
    /// <param name="ends">One past the last word of each sentence, counted from <paramref name="origin"/>.</param>
    /// <param name="origin">What to take off the ends.</param>
    /// <param name="into">Gets the analysis of each word.</param>
    /// <param name="depth">How far to go.</param>
    public void Run(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, ReadOnlySpan<int> ends, int origin, Span<WordAnalysis> into, AnalysisDepth depth)
    {
        var sentences = _ends.AsSpan(0, ends.Length);
        for (int s = 0; s < ends.Length; s++) sentences[s] = ends[s] - origin;
        Forms(text, words);
        int start = 0;
        foreach (int end in sentences)
        {
            for (int i = start; i < end; i++) Convolve(i, start, end);
            for (int d = 0; d < 2; d++) First(start, end, d);
            start = end;
        }
        network.TagVector.Apply(_contexts, Context, _tagVectors, words.Length);
        Kernels.Rectify(_tagVectors.AsSpan(0, words.Length * NetworkShape.TagWidth));
        network.Pos.Apply(_tagVectors, _pos, words.Length);
        for (int i = 0; i < words.Length; i++) into[i] = Tag(text[words[i].Start..words[i].End], i);
        if (depth == AnalysisDepth.Tags) return;
        _tree.Run(Deep(words.Length, sentences), sentences, into);
    }

    private void Forms(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        int missing = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (forms.Find(text[words[i].Start..words[i].End]) is { } known) _forms[i] = known;
            else _missing[missing++] = i;
        }
        forms.Add(text, words, _missing.AsSpan(0, missing), _forms, _room);
    }

    private void Convolve(int i, int start, int end)
    {
        var to = _contexts.AsSpan(i * Context, Near);
        int from = Math.Max(start, i - Reach);
        _forms[from].Parts.AsSpan((from - i + Reach) * Near, Near).CopyTo(to);
        for (int k = from + 1; k <= Math.Min(end - 1, i + Reach); k++) IntegerKernels.Add(to, _forms[k].Parts.AsSpan((k - i + Reach) * Near, Near));
        IntegerKernels.Rectify(to);
    }

    private void First(int start, int end, int back)
    {
        var cell = _cell.AsSpan(0, H1);
        cell.Clear();
        for (int t = start; t < end; t++)
        {
            int i = back == 1 ? start + end - 1 - t : t;
            IntegerKernels.Widen(_forms[i].Parts.AsSpan(NetworkShape.GatePart + (back * Gates * H1), Gates * H1), _formGates);
            Kernels.Step(_formGates, cell, cell, default, _output);
            IntegerKernels.Quantise(_output, _contexts.AsSpan((i * Context) + Near + (back * H1), H1));
        }
    }

    private WordAnalysis Tag(ReadOnlySpan<char> form, int i)
    {
        int pos = Kernels.IndexOfMax(_pos.AsSpan(i * NetworkShape.Pos, NetworkShape.Pos));
        int tag = tags.Best(pos, _tagVectors.AsSpan(i * NetworkShape.TagWidth, NetworkShape.TagWidth));
        string lemma = _forms[i].Lemma(data.Lemmas, form, tag, pos == (int)UniversalPos.Propn);
        return new WordAnalysis((UniversalPos)pos, tags.Xpos(tag), tags.Features(tag), lemma, -1, "_");
    }

    /// <summary>What the deepest layer gives, in multiples.</summary>
    private short[] Deep(int n, ReadOnlySpan<int> ends)
    {
        if (_gates.Length == 0) (_gates, _layer, _below, _top) = (new float[MostWords * Width], new float[MostWords * 2 * H2], new float[MostWords * 2 * H2], new short[MostWords * 2 * H2]);
        for (int layer = 0; layer < network.Deep.Length; layer++)
        {
            if (layer == 0) network.Deep[0].Apply(_contexts, Context, _gates, n);
            else network.Deep[layer].Apply(_top, 2 * H2, _gates, n);
            for (int i = 0; layer == 0 && i < n; i++) IntegerKernels.AddWide(_gates.AsSpan(i * Width, Width), _forms[i].Parts.AsSpan(NetworkShape.DeepPart, Width));
            int start = 0;
            foreach (int end in ends)
            {
                for (int d = 0; d < 2; d++) Direction(start, end, d, layer > 0);
                start = end;
            }
            (_layer, _below) = (_below, _layer);
            IntegerKernels.Quantise(_below.AsSpan(0, n * 2 * H2), _top);
        }
        return _top;
    }

    private void Direction(int start, int end, int back, bool passes)
    {
        var cell = _cell.AsSpan(0, H2);
        cell.Clear();
        for (int t = start; t < end; t++)
        {
            int i = back == 1 ? start + end - 1 - t : t, at = ((2 * i) + back) * H2;
            Kernels.Step(_gates.AsSpan(((2 * i) + back) * Gates * H2, Gates * H2), cell, cell, passes ? _below.AsSpan(at, H2) : default, _layer.AsSpan(at, H2));
        }
    }
}
