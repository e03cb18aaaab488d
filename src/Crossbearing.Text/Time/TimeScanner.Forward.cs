using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>"next week", "next Friday", "the next day", "the following morning", "the coming days", "the next 48 hours"; "following Sunday's attack" means after it.</summary>
    private TimeMatch Coming(int first, int word)
    {
        var fact = Fact(word + 1);
        bool after = first == word && Norm(word) == "following";
        if (fact.Kind == TimeKind.Weekday && after) return default;
        if (fact.Kind == TimeKind.Weekday) return FromWeekday(word + 1, fact.Value, 1) is { Found: true } day ? WithPart(day with { First = first }) : default;
        if (fact.Kind == TimeKind.Part) return NarrativePart(first, word + 2, 1, (DayPart)fact.Value);
        if (fact.Is(TimeCue.Weekend)) return Weekend(first, word + 2, 1);
        if (fact.Kind == TimeKind.Season && _anchor is { } now) return ComingSeason(first, word + 1, fact.Value % 100, now);
        if (fact.Kind == TimeKind.Month) return ComingMonth(first, word + 2, fact.Value % 100);
        if (fact.Kind == TimeKind.Unit) return ComingUnit(first, word);
        int count = Is(word + 1, TimeCue.Few) ? 0 : Count(word + 1, out _), end = word + 2;
        return (count > 0 || Is(word + 1, TimeCue.Few)) && Fact(end).Kind == TimeKind.Unit ? ComingStretch(first, end, count, word) : default;
    }

    private TimeMatch ComingUnit(int first, int word)
    {
        var unit = (TimeUnit)Fact(word + 1).Value;
        if (_tokens[word + 1].Norm[^1] == 's') return ComingStretch(first, word + 1, 0, word);
        if (unit == TimeUnit.Day) return Narrative(first, word + 2, 1);
        if (!IsLongUnit(word + 1)) return default;
        bool narrative = first != word || _tokens[word].Norm == "following";
        if (narrative) return NarrativeUnit(first, word + 2, unit, 1);
        return _anchor is { } anchor ? CalendarRules.Whole(first, word + 2, anchor, unit, 1) : TimeMatch.Open(first, word + 2, "XXXX");
    }

    private static TimeMatch ComingSeason(int first, int season, int month, DateOnly anchor) =>
        Season(first, season + 1, month, month > anchor.Month ? anchor.Year : anchor.Year + 1);

    private TimeMatch ComingMonth(int first, int end, int month)
    {
        if (_anchor is not { } anchor) return TimeMatch.Open(first, end, "XXXX");
        return CalendarRules.Month(first, end, month > anchor.Month ? anchor.Year : anchor.Year + 1, month);
    }

    /// <summary>A stretch after the anchor; one that the text tells as past, or before a known end, has no days.</summary>
    private TimeMatch ComingStretch(int first, int unit, int count, int word)
    {
        var kind = (TimeUnit)Fact(unit).Value;
        string value = CalendarRules.Duration(kind, count == 0 ? "X" : count.ToString(CultureInfo.InvariantCulture));
        bool coming = _tokens[word].Norm == "coming" || LooksAhead(first);
        if (!coming || _anchor is not { } anchor || count > 400) return TimeMatch.Open(first, unit + 1, value, TimexType.Duration);
        DateOnly? last = count > 0 ? CalendarRules.Forward(anchor, kind, count) : kind <= TimeUnit.Hour ? anchor.AddDays(1) : null;
        return TimeMatch.Days(first, unit + 1, anchor, last, DatePrecision.Range, value, TimexType.Duration) with { LiesAhead = true };
    }

    /// <summary>"this week", "this morning", "this Friday", "this January", "this weekend".</summary>
    private TimeMatch ThisOne(int first, int word, string? mod)
    {
        var fact = Fact(word + 1);
        switch (fact.Kind)
        {
            case TimeKind.Part: return Relative(first, word + 2, 0, 'T', CalendarRules.PartOfDay((DayPart)fact.Value)) with { Mod = mod };
            case TimeKind.Weekday: return FromWeekday(word + 1, fact.Value, 0) is { Found: true } day ? day with { First = first, Written = null } : default;
            case TimeKind.Season when Year(word + 2) == 0 && _anchor is { } now: return Season(first, word + 2, fact.Value % 100, fact.Value % 100 == 12 && now.Month < 3 ? now.Year - 1 : now.Year) with { Mod = mod };
            case TimeKind.Month or TimeKind.Season: return Date(word + 1, true) is { Found: true } named ? named with { First = first, Mod = mod, Written = null } : default;
            case TimeKind.Unit when fact.Value is >= (int)TimeUnit.Week and <= (int)TimeUnit.Year:
                if (_anchor is { } anchor) return CalendarRules.Whole(first, word + 2, anchor, (TimeUnit)fact.Value, 0) with { Mod = mod };
                return TimeMatch.Open(first, word + 2, "XXXX");
            case TimeKind.Cue when fact.Is(TimeCue.Weekend): return Weekend(first, word + 2, 0);
            case TimeKind.Cue when fact.Is(TimeCue.Next) && Fact(word + 2).Kind == TimeKind.Weekday: return Coming(first, word + 1);
            case TimeKind.Cue when fact.Is(TimeCue.Past) && Fact(word + 2).Kind == TimeKind.Weekday:
                return FromWeekday(word + 2, Fact(word + 2).Value, -1) is { Found: true } past ? past with { First = first } : default;
            default: return default;
        }
    }

    /// <summary>Saturday and Sunday: the last ones that are over (0, -1), or where the clause looks ahead or is told so (1) the next ones.</summary>
    private TimeMatch Weekend(int first, int end, int offset)
    {
        if (_anchor is not { } anchor) return TimeMatch.Open(first, end, "XXXX-WXX-WE");
        var saturday = CalendarRules.Weekday(anchor, 6, 0);
        bool inside = anchor.DayNumber - saturday.DayNumber < 2;
        if (offset > 0 || (offset == 0 && !inside && LooksAhead(first))) saturday = saturday.AddDays(7);
        else if (saturday == anchor || (offset < 0 && inside)) saturday = saturday.AddDays(-7);
        return TimeMatch.Days(first, end, saturday, saturday.AddDays(1), DatePrecision.Range, CalendarRules.IsoWeek(CalendarRules.Monday(saturday)) + "-WE");
    }
}
