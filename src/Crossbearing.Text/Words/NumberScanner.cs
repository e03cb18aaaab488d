namespace Crossbearing.Text;

/// <summary>Finds where a token that begins with a digit ends. Thread-safe.</summary>
internal static class NumberScanner
{
    /// <summary>One past its last character; ordinals and codes (<c>22nd</c>, <c>4x4b</c>) are no numbers.</summary>
    public static int End(ReadOnlySpan<char> t, int start, out bool isNumber)
    {
        isNumber = true;
        int j = Digits(t, start);
        if (Iso(t, start, j) is > 0 and int iso) return iso;
        if (Slashed(t, start, j) is > 0 and int slashed) return slashed;
        while (j + 1 < t.Length && t[j] is ',' or '.' or ':' or '\'' or '\u2019' or '\u00b7' && char.IsAsciiDigit(t[j + 1])) j = Digits(t, j + 1);
        int letters = j;
        while (Characters.WordLength(t, letters) is > 0 and int n) letters += n;
        if (letters == j) return j;
        isNumber = IsUnit(t[j..letters]);
        if (isNumber || letters + 1 >= t.Length || !Characters.IsHyphen(t[letters]) || !char.IsAsciiDigit(t[letters + 1])) return letters;
        return letters;
    }

    private static int Digits(ReadOnlySpan<char> t, int i)
    {
        while (i < t.Length && char.IsAsciiDigit(t[i])) i++;
        return i;
    }

    private static int Iso(ReadOnlySpan<char> t, int start, int j)
    {
        if (j - start != 4 || j + 6 > t.Length || t[j] != '-' || t[j + 3] != '-') return 0;
        bool digits = char.IsAsciiDigit(t[j + 1]) && char.IsAsciiDigit(t[j + 2]) && char.IsAsciiDigit(t[j + 4]) && char.IsAsciiDigit(t[j + 5]);
        return digits && (j + 6 == t.Length || !char.IsAsciiDigit(t[j + 6])) ? IsoTime(t, j + 6) : 0;
    }

    /// <summary>One past the time of day and zone after an ISO date, or the end of the date.</summary>
    private static int IsoTime(ReadOnlySpan<char> t, int date)
    {
        if (date + 6 > t.Length || t[date] != 'T' || !IsClock(t, date + 1)) return date;
        int j = date + 6;
        while (j + 1 < t.Length && t[j] is ':' or '.' && char.IsAsciiDigit(t[j + 1])) j = Digits(t, j + 1);
        if (j < t.Length && t[j] == 'Z') return j + 1;
        return j < t.Length && t[j] is '+' or '-' && IsClock(t, j + 1) ? j + 6 : j;
    }

    private static bool IsClock(ReadOnlySpan<char> t, int i) =>
        i + 5 <= t.Length && t[i + 2] == ':' && char.IsAsciiDigit(t[i]) && char.IsAsciiDigit(t[i + 1]) && char.IsAsciiDigit(t[i + 3]) && char.IsAsciiDigit(t[i + 4]);

    private static int Slashed(ReadOnlySpan<char> t, int start, int j)
    {
        if (j - start > 2 || j + 1 >= t.Length || t[j] != '/') return 0;
        int k = Digits(t, j + 1);
        if (k == j + 1 || k - j > 3 || k + 1 >= t.Length || t[k] != '/') return 0;
        int y = Digits(t, k + 1);
        return y - k is 5 or 3 ? y : 0;
    }

    private static bool IsUnit(ReadOnlySpan<char> s) =>
        s is "km" or "m" or "mm" or "cm" or "kg" or "t" or "x" or "h" or "hr" or "hrs" or "k" or "K" or "mn" or "bn" or "min" or "am" or "pm" or "AM" or "PM" or "s" or "d";
}
