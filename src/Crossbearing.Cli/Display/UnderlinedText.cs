using Crossbearing.Core;

namespace Crossbearing.Cli.Display;

/// <summary>Lines of text, each with a line of letters under the stretches that slots cover.</summary>
internal static class UnderlinedText
{
    /// <summary>Text lines of at most <paramref name="width"/> characters, each followed by its letters where it has any.</summary>
    public static IEnumerable<string> Lines(string text, TextSpan stretch, IReadOnlyList<ExplainedSlot> slots, int width)
    {
        char[] letters = Letters(stretch, slots);
        foreach (TextSpan line in Wrap(text, stretch, width))
        {
            yield return Printable(line.Of(text));
            string under = new string(letters, line.Start - stretch.Start, line.Length).TrimEnd();
            if (under.Length > 0) yield return under;
        }
    }

    /// <summary>Where slots overlap, the shorter span shows.</summary>
    private static char[] Letters(TextSpan stretch, IReadOnlyList<ExplainedSlot> slots)
    {
        char[] letters = new char[stretch.Length];
        Array.Fill(letters, ' ');
        foreach (var (span, letter) in slots.SelectMany(s => s.Spans.Select(v => (v, s.Letter))).OrderByDescending(p => p.v.Length).ThenByDescending(p => p.Letter))
            for (int i = Math.Max(span.Start, stretch.Start); i < Math.Min(span.End, stretch.End); i++) letters[i - stretch.Start] = letter;
        return letters;
    }

    private static IEnumerable<TextSpan> Wrap(string text, TextSpan stretch, int width)
    {
        int start = stretch.Start;
        while (start < stretch.End)
        {
            int end = EndOfLine(text, start, stretch.End, width);
            yield return new(start, end);
            start = end;
            while (start < stretch.End && char.IsWhiteSpace(text[start])) start++;
        }
    }

    private static int EndOfLine(string text, int start, int last, int width)
    {
        int hard = text.AsSpan(start, last - start).IndexOfAny('\n', '\r');
        int limit = hard >= 0 ? start + hard : last;
        if (limit - start <= width) return limit;
        int space = text.LastIndexOf(' ', start + width, width);
        return space > start ? space : start + width;
    }

    private static string Printable(string line) => string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c)).TrimEnd();
}
