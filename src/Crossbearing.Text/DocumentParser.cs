using System.Collections.Concurrent;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>Reads a text into tokens, sentences and paragraphs. Thread-safe; the result depends on the arguments alone.</summary>
public static class DocumentParser
{
    private const int ShortParagraph = 80;
    private static readonly ConcurrentBag<DocumentBuffer> Idle = [];

    /// <summary>The document of <paramref name="text"/>. No text is too odd to parse: unknown signs become symbol tokens.</summary>
    /// <param name="text">The text; lone surrogates and control characters are allowed.</param>
    /// <param name="zones">Its zones, not overlapping; what lies in none of them is body. Empty: all is body.</param>
    /// <param name="language">Language of paragraphs too short to tell: ISO 639-1, or <c>und</c>.</param>
    /// <returns>Tokens with their gaps rebuild the text; every token lies in a sentence, every sentence in a paragraph.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Document Parse(string text, IReadOnlyList<Zone> zones, string language = "und")
    {
        if (!Idle.TryTake(out var buffer)) buffer = new DocumentBuffer();
        Parse(text, zones, buffer, language);
        var document = new Document(text, [.. buffer.Tokens], [.. buffer.Sentences], [.. buffer.Paragraphs]);
        buffer.Clear();
        Idle.Add(buffer);
        return document;
    }

    /// <summary>Reads a text into a buffer in place of what it held; a buffer that is used over and over allocates next to nothing.</summary>
    /// <param name="text">The text; lone surrogates and control characters are allowed.</param>
    /// <param name="zones">Its zones, not overlapping; what lies in none of them is body. Empty: all is body.</param>
    /// <param name="into">Gets the tokens, sentences and paragraphs, the same as those of <see cref="Parse(string, IReadOnlyList{Zone}, string)"/>.</param>
    /// <param name="language">Language of paragraphs too short to tell: ISO 639-1, or <c>und</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Parse(string text, IReadOnlyList<Zone> zones, DocumentBuffer into, string language = "und")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zones);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(into);
        into.Begin(text);
        ParagraphCutter.Cut(text, zones, into);
        foreach (var part in into.Parts) Add(text, part, language, into);
    }

    private static void Add(string text, ParagraphPart part, string language, DocumentBuffer into)
    {
        int firstToken = into.TokenList.Count, firstSentence = into.SentenceList.Count;
        new Tokenizer(text, into.TokenList).Run(part.Span.Start, part.Span.End);
        if (into.TokenList.Count == firstToken) return;
        SentenceSplitter.Split(text, into.TokenList, firstToken, into.TokenList.Count, part.Breaks, into.ParagraphList.Count, into.SentenceList);
        into.ParagraphList.Add(new Paragraph(part.Span, firstSentence, into.SentenceList.Count, part.Zone, LanguageOf(text, part, language, into.TokenList, firstToken)));
    }

    private static string LanguageOf(string text, ParagraphPart part, string language, List<Token> tokens, int first)
    {
        if (part.Language is { } own) return own;
        if (part.Span.Length < ShortParagraph && language != "und") return language;
        string found = LanguageIdentifier.Identify(text.AsSpan(part.Span.Start, part.Span.Length), tokens, first);
        return found == "und" ? language : found;
    }
}
