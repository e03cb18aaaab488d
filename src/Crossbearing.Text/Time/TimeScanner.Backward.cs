using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>"last week", "last night", "last Friday", "the last three days", "the last week of January", "last January".</summary>
    private TimeMatch Ending(int first, int word, TimeCue cue)
    {
        int j = word + 1;
        var fact = Fact(j);
        if (fact.Is(TimeCue.Weekend)) return Weekend(first, j + 1, -1);
        if (fact.Kind == TimeKind.Unit && Is(j + 1, TimeCue.Of) && cue == TimeCue.Last && Slice(first, j, 0) is { Found: true } slice) return slice;
        if (fact.Kind == TimeKind.Part) return cue == TimeCue.Last ? Relative(first, j + 1, -1, 'T', CalendarRules.PartOfDay((DayPart)fact.Value)) : default;
        if (fact.Kind == TimeKind.Weekday) return FromWeekday(j, fact.Value, -1) is { Found: true } day ? WithPart(day with { First = first }) : default;
        if (fact.Kind is TimeKind.Month or TimeKind.Season) return LastNamed(first, j);
        if (fact.Kind == TimeKind.Unit) return _tokens[j].Norm[^1] == 's' ? IsVerbLast(first) ? default : VagueBack(first, j + 1, (TimeUnit)fact.Value) : LastUnit(first, j, cue);
        int k = j;
        if (Is(k, TimeCue.Few)) return Fact(k + 1).Kind == TimeKind.Unit ? VagueBack(first, k + 2, (TimeUnit)Fact(k + 1).Value) : default;
        int count = Count(j, out int end);
        return count > 0 && Fact(end).Kind == TimeKind.Unit && !(first == word && IsVerbLast(first)) ? BackTo(first, end + 1, (TimeUnit)Fact(end).Value, count) : default;
    }

    /// <summary>True where "last" is the verb: "expected to last weeks".</summary>
    private bool IsVerbLast(int i) => Is(i - 1, TimeCue.To) || (i > _begin && _tokens[i - 1].Form.Is(WordClass.Modal | WordClass.Negation));

    private TimeMatch LastUnit(int first, int unit, TimeCue cue)
    {
        var kind = (TimeUnit)Fact(unit).Value;
        bool whole = kind == TimeUnit.Quarter || (cue == TimeCue.Last && kind is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && first == unit - 1);
        if (!whole) return kind is TimeUnit.Second or TimeUnit.Minute ? default : BackTo(first, unit + 1, kind, 1);
        return _anchor is { } anchor ? CalendarRules.Whole(first, unit + 1, anchor, kind, -1) : TimeMatch.Open(first, unit + 1, kind == TimeUnit.Week ? "XXXX-WXX" : kind == TimeUnit.Month ? "XXXX-XX" : "XXXX");
    }

    private TimeMatch LastNamed(int first, int j)
    {
        var match = Date(j, true);
        if (!match.Found || _anchor is not { } anchor || match.Start is not { } start || match.Precision == DatePrecision.Day) return match.Found ? match with { First = first } : default;
        if (start <= anchor && anchor <= match.Last)
            match = match with { Start = start.AddYears(-1), Last = match.Last?.AddYears(-1), Value = (start.Year - 1).ToString("0000", System.Globalization.CultureInfo.InvariantCulture) + match.Value[4..] };
        return match with { First = first, Written = null };
    }

    private TimeMatch BackTo(int first, int end, TimeUnit unit, int count)
    {
        string value = CalendarRules.Duration(unit, count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (_anchor is not { } anchor || count > 400) return TimeMatch.Open(first, end, value, TimexType.Duration);
        var precision = unit == TimeUnit.Week && count == 1 ? DatePrecision.Week : DatePrecision.Range;
        return TimeMatch.Days(first, end, CalendarRules.Back(anchor, unit, count), anchor, precision, value, TimexType.Duration);
    }

    private TimeMatch VagueBack(int first, int end, TimeUnit unit)
    {
        string value = CalendarRules.Duration(unit, "X");
        return _anchor is { } anchor
            ? TimeMatch.Days(first, end, null, anchor, DatePrecision.Range, value, TimexType.Duration)
            : TimeMatch.Open(first, end, value, TimexType.Duration);
    }

    private TimeMatch Recent(int first, int word) =>
        Fact(word + 1) is { Kind: TimeKind.Unit, Value: >= (int)TimeUnit.Hour } unit ? VagueBack(first, word + 2, (TimeUnit)unit.Value) : default;
}
