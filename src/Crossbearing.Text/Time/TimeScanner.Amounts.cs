using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private const int LongestCount = 10_000;

    /// <summary>A length of time, or a day counted from another: "three days", "two weeks ago", "six this evening".</summary>
    private TimeMatch Amount(int i)
    {
        if (DayInWords(i, out int after) is > 0 and int day && SpelledDay(i, after, day) is { Found: true } spelled) return spelled;
        if (HyphenAmount(i) is { Found: true } amount) return amount;
        if (Era(i) is { Found: true } era) return era;
        int count = Count(i, out int end);
        if (count <= 0) return WithDecimals(i);
        if (Is(end, TimeCue.And) && Fraction(i, end, count) is { Found: true } fraction) return fraction;
        if (count <= 12 && Is(end, TimeCue.This) && Fact(end + 1).Kind == TimeKind.Part) return ThisOne(i, end, null);
        if (count <= 12 && Is(end, TimeCue.Last) && Fact(end + 1).Kind == TimeKind.Part) return Ending(i, end, TimeCue.Last);
        if (Fact(end).Kind != TimeKind.Unit) return Nights(i, end, count);
        return Counted(i, end, count);
    }

    private TimeMatch Counted(int first, int unit, int count)
    {
        var kind = (TimeUnit)Fact(unit).Value;
        int end = unit + 1;
        if (kind == TimeUnit.Quarter && !Is(end, TimeCue.Ago) && !Is(end, TimeCue.Earlier) && !Is(end, TimeCue.Later)) return default;
        if (Is(end, TimeCue.Ago)) return _anchor is { } anchor && count <= 400 ? Ago(first, end + 1, anchor, kind, count) : TimeMatch.Open(first, end + 1, Length(unit, count));
        bool earlier = Is(end, TimeCue.Earlier) || IsBefore(end);
        if (earlier || (Is(end, TimeCue.Later) && !Is(end + 1, TimeCue.This)) || IsAfterThat(end))
        {
            if (!Is(end, TimeCue.Later) && Points(end + 1)) end++;
            var match = FromLast(kind, earlier) is { } from && count <= 400 ? Shifted(first, end + 1, from, kind, earlier ? -count : count) : default;
            return match.Found && NotAfterAnchor(match) is { IsResolved: true } told ? told
                : TimeMatch.Open(first, end + 1, match.Found ? match.Value : earlier || _lastTime.Found || _anchor is not { } start || kind < TimeUnit.Day || count > 400 ? Length(unit, count) : Shifted(first, end + 1, start, kind, count).Value);
        }
        if (Is(end, TimeCue.From) && _anchor is { } today && count <= 400 && (Norm(end + 1) is "now" || Fact(end + 1) is { Kind: TimeKind.Day, Value: 0 })) return Shifted(first, end + 2, today, kind, count);
        if ((Is(end, TimeCue.After) || Is(end, TimeCue.Before)) && count <= 400 && NamedDay(end + 1) is { Found: true, Start: { } named } date)
            return Shifted(first, date.End, named, kind, Is(end, TimeCue.After) ? count : -count);
        if (Is(first - 1, TimeCue.In) && kind >= TimeUnit.Day && count <= 400 && _anchor is { } now && LooksAhead(first)) return Shifted(first, end, now, kind, count);
        var length = Lengthened(TimeMatch.Open(first, end, Length(unit, count), TimexType.Duration), kind);
        return length.End > end && Is(length.End, TimeCue.Ago) ? AgoInParts(length) : length;
    }

    /// <summary>"two weeks and two days ago".</summary>
    private TimeMatch AgoInParts(TimeMatch length)
    {
        var back = CalendarRules.Minus(_anchor, length.Value);
        return back is { } day ? TimeMatch.Day(length.First, length.End + 1, day) : TimeMatch.Open(length.First, length.End + 1, length.Value);
    }

    /// <summary>True for a "before" that ends the phrase: "a year before", "two days before that".</summary>
    private bool IsBefore(int i) => Is(i, TimeCue.Before) && (EndsHere(i + 1) || Points(i + 1));

    /// <summary>"three days after that"; "after that attack" counts from the attack.</summary>
    private bool IsAfterThat(int i) => Is(i, TimeCue.After) && Points(i + 1);

    private bool Points(int i) => (Is(i, TimeCue.That) || Norm(i) == "this") && EndsHere(i + 1);

    private bool EndsHere(int i) => i >= _end || _tokens[i].Form.Shape == TokenShape.Punctuation;

    /// <summary>The point a later or earlier time is counted from: the last one told that is fine enough; the anchor only backwards.</summary>
    private DateOnly? FromLast(TimeUnit unit, bool earlier)
    {
        if (unit >= TimeUnit.Year && _lastTime.Start is { } coarse) return coarse;
        if (unit == TimeUnit.Month && _lastTime is { Precision: DatePrecision.Month, Start: { } month }) return month;
        return _lastDay ?? (earlier ? _anchor : null);
    }

    /// <summary>The day of "three days after January 5"; others have no day of their own.</summary>
    private TimeMatch NamedDay(int i) =>
        Fact(i).Kind is TimeKind.Month or TimeKind.Number or TimeKind.FullDate or TimeKind.Day && Date(i, true) is { Precision: DatePrecision.Day } date ? date : default;

    private static TimeMatch Ago(int first, int end, DateOnly anchor, TimeUnit unit, int count) =>
        Back(first, end, anchor, unit, count) with { Written = unit is >= TimeUnit.Week and <= TimeUnit.Year ? TimeMatch.Iso(CalendarRules.Backward(anchor, unit, count)) : null };

    private static TimeMatch Back(int first, int end, DateOnly anchor, TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => TimeMatch.Day(first, end, anchor),
        TimeUnit.Hour => TimeMatch.Day(first, end, anchor.AddDays(-(count / 24))),
        TimeUnit.Day => TimeMatch.Day(first, end, anchor.AddDays(-count)),
        TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year => CalendarRules.Whole(first, end, anchor, unit, -count),
        TimeUnit.Century => TimeMatch.Open(first, end, $"P{count.ToString(CultureInfo.InvariantCulture)}CE"),
        _ => CalendarRules.Whole(first, end, anchor, TimeUnit.Year, -10 * Math.Min(count, 9)),
    };

    private static TimeMatch Shifted(int first, int end, DateOnly from, TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => TimeMatch.Day(first, end, from),
        TimeUnit.Hour => TimeMatch.Day(first, end, from.AddDays(count / 24)),
        TimeUnit.Day => TimeMatch.Day(first, end, from.AddDays(count)),
        TimeUnit.Week => TimeMatch.Day(first, end, from.AddDays(7 * count)),
        TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year => CalendarRules.Whole(first, end, from, unit, count),
        _ => CalendarRules.Whole(first, end, from, TimeUnit.Year, 10 * Math.Clamp(count, -9, 9)),
    };

    /// <summary>"a day earlier", "a week ago", "within a week"; a bare "a day" is no time.</summary>
    private TimeMatch OneUnit(int i)
    {
        var next = Fact(i + 1);
        if (next.Is(TimeCue.Few)) return Vague(i, i + 1);
        if (next.Is(TimeCue.Half)) return HalfUnit(i, i + 1);
        if (next.Kind != TimeKind.Unit || _tokens[i + 1].Norm[^1] == 's') return default;
        if (Is(i + 2, TimeCue.Ago) || Is(i + 2, TimeCue.Earlier) || Is(i + 2, TimeCue.Later) || IsBefore(i + 2) || IsAfterThat(i + 2)) return Counted(i, i + 1, 1);
        var unit = (TimeUnit)next.Value;
        if (unit is TimeUnit.Second or TimeUnit.Quarter) return default;
        if (Rate(i, unit) is { Found: true } rate) return rate;
        bool told = Fact(i - 1) is { Kind: TimeKind.Cue } cue && (TimeCue)cue.Value is TimeCue.For or TimeCue.Within or TimeCue.In or TimeCue.After or TimeCue.Over or TimeCue.During;
        if (!told && unit == TimeUnit.Minute) return default;
        return Lengthened(TimeMatch.Open(i, i + 2, CalendarRules.Duration(unit, "1"), TimexType.Duration), unit);
    }

    /// <summary>"once a week", "three times a day", "500 barrels a day", "$9 an hour".</summary>
    private TimeMatch Rate(int i, TimeUnit unit)
    {
        string before = Norm(i - 1);
        string? often = before switch { "once" => "1X", "twice" => "2X", "times" => Count(i - 2, out _) is > 0 and int times ? times.ToString(CultureInfo.InvariantCulture) + "X" : "XX", _ => null };
        if (often is not null) return Repeated(Open(before == "times" ? i - 2 : i - 1), i + 2, unit, "1", null) with { Frequency = often };
        bool counted = (i == _floor && Fact(i - 1).Kind == TimeKind.Unit) || IsPlainNumber(i - 1) || (IsPlainNumber(i - 2) && Fact(i - 1).Kind == TimeKind.None && _tokens[i - 1].Form.Classes == WordClass.None);
        return counted ? Repeated(i, i + 2, unit, "1", null) : default;
    }

    private bool IsPlainNumber(int i) => i >= _floor && i >= _begin && _tokens[i].Form.Number.IsCount;

    /// <summary>"several days", "a few weeks ago", "a couple of days".</summary>
    private TimeMatch Vague(int first, int word)
    {
        int unit = Is(word + 1, TimeCue.Of) ? word + 2 : word + 1;
        if (Fact(unit) is not { Kind: TimeKind.Unit } fact) return default;
        string value = CalendarRules.Duration((TimeUnit)fact.Value, "X");
        if (Is(unit + 1, TimeCue.Later)) return Reference(first, unit + 2, TimeReference.Future);
        if (!Is(unit + 1, TimeCue.Ago) && !Is(unit + 1, TimeCue.Earlier)) return TimeMatch.Open(first, unit + 1, value, TimexType.Duration);
        var past = Reference(first, unit + 2, TimeReference.Past);
        return _anchor is { } anchor ? TimeMatch.Days(first, unit + 2, null, anchor, DatePrecision.Range, past.Value) : past;
    }

    /// <summary>A small whole number in digits or words, or 0.</summary>
    private int Count(int i, out int end)
    {
        end = i + 1;
        if (i >= _end) return 0;
        var number = _tokens[i].Form.Number;
        if (number is not { Kind: NumberKind.Digits or NumberKind.Word, Divisor: 1, Value: > 0 and < LongestCount }) return 0;
        if (IsDash(end) && Fact(end + 1).Kind == TimeKind.Unit && _tokens[end].Start == _tokens[i].End) return 0;
        if (end >= _end || !(_tokens[end].Form.Number.Kind is NumberKind.Word or NumberKind.Scale || Is(end, TimeCue.And))) return (int)number.Value;
        int read = _counts.Read(i, _end, out long value);
        if (read <= end || Fact(read).Kind != TimeKind.Unit || value is <= 0 or >= LongestCount) return (int)number.Value;
        end = read;
        return (int)value;
    }

    private string Length(int unit, int count) =>
        CalendarRules.Duration((TimeUnit)Fact(unit).Value, count.ToString(CultureInfo.InvariantCulture));
}
