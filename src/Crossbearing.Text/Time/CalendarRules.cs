using System.Globalization;
using Crossbearing.Core;
using NodaTime;
using NodaTime.Calendars;

namespace Crossbearing.Text;

/// <summary>From calendar words to days. Thread-safe.</summary>
internal static partial class CalendarRules
{
    private const int Season = 92;

    /// <summary>True for a day that can exist, in a leap year where no year is told.</summary>
    public static bool IsDay(int? year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month);

    /// <summary>The day of the year on or before the anchor, or the one after it where that lies nearer and within so many days.</summary>
    public static DateOnly? Nearest(DateOnly anchor, int month, int day, int reach)
    {
        DateOnly? next = null;
        for (int year = anchor.Year + 1; year > anchor.Year - 9 && year > 0; year--)
        {
            if (!IsDay(year, month, day)) continue;
            var found = new DateOnly(year, month, day);
            if (found > anchor) next = found;
            else return next is { } ahead && IsNearer(anchor, ahead, found, reach) ? ahead : found;
        }
        return next is { } only && only.DayNumber - anchor.DayNumber <= reach ? only : null;
    }

    /// <summary>The day of the year that is this weekday and lies nearest to the anchor, within a season of it; null where none does.</summary>
    public static DateOnly? NearestOn(DateOnly anchor, int month, int day, int weekday)
    {
        for (int year = Math.Max(1, anchor.Year - 1); year <= anchor.Year + 1; year++)
        {
            if (!IsDay(year, month, day)) continue;
            var found = new DateOnly(year, month, day);
            if ((int)found.DayOfWeek == weekday % 7 && Math.Abs(found.DayNumber - anchor.DayNumber) <= Season) return found;
        }
        return null;
    }

    private static bool IsNearer(DateOnly anchor, DateOnly ahead, DateOnly behind, int reach) =>
        ahead.DayNumber - anchor.DayNumber is int days && days <= reach && days < anchor.DayNumber - behind.DayNumber;

    /// <summary>The year of the month of this name that is the anchor's own or the latest before it, or the next one where it is at most so many months ahead.</summary>
    public static int YearOfMonth(DateOnly anchor, int month, int monthsAhead)
    {
        int ahead = (month - anchor.Month + 12) % 12;
        if (ahead > 0 && ahead <= monthsAhead) return month > anchor.Month ? anchor.Year : anchor.Year + 1;
        return month <= anchor.Month ? anchor.Year : anchor.Year - 1;
    }

    /// <summary>The last day of a month.</summary>
    public static DateOnly MonthEnd(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>The day of this weekday on or before the anchor (direction 0), before it (-1), or after it (1).</summary>
    public static DateOnly Weekday(DateOnly anchor, int weekday, int direction)
    {
        int back = ((int)anchor.DayOfWeek - (weekday % 7) + 7) % 7;
        return direction > 0 ? anchor.AddDays(7 - back) : anchor.AddDays(back == 0 && direction < 0 ? -7 : -back);
    }

    /// <summary>The day with this number nearest on or before the anchor.</summary>
    public static DateOnly? DayOfMonth(DateOnly anchor, int day)
    {
        for (int back = 0; back < 3; back++)
        {
            var month = new DateOnly(anchor.Year, anchor.Month, 1).AddMonths(-back);
            if (IsDay(month.Year, month.Month, day) && month.AddDays(day - 1) <= anchor) return month.AddDays(day - 1);
        }
        return null;
    }

    /// <summary>Monday of the anchor's week.</summary>
    public static DateOnly Monday(DateOnly day) => Weekday(day, 1, 0);

    /// <summary>ISO week, <c>2020-W05</c>.</summary>
    public static string IsoWeek(DateOnly monday)
    {
        var day = LocalDate.FromDateOnly(monday);
        return string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(day):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}");
    }

