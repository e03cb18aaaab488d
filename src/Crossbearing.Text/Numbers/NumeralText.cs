using System.Globalization;

namespace Crossbearing.Text;

/// <summary>Reads numbers that are written in digits: 1,234.5, 1 234 567, 2 1/4, 12e-1, 1.1^23. Thread-safe.</summary>
internal sealed class NumeralText(string text)
{
    private const int LongestChain = 40;

    /// <summary>One past the number at a character, or 0 where a date, telephone number or code stands there.</summary>
    public int Read(int start, out double value)
    {
        value = 0;
        int end = Plain(start, out value);
        if (end == 0 || IsChain(start, end)) return 0;
        if (Slash(start, end, ref value) is > 0 and int fraction) return fraction;
        if (Mixed(end, ref value) is > 0 and int mixed) return mixed;
        return Power(start, end, ref value);
    }

    /// <summary>Digits with separators of thousands and a decimal point.</summary>
    private int Plain(int start, out double value)
    {
        int end = Digits(start), groups = Groups(start, end);
        if (groups > 0) end = groups;
        if (end < text.Length - 1 && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) && (end == start || !Dotted(end))) end = Digits(end + 1);
        var digits = text.AsSpan(start, end - start).ToString();
        return double.TryParse(string.Concat(digits.Where(c => char.IsAsciiDigit(c) || c == '.')), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? end : 0;
    }

    /// <summary>True where a second point follows, as in an address: 192.168.1.2.</summary>
    private bool Dotted(int point)
    {
        int next = Digits(point + 1);
        return next < text.Length - 1 && text[next] == '.' && char.IsAsciiDigit(text[next + 1]);
    }

    /// <summary>One past groups of two or three digits after commas or narrow spaces, the last of three; 0 for none.</summary>
    private int Groups(int start, int end)
    {
        if (end - start > 3 || end >= text.Length || !IsSeparator(text[end])) return 0;
        char sign = text[end];
        int at = end, last = 0;
        while (at < text.Length && (text[at] == sign || (char.IsWhiteSpace(sign) && IsSeparator(text[at]) && text[at] != ',')) && Digits(at + 1) is var next && next - at - 1 is 2 or 3)
        {
            int size = next - at - 1;
            at = next;
            last = size == 3 ? next : 0;
            if (size == 2 && sign != ',') return 0;
        }
        return last;
    }

    private static bool IsSeparator(char c) => c is ',' or ' ' or '\u00a0' or '\u202f' or '\u2009';

    /// <summary>3/4; 0 where no fraction or a date stands there.</summary>
    private int Slash(int start, int end, ref double value)
    {
        if (end >= text.Length - 1 || text[end] != '/' || !char.IsAsciiDigit(text[end + 1]) || Digits(start) != end) return 0;
        int past = Digits(end + 1);
        if (past < text.Length && text[past] == '/' || Below(end + 1, past) is not (> 0 and var below)) return 0;
        value /= below;
        return past;
    }

    /// <summary>2 1/4.</summary>
    private int Mixed(int end, ref double value)
    {
        int at = end;
        while (at < text.Length && text[at] == ' ') at++;
        if (at == end || at >= text.Length || !char.IsAsciiDigit(text[at])) return 0;
        int slash = Digits(at);
        double part = Below(at, slash);
        if (Slash(at, slash, ref part) is not (> 0 and int past) || part >= 1) return 0;
        value += part;
        return past;
    }

    private double Below(int start, int end) => double.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>12e-1, 1.1^+23; the end itself where no power follows.</summary>
    private int Power(int start, int end, ref double value)
    {
        if (end >= text.Length || text[end] is not ('e' or '^')) return end;
        int at = end + 1;
        bool negative = false;
        for (; at < text.Length && text[at] is '+' or '-'; at++) negative ^= text[at] == '-';
        int past = Digits(at);
        if (past == at || past - at > 3) return end;
        double power = Below(at, past) * (negative ? -1 : 1);
        value = text[end] == 'e' ? double.Parse($"{text.AsSpan(start, end - start)}e{power.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture) : Math.Pow(value, power);
        return past;
    }

    /// <summary>True for a number in a chain of signs and digits: a date, a telephone number.</summary>
    private bool IsChain(int start, int end)
    {
        if (start > 1 && text[start - 1] is '-' or '/' && char.IsAsciiDigit(text[start - 2])) return Signs(start, -1) > 1;
        if (end >= text.Length - 1 || text[end] is not ('-' or '/') || !char.IsAsciiDigit(text[end + 1])) return false;
        int next = Digits(end + 1);
        bool leadingZero = text[end] == '-' && text[end + 1] == '0';
        return leadingZero || (next < text.Length - 1 && text[next] is '-' or '/' && char.IsAsciiDigit(text[next + 1])) || (start > 0 && text[start - 1] == '+' && text[end] == '-');
    }

    private int Signs(int at, int step)
    {
        int signs = 0;
        for (int left = LongestChain; left > 0 && at + step >= 0 && (char.IsAsciiDigit(text[at + step]) || text[at + step] is '-' or '/'); left--, at += step)
            if (!char.IsAsciiDigit(text[at + step])) signs++;
        return signs;
    }

    private int Digits(int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }
}
