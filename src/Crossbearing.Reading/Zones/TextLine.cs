using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>A line of a text.</summary>
/// <param name="Index">0-based number.</param>
/// <param name="Span">Its characters from the first to the last that is no white space; empty for a blank line.</param>
/// <param name="Raw">The same with its Markdown links and emphasis marks.</param>
/// <param name="Plain">What a reader sees: link texts without addresses, no emphasis marks.</param>
internal sealed record TextLine(int Index, TextSpan Span, string Raw, string Plain)
{
    public bool IsBlank => Span.Length == 0;

    /// <summary>Number of stretches between white space.</summary>
    public int Words { get; } = CountWords(Plain);

    /// <summary>Splits at CR LF, LF and CR.</summary>
    public static ImmutableArray<TextLine> Split(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        for (var start = 0; start <= text.Length;)
        {
            var offset = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = offset < 0 ? text.Length : start + offset;
            lines.Add(Of(lines.Count, text, start, end));
            var pair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (pair ? 2 : 1);
        }

        return lines.ToImmutable();
    }

    private static TextLine Of(int index, string text, int start, int end)
    {
        while (start < end && IsBlankChar(text[start]))
        {
            start++;
        }

        while (end > start && IsBlankChar(text[end - 1]))
        {
            end--;
        }

        var raw = text[start..end];
        return new(index, new(start, end), raw, Markdown.Plain(raw));
    }

    private static bool IsBlankChar(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\0';

    private static int CountWords(string s)
    {
        var words = 0;
        for (var i = 0; i < s.Length; i++)
        {
            words += !char.IsWhiteSpace(s[i]) && (i == 0 || char.IsWhiteSpace(s[i - 1])) ? 1 : 0;
        }

        return words;
    }
}
