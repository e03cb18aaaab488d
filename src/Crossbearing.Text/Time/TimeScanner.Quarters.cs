using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>"Q3 2019", "2019 Q3", "third-quarter", "H1 2020".</summary>
    private TimeMatch FromYearPart(int i)
    {
        int value = Fact(i).Value;
        if (value > 10 && Year(i + 1) == 0 && Year(i - 1) == 0 && Year(i - 2) == 0) return default;
        int before = IsDash(i - 1) ? i - 2 : i - 1;
        if (Year(before) is > 0 and int told && before >= _floor) return PartOfYear(before, i + 1, told, value);
        return PartOfYear(i, i + 1, value);
    }

    /// <summary>"the third quarter", "the fiscal fourth quarter of 1989", "the first half of last year".</summary>
    private TimeMatch OrdinalYearPart(int first, int ordinal)
    {
        int word = Norm(ordinal + 1) is "fiscal" or "calendar" ? ordinal + 2 : ordinal + 1;
        int number = Fact(ordinal).Value;
        if (IsUnit(word, TimeUnit.Quarter) && number <= 4 && Norm(word) == "quarter") return PartOfYear(first, word + 1, number);
        if (!Is(word, TimeCue.Half) || number > 2) return default;
        bool ofYear = Is(word + 1, TimeCue.Of) && (Year(word + 2) > 0 || (IsUnit(word + 3, TimeUnit.Year) && !IsUnit(word + 2, TimeUnit.Year)));
        return ofYear || (Is(first - 1, TimeCue.In) && EndsPhrase(word + 1) && !Is(word + 1, TimeCue.Of)) ? PartOfYear(first, word + 1, 10 + number) : default;
    }

    /// <summary>"1989's second quarter", "fiscal 1989's second quarter", "last year's first half": the part of the year that owns it; any other time as it is.</summary>
    private TimeMatch WithOwnedPart(TimeMatch match)
    {
        if (match is not { Type: TimexType.Date, Precision: DatePrecision.Year, Start: { } year } || Norm(match.End) != "'s" || Fact(match.End + 1) is not { Kind: TimeKind.Ordinal, Value: >= 1 and <= 4 } ordinal) return match;
        int word = match.End + 2, first = match.First - 1 >= _floor && Norm(match.First - 1) is "fiscal" or "calendar" ? match.First - 1 : match.First;
        if (Norm(word) == "quarter") return PartOfYear(first, word + 1, year.Year, ordinal.Value);
        return Is(word, TimeCue.Half) && ordinal.Value <= 2 ? PartOfYear(first, word + 1, year.Year, 10 + ordinal.Value) : match;
    }

    /// <summary>A quarter or half year with the year after it, or the one that began last.</summary>
    private TimeMatch PartOfYear(int first, int end, int part)
    {
        int i = Is(end, TimeCue.Of) || IsSign(end, ',') ? end + 1 : end;
        if (Norm(i) is "fiscal" or "calendar") i++;
        if (Year(i) is > 0 and int year) return PartOfYear(first, i + 1, year, part);
        if (Is(end, TimeCue.Of) && _anchor is { } now && IsUnit(i + 1, TimeUnit.Year) && Norm(i + 1) == "year")
        {
            int? offset = Is(i, TimeCue.Last) || Is(i, TimeCue.Previous) ? -1 : Is(i, TimeCue.This) ? 0 : Is(i, TimeCue.Next) ? 1 : null;
            if (offset is { } years) return PartOfYear(first, i + 2, now.Year + years, part);
            if (Is(i, TimeCue.The)) return PartOfYear(first, i + 2, now.Year, part) with { Written = Code(null, part) };
        }
        if (_anchor is not { } anchor) return TimeMatch.Open(first, end, Code(null, part));
        int month = FirstMonth(part);
        return PartOfYear(first, end, month <= anchor.Month || LooksAhead(first) ? anchor.Year : anchor.Year - 1, part) with { Written = Code(null, part) };
    }

    private static TimeMatch PartOfYear(int first, int end, int year, int part)
    {
        var start = new DateOnly(year, FirstMonth(part), 1);
        return TimeMatch.Days(first, end, start, start.AddMonths(part > 10 ? 6 : 3).AddDays(-1), DatePrecision.Range, Code(year, part));
    }

    private static int FirstMonth(int part) => part > 10 ? ((part - 11) * 6) + 1 : ((part - 1) * 3) + 1;

    private static string Code(int? year, int part) =>
        (year?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX") + (part > 10 ? "-H" : "-Q") + (part % 10).ToString(CultureInfo.InvariantCulture);
}
