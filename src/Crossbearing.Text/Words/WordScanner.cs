namespace Crossbearing.Text;

/// <summary>Finds where a word ends. Thread-safe.</summary>
internal static class WordScanner
{
    /// <summary>One past the last character of the word at <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> t, int start, out bool isAddress)
    {
        isAddress = false;
        int j = start, segment = start;
        bool dotted = false;
        while (j < t.Length)
        {
            int n = Characters.WordLength(t, j);
            if (n > 0) { j += n; continue; }
            char c = t[j];
            if (c == '_' || Characters.IsInvisibleJoiner(c))
            {
                if (Characters.WordLength(t, j + 1) == 0) break;
                j++;
            }
            else if (Joins(t, j, start, c)) j++;
            else if (c == '@' && Characters.LetterLength(t, j + 1) > 0 && AddressScanner.MailEnd(t, j) is > 0 and int mail)
            {
                isAddress = true;
                return mail;
            }
            else if (c == '.')
            {
                if (j - segment == 1 && char.IsAsciiLetter(t[segment]) && Single(t, j + 1)) { dotted = true; segment = ++j; continue; }
                if (AddressScanner.DomainEnd(t, start, j) is > 0 and int domain) { isAddress = true; return domain; }
                return TakesStop(t, start, j, segment, dotted) ? j + 1 : j;
            }
            else break;
        }
        return j;
    }

    private static bool Joins(ReadOnlySpan<char> t, int j, int start, char c)
    {
        if (Characters.IsHyphen(c)) return Characters.WordLength(t, j + 1) > 0;
        return Characters.IsApostrophe(c) && !char.IsAsciiDigit(t[j - 1]) && j > start && Characters.LetterLength(t, j + 1) > 0;
    }

    private static bool Single(ReadOnlySpan<char> t, int i) =>
        i < t.Length && char.IsAsciiLetter(t[i]) && Characters.WordLength(t, i + 1) == 0;

    private static bool TakesStop(ReadOnlySpan<char> t, int start, int dot, int segment, bool dotted)
    {
        if (dotted) return dot - segment == 1;
        var word = t[start..dot];
        if (word.Length == 1) return char.IsAsciiLetterUpper(word[0]) && word[0] != 'I' && (dot + 1 >= t.Length || t[dot + 1] != '.');
        if (word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("nos", StringComparison.OrdinalIgnoreCase)) return DigitFollows(t, dot + 1);
        return Abbreviations.Contains(word);
    }

    private static bool DigitFollows(ReadOnlySpan<char> t, int i)
    {
        while (i < t.Length && t[i] is ' ' or '\u00a0') i++;
        return i < t.Length && char.IsAsciiDigit(t[i]);
    }
}
