using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>"Christmas", "Christmas Eve 1995".</summary>
    private TimeMatch FromHoliday(int i, int monthDay)
    {
        bool eve = Norm(i + 1) == "eve", day = Norm(i + 1) == "day";
        return FixedDay(i, eve || day ? i + 2 : i + 1, monthDay / 100, (monthDay % 100) - (eve ? 1 : 0));
    }

    /// <summary>"New Year's Day", "New Year's Eve 1999".</summary>
    private TimeMatch NewYear(int i)
    {
        if (Norm(i + 1) != "year" || Norm(i + 2) != "'s" || Norm(i + 3) is not ("day" or "eve")) return default;
        return Norm(i + 3) == "day" ? FixedDay(i, i + 4, 1, 1) : FixedDay(i, i + 4, 12, 31);
    }

    /// <summary>A day of the calendar that has a name, in the year that may stand behind it.</summary>
    private TimeMatch FixedDay(int first, int end, int month, int day)
    {
        int at = Is(end, TimeCue.Of) ? end + 1 : end;
        return Year(at) is > 0 and int year && !CountsWord(at + 1) ? DayOf(first, at + 1, year, month, day) : DayOf(first, end, null, month, day);
    }

    private TimeMatch FromWeekday(int i, int weekday, int direction)
    {
        if (weekday > 200) return Weekdays(i);
        if (weekday > 100 && !WeekdayIsTold(i)) return default;
        weekday %= 100;
        int j = IsSign(i + 1, ',') ? i + 2 : i + 1;
        if (Is(j, TimeCue.The) && TheDayNumbered(j) is { Found: true } named) return OnWeekday(named, weekday) with { First = i, Written = null };
        if (Fact(j).Kind is TimeKind.Month or TimeKind.Number or TimeKind.DayMonth or TimeKind.FullDate or TimeKind.Ordinal)
        {
            var date = Date(j, Fact(j).Kind == TimeKind.DayMonth);
            if (date is { Found: true, Type: TimexType.Date, Value.Length: 10 } && date.Value[^1] is not (>= 'A' and <= 'Z')) return date with { First = i };
            if (Compact(j, true) is { Found: true, Value.Length: 10 } compact) return compact with { First = i };
        }
        if (_anchor is not { } anchor) return TimeMatch.Open(i, i + 1, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}"));
        if (WeekAfter(i + 1) is { Monday: { } monday, End: int end }) return TimeMatch.Day(i, end, monday.AddDays(weekday - 1));
        var day = TimeMatch.Day(i, i + 1, direction == 0 && WillBe(i) ? CalendarRules.Weekday(anchor, weekday, 1) : CalendarRules.Weekday(direction == 0 ? _periodEnd ?? anchor : anchor, weekday, direction));
        return direction == 0 ? day with { Written = "XXXX-WXX-" + weekday.ToString(CultureInfo.InvariantCulture) } : day;
    }

    /// <summary>A day of the month that must be this weekday: where it is none, the same day of the month before or after that is one.</summary>
    private static TimeMatch OnWeekday(TimeMatch match, int weekday)
    {
        if (match.Start is not { } day || (int)day.DayOfWeek == weekday % 7) return match;
        foreach (int months in (ReadOnlySpan<int>)[1, -1, 2])
        {
            var other = day.AddMonths(months);
            if (other.Day == day.Day && (int)other.DayOfWeek == weekday % 7) return match with { Start = other, Last = other, Value = TimeMatch.Iso(other) };
        }
        return match;
    }

    /// <summary>True where a short name without its stop ("sat", "sun") can only be a day.</summary>
    private bool WeekdayIsTold(int i) =>
        Fact(i - 1) is { Kind: TimeKind.Cue } cue && (TimeCue)cue.Value is TimeCue.On or TimeCue.Since or TimeCue.Until or TimeCue.By or TimeCue.Next or TimeCue.This or TimeCue.Late or TimeCue.Early;

    private TimeMatch FromSeason(int i, int month, bool told)
    {
        bool fall = month > 100;
        month %= 100;
        int year = Year(i + 1), end = year > 0 ? i + 2 : i + 1;
        if (fall && year == 0 && !(Is(i - 1, TimeCue.Last) || Is(i - 1, TimeCue.This) || Is(i - 1, TimeCue.Next) || Is(i - 1, TimeCue.Every) || (Is(i + 1, TimeCue.Of) && Year(i + 2) > 0))) return default;
        if (year == 0 && Is(i + 1, TimeCue.Of) && Year(i + 2) is > 0 and int of) (year, end) = (of, i + 3);
        string? written = null;
        if (year == 0)
        {
            if (!told && !ToldBefore(i) && !Is(i - 1, TimeCue.The)) return default;
            written = "XXXX-" + SeasonCode(month);
            if (_anchor is not { } anchor) return TimeMatch.Open(i, end, written);
            year = YearTold(month) ?? CalendarRules.YearOfMonth(anchor, month, 0);
        }
        return Season(i, end, month, year) with { Written = written };
    }

    /// <summary>The three months of a season from its first month on.</summary>
    private static TimeMatch Season(int first, int end, int month, int year)
    {
        var start = new DateOnly(year, month, 1);
        return TimeMatch.Days(first, end, start, start.AddMonths(3).AddDays(-1), DatePrecision.Range, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{SeasonCode(month)}"));
    }

    private static string SeasonCode(int month) => month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" };
}
