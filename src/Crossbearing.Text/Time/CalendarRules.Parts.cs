using Crossbearing.Core;
using NodaTime;
using NodaTime.Text;

namespace Crossbearing.Text;

internal static partial class CalendarRules
{
    /// <summary>A part of a week, month, year or decade: early, mid, late.</summary>
    public static TimeMatch Part(TimeMatch whole, string mod)
    {
        if (whole.Start is not { } start || whole.Last is not { } last) return whole with { Mod = mod };
        if (whole.Precision == DatePrecision.Week) return WeekPart(whole, start, mod);
        int days = last.DayNumber - start.DayNumber + 1;
        int third = (days + 1) / 3;
        var (from, to) = mod switch
        {
            "START" => (start, start.AddDays(third - 1)),
            "MID" => (start.AddDays(third), start.AddDays((2 * third) - 1)),
            _ => (start.AddDays(2 * third), last),
        };
        var precision = whole.Precision == DatePrecision.Month ? DatePrecision.Week : DatePrecision.Range;
        return whole with { Start = from, Last = to, Precision = precision, Mod = mod };
    }

    /// <summary>As <see cref="Part"/>, but the beginning and the end of a month are its first and last seven days.</summary>
    public static TimeMatch Edge(TimeMatch whole, string mod)
    {
        if (whole is not { Precision: DatePrecision.Month, Start: { } start, Last: { } last } || mod == "MID") return Part(whole, mod);
        return mod == "START"
            ? whole with { Last = start.AddDays(6), Precision = DatePrecision.Week, Mod = mod }
            : whole with { Start = last.AddDays(-6), Precision = DatePrecision.Week, Mod = mod };
    }

    private static TimeMatch WeekPart(TimeMatch week, DateOnly monday, string mod)
    {
        var (from, to) = mod switch { "START" => (0, 1), "MID" => (1, 3), _ => (4, 6) };
        return week with { Start = monday.AddDays(from), Last = monday.AddDays(to), Precision = DatePrecision.Range, Mod = mod };
    }

    /// <summary>A day less a duration of days and longer units; none without a day or for other durations.</summary>
    public static DateOnly? Minus(DateOnly? day, string duration) =>
        day is { } from && PeriodPattern.NormalizingIso.Parse(duration) is { Success: true, Value: { HasTimeComponent: false } period } && period.Years < 400
            ? LocalDate.FromDateOnly(from).Minus(period).ToDateOnly()
            : null;

    /// <summary>ISO 8601 duration.</summary>
    public static string Duration(TimeUnit unit, string count) => unit switch
    {
        TimeUnit.Second => $"PT{count}S",
        TimeUnit.Minute => $"PT{count}M",
        TimeUnit.Hour => $"PT{count}H",
        TimeUnit.Day => $"P{count}D",
        TimeUnit.Week => $"P{count}W",
        TimeUnit.Month => $"P{count}M",
        TimeUnit.Quarter => int.TryParse(count, out int quarters) ? $"P{(3 * quarters).ToString(System.Globalization.CultureInfo.InvariantCulture)}M" : $"P{count}Q",
        TimeUnit.Year => $"P{count}Y",
        TimeUnit.Century => $"P{count}CE",
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
