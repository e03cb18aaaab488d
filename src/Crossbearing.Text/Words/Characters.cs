using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Crossbearing.Text;

/// <summary>Character classes of the tokenizer. Thread-safe.</summary>
internal static class Characters
{
    /// <summary>Hyphens that join parts of a word; dashes do not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Any dash or hyphen.</summary>
    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>Apostrophes and the signs written for them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '`' or '\u00b4' or '\u02bc' or '\u2032';

    /// <summary>Characters without width inside a word: soft hyphen, joiners.</summary>
    public static bool IsInvisibleJoiner(char c) => c is '\u00ad' or '\u200c' or '\u200d' or '\u2060';

    /// <summary>The length in code units of the letter, mark or digit at <paramref name="i"/>, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WordLength(ReadOnlySpan<char> text, int i)
    {
        if ((uint)i >= (uint)text.Length) return 0;
        char c = text[i];
        if (char.IsAsciiLetterOrDigit(c)) return 1;
        return c < 128 ? 0 : WideWordLength(text, i);
    }

    /// <summary>The length of the letter at <paramref name="i"/>, or 0.</summary>
    public static int LetterLength(ReadOnlySpan<char> text, int i)
    {
        if ((uint)i >= (uint)text.Length) return 0;
        char c = text[i];
        if (c < 128) return char.IsAsciiLetter(c) ? 1 : 0;
        return Rune.DecodeFromUtf16(text[i..], out Rune rune, out int n) == System.Buffers.OperationStatus.Done && Rune.IsLetter(rune) ? n : 0;
    }

    private static int WideWordLength(ReadOnlySpan<char> text, int i)
    {
        if (Rune.DecodeFromUtf16(text[i..], out Rune rune, out int n) != System.Buffers.OperationStatus.Done) return 0;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber => n,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark when rune.Value is not (>= 0xFE00 and <= 0xFE0F) => n,
            _ => 0,
        };
    }

    /// <summary>The length of the emoji with its modifiers at <paramref name="i"/>, or 0.</summary>
    public static int EmojiLength(ReadOnlySpan<char> text, int i)
    {
        int n = EmojiBase(text, i, out bool flag);
        if (n == 0) return 0;
        int j = i + n;
        if (flag && EmojiBase(text, j, out bool second) is > 0 and int m && second) j += m;
        while (j < text.Length)
        {
            if (text[j] is '\ufe0f' or '\ufe0e' or '\u20e3') j++;
            else if (text[j] == '\u200d' && EmojiBase(text, j + 1, out _) is > 0 and int joined) j += 1 + joined;
            else if (IsModifier(text, j)) j += 2;
            else break;
        }
        return j - i;
    }

    private static bool IsModifier(ReadOnlySpan<char> text, int i) =>
        Rune.DecodeFromUtf16(text[i..], out Rune r, out _) == System.Buffers.OperationStatus.Done
        && r.Value is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F);

    private static int EmojiBase(ReadOnlySpan<char> text, int i, out bool flag)
    {
        flag = false;
        if ((uint)i >= (uint)text.Length || text[i] < '\u203c') return 0;
        if (Rune.DecodeFromUtf16(text[i..], out Rune r, out int n) != System.Buffers.OperationStatus.Done) return 0;
        flag = r.Value is >= 0x1F1E6 and <= 0x1F1FF;
        return r.Value is (>= 0x1F000 and <= 0x1FAFF and not (>= 0x1F3FB and <= 0x1F3FF)) or (>= 0x2600 and <= 0x27BF)
            or (>= 0x2B05 and <= 0x2B55) or (>= 0x231A and <= 0x23FF) or 0x203C or 0x2049
            ? n
            : 0;
    }
}
