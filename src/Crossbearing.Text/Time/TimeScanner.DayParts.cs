using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>"the evening of January 28", "the morning of the 26th", "the night", after a word that tells a time.</summary>
    private TimeMatch ThePart(int i, DayPart part)
    {
        string suffix = CalendarRules.PartOfDay(part);
        if (Is(i + 2, TimeCue.Before) && (EndsHere(i + 3) || _tokens[i + 3].Form.Is(WordClass.Coordinator))) return NarrativePart(i, i + 3, -1, part);
        if (part == DayPart.Night && NightBetween(i) is { Found: true } night) return night;
        if (Is(i + 2, TimeCue.Of) && PartOfDate(i + 3) is { Found: true } date) return date.At(suffix, date.End) with { First = i };
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
        return Fact(i) is { Kind: TimeKind.Cue } cue && (TimeCue)cue.Value is TimeCue.At or TimeCue.Since or TimeCue.From or TimeCue.By or TimeCue.Until or TimeCue.Before or TimeCue.After or TimeCue.Around
            ? InDay(i + 1, i + 2, _tokens[i + 1].Norm == "midnight" ? "T24:00" : CalendarRules.PartOfDay((DayPart)fact.Value))
            : default;
    }

    /// <summary>A day with the time of the clock after it: "Friday at 4 p.m.", "tomorrow 8:00".</summary>
    private TimeMatch WithClock(TimeMatch match)
    {
        if (match is { Type: TimexType.Time, Precision: DatePrecision.Day, Value.Length: 13, Mod: null }) return WithClockInPart(match);
        if (match is not { Type: TimexType.Date, Precision: DatePrecision.Day, Value.Length: 10 }) return match;
        int i = Is(match.End, TimeCue.At) ? match.End + 1 : match.End;
        var (minutes, end) = MinutesAt(i);
        return minutes < 0 ? match : match.At(Of(minutes), end);
    }

    /// <summary>"tonight at 8 p.m.", "Monday morning at 7:30": the clock tells it finer.</summary>
    private TimeMatch WithClockInPart(TimeMatch match)
    {
        var (minutes, end) = Is(match.End, TimeCue.At) ? MinutesAt(match.End + 1) : (-1, 0);
        return minutes < 0 ? match : match with { End = end, Value = match.Value[..10] + Of(minutes), Written = match.Written is { Length: 13 } told ? told[..10] + Of(minutes) : null };
    }

    /// <summary>Minutes since midnight of the time at a token, and one past it; -1 where there is none.</summary>
    private (int Minutes, int End) MinutesAt(int i)
    {
        var fact = Fact(i);
        if (i >= _begin && i < _end && fact.Kind == TimeKind.None && _tokens[i].Form.Number is { Kind: NumberKind.Word, Value: >= 1 and <= 12 and long hour } && Is(i + 1, TimeCue.Meridiem))
            return (HalfOfDay((int)hour * 60, Norm(i + 1)[0]), i + 2);
        bool half = Is(i + 1, TimeCue.Meridiem) || (Norm(i + 1) == "am" && fact.Kind is TimeKind.Clock or TimeKind.Number);
        if (fact.Kind is TimeKind.Number && MilitaryTime(i) is >= 0 and int military) return (military, i + 1);
        if (fact is { Kind: TimeKind.Number, Value: >= 1 and <= 12 } && Norm(i + 1) is "o'clock" or "oclock") return OClock(i);
        if (fact.Kind == TimeKind.Clock) return half && fact.Value < 13 * 60 ? (HalfOfDay(fact.Value, Norm(i + 1)[0]), i + 2) : (fact.Value, i + 1);
        return half && fact is { Kind: TimeKind.Number, Value: >= 1 and <= 12 } ? (HalfOfDay(fact.Value * 60, Norm(i + 1)[0]), i + 2) : (-1, i);
    }

    private static string Of(int minutes) => string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:00}:{minutes % 60:00}");

    /// <summary>The time of the clock at a token, on the day told after it or last.</summary>
    private TimeMatch ClockAt(int i) => MinutesAt(i) is { Minutes: >= 0 and int minutes, End: int end } ? InDay(i, end, Of(minutes)) : default;

    /// <summary>A part of the day named after it, else of the day told last in the sentence or paragraph, else of the anchor day.</summary>
    private TimeMatch InDay(int first, int end, string part)
    {
        if (part[0] == 'T' && part.Length > 3) end = PastZone(end);
        if (DayAfterClock(end) is { Found: true } told) return told.At(part, told.End) with { First = first };
        return (_lastInSentence ?? _lastInParagraph ?? _anchor) is { } day
            ? TimeMatch.Day(first, end, day, part) with { Written = part }
            : TimeMatch.Open(first, end, "XXXX-XX-XX" + part, TimexType.Time);
    }

    /// <summary>The day of "15:50 local time on Tuesday", "2 p.m. on Jan. 9", "7 a.m. Monday".</summary>
    private TimeMatch DayAfterClock(int i)
    {
        i = PastZone(i);
        bool on = Is(i, TimeCue.On);
        if (on) i++;
        var fact = Fact(i);
        if (!on && (fact.Is(TimeCue.This) || fact.Is(TimeCue.Tonight))) return Match(i) is { Found: true, Type: TimexType.Time, Value.Length: 13 } part ? part with { Value = part.Value[..10], Written = null } : default;
        if (!on && fact.Kind is not (TimeKind.Weekday or TimeKind.Day)) return default;
        if (fact.Kind is not (TimeKind.Weekday or TimeKind.Day or TimeKind.Month or TimeKind.Number or TimeKind.Ordinal or TimeKind.FullDate or TimeKind.Cue)) return default;
        var date = fact.Is(TimeCue.The) && Fact(i + 1) is { Kind: TimeKind.Ordinal } ordinal ? TheOrdinalDay(i, ordinal, true) : Date(i, true);
        if (date is { Found: true, Type: TimexType.Time, Precision: DatePrecision.Day, Value.Length: 13 }) return date with { Value = date.Value[..10], Written = date.Written is { Length: 13 } told ? told[..10] : null };
        return date is { Found: true, Type: TimexType.Date, Precision: DatePrecision.Day } ? date : default;
    }

    /// <summary>"midnight Friday", "noon on January 5".</summary>
    private TimeMatch NamedHour(int i)
    {
        string? hour = Norm(i) switch { "midnight" => "T24:00", "noon" or "midday" => "T12:00", _ => null };
        return hour is not null && DayAfterClock(i + 1) is { Found: true } day ? day.At(hour, day.End) with { First = i } : default;
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
        return DayAt(i) is { Found: true, Start: { } day } date ? Night(i, date.End, day, day.AddDays(1)) : default;
    }

    /// <summary>"the night to Saturday", "the night from Monday to Tuesday", "the night of 5 to 6 March", "the night between Friday and Saturday".</summary>
    private TimeMatch NightBetween(int i)
    {
        int j = i + 3;
        if (Is(i + 2, TimeCue.To)) return DayAt(j) is { Found: true, Start: { } morning } last ? Night(i, last.End, morning.AddDays(-1), morning) : default;
        if (!Is(i + 2, TimeCue.From) && !Is(i + 2, TimeCue.Between) && !Is(i + 2, TimeCue.Of)) return default;
        if (Range(j) is { Found: true, Start: { } from, Last: { } to } range) return to == from.AddDays(1) ? Night(i, range.End, from, to) : default;
        return DayAt(j) is { Found: true, Start: { } evening } first && (Is(first.End, TimeCue.To) || Is(first.End, TimeCue.And)) && DayAt(first.End + 1) is { Found: true, Start: { } next } second && next == evening.AddDays(1)
            ? Night(i, second.End, evening, next)
            : default;
    }

    private TimeMatch DayAt(int i) =>
        Fact(i).Kind is TimeKind.Weekday or TimeKind.Month or TimeKind.Number or TimeKind.Ordinal && Date(i, true) is { Found: true, Precision: DatePrecision.Day, Type: TimexType.Date } day ? day : default;

    private static TimeMatch Night(int first, int end, DateOnly evening, DateOnly morning) =>
        TimeMatch.Days(first, end, evening, morning, DatePrecision.Range, TimeMatch.Iso(evening) + "TNI", TimexType.Time);

    private TimeMatch WithPart(TimeMatch match)
    {
        var fact = Fact(match.End);
        if (Is(match.End, TimeCue.In) && Is(match.End + 1, TimeCue.The) && Fact(match.End + 2) is { Kind: TimeKind.Part } told && Fact(match.End - 1).Kind == TimeKind.Weekday)
            return match.At(CalendarRules.PartOfDay((DayPart)told.Value), match.End + 3);
        if (fact.Kind != TimeKind.Part) return match;
        return match.At(CalendarRules.PartOfDay((DayPart)fact.Value), match.End + 1);
    }
}
