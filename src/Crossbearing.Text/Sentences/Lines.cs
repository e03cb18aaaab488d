namespace Crossbearing.Text;

/// <summary>Lines of a text and what their look tells. Thread-safe.</summary>
internal static class Lines
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 130;
    private const int WrapTolerance = 6;

    /// <summary>Writes the lines from <paramref name="start"/> up to <paramref name="end"/>, each trimmed, in place of what <paramref name="lines"/> held.</summary>
    public static void Read(string text, int start, int end, List<Line> lines)
    {
        lines.Clear();
        for (int i = start; i < end;)
        {
            int rest = text.AsSpan(i, end - i).IndexOfAny("\n\r\u2028\u2029");
            int stop = rest < 0 ? end : i + rest;
            lines.Add(Trim(text, i, stop));
            i = stop + (stop + 1 < end && text[stop] == '\r' && text[stop + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>True where the line begins as a list item: bullet, dash, number with a stop, time stamp or emoji.</summary>
    public static bool IsListItem(string text, Line line)
    {
        var s = text.AsSpan(line.Start, line.Length);
        if (s.IsEmpty || char.IsAsciiLetter(s[0])) return false;
        if (s[0] is '\u2022' or '\u25cf' or '\u25aa' or '\u25e6' or '\u2023' or '\u00b7' or '\u25a0' or '\u25ba') return true;
        if (s[0] is '-' or '*' or '\u2013' or '\u2014' or '+') return s.Length > 1 && s[1] is ' ' or '\t';
        return char.IsAsciiDigit(s[0]) ? IsNumbered(s) : Characters.EmojiLength(text, line.Start) > 0;
    }

    /// <summary>True where the break between two lines only wraps running text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line before the break.</param>
    /// <param name="next">The line after it.</param>
    /// <param name="width">The longest line of the block, in code units.</param>
    public static bool IsWrap(string text, Line line, Line next, int width)
    {
        if (char.IsLower(text[next.Start]) && text[line.End - 1] is not ('.' or '!' or '?' or '\u2026')) return line.Length >= NarrowestWrap / 2;
        if (width is < NarrowestWrap or > WidestWrap) return false;
        int word = text.AsSpan(next.Start, next.Length).IndexOfAny(' ', '\t');
        return line.Length + 1 + (word < 0 ? next.Length : word) >= width - WrapTolerance;
    }

    private static bool IsNumbered(ReadOnlySpan<char> s)
    {
        int i = 0;
        while (i < s.Length && char.IsAsciiDigit(s[i])) i++;
        if (i <= 3 && i + 1 < s.Length && s[i] is '.' or ')' && s[i + 1] == ' ') return true;
        return i is 1 or 2 && i + 2 < s.Length && s[i] == ':' && char.IsAsciiDigit(s[i + 1]) && char.IsAsciiDigit(s[i + 2]);
    }

    private static Line Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return new Line(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\ufeff' or '\u200b' || char.IsControl(c);
}

/// <summary>A line without the white space around it.</summary>
internal readonly record struct Line(int Start, int End)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>True where nothing but white space stood on it.</summary>
    public bool IsBlank => Start == End;
}
