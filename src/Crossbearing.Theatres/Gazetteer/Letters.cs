using System.Buffers;

namespace Crossbearing.Theatres;

/// <summary>
/// Turns Latin, Arabic and Cyrillic letters into plain lower-case Latin ones. Tables of our own and not the framework's normalisation, which
/// does nothing without culture data: so the same name gives the same letters on every machine.
/// </summary>
internal static class Letters
{
    /// <summary>The most letters that one character becomes (щ: shch).</summary>
    public const int MaxPerCharacter = 4;

    private static readonly SearchValues<char> OnlyUkrainian = SearchValues.Create("іїєґІЇЄҐ");

    // Base letters in code point order; ? where there is none.
    private const string Latin1 = "aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?y";
    private const string ExtendedA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkqllllllllllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    private const string Pinyin = "aaiioouuuuuuuuuueaaaa??ggggkkoooo??j???gg??nnaa??ooaaaaeeeeiiiioooorrrruuuusstt??hh????zzaaeeooooooooyy";
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwyas????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    /// <summary>Writes the letters of a name, its words parted by one space; apostrophes and marks are dropped, other signs part words.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="output">Room for <see cref="MaxPerCharacter"/> letters per character of the name and one space more per word.</param>
    /// <returns>How many characters were written.</returns>
    public static int Write(ReadOnlySpan<char> name, Span<char> output)
    {
        int length = 0;
        bool ukrainian = name.ContainsAny(OnlyUkrainian);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (IsDropped(c)) continue;
            bool begins = length == 0 || output[length - 1] == ' ';
            ReadOnlySpan<char> letters = c < 0x80 ? Ascii(c, output[length..]) : c switch
            {
                >= '\u0400' and <= '\u04FF' => CyrillicLetters.Of(c, begins, ukrainian),
                >= '\u0600' and <= '\u06FF' => ArabicLetters.Of(name, i, begins),
                _ => Latin(c),
            };
            if (letters is " ")
            {
                if (!begins) output[length++] = ' ';
                continue;
            }
            letters.CopyTo(output[length..]);
            length += letters.Length;
        }
        return length > 0 && output[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>True for a, e, i, o, u.</summary>
    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsDropped(char c) =>
        c is '\'' or '`' or '´' or '’' or '‘' or '‛' or '′' or 'ʹ' or 'ʻ' or 'ʼ' or 'ʽ' or 'ʾ' or 'ʿ' or 'ˈ' or 'ˊ' or 'ˋ' or '\u00AD' or '\u200C' or '\u200D'
        or (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u065F') or '\u0670' or 'ـ' or 'ء' or 'ъ' or 'ь' or 'Ъ' or 'Ь';

    private static ReadOnlySpan<char> Ascii(char c, Span<char> room)
    {
        if (!char.IsAsciiLetterOrDigit(c)) return " ";
        room[0] = char.ToLowerInvariant(c);
        return room[..1];
    }

    private static ReadOnlySpan<char> Latin(char c) => c switch
    {
        'Æ' or 'æ' or 'Ǽ' or 'ǽ' or 'Ǣ' or 'ǣ' => "ae",
        'Œ' or 'œ' => "oe",
        'ß' or 'ẞ' => "ss",
        'Ð' or 'ð' => "d",
        'Þ' or 'þ' => "th",
        'Ĳ' or 'ĳ' => "ij",
        'Ə' or 'ə' => "a",
        >= '\u00C0' and <= '\u00FF' => One(Latin1, c - 0xC0),
        >= '\u0100' and <= '\u017F' => One(ExtendedA, c - 0x100),
        >= '\u01CD' and <= '\u0233' => One(Pinyin, c - 0x1CD),
        >= '\u1E00' and <= '\u1EFF' => One(Additional, c - 0x1E00),
        _ => " ",
    };

    private static ReadOnlySpan<char> One(string table, int at) => table[at] == '?' ? " " : table.AsSpan(at, 1);
}
