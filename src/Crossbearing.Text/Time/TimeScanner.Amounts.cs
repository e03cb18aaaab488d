using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private const int LongestCount = 10_000;

    /// <summary>A length of time, or a day counted from another: "three days", "two weeks ago", "six this evening".</summary>
    private TimeMatch Amount(int i)
    {
        int count = Count(i, out int end);
        if (count <= 0) return default;
        if (count <= 12 && Is(end, TimeCue.This) && Fact(end + 1).Kind == TimeKind.Part) return ThisOne(i, end, null);
        if (count <= 12 && Is(end, TimeCue.Last) && Fact(end + 1).Kind == TimeKind.Part) return Ending(i, end, TimeCue.Last);
        if (Fact(end).Kind != TimeKind.Unit) return default;
        return Counted(i, end, count);
    }

    private TimeMatch Counted(int first, int unit, int count)
    {
        var kind = (TimeUnit)Fact(unit).Value;
        int end = unit + 1;
        if (Is(end, TimeCue.Ago)) return _anchor is { } anchor && count <= 400 ? Ago(first, end + 1, anchor, kind, count) : TimeMatch.Open(first, end + 1, Length(unit, count));
        bool earlier = Is(end, TimeCue.Earlier);
        if (earlier || Is(end, TimeCue.Later))
        {
            if ((_last ?? _anchor) is not { } from || count > 400) return TimeMatch.Open(first, end + 1, Length(unit, count));
            return Shifted(first, end + 1, from, kind, earlier ? -count : count);
        }
        return TimeMatch.Open(first, end, Length(unit, count), TimexType.Duration);
    }

    private static TimeMatch Ago(int first, int end, DateOnly anchor, TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => TimeMatch.Day(first, end, anchor),
        TimeUnit.Hour => TimeMatch.Day(first, end, anchor.AddDays(-(count / 24))),
        TimeUnit.Day => TimeMatch.Day(first, end, anchor.AddDays(-count)),
        TimeUnit.Week or TimeUnit.Month or TimeUnit.Year => CalendarRules.Whole(first, end, anchor, unit, -count),
        _ => CalendarRules.Whole(first, end, anchor, TimeUnit.Year, -10 * Math.Min(count, 9)),
    };

    private static TimeMatch Shifted(int first, int end, DateOnly from, TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => TimeMatch.Day(first, end, from),
        TimeUnit.Hour => TimeMatch.Day(first, end, from.AddDays(count / 24)),
        TimeUnit.Day => TimeMatch.Day(first, end, from.AddDays(count)),
        TimeUnit.Week => TimeMatch.Day(first, end, from.AddDays(7 * count)),
        TimeUnit.Month or TimeUnit.Year => CalendarRules.Whole(first, end, from, unit, count),
        _ => CalendarRules.Whole(first, end, from, TimeUnit.Year, 10 * Math.Clamp(count, -9, 9)),
    };

    /// <summary>"a day earlier", "a week ago", "within a week"; a bare "a day" is no time.</summary>
    private TimeMatch OneUnit(int i)
    {
        var next = Fact(i + 1);
        if (next.Is(TimeCue.Few)) return Vague(i, i + 1);
        if (next.Kind != TimeKind.Unit || _tokens[i + 1].Norm[^1] == 's') return default;
        if (Is(i + 2, TimeCue.Ago) || Is(i + 2, TimeCue.Earlier) || Is(i + 2, TimeCue.Later)) return Counted(i, i + 1, 1);
        bool told = Fact(i - 1) is { Kind: TimeKind.Cue } cue && (TimeCue)cue.Value is TimeCue.For or TimeCue.Within or TimeCue.In or TimeCue.After or TimeCue.Over or TimeCue.During;
        return told && next.Value != (int)TimeUnit.Second ? TimeMatch.Open(i, i + 2, CalendarRules.Duration((TimeUnit)next.Value, "1"), TimexType.Duration) : default;
    }

    /// <summary>"several days", "a few weeks ago", "a couple of days".</summary>
    private TimeMatch Vague(int first, int word)
    {
        int unit = Is(word + 1, TimeCue.Of) ? word + 2 : word + 1;
        if (Fact(unit) is not { Kind: TimeKind.Unit } fact) return default;
        string value = CalendarRules.Duration((TimeUnit)fact.Value, "X");
        if (!Is(unit + 1, TimeCue.Ago) && !Is(unit + 1, TimeCue.Earlier)) return TimeMatch.Open(first, unit + 1, value, TimexType.Duration);
        return _anchor is { } anchor ? TimeMatch.Days(first, unit + 2, null, anchor, DatePrecision.Range, value) : TimeMatch.Open(first, unit + 2, value);
    }

    /// <summary>A small whole number in digits or words, or 0.</summary>
    private int Count(int i, out int end)
    {
        end = i + 1;
        if (i >= _end) return 0;
        var number = _tokens[i].Form.Number;
        if (number is not { Kind: NumberKind.Digits or NumberKind.Word, Divisor: 1, Value: > 0 and < LongestCount }) return 0;
        if (IsDash(end) && Fact(end + 1).Kind == TimeKind.Unit && _tokens[end].Start == _tokens[i].End) return 0;
        return (int)number.Value;
    }

    private string Length(int unit, int count) =>
        CalendarRules.Duration((TimeUnit)Fact(unit).Value, count.ToString(CultureInfo.InvariantCulture));
}
