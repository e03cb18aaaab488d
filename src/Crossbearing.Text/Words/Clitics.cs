namespace Crossbearing.Text;

/// <summary>Where a word is split as Universal Dependencies does it. Thread-safe.</summary>
internal static class Clitics
{
    /// <summary>The length of the part before the clitic, or 0 where the word is whole.</summary>
    public static int SplitAt(ReadOnlySpan<char> word)
    {
        int n = word.Length;
        if (n == 6 && word.Equals("cannot", StringComparison.OrdinalIgnoreCase)) return 3;
        if (n < 3) return 0;
        char last = word[n - 1];
        if (!char.IsAsciiLetter(last)) return 0;
        if (Characters.IsApostrophe(word[n - 2])) return AfterOneLetter(word, char.ToLowerInvariant(last));
        return n > 3 && Characters.IsApostrophe(word[n - 3]) && IsLong(word[(n - 2)..]) && IsHost(word[..(n - 3)]) ? n - 3 : 0;
    }

    private static int AfterOneLetter(ReadOnlySpan<char> word, char last)
    {
        int n = word.Length;
        if (last == 's') return word[..(n - 2)].Equals("ra", StringComparison.OrdinalIgnoreCase) ? 0 : n - 2;
        if (last == 't') return n > 3 && char.ToLowerInvariant(word[n - 3]) == 'n' ? n - 3 : 0;
        return last is 'd' or 'm' && IsHost(word[..(n - 2)]) ? n - 2 : 0;
    }

    private static bool IsLong(ReadOnlySpan<char> tail) =>
        tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase)
        || tail.Equals("ll", StringComparison.OrdinalIgnoreCase);

    private static bool IsHost(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 8) return false;
        Span<char> lower = stackalloc char[8];
        int n = word.ToLowerInvariant(lower);
        return lower[..n] is "i" or "you" or "he" or "she" or "it" or "we" or "they" or "who" or "that" or "there" or "what"
            or "this" or "these" or "those" or "here" or "where" or "how" or "could" or "would" or "should" or "might" or "may" or "must";
    }
}
