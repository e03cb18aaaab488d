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
    private readonly NetworkShape _shape;
    private readonly FullTags _tags;
    private readonly Dictionary<string, int> _words;

    private SyntaxModel(ModelData data)
    {
        _data = data;
        _shape = new NetworkShape(data.Tags.Length, data.Relations.Length);
        _tags = new FullTags(data, _shape);
        _words = new Dictionary<string, int>(data.Words.Length, StringComparer.Ordinal);
        for (int i = 0; i < data.Words.Length; i++) _words.Add(data.Words[i], i);
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
    public void Analyse(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, Span<WordAnalysis> into, AnalysisDepth depth)
    {
        if (into.Length < words.Length) throw new ArgumentException("there is not room for every word", nameof(into));
        if (!_idle.TryTake(out var work)) work = new Workspace(_data, _shape, _tags, new FormTable(_data, _shape, _words.GetAlternateLookup<ReadOnlySpan<char>>()));
        int root = -1;
        for (int start = 0; start < words.Length; start += Workspace.MostWords)
        {
            int n = Math.Min(Workspace.MostWords, words.Length - start);
            var part = into.Slice(start, n);
            work.Run(text, words.Slice(start, n), part, depth);
            if (depth == AnalysisDepth.Dependencies && words.Length > Workspace.MostWords) root = Join(part, start, root);
        }
        _idle.Add(work);
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
