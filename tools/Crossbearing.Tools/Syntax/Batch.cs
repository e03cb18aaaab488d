namespace Crossbearing.Tools.Syntax;

/// <summary>Some sentences laid one after the other. Immutable.</summary>
internal sealed class Batch
{
    private readonly Example[] _of;
    private readonly int[] _first;

    public IReadOnlyList<Example> Sentences { get; }

    /// <summary>First word of each sentence.</summary>
    public int[] Starts { get; }

    /// <summary>Number of words.</summary>
    public int Length => _of.Length;

    public Batch(IReadOnlyList<Example> sentences)
    {
        Sentences = sentences;
        Starts = new int[sentences.Count];
        for (int s = 1; s < Starts.Length; s++) Starts[s] = Starts[s - 1] + sentences[s - 1].Length;
        _of = [.. sentences.SelectMany(s => Enumerable.Repeat(s, s.Length))];
        _first = [.. sentences.SelectMany((s, k) => Enumerable.Repeat(Starts[k], s.Length))];
    }

    public Example Of(int i) => _of[i];

    /// <summary>Place of word i in its sentence.</summary>
    public int Within(int i) => i - _first[i];

    public int Word(int i) => _of[i].Word[Within(i)];

    public int[] Buckets(int i) => _of[i].Buckets[Within(i)];

    /// <summary>The first word at most <paramref name="reach"/> before word i in its sentence.</summary>
    public int From(int i, int reach) => Math.Max(i - reach, _first[i]);

    /// <summary>The last word at most <paramref name="reach"/> after word i in its sentence.</summary>
    public int To(int i, int reach) => Math.Min(i + reach, _first[i] + _of[i].Length - 1);
}

/// <summary>Tags, heads and relations found for the words of a batch.</summary>
internal sealed class Answers(int n)
{
    public int[] Pos { get; } = new int[n];
    public int[] Tag { get; } = new int[n];
    /// <summary>Place of the head in the sentence from 1 on, 0 for the root.</summary>
    public int[] Head { get; } = new int[n];
    public int[] Relation { get; } = new int[n];
}
