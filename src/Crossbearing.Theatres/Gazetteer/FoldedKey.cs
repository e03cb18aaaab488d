namespace Crossbearing.Theatres;

/// <summary>Appends one word to a folded key.</summary>
internal static class FoldedKey
{
    public static int Append(ReadOnlySpan<char> word, Span<char> key, int length)
    {
        bool feminine = word.Length >= 3 && (word[^1] is 'a' or 'e' || (word[^1] == 'h' && word[^2] is 'a' or 'e'));
        ReadOnlySpan<char> stem = feminine ? word[..^(word[^1] == 'h' ? 2 : 1)] : word;
        foreach (char c in stem) length = Add(c, key, length);
        return feminine ? Add('a', key, length) : length;
    }

    private static int Add(char c, Span<char> key, int length)
    {
        if (length > 0 && key[length - 1] == c && !char.IsAsciiDigit(c)) return length;
        key[length] = c;
        return length + 1;
    }
}
