using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>A feast by name, with the year after it or the nearest one: "Ramadan 2019", "Easter Sunday", "Independence Day".</summary>
    private TimeMatch FromFeast(int i)
    {
        if (!_tokens[i].IsCapitalised && Norm(i) is "may" or "victory" or "women" or "labor" or "good" or "new" or "ash" or "palm") return default;
        foreach (var feast in Feasts.All.AsSpan())
            if (Names(feast, i)) return NamedFeast(feast, i, i + feast.Words.Length);
        return default;
    }

    private bool Names(Feasts.Feast feast, int i)
    {
        for (int w = 0; w < feast.Words.Length; w++)
            if (!string.Equals(Norm(i + w), feast.Words[w], StringComparison.Ordinal)) return false;
        return true;
    }

    private TimeMatch NamedFeast(Feasts.Feast feast, int first, int end)
    {
        int i = Is(end, TimeCue.Of) || IsSign(end, ',') || Is(end, TimeCue.In) ? end + 1 : end;
        if (Year(i) is > 0 and int year) return feast.In(year) is { } told ? FeastOn(feast, first, i + 1, told) : default;
        if (YearNamed(end) is { Year: > 0 and int named, End: int behind }) return feast.In(named) is { } then ? FeastOn(feast, first, behind, then) : default;
        string? written = feast.MonthDay > 0 ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{feast.MonthDay / 100:00}-{feast.MonthDay % 100:00}") : null;
        if (_anchor is not { } anchor) return TimeMatch.Open(first, end, written ?? "XXXX-XX-XX");
        return NearestFeast(feast, anchor, Reach(first)) is { } day ? FeastOn(feast, first, end, day) with { Written = written } : default;
    }

    private static int? YearsAway(TimeCue cue) => cue switch { TimeCue.Last or TimeCue.Previous => -1, TimeCue.This => 0, TimeCue.Next => 1, _ => null };

    /// <summary>The one that began last, or the next where it lies nearer and within so many days.</summary>
    private static DateOnly? NearestFeast(Feasts.Feast feast, DateOnly anchor, int reach)
    {
        DateOnly? behind = null;
        foreach (DateOnly day in Enumerable.Range(anchor.Year - 1, 3).SelectMany(feast.Within))
        {
            if (day <= anchor) { behind = day; continue; }
            int ahead = day.DayNumber - anchor.DayNumber;
            return ahead <= reach && (behind is null || ahead < anchor.DayNumber - behind.Value.DayNumber) ? day : behind;
        }
        return behind;
    }

    private static TimeMatch FeastOn(Feasts.Feast feast, int first, int end, DateOnly day)
    {
        if (feast.Days == 1) return TimeMatch.Day(first, end, day);
        var last = day.AddDays(feast.Days - 1);
        return TimeMatch.Days(first, end, day, last, DatePrecision.Range, TimeMatch.Iso(day) + "/" + TimeMatch.Iso(last));
    }
}
