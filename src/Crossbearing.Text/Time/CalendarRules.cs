using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>From calendar words to days. Thread-safe.</summary>
internal static class CalendarRules
{
    private const int FutureReach = 14;

    /// <summary>True for a day that can exist, in a leap year where no year is told.</summary>
    public static bool IsDay(int? year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month);

    /// <summary>The day of the year nearest before the anchor; up to two weeks after it where the words look ahead, a day after it always.</summary>
    public static DateOnly? NearestBefore(DateOnly anchor, int month, int day, bool ahead)
    {
        var limit = anchor.AddDays(ahead ? FutureReach : 1);
        for (int year = Math.Min(limit.Year, 9998); year > limit.Year - 9 && year > 0; year--)
            if (IsDay(year, month, day) && new DateOnly(year, month, day) <= limit) return new DateOnly(year, month, day);
        return null;
    }

    /// <summary>The latest month of this name that began on or before the anchor.</summary>
    public static int YearOfMonth(DateOnly anchor, int month) => month <= anchor.Month ? anchor.Year : anchor.Year - 1;

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
        var time = monday.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
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

    /// <summary>The first day of a stretch of so many units that ends on the anchor.</summary>
    public static DateOnly Back(DateOnly anchor, TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => anchor,
        TimeUnit.Hour => anchor.AddDays(-((count + 23) / 24)),
        TimeUnit.Day => anchor.AddDays(1 - count),
        TimeUnit.Week => anchor.AddDays(1 - (7 * count)),
        TimeUnit.Month => anchor.AddMonths(-count),
        TimeUnit.Year => anchor.AddYears(-count),
        _ => anchor.AddYears(-10 * count),
    };

    /// <summary>A part of a month: early, mid, late.</summary>
    public static TimeMatch Part(TimeMatch month, string mod)
    {
        if (month.Start is not { } start || month.Last is not { } last) return month with { Mod = mod };
        int days = last.DayNumber - start.DayNumber + 1;
        int third = (days + 1) / 3;
        var (from, to) = mod switch
        {
            "START" => (start, start.AddDays(third - 1)),
            "MID" => (start.AddDays(third), start.AddDays((2 * third) - 1)),
            _ => (start.AddDays(2 * third), last),
        };
        var precision = month.Precision == DatePrecision.Month ? DatePrecision.Week : DatePrecision.Range;
        return month with { Start = from, Last = to, Precision = precision, Mod = mod };
    }

    /// <summary>ISO 8601 duration.</summary>
    public static string Duration(TimeUnit unit, string count) => unit switch
    {
        TimeUnit.Second => $"PT{count}S",
        TimeUnit.Minute => $"PT{count}M",
        TimeUnit.Hour => $"PT{count}H",
        TimeUnit.Day => $"P{count}D",
        TimeUnit.Week => $"P{count}W",
        TimeUnit.Month => $"P{count}M",
        TimeUnit.Year => $"P{count}Y",
        _ => $"P{count}DE",
    };

    /// <summary>TIMEX3 suffix of a part of the day.</summary>
    public static string PartOfDay(DayPart part) => part switch
    {
        DayPart.Morning or DayPart.Dawn => "TMO",
        DayPart.Afternoon => "TAF",
        DayPart.Noon => "T12:00",
        DayPart.Evening or DayPart.Dusk => "TEV",
        _ => "TNI",
    };
}
