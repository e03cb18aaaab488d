using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>"the evening of January 28", "the morning of the 26th", "the night", after a word that tells a time.</summary>
    private TimeMatch ThePart(int i, DayPart part)
    {
        string suffix = CalendarRules.PartOfDay(part);
        if (Is(i + 2, TimeCue.Of) && PartOfDate(i + 3) is { Found: true } date) return date with { First = i, Type = TimexType.Time, Value = date.Value + suffix };
        return Fact(i - 1) is { Kind: TimeKind.Cue } cue && (TimeCue)cue.Value is TimeCue.In or TimeCue.During or TimeCue.By or TimeCue.Since or TimeCue.Until or TimeCue.Over
            ? InDay(i, i + 2, suffix)
            : default;
    }

    private TimeMatch PartOfDate(int i)
    {
        var date = Fact(i + 1) is { Kind: TimeKind.Ordinal } ordinal && Is(i, TimeCue.The) ? TheOrdinalDay(i, ordinal, true) : Date(i, true);
        return date.Precision is DatePrecision.Day or DatePrecision.Unknown ? date : default;
    }

    /// <summary>"since dawn", "at noon", "by nightfall".</summary>
    private TimeMatch PartWithoutDay(int i)
    {
        if (Fact(i + 1) is not { Kind: TimeKind.Part } fact || (DayPart)fact.Value is DayPart.Night && _tokens[i + 1].Norm != "midnight") return default;
        return Fact(i) is { Kind: TimeKind.Cue } cue && (TimeCue)cue.Value is TimeCue.At or TimeCue.Since or TimeCue.By or TimeCue.Until or TimeCue.Before or TimeCue.After or TimeCue.Around
            ? InDay(i + 1, i + 2, CalendarRules.PartOfDay((DayPart)fact.Value))
            : default;
    }

    /// <summary>A day with the time of the clock after it: "Friday at 4 p.m.", "tomorrow 8:00".</summary>
    private TimeMatch WithClock(TimeMatch match)
    {
        if (match is not { Type: TimexType.Date, Precision: DatePrecision.Day, Value.Length: 10 }) return match;
        int i = Is(match.End, TimeCue.At) ? match.End + 1 : match.End;
        var (minutes, end) = MinutesAt(i);
        return minutes < 0 ? match : match with { End = end, Type = TimexType.Time, Value = match.Value + Of(minutes) };
    }

    /// <summary>Minutes since midnight of the time at a token, and one past it; -1 where there is none.</summary>
    private (int Minutes, int End) MinutesAt(int i)
    {
        var fact = Fact(i);
        bool half = Is(i + 1, TimeCue.Meridiem);
        if (fact.Kind == TimeKind.Clock) return half && fact.Value < 13 * 60 ? (HalfOfDay(fact.Value, Norm(i + 1)[0]), i + 2) : (fact.Value, i + 1);
        return half && fact is { Kind: TimeKind.Number, Value: >= 1 and <= 12 } ? (HalfOfDay(fact.Value * 60, Norm(i + 1)[0]), i + 2) : (-1, i);
    }

    private static string Of(int minutes) => string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:00}:{minutes % 60:00}");

    /// <summary>The time of the clock at a token, on the day told after it or last.</summary>
    private TimeMatch ClockAt(int i) => MinutesAt(i) is { Minutes: >= 0 and int minutes, End: int end } ? InDay(i, end, Of(minutes)) : default;

    /// <summary>A part of the day named after it, else of the day told last in the sentence or paragraph, else of the anchor day.</summary>
    private TimeMatch InDay(int first, int end, string part)
    {
        if (DayAfterClock(end) is { Found: true } told) return told with { First = first, Type = TimexType.Time, Value = told.Value + part };
        return (_lastInSentence ?? _lastInParagraph ?? _anchor) is { } day
            ? TimeMatch.Day(first, end, day, part)
            : TimeMatch.Open(first, end, "XXXX-XX-XX" + part, TimexType.Time);
    }

    /// <summary>The day of "15:50 local time on Tuesday", "2 p.m. on Jan. 9", "7 a.m. Monday".</summary>
    private TimeMatch DayAfterClock(int i)
    {
        if (Norm(i) == "local" && Norm(i + 1) == "time") i += 2;
        else if (Norm(i) is "gmt" or "utc") i++;
        bool on = Is(i, TimeCue.On);
        if (on) i++;
        var fact = Fact(i);
        if (!on && fact.Kind is not (TimeKind.Weekday or TimeKind.Day)) return default;
        if (fact.Kind is not (TimeKind.Weekday or TimeKind.Day or TimeKind.Month or TimeKind.Number or TimeKind.Ordinal or TimeKind.FullDate or TimeKind.Cue)) return default;
        var date = fact.Is(TimeCue.The) && Fact(i + 1) is { Kind: TimeKind.Ordinal } ordinal ? TheOrdinalDay(i, ordinal, true) : Date(i, true);
        return date is { Found: true, Type: TimexType.Date, Precision: DatePrecision.Day } ? date : default;
    }

    private TimeMatch Overnight(int i)
    {
        if (NightOf(Is(i + 1, TimeCue.On) ? i + 2 : i + 1) is { Found: true } named) return named with { First = i };
        if (_anchor is not { } anchor) return TimeMatch.Open(i, i + 1, "XXXX-XX-XXTNI", TimexType.Time);
        var morning = _lastInParagraph is { } told && told < anchor ? told.AddDays(1) : anchor;
        return Night(i, i + 1, morning.AddDays(-1), morning);
    }

    /// <summary>"Sunday", "Tuesday to Wednesday" after overnight.</summary>
    private TimeMatch NightOf(int i)
    {
        if (Fact(i).Kind is not (TimeKind.Weekday or TimeKind.Month)) return default;
        if (Range(i) is { Found: true, Start: { } from, Last: { } to } range && to == from.AddDays(1)) return Night(i, range.End, from, to);
        return Date(i, true) is { Found: true, Precision: DatePrecision.Day, Type: TimexType.Date, Start: { } day } date ? Night(i, date.End, day, day.AddDays(1)) : default;
    }

    private static TimeMatch Night(int first, int end, DateOnly evening, DateOnly morning) =>
        TimeMatch.Days(first, end, evening, morning, DatePrecision.Range, TimeMatch.Iso(evening) + "TNI", TimexType.Time);

    private TimeMatch WithPart(TimeMatch match)
    {
        var fact = Fact(match.End);
        if (fact.Kind != TimeKind.Part) return match;
        return match with { End = match.End + 1, Type = TimexType.Time, Value = match.Value + CalendarRules.PartOfDay((DayPart)fact.Value) };
    }
}
