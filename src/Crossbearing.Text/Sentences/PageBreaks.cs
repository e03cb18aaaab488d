using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>Joins paragraphs that a page break cut in the middle of a sentence. Thread-safe.</summary>
internal static class PageBreaks
{
    private const int ShortestLine = 40;

    /// <summary>Joins, in place, those paragraphs of which the first breaks off and the second goes on.</summary>
    public static void Join(string text, List<ParagraphPart> parts)
    {
        int last = -1;
        for (int i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (last < 0 || !GoesOn(text, parts[last], part)) parts[++last] = part;
            else parts[last] = parts[last] with { Span = new TextSpan(parts[last].Span.Start, part.Span.End), Breaks = Both(parts[last].Breaks, part.Breaks) };
        }
        parts.RemoveRange(last + 1, parts.Count - last - 1);
    }

    private static bool GoesOn(string text, ParagraphPart first, ParagraphPart second)
    {
        if (first.Zone != ZoneKind.Body || second.Zone != ZoneKind.Body || first.Language != second.Language || first.Span.Length < ShortestLine) return false;
        if (!char.IsUpper(FirstLetter(text, first.Span)) || char.IsAsciiDigit(text[first.Span.Start]) || !EndsSentence(text, second.Span)) return false;
        char last = text[first.Span.End - 1], next = text[second.Span.Start];
        bool cutWord = last == '-' && char.IsLetterOrDigit(text[first.Span.End - 2]) && char.IsLetterOrDigit(next);
        return cutWord || (char.IsLower(next) && (char.IsLetterOrDigit(last) || last == ','));
    }

    private static char FirstLetter(string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
            if (char.IsLetter(text[i])) return text[i];
        return '\0';
    }

    private static bool EndsSentence(string text, TextSpan span) =>
        text[span.End - 1] is '.' or '!' or '?' or '\u2026' || (span.Length > 1 && text[span.End - 1] is '"' or '\u201d' or ')' && text[span.End - 2] is '.' or '!' or '?');

    private static List<int>? Both(List<int>? first, List<int>? second)
    {
        if (first is null || second is null) return first ?? second;
        first.AddRange(second);
        return first;
    }
}
