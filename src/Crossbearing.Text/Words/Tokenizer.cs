using System.Globalization;
using System.Text;

namespace Crossbearing.Text;

/// <summary>Cuts a text into tokens without changing it. One use per text; not shared between threads.</summary>
internal readonly ref struct Tokenizer(ReadOnlySpan<char> text, List<Token> tokens)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Adds the tokens of the characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void Run(int start, int end)
    {
        ReadOnlySpan<char> window = _text[..end];
        for (int i = start; i < end;) i = Step(window, i);
    }

    private int Step(ReadOnlySpan<char> t, int i)
    {
        char c = t[i];
        if (c <= ' ') return i + 1;
        if (char.IsAsciiLetter(c)) return Word(t, i);
        if (char.IsAsciiDigit(c)) return Number(t, i);
        if (IsPossessive(t, i)) return Emit(t, i, i + 2, TokenShape.Word);
        if (c is '#' or '@' && TagEnd(t, i) is int tag && tag > i + 1) return Emit(t, i, tag, TokenShape.Hashtag);
        return c < 128 ? Mark(t, i) : Wide(t, i);
    }

    private int Word(ReadOnlySpan<char> t, int i)
    {
        if (AddressScanner.End(t, i) is int address && address > 0) return Emit(t, i, address, TokenShape.Url);
        int j = WordScanner.End(t, i, out bool isAddress);
        if (isAddress) return Emit(t, i, j, TokenShape.Url);
        int cut = Clitics.SplitAt(t[i..j]);
        if (cut > 0)
        {
            Emit(t, i, i + cut, TokenShape.Word);
            return Emit(t, i + cut, j, TokenShape.Word);
        }
        return Emit(t, i, j, TokenShape.Word);
    }

    private int Number(ReadOnlySpan<char> t, int i)
    {
        int keycap = i + 1 < t.Length && t[i + 1] == '\ufe0f' ? i + 2 : i + 1;
        if (keycap < t.Length && t[keycap] == '\u20e3') return Emit(t, i, keycap + 1, TokenShape.Emoji);
        int j = NumberScanner.End(t, i, out bool isNumber);
        return Emit(t, i, j, isNumber ? TokenShape.Number : TokenShape.Word);
    }

    /// <summary>The "'s" of "1996's".</summary>
    private static bool IsPossessive(ReadOnlySpan<char> t, int i) =>
        t[i] is '\'' or '\u2019' && i > 0 && char.IsAsciiDigit(t[i - 1]) && i + 1 < t.Length && t[i + 1] == 's' && (i + 2 == t.Length || !char.IsLetterOrDigit(t[i + 2]));

    private static int TagEnd(ReadOnlySpan<char> t, int i)
    {
        int j = i + 1;
        while (j < t.Length && (t[j] == '_' || Characters.WordLength(t, j) > 0)) j += Math.Max(1, Characters.WordLength(t, j));
        return j;
    }

    private int Mark(ReadOnlySpan<char> t, int i)
    {
        char c = t[i];
        int j = i + 1;
        if (c is '!' or '?') while (j < t.Length && t[j] is '!' or '?') j++;
        else if (c is '.' or '-' or '*' or '=' or '_' or '~' or '#' or '+') while (j < t.Length && t[j] == c) j++;
        else if (c == '\'' && j < t.Length && t[j] == '\'') j++;
        if (c < 32 || c == 127) return j;
        bool symbol = c is '$' or '+' or '<' or '>' or '=' or '|' or '~' or '^' or '`';
        return Emit(t, i, j, symbol ? TokenShape.Symbol : TokenShape.Punctuation);
    }

    private int Wide(ReadOnlySpan<char> t, int i)
    {
        if (Rune.DecodeFromUtf16(t[i..], out Rune rune, out int n) != System.Buffers.OperationStatus.Done)
            return Emit(t, i, i + 1, TokenShape.Symbol);
        if (Characters.EmojiLength(t, i) is > 0 and int emoji) return Emit(t, i, i + emoji, TokenShape.Emoji);
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                return i + n;
            case UnicodeCategory.DecimalDigitNumber:
                return Emit(t, i, DigitsEnd(t, i), TokenShape.Number);
            case UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation:
                return Emit(t, i, i + n, TokenShape.Punctuation);
        }
        return Characters.LetterLength(t, i) > 0 ? Word(t, i) : Emit(t, i, i + n, TokenShape.Symbol);
    }

    private static int DigitsEnd(ReadOnlySpan<char> t, int i)
    {
        while (i < t.Length && Rune.DecodeFromUtf16(t[i..], out Rune r, out int n) == System.Buffers.OperationStatus.Done
            && Rune.GetUnicodeCategory(r) == UnicodeCategory.DecimalDigitNumber) i += n;
        return i;
    }

    private int Emit(ReadOnlySpan<char> t, int start, int end, TokenShape shape)
    {
        var entry = WordFormTable.Shared.Get(t[start..end], shape);
        tokens.Add(new Token(start, end, entry.Form, entry.Case));
        return end;
    }
}
