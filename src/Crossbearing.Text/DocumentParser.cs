using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>Reads a text into tokens, sentences and paragraphs. Thread-safe; the result depends on the arguments alone.</summary>
public static class DocumentParser
{
    private const int ShortParagraph = 80;

    /// <summary>The document of <paramref name="text"/>. No text is too odd to parse: unknown signs become symbol tokens.</summary>
    /// <param name="text">The text; lone surrogates and control characters are allowed.</param>
    /// <param name="zones">Its zones, not overlapping; what lies in none of them is body. Empty: all is body.</param>
    /// <param name="language">Language of paragraphs too short to tell: ISO 639-1, or <c>und</c>.</param>
    /// <returns>Tokens with their gaps rebuild the text; every token lies in a sentence, every sentence in a paragraph.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Document Parse(string text, IReadOnlyList<Zone> zones, string language = "und")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zones);
        ArgumentNullException.ThrowIfNull(language);
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5 + 4);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var part in ParagraphCutter.Cut(text, zones))
            Add(text, part, language, tokens, sentences, paragraphs);
        return new Document(text, tokens.DrainToImmutable(), sentences.DrainToImmutable(), paragraphs.DrainToImmutable());
    }

    private static void Add(
        string text, ParagraphPart part, string language, ImmutableArray<Token>.Builder tokens,
        ImmutableArray<Sentence>.Builder sentences, ImmutableArray<Paragraph>.Builder paragraphs)
    {
        int firstToken = tokens.Count, firstSentence = sentences.Count;
        new Tokenizer(text, tokens).Run(part.Span.Start, part.Span.End);
        if (tokens.Count == firstToken) return;
        SentenceSplitter.Split(text, tokens, firstToken, tokens.Count, part.Breaks, paragraphs.Count, sentences);
        paragraphs.Add(new Paragraph(part.Span, firstSentence, sentences.Count, part.Zone, LanguageOf(text, part, language, tokens, firstToken)));
    }

    private static string LanguageOf(string text, ParagraphPart part, string language, ImmutableArray<Token>.Builder tokens, int first)
    {
        if (part.Language is { } own) return own;
        if (part.Span.Length < ShortParagraph && language != "und") return language;
        string found = LanguageIdentifier.Identify(text.AsSpan(part.Span.Start, part.Span.Length), tokens, first);
        return found == "und" ? language : found;
    }
}
