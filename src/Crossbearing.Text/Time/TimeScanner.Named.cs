using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private TimeMatch FromHoliday(int i, int monthDay)
    {
        bool eve = Norm(i + 1) == "eve", day = Norm(i + 1) == "day";
        return DayOf(i, eve || day ? i + 2 : i + 1, null, monthDay / 100, (monthDay % 100) - (eve ? 1 : 0));
    }

    /// <summary>"New Year's Day", "New Year's Eve".</summary>
    private TimeMatch NewYear(int i)
    {
        if (Norm(i + 1) != "year" || Norm(i + 2) != "'s" || Norm(i + 3) is not ("day" or "eve")) return default;
        return Norm(i + 3) == "day" ? DayOf(i, i + 4, null, 1, 1) : DayOf(i, i + 4, null, 12, 31);
    }

    private TimeMatch FromWeekday(int i, int weekday, int direction)
    {
        if (weekday > 100 && !WeekdayIsTold(i)) return default;
        weekday %= 100;
        int j = IsSign(i + 1, ',') ? i + 2 : i + 1;
        if (Is(j, TimeCue.The) && Fact(j + 1) is { Kind: TimeKind.Ordinal } ordinal && TheOrdinalDay(j, ordinal, true) is { Found: true } named) return named with { First = i };
        if (Fact(j).Kind is TimeKind.Month or TimeKind.Number or TimeKind.DayMonth or TimeKind.FullDate or TimeKind.Ordinal)
        {
            var date = Date(j, Fact(j).Kind == TimeKind.DayMonth);
            if (date is { Found: true } && date.Value.Length >= 10 && date.Value[^1] is not (>= 'A' and <= 'Z')) return date with { First = i };
        }
        if (_anchor is not { } anchor) return TimeMatch.Open(i, i + 1, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}"));
        if (WeekAfter(i + 1) is { Monday: { } monday, End: int end }) return TimeMatch.Day(i, end, monday.AddDays(weekday - 1));
        return TimeMatch.Day(i, i + 1, CalendarRules.Weekday(anchor, weekday, direction));
    }

    /// <summary>True where a short name without its stop ("sat", "sun") can only be a day.</summary>
    private bool WeekdayIsTold(int i) =>
        Fact(i - 1) is { Kind: TimeKind.Cue } cue && (TimeCue)cue.Value is TimeCue.On or TimeCue.Since or TimeCue.Until or TimeCue.By or TimeCue.Next or TimeCue.This or TimeCue.Late or TimeCue.Early;

    private TimeMatch FromSeason(int i, int month, bool told)
    {
        int year = Year(i + 1), end = year > 0 ? i + 2 : i + 1;
        if (year == 0 && Is(i + 1, TimeCue.Of) && Year(i + 2) is > 0 and int of) (year, end) = (of, i + 3);
        if (year == 0)
        {
            if (!told && !ToldBefore(i) && !Is(i - 1, TimeCue.The)) return default;
            if (_anchor is not { } anchor) return TimeMatch.Open(i, end, "XXXX-" + SeasonCode(month));
            year = CalendarRules.YearOfMonth(anchor, month, 0);
        }
        var start = new DateOnly(year, month, 1);
        return TimeMatch.Days(i, end, start, start.AddMonths(3).AddDays(-1), DatePrecision.Range, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{SeasonCode(month)}"));
    }

    private static string SeasonCode(int month) => month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" };
}
