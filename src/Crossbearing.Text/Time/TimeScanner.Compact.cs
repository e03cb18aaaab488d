namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private const int LongestCompact = 20;

    /// <summary>A date of numbers and month names that one sign joins without spaces: 22/04, 2019-aug-01, Sep-23-2020, Dec/2018, 2017-03.</summary>
    /// <param name="i">Its first token.</param>
    /// <param name="told">True where a word before it says that a time follows.</param>
    private TimeMatch Compact(int i, bool told)
    {
        if (Fact(i).Kind != TimeKind.Compact && !IsJoined(_tokens[i].End)) return default;
        if (i > _begin && _tokens[i - 1].End == _tokens[i].Start && !IsDash(i - 1) && !IsSign(i - 1, '(')) return default;
        Span<int> parts = stackalloc int[3];
        var (count, months, length) = CompactParts(_document.Text.AsSpan(_tokens[i].Start, Math.Min(LongestCompact, _document.Text.Length - _tokens[i].Start)), parts, out char sign);
        if (count < 2 || EndsAt(i, _tokens[i].Start + length) is not (> 0 and int end)) return default;
        if (count == 3) return CompactDay(i, end, parts, months);
        if (months == 0) return CompactPair(i, end, parts, sign, told);
        var (month, other) = months == 1 ? (parts[0], parts[1]) : (parts[1], parts[0]);
        if (months == 3) return MonthPair(i, end, parts);
        if (other is >= 1000 and <= 2100) return CalendarRules.Month(i, end, other, month);
        return CalendarRules.IsDay(null, month, other) ? DayOf(i, end, null, month, other) : default;
    }

    /// <summary>True where a joining sign and another part follow without a space.</summary>
    private bool IsJoined(int end) =>
        end + 1 < _document.Text.Length && _document.Text[end] is '/' or '-' or '.' && char.IsAsciiLetterOrDigit(_document.Text[end + 1]);

    /// <summary>2017-03, 2017/3 and after a word that tells a time 22/04 or 4/22.</summary>
    private TimeMatch CompactPair(int i, int end, Span<int> parts, char sign, bool told)
    {
        if (parts[0] is >= 1900 and <= 2100) return parts[1] is >= 1 and <= 12 && !IsDash(end) && sign != '.' ? CalendarRules.Month(i, end, parts[0], parts[1]) : default;
        if (parts[1] is >= 1900 and <= 2100) return parts[0] is >= 1 and <= 12 && sign != '.' && (told || ToldBefore(i) || Norm(i)[0] == '0') ? CalendarRules.Month(i, end, parts[1], parts[0]) : default;
        if (sign != '/' || !(told || ToldBefore(i)) || CountsWord(end)) return default;
        bool dayFirst = parts[0] > 12;
        var (month, day) = dayFirst ? (parts[1], parts[0]) : (parts[0], parts[1]);
        return CalendarRules.IsDay(null, month, day) ? DayOf(i, end, null, month, day) : default;
    }

    /// <summary>Three parts: the year is the one of four digits, else the last; the month is the named one, else the first of the others.</summary>
    private static TimeMatch CompactDay(int i, int end, Span<int> parts, int months)
    {
        int year = parts[0] >= 100 ? 0 : parts[1] >= 100 ? 1 : 2;
        int left = year == 0 ? 1 : 0, right = year == 2 ? 1 : 2;
        bool second = (months & (1 << right)) != 0 || (months == 0 && parts[left] > 12);
        var (month, day) = second ? (parts[right], parts[left]) : (parts[left], parts[right]);
        int told = parts[year] < 100 ? TimeFacts.LongYear(parts[year]) : parts[year];
        return told is >= FirstYear and <= 2100 && (months & (1 << year)) == 0 && CalendarRules.IsDay(told, month, day) ? TimeMatch.Day(i, end, new DateOnly(told, month, day)) : default;
    }

    /// <summary>"Jan-Feb 2017".</summary>
    private TimeMatch MonthPair(int i, int end, Span<int> parts)
    {
        if (IsSign(end, '.')) end++;
        int year = Year(end), to = year > 0 ? year : _anchor is { } anchor ? CalendarRules.YearOfMonth(anchor, parts[1], 0) : 0;
        if (to == 0) return TimeMatch.Open(i, end, $"XXXX-{Two(parts[0])}/XXXX-{Two(parts[1])}");
        int from = parts[0] > parts[1] ? to - 1 : to;
        var range = Join(CalendarRules.Month(i, end, from, parts[0]), CalendarRules.Month(i, end, to, parts[1]));
        return year > 0 ? range with { End = end + 1 } : range with { Written = $"XXXX-{Two(parts[0])}/XXXX-{Two(parts[1])}" };
    }

    /// <summary>Up to three numbers or month names with the same sign between them; a bit for each that is a month's name.</summary>
    private static (int Count, int Months, int Length) CompactParts(ReadOnlySpan<char> text, Span<int> parts, out char sign)
    {
        sign = '\0';
        int count = 0, months = 0, at = 0, length = 0;
        while (count < 3 && at < text.Length)
        {
            int start = at;
            bool digits = char.IsAsciiDigit(text[at]);
            while (at < text.Length && (digits ? char.IsAsciiDigit(text[at]) : char.IsAsciiLetter(text[at]))) at++;
            int value = digits ? at - start is 1 or 2 or 4 ? int.Parse(text[start..at], System.Globalization.CultureInfo.InvariantCulture) : 0 : MonthNamed(text[start..at]);
            if (value == 0) break;
            if (!digits) months |= 1 << count;
            (parts[count++], length) = (value, at);
            if (at >= text.Length || text[at] is not ('/' or '-' or '.') || (sign != '\0' && text[at] != sign)) break;
            sign = text[at++];
        }
        return (count, months, length);
    }

    private static int MonthNamed(ReadOnlySpan<char> name)
    {
        if (name.Length is < 3 or > 9) return 0;
        Span<char> lower = stackalloc char[name.Length];
        for (int i = 0; i < name.Length; i++) lower[i] = char.ToLowerInvariant(name[i]);
        return TimeCompounds.MonthOf(lower.ToString());
    }

    /// <summary>One past the token that ends at a character, or 0 where none does.</summary>
    private int EndsAt(int i, int end)
    {
        while (i < _end && _tokens[i].End < end) i++;
        return i < _end && _tokens[i].End == end ? i + 1 : 0;
    }
}
