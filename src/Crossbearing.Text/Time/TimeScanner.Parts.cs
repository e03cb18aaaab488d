using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>"late on January 25", "early Monday", "late December", "early 2019", "late last week".</summary>
    private TimeMatch Modified(int i, string mod)
    {
        int j = Is(i + 1, TimeCue.On) || Is(i + 1, TimeCue.In) || Is(i + 1, TimeCue.At) ? i + 2 : i + 1;
        if (IsDash(j)) j++;
        var fact = Fact(j);
        if (fact.Kind == TimeKind.None || fact.Kind == TimeKind.Clock) return default;
        if (fact.Kind == TimeKind.Part) return j == i + 2 ? default : PartAlone(i, j, mod);
        if (fact.Kind == TimeKind.Cue && (TimeCue)fact.Value is not (TimeCue.The or TimeCue.Last or TimeCue.This or TimeCue.Next or TimeCue.Previous)) return default;
        var match = Year(j) > 0 || fact.Kind == TimeKind.Season ? Date(j, true) : Match(j);
        if (!match.Found || match.Type is TimexType.Duration or TimexType.Set) return default;
        match = match with { First = i, Mod = mod };
        return match.Precision is DatePrecision.Month or DatePrecision.Year ? CalendarRules.Part(match, mod) : match;
    }

    private TimeMatch PartAlone(int first, int part, string mod) =>
        Is(first - 1, TimeCue.In) || Is(first - 1, TimeCue.The) || Is(first - 1, TimeCue.This) ? InDay(first, part + 1, CalendarRules.PartOfDay((DayPart)Fact(part).Value)) with { Mod = mod } : default;

    /// <summary>"the end of January", "the beginning of last week".</summary>
    private TimeMatch PartOf(int first, int word, string mod)
    {
        if (!Is(word + 1, TimeCue.Of)) return default;
        var fact = Fact(word + 2);
        var match = fact.Kind == TimeKind.Cue ? WholeOf(word + 2, (TimeCue)fact.Value) : IsLongUnit(word + 2) ? Own(word + 2) : Date(word + 2, true);
        if (!match.Found) return default;
        return (match.Precision is DatePrecision.Month or DatePrecision.Year or DatePrecision.Week || IsDecade(match) ? CalendarRules.Edge(match, mod) : match with { Mod = mod }) with { First = first };
    }

    /// <summary>The anchor's own week, month or year.</summary>
    private TimeMatch Own(int unit) =>
        _anchor is { } anchor ? CalendarRules.Whole(unit, unit + 1, anchor, (TimeUnit)Fact(unit).Value, 0) : TimeMatch.Open(unit, unit + 1, "XXXX");

    private bool IsDecade(TimeMatch match) => Fact(match.End - 1).Kind == TimeKind.Decade;

    /// <summary>What a part is taken of: "of last week", "of the month" (the anchor's own), "of that year".</summary>
    private TimeMatch WholeOf(int i, TimeCue cue)
    {
        if (cue == TimeCue.The && IsLongUnit(i + 1)) return Own(i + 1);
        return cue is TimeCue.Last or TimeCue.This or TimeCue.Next or TimeCue.The or TimeCue.That ? Match(i) : default;
    }

    /// <summary>The Nth or last (0) week or half of a month or year: tokens from the unit on.</summary>
    private TimeMatch Slice(int first, int unit, int number)
    {
        var whole = Is(unit + 2, TimeCue.The) && IsLongUnit(unit + 3) ? Own(unit + 3)
            : Is(unit + 2, TimeCue.The) || Is(unit + 2, TimeCue.This) || Is(unit + 2, TimeCue.Last) || Is(unit + 2, TimeCue.Next) ? Match(unit + 2) : Date(unit + 2, true);
        if (!whole.Found || whole.Start is not { } start || whole.Last is not { } last) return whole.Found ? whole with { First = first } : default;
        if (Is(unit, TimeCue.Half))
        {
            var middle = whole.Precision == DatePrecision.Month ? start.AddDays(14) : start.AddDays((last.DayNumber - start.DayNumber) / 2);
            return whole with { First = first, Precision = DatePrecision.Range, Start = number == 1 ? start : middle.AddDays(1), Last = number == 1 ? middle : last, Mod = number == 1 ? "START" : "END" };
        }
        int days = Fact(unit).Value switch { (int)TimeUnit.Week => 7, (int)TimeUnit.Day => 1, _ => 0 };
        if (days == 0 || whole.Precision is not (DatePrecision.Month or DatePrecision.Week or DatePrecision.Year)) return default;
        var from = number == 0 ? last.AddDays(1 - days) : start.AddDays((number - 1) * days);
        if (from > last) return default;
        var to = from.AddDays(days - 1);
        if (days == 1) return TimeMatch.Day(first, whole.End, from) with { Written = whole.Written is { Length: 7 } told ? told + "-" + Two(from.Day) : null };
        return whole with { First = first, Start = from, Last = to > last ? last : to, Precision = DatePrecision.Week, Value = CalendarRules.IsoWeek(CalendarRules.Monday(from.AddDays(3))), Written = null };
    }
}
