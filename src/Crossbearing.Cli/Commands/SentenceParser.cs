using System.Runtime.InteropServices;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Cli.Commands;

/// <summary>Calls the model for one sentence after the other with the same buffers. Not thread-safe.</summary>
internal sealed class SentenceParser
{
    private readonly SyntaxModel model = SyntaxModel.Default;
    private WordAnalysis[] found = new WordAnalysis[64];

    /// <summary>The words of the sentence; filled by the caller.</summary>
    public List<TextSpan> Words { get; } = [];

    public ReadOnlySpan<TextSpan> WordSpans => CollectionsMarshal.AsSpan(Words);

    /// <summary>One analysis for each of <see cref="Words"/>, which lie in <paramref name="text"/>; valid until the next call.</summary>
    public ReadOnlySpan<WordAnalysis> Parse(ReadOnlySpan<char> text)
    {
        if (found.Length < Words.Count) found = new WordAnalysis[Words.Count * 2];
        Span<WordAnalysis> into = found.AsSpan(0, Words.Count);
        model.Analyse(text, WordSpans, into, AnalysisDepth.Dependencies);
        return into;
    }
}
