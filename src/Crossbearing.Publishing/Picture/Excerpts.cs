using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>Cuts the stretches of a report's text that a dial lets out.</summary>
internal static class Excerpts
{
    private const string Closers = "\"'”’)]»";

    /// <summary>The stretches in order, neither overlapping nor touching.</summary>
    public static ImmutableArray<TextPart> Of(string text, IEnumerable<TextSpan> spans, TextDial dial)
    {
        if (dial == TextDial.Full) return [new(0, text)];
        var parts = new List<TextSpan>();
        foreach (TextSpan span in spans.Select(s => dial == TextDial.Sentences ? Sentence(text, s) : s).Where(s => s.Length > 0).Order())
        {
            if (parts.Count > 0 && span.Start <= parts[^1].End) parts[^1] = parts[^1].Union(span);
            else parts.Add(span);
        }
        return [.. parts.Select(p => new TextPart(p.Start, p.Of(text)))];
    }

    /// <summary>The smallest run of whole sentences, within lines, that holds <paramref name="span"/>.</summary>
    public static TextSpan Sentence(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start > 0 && !StartsSentence(text, start)) start--;
        while (end < text.Length && !(end > span.Start && EndsSentence(text, end))) end++;
        return new(start, end);
    }

    private static bool StartsSentence(string text, int at)
    {
        if (text[at - 1] is '\n' or '\r') return true;
        if (at >= text.Length || char.IsWhiteSpace(text[at])) return false;
        int before = at - 1;
        while (before > 0 && text[before] is ' ' or '\u00a0') before--;
        return before < at - 1 && EndsSentence(text, before + 1);
    }

    private static bool EndsSentence(string text, int at)
    {
        if (text[at - 1] is '\n' or '\r' || (at < text.Length && text[at] is '\n' or '\r')) return true;
        int stop = at - 1;
        while (stop > 0 && Closers.Contains(text[stop], StringComparison.Ordinal)) stop--;
        if (text[stop] is not ('.' or '!' or '?' or '…')) return false;
        if (at < text.Length && !char.IsWhiteSpace(text[at])) return false;
        int next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next == text.Length || !char.IsLower(text[next]);
    }
}
