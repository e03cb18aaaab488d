namespace Crossbearing.Text;

/// <summary>Recognises web and mail addresses. Thread-safe.</summary>
internal static class AddressScanner
{
    /// <summary>One past the web address that begins at <paramref name="i"/>, or 0.</summary>
    public static int End(ReadOnlySpan<char> t, int i)
    {
        char c = t[i];
        if (c is not ('h' or 'H' or 'w' or 'W' or 't' or 'f')) return 0;
        var rest = t[i..];
        bool address = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("t.me/", StringComparison.Ordinal)
            || rest.StartsWith("ftp://", StringComparison.Ordinal);
        return address ? TailEnd(t, i) : 0;
    }

    /// <summary>One past the address whose host has a dot at <paramref name="dot"/>, or 0.</summary>
    public static int DomainEnd(ReadOnlySpan<char> t, int start, int dot)
    {
        int j = dot + 1;
        while (j < t.Length && t[j] is >= 'a' and <= 'z') j++;
        if (j - dot - 1 is < 2 or > 4 || Characters.WordLength(t, j) > 0 || dot - start < 2) return 0;
        return t[(dot + 1)..j] is "com" or "org" or "net" or "info" or "ru" or "sy" or "gov" or "edu" or "uk" or "tr"
            ? j < t.Length && t[j] is '/' ? TailEnd(t, start) : j
            : 0;
    }

    /// <summary>One past the mail address whose at sign stands at <paramref name="at"/>, or 0.</summary>
    public static int MailEnd(ReadOnlySpan<char> t, int at)
    {
        int j = at + 1;
        bool dot = false;
        while (j < t.Length && (Characters.WordLength(t, j) > 0 || t[j] is '-' or '.')) dot |= t[j++] == '.';
        while (t[j - 1] is '.' or '-') j--;
        return dot ? j : 0;
    }

    private static int TailEnd(ReadOnlySpan<char> t, int i)
    {
        int j = i;
        bool open = false;
        while (j < t.Length && !char.IsWhiteSpace(t[j]) && t[j] is not ('<' or '>' or '"' or '\u201c' or '\u201d' or '\u00bb'))
        {
            if (t[j] == '(') open = true;
            if (t[j] is ')' or ']' && !open) break;
            j++;
        }
        while (j > i + 1 && t[j - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019') j--;
        return j;
    }
}
