namespace Crossbearing.Theatres;

/// <summary>Appends one word to a phonetic key; the classes are those of <see cref="NameKey.Phonetic(ReadOnlySpan{char})"/>.</summary>
internal static class PhoneticKey
{
    public static int Append(ReadOnlySpan<char> word, bool last, Span<char> key, int length)
    {
        word = WithoutFeminine(word, last);
        bool adjacent = length > 0;
        for (int i = 0; i < word.Length;)
        {
            bool nextIsVowel = i + 1 < word.Length && (Letters.IsVowel(word[i + 1]) || (word[i] == 'w' && word[i + 1] == 'y'));
            if (IsVowel(word[i], nextIsVowel, first: i == 0))
            {
                if (length == 0) key[length++] = 'a';
                adjacent = false;
                i++;
                continue;
            }
            var (sound, letters) = Sound(word[i..]);
            bool doubled = adjacent && length > 0 && key[length - 1] == sound && !char.IsAsciiDigit(sound);
            if (!doubled) key[length++] = sound;
            adjacent = true;
            i += letters;
        }
        return length;
    }

    /// <summary>A vowel, or w and y where they only lengthen or join one: w needs a vowel after it, y one after it at the word's beginning.</summary>
    private static bool IsVowel(char c, bool nextIsVowel, bool first) =>
        Letters.IsVowel(c) || (c == 'w' && !nextIsVowel) || (c == 'y' && !(first && nextIsVowel));

    private static ReadOnlySpan<char> WithoutFeminine(ReadOnlySpan<char> word, bool last)
    {
        if (word.Length >= 3 && word[^1] == 'h' && Letters.IsVowel(word[^2])) return word[..^1];
        bool construct = !last && word.Length >= 5 && word[^1] == 't' && word[^2] is 'a' or 'e';
        return construct && word[^1] == 't' && !Letters.IsVowel(word[^3]) && word[^3] != 'y' ? word[..^1] : word;
    }

    private static (char Sound, int Letters) Sound(ReadOnlySpan<char> rest)
    {
        char next = rest.Length > 1 ? rest[1] : ' ';
        bool soft = next is 'e' or 'i' or 'y';
        return (rest[0], next) switch
        {
            ('k', 'h') => ('h', 2),
            ('g', 'h') => ('k', 2),
            ('s' or 'c', 'h') => ('x', 2),
            ('d', 'h') => ('d', 2),
            ('t', 'h') => ('t', 2),
            ('p', 'h') => ('f', 2),
            ('z', 'h') or ('d', 'j') => ('j', 2),
            ('q' or 'k', _) => ('k', 1),
            ('g', _) => (soft ? 'j' : 'k', 1),
            ('c', _) => (soft ? 's' : 'k', 1),
            ('z', _) => ('d', 1),
            ('v', _) => ('w', 1),
            var (letter, _) => (letter, 1),
        };
    }
}
