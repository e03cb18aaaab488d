namespace Crossbearing.Text;

/// <summary>A word form as the network knows it: its vector multiplied into both directions of the first layer, and its lemmas so far.</summary>
internal sealed class KnownForm
{
    /// <summary>Gates of the forward and the backward direction, bias included.</summary>
    public float[] Gates { get; } = new float[2 * 4 * NetworkShape.H1];

    private int _count;
    private int[] _tags = new int[2];
    private string[] _lemmas = new string[2];

    /// <summary>Forgets the lemmas.</summary>
    public void Clear() => _count = 0;

    /// <summary>The lemma under a tag, worked out at first asking.</summary>
    public string Lemma(LemmaRules rules, ReadOnlySpan<char> form, int tag, bool keepCase)
    {
        for (int i = 0; i < _count; i++) if (_tags[i] == tag) return _lemmas[i];
        if (_count == _tags.Length) (_tags, _lemmas) = (Wider(_tags), Wider(_lemmas));
        _tags[_count] = tag;
        return _lemmas[_count++] = rules.Find(form, tag, keepCase);
    }

    private static T[] Wider<T>(T[] old)
    {
        var wider = new T[old.Length * 2];
        old.CopyTo(wider, 0);
        return wider;
    }
}

/// <summary>The forms that a workspace has met, up to a bound; what it holds changes the cost of a parse, never its result. For one thread at a time.</summary>
internal sealed class FormTable(ModelData data, NetworkShape shape, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words)
{
    private const int Capacity = 8192;
    private const int LongestKept = 32;
    private readonly Dictionary<string, KnownForm> _known = new(StringComparer.Ordinal);
    private readonly KnownForm[] _passing = new KnownForm[Workspace.MostWords];
    private readonly float[] _vector = new float[NetworkShape.Word];

    /// <summary>The form of the word at <paramref name="position"/> of the sentence in work.</summary>
    public KnownForm Get(ReadOnlySpan<char> word, int position)
    {
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var form)) return form;
        bool keep = word.Length <= LongestKept && _known.Count < Capacity;
        form = keep ? new KnownForm() : _passing[position] ??= new KnownForm();
        Fill(word, form);
        if (keep) _known.Add(word.ToString(), form);
        return form;
    }

    private void Fill(ReadOnlySpan<char> word, KnownForm form)
    {
        form.Clear();
        Span<char> buffer = stackalloc char[WordFeatures.LongestWord];
        Span<int> buckets = stackalloc int[WordFeatures.Most];
        var normal = buffer[..WordFeatures.Normalise(word, buffer)];
        Array.Clear(_vector);
        if (words.TryGetValue(normal, out int row)) AddRow(row);
        foreach (int bucket in buckets[..WordFeatures.Find(word, normal, buckets)]) AddRow(data.Words.Length + bucket);
        const int gates = 4 * NetworkShape.H1;
        for (int d = 0; d < 2; d++)
        {
            var to = form.Gates.AsSpan(d * gates, gates);
            data.Weights.AsSpan(shape.First[d].Bias, gates).CopyTo(to);
            Kernels.MultiplyAdd(data.Weights.AsSpan(shape.First[d].Input, NetworkShape.Word * gates), _vector, to);
        }
    }

    private void AddRow(int row)
    {
        float scale = data.RowScales[row];
        var cells = data.Rows.AsSpan(row * NetworkShape.Word, NetworkShape.Word);
        for (int k = 0; k < cells.Length; k++) _vector[k] += scale * cells[k];
    }
}
