using System.Collections.Concurrent;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>
/// Tagger, lemmatiser and dependency parser for English, read from one model file. Immutable; shared by all threads: each call takes buffers from a pool.
/// The same words give the same analysis on every processor.
/// </summary>
public sealed class SyntaxModel
{
    private static readonly Lazy<SyntaxModel> Shipped = new(() => new SyntaxModel(ModelData.Read(ReadShipped())));
    private readonly ConcurrentBag<Workspace> _idle = [];
    private readonly ModelData _data;
    private readonly Network _network;
    private readonly FullTags _tags;
    private readonly FormTable _forms;

    private SyntaxModel(ModelData data)
    {
        _data = data;
        _network = new Network(data);
        _tags = new FullTags(data, _network.Shape);
        _forms = new FormTable(data, _network);
    }

    /// <summary>The model that comes with the library, loaded at first use.</summary>
    public static SyntaxModel Default => Shipped.Value;

    /// <summary>Name and version of the model.</summary>
    public string Name => _data.Name;

    /// <summary>Reads a model file.</summary>
    /// <exception cref="SyntaxModelException">XB6001: no model; XB6002: damaged; XB6003: made for another version.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SyntaxModel Load(string path) => new(ModelData.Read(File.ReadAllBytes(path)));

    /// <summary>Analyses one sentence.</summary>
    /// <param name="text">The text that the spans point into.</param>
    /// <param name="words">The words of the sentence as Universal Dependencies cuts them, none empty. More than 128 are read in stretches, each headed by the root of the first.</param>
    /// <param name="into">Gets the analysis of each word; at least as long as <paramref name="words"/>.</param>
    /// <param name="depth">Tags only, or the tree too.</param>
    /// <exception cref="ArgumentException"><paramref name="into"/> is too short.</exception>
    public void Analyse(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, Span<WordAnalysis> into, AnalysisDepth depth) =>
        Analyse(text, words, [words.Length], into, depth);

    /// <summary>Analyses sentences together, which takes less time than one by one and gives the same.</summary>
    /// <param name="text">The text that the spans point into.</param>
    /// <param name="words">The words of all sentences.</param>
    /// <param name="ends">For each sentence, one past its last word, ascending; the last is the number of words.</param>
    /// <param name="into">Gets the analysis of each word; heads are counted from the first word of the sentence.</param>
    /// <param name="depth">Tags only, or the trees too.</param>
    /// <exception cref="ArgumentException"><paramref name="into"/> is too short, or the ends do not ascend to the number of words.</exception>
    public void Analyse(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, ReadOnlySpan<int> ends, Span<WordAnalysis> into, AnalysisDepth depth)
    {
        if (into.Length < words.Length) throw new ArgumentException("there is not room for every word", nameof(into));
        if ((ends.IsEmpty ? 0 : ends[^1]) != words.Length) throw new ArgumentException("the last sentence does not end with the last word", nameof(ends));
        if (!_idle.TryTake(out var work)) work = new Workspace(_data, _network, _tags, _forms);
        int start = 0;
        for (int s = 0; s < ends.Length;)
        {
            if (ends[s] < start) throw new ArgumentException("the ends of the sentences do not ascend", nameof(ends));
            int length = ends[s] - start, last = s;
            if (length > Workspace.MostWords) Stretches(work, text, words.Slice(start, length), into.Slice(start, length), depth);
            else
            {
                while (last + 1 < ends.Length && last + 1 - s < Workspace.MostWords && ends[last + 1] >= ends[last] && ends[last + 1] - start <= Workspace.MostWords) last++;
                length = ends[last] - start;
                if (length > 0) work.Run(text, words.Slice(start, length), ends[s..(last + 1)], start, into.Slice(start, length), depth);
            }
            start += length;
            s = last + 1;
        }
        _idle.Add(work);
    }

    /// <summary>A long sentence piece by piece; later roots hang on the first.</summary>
    private static void Stretches(Workspace work, ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, Span<WordAnalysis> into, AnalysisDepth depth)
    {
        int root = -1;
        for (int start = 0; start < words.Length; start += Workspace.MostWords)
        {
            int n = Math.Min(Workspace.MostWords, words.Length - start);
            var part = into.Slice(start, n);
            work.Run(text, words.Slice(start, n), [n], 0, part, depth);
            if (depth == AnalysisDepth.Dependencies) root = Join(part, start, root);
        }
    }

    /// <summary>Moves the heads of a stretch to their place in the sentence; later roots hang on the first.</summary>
    private static int Join(Span<WordAnalysis> part, int start, int root)
    {
        for (int i = 0; i < part.Length; i++)
        {
            if (part[i].Head >= 0) part[i] = part[i] with { Head = part[i].Head + start };
            else if (root < 0) root = i;
            else part[i] = part[i] with { Head = root, Relation = "parataxis" };
        }
        return root;
    }

    private static byte[] ReadShipped()
    {
        using var stream = typeof(SyntaxModel).Assembly.GetManifestResourceStream("english-ewt-1.xbm")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
