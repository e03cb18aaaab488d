using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private const int WeekdayReach = 3;

    /// <summary>"earlier the same day", "earlier this month", "later that day", "earlier in the day", "earlier on Monday", "earlier today".</summary>
    private TimeMatch EarlierOrLater(int i, string mod)
    {
        int j = Is(i + 1, TimeCue.On) || Is(i + 1, TimeCue.In) ? i + 2 : i + 1;
        bool theDay = Is(j, TimeCue.That) || (Is(j, TimeCue.The) && j == i + 2);
        if (theDay && IsUnit(j + 1, TimeUnit.Day) && _tokens[j + 1].Norm == "day") return Narrative(i, j + 2, 0) with { Mod = mod };
        if (theDay && Is(j, TimeCue.The) && IsLongUnit(j + 1)) return Own(j + 1) with { First = i, Mod = mod };
        if (Is(j, TimeCue.This)) return ThisOne(i, j, mod);
        if (Is(j, TimeCue.The) && Is(j + 1, TimeCue.Same)) return Telling(i, j + 1) is { Found: true } same ? same with { Mod = mod } : default;
        if (Fact(j).Kind is not (TimeKind.Day or TimeKind.Weekday or TimeKind.Month)) return default;
        var match = Date(j, true);
        return match.Found ? match with { First = i, Mod = mod } : default;
    }

    /// <summary>"the same day", "the previous day", "the previous night".</summary>
    private TimeMatch Telling(int first, int word)
    {
        int days = Is(word, TimeCue.Same) ? 0 : -1;
        var fact = Fact(word + 1);
        if (IsUnit(word + 1, TimeUnit.Day) && _tokens[word + 1].Norm == "day") return Narrative(first, word + 2, days);
        if (days == 0 && fact is { Kind: TimeKind.Part, Value: (int)DayPart.Night } && _lastTime is { Type: TimexType.Time, Precision: DatePrecision.Range, Start: { } evening, Last: { } morning }) return Night(first, word + 2, evening, morning);
        if (fact.Kind == TimeKind.Part) return NarrativePart(first, word + 2, days, (DayPart)fact.Value);
        if (fact.Kind == TimeKind.Weekday && days < 0) return FromWeekday(word + 1, fact.Value, -1) is { Found: true } day ? day with { First = first } : default;
        return days != 0 && IsLongUnit(word + 1) ? NarrativeUnit(first, word + 2, (TimeUnit)fact.Value, -1) : default;
    }

    /// <summary>"that day", "that same morning", "that year", "that Saturday".</summary>
    private TimeMatch ThatOne(int i)
    {
        int word = Is(i + 1, TimeCue.Same) ? i + 2 : i + 1;
        var fact = Fact(word);
        if (IsUnit(word, TimeUnit.Day) && _tokens[word].Norm == "day") return Narrative(i, word + 1, 0);
        if (fact is { Kind: TimeKind.Part, Value: <= (int)DayPart.Night } && _tokens[word].Norm != "midnight" && (word > i + 1 || !OpensClause(word + 1)))
            return NarrativePart(i, word + 1, 0, (DayPart)fact.Value);
        if (IsLongUnit(word)) return NarrativeUnit(i, word + 1, (TimeUnit)fact.Value, 0);
        return fact.Kind == TimeKind.Weekday && fact.Value <= 7 && !OpensClause(word + 1) ? ThatWeekday(i, word + 1, fact.Value) : default;
    }

    private bool OpensClause(int i) =>
        i < _end && (_tokens[i].Norm == "'s" || _tokens[i].Form.Is(WordClass.Auxiliary | WordClass.Modal) || (_tokens[i].Form.Verb & VerbForms.Past) != 0);

    private TimeMatch ThatWeekday(int first, int end, int weekday)
    {
        if (_lastDay is not { } told) return default;
        return NotAfterAnchor(TimeMatch.Day(first, end, CalendarRules.Weekday(told.AddDays(WeekdayReach), weekday, 0)));
    }

    private TimeMatch TheDayBefore(int i)
    {
        int sign = Is(i + 2, TimeCue.Before) ? -1 : 1;
        if (Fact(i + 3) is { Kind: TimeKind.Day } relative) return Relative(i, i + 4, relative.Value + sign, 'D');
        bool ends = i + 3 >= _end || _tokens[i + 3].Form.Shape == TokenShape.Punctuation || _tokens[i + 3].Form.Is(WordClass.Coordinator);
        return ends ? Narrative(i, i + 3, sign) : default;
    }

    /// <summary>A day counted from the last one told, else back from the anchor; unknown where it would lie after the anchor.</summary>
    private TimeMatch Narrative(int first, int end, int days) => !_lastIsVague && (_lastDay ?? _anchor) is { } day
        ? NotAfterAnchor(TimeMatch.Day(first, end, day.AddDays(days)))
        : TimeMatch.Open(first, end, "XXXX-XX-XX");

    private TimeMatch NarrativePart(int first, int end, int days, DayPart part)
    {
        var match = Narrative(first, end, days);
        return match with { Type = TimexType.Time, Value = match.Value + CalendarRules.PartOfDay(part) };
    }

    /// <summary>A week, month or year counted from the last time told.</summary>
    private TimeMatch NarrativeUnit(int first, int end, TimeUnit unit, int offset)
    {
        if ((unit == TimeUnit.Week ? _lastDay ?? _anchor : _lastTime.Start ?? _anchor) is not { } day) return TimeMatch.Open(first, end, "XXXX");
        return NotAfterAnchor(CalendarRules.Whole(first, end, day, unit, offset));
    }

    private TimeMatch NotAfterAnchor(TimeMatch match) =>
        match.Start is { } start && _anchor is { } anchor && start > anchor && !LooksAhead(match.First)
            ? TimeMatch.Open(match.First, match.End, match.Value, match.Type)
            : match;

    private bool IsUnit(int i, TimeUnit unit) => Fact(i) is { Kind: TimeKind.Unit } fact && fact.Value == (int)unit;

    private bool IsLongUnit(int i) =>
        Fact(i) is { Kind: TimeKind.Unit, Value: >= (int)TimeUnit.Week and <= (int)TimeUnit.Year } && _tokens[i].Norm[^1] != 's';
}