    /// <summary>An ISO week of a year; none where the year has no such week.</summary>
    public static TimeMatch Week(int first, int end, int year, int week)
    {
        if (week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year)) return default;
        var monday = WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday).ToDateOnly();
        return TimeMatch.Days(first, end, monday, monday.AddDays(6), DatePrecision.Week, IsoWeek(monday));
    }

    /// <summary>A quarter that lies so many quarters from a day's own.</summary>
    private static TimeMatch Quarter(int first, int end, DateOnly day, int offset)
    {
        var start = new DateOnly(day.Year, day.Month - ((day.Month - 1) % 3), 1).AddMonths(3 * offset);
        string value = string.Create(CultureInfo.InvariantCulture, $"{start.Year:0000}-Q{((start.Month - 1) / 3) + 1}");
        return TimeMatch.Days(first, end, start, start.AddMonths(3).AddDays(-1), DatePrecision.Range, value);
    }

    /// <summary>A calendar unit a number of units from the anchor's own: week, month or year; days for the rest.</summary>
    public static TimeMatch Whole(int first, int end, DateOnly anchor, TimeUnit unit, int offset)
    {
        switch (unit)
        {
            case TimeUnit.Week:
                var monday = Monday(anchor).AddDays(7 * offset);
                return TimeMatch.Days(first, end, monday, monday.AddDays(6), DatePrecision.Week, IsoWeek(monday));
            case TimeUnit.Month:
                var month = new DateOnly(anchor.Year, anchor.Month, 1).AddMonths(offset);
                return Month(first, end, month.Year, month.Month);
            case TimeUnit.Quarter:
                return Quarter(first, end, anchor, offset);
            case TimeUnit.Year:
                return Year(first, end, anchor.Year + offset);
            default:
                return TimeMatch.Day(first, end, anchor.AddDays(offset));
        }
    }

    /// <summary>A month.</summary>
    public static TimeMatch Month(int first, int end, int year, int month) =>
        TimeMatch.Days(first, end, new DateOnly(year, month, 1), MonthEnd(year, month), DatePrecision.Month, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"));

    /// <summary>A year.</summary>
    public static TimeMatch Year(int first, int end, int year) =>
        TimeMatch.Days(first, end, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year, year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>Ten years.</summary>
    public static TimeMatch Decade(int first, int end, int year) =>
        TimeMatch.Days(first, end, new DateOnly(year, 1, 1), new DateOnly(year + 9, 12, 31), DatePrecision.Range, (year / 10).ToString("000", CultureInfo.InvariantCulture));

    /// <summary>The last day of a stretch of so many units that begins on the anchor.</summary>
    public static DateOnly Forward(DateOnly anchor, TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => anchor,
        TimeUnit.Hour => anchor.AddDays((count + 23) / 24),
        TimeUnit.Day => anchor.AddDays(count),
        TimeUnit.Week => anchor.AddDays(7 * count),
        TimeUnit.Month => anchor.AddMonths(count),
        TimeUnit.Quarter => anchor.AddMonths(3 * count),
        _ => anchor.AddYears(count),
    };

    /// <summary>The day so many weeks, months, quarters or years before.</summary>
    public static DateOnly Backward(DateOnly day, TimeUnit unit, int count) => unit == TimeUnit.Week ? day.AddDays(-7 * count) : Forward(day, unit, -count);

    /// <summary>The first day of a stretch of so many units that ends on the anchor.</summary>
    public static DateOnly Back(DateOnly anchor, TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => anchor,
        TimeUnit.Hour => anchor.AddDays(-((count + 23) / 24)),
        TimeUnit.Day => anchor.AddDays(1 - count),
        TimeUnit.Week => anchor.AddDays(1 - (7 * count)),
        TimeUnit.Month => anchor.AddMonths(-count),
        TimeUnit.Quarter => anchor.AddMonths(-3 * count),
        TimeUnit.Year => anchor.AddYears(-count),
        TimeUnit.Century => anchor.AddYears(-100 * Math.Min(count, 19)),
        _ => anchor.AddYears(-10 * Math.Min(count, 190)),
    };
}
