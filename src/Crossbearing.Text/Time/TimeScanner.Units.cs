using System.Globalization;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>A unit without a number: "for years", "all day", "per month", "week 31".</summary>
    private TimeMatch FromUnit(int i)
    {
        var unit = (TimeUnit)Fact(i).Value;
        if (TheseDays(i) is { Found: true } days) return days;
        if (_tokens[i].Norm[^1] == 's') return Units(i, unit);
        string before = Norm(i - 1);
        if (unit == TimeUnit.Week && Fact(i + 1) is { Kind: TimeKind.Number, Value: > 0 and <= 53 and int week }) return NumberedWeek(i, week);
        if (unit < TimeUnit.Hour || (unit == TimeUnit.Quarter && before != "current")) return default;
        if (i > _begin && _document.Text[_tokens[i - 1].Start] == '½' && _tokens[i - 1].Length == 1) return TimeMatch.Open(Open(i - 1), i + 1, Half(unit), TimexType.Duration) with { Written = CalendarRules.Duration(unit, "0.5") };
        return before switch
        {
            "current" when _anchor is { } anchor && unit >= TimeUnit.Week => CalendarRules.Whole(Open(i - 1), i + 1, anchor, unit, 0),
            "all" or "another" or "full" => TimeMatch.Open(Open(i - 1), i + 1, CalendarRules.Duration(unit, "1"), TimexType.Duration),
            "fiscal" or "calendar" when unit == TimeUnit.Year => Year(i + 1) is > 0 and int year ? CalendarRules.Year(Open(i - 1), i + 2, year) : TimeMatch.Open(Open(i - 1), i + 1, _anchor is { } now ? CalendarRules.Whole(i, i + 1, now, unit, 0).Value : "XXXX"),
            "per" or "any" => Repeated(Open(i - 1), i + 1, unit, "1", before == "any" ? "ANY" : null),
            _ => default,
        };
    }

    /// <summary>"for years", "many decades", "weeks of fighting", "years ago".</summary>
    private TimeMatch Units(int i, TimeUnit unit)
    {
        if (unit == TimeUnit.Quarter) return default;
        bool vague = Norm(i - 1) is "many" or "some" or "countless" or "numerous" or "multiple" or "consecutive" && Norm(i - 2) is not ("as" or "so" or "how");
        int first = vague ? Open(i - 1) : i;
        if (Is(i + 1, TimeCue.Ago)) return TimeMatch.Open(first, i + 2, "PAST_REF");
        string value = CalendarRules.Duration(unit, "X");
        if (Is(i + 1, TimeCue.Earlier) || Is(i + 1, TimeCue.Later)) return TimeMatch.Open(first, i + 2, value);
        bool told = Fact(first - 1) is { Kind: TimeKind.Cue } cue && (TimeCue)cue.Value is TimeCue.For or TimeCue.Within or TimeCue.In or TimeCue.After or TimeCue.Over or TimeCue.During or TimeCue.Before;
        bool counted = unit >= TimeUnit.Hour && (vague || Is(i + 1, TimeCue.Of) || Is(i + 1, TimeCue.Before) || Is(i + 1, TimeCue.After) || Norm(first - 1) is "took" or "take" or "takes" or "spent" or "lasted" or "through");
        return told || counted ? TimeMatch.Open(first, i + 1, value, TimexType.Duration) : default;
    }

    /// <summary>"week 31", "week 1 of 2019".</summary>
    private TimeMatch NumberedWeek(int i, int week)
    {
        int end = i + 2, year = Is(end, TimeCue.Of) ? Year(end + 1) : 0;
        if (year > 0) end += 2;
        else if (_anchor is { } anchor) year = anchor.Year;
        if (year == 0) return TimeMatch.Open(i, end, "XXXX-W" + Two(week));
        return CalendarRules.Week(i, end, year, week);
    }

    /// <summary>"the day", "the year", "the quarter" where a word before it tells a time: the anchor's own, from which nothing is dated.</summary>
    private TimeMatch TheUnit(int i)
    {
        var unit = (TimeUnit)Fact(i + 1).Value;
        if (unit is < TimeUnit.Day or > TimeUnit.Year || _tokens[i + 1].Norm[^1] == 's' || !EndsPhrase(i + 2) || Is(i + 2, TimeCue.That)) return default;
        if (Is(i + 2, TimeCue.Of) && unit != TimeUnit.Year && !Is(i - 1, TimeCue.Of)) return default;
        bool told = (Fact(i - 1) is { Kind: TimeKind.Cue } cue
            && (TimeCue)cue.Value is TimeCue.For or TimeCue.In or TimeCue.During or TimeCue.Of or TimeCue.Over or TimeCue.Through or TimeCue.By or TimeCue.Until or TimeCue.Within)
            || Norm(i - 1) is "throughout" or "all" or "on";
        if (!told) return default;
        var own = _anchor is { } anchor ? CalendarRules.Whole(i, i + 2, anchor, unit, 0) : TimeMatch.Open(i, i + 2, "XXXX");
        return TimeMatch.Open(i, i + 2, own.Value);
    }

    /// <summary>"every two months", "every other Friday", "each morning", "each day".</summary>
    private TimeMatch Each(int i)
    {
        string quantifier = Norm(i) == "each" ? "EACH" : "EVERY";
        bool other = Norm(i + 1) == "other";
        int word = other ? i + 2 : i + 1;
        var fact = Fact(word);
        if (fact.Kind == TimeKind.Unit) return WithTimes(Repeated(i, word + 1, (TimeUnit)fact.Value, other ? "2" : "1", quantifier));
        if (fact.Is(TimeCue.Few)) return Fact(word + 1) is { Kind: TimeKind.Unit } few ? Repeated(i, word + 2, (TimeUnit)few.Value, "X", quantifier) : default;
        if (fact.Is(TimeCue.Weekend) || Norm(word) == "weekday") return TimeMatch.Open(i, word + 1, fact.Is(TimeCue.Weekend) ? "XXXX-WXX-WE" : "XXXX-WXX-WD", TimexType.Set) with { Quantifier = quantifier };
        string? value = fact.Kind switch
        {
            TimeKind.Part => "XXXX-XX-XX" + CalendarRules.PartOfDay((DayPart)fact.Value),
            TimeKind.Weekday => "XXXX-WXX-" + (fact.Value % 100).ToString(CultureInfo.InvariantCulture),
            TimeKind.Month when fact.Value <= 12 => "XXXX-" + Two(fact.Value),
            TimeKind.Season => "XXXX-" + SeasonCode(fact.Value % 100),
            _ => null,
        };
        if (value is not null) return WithTimes(TimeMatch.Open(i, word + 1, value, TimexType.Set) with { Quantifier = quantifier });
        int count = Count(word, out int end);
        return count > 0 && Fact(end).Kind == TimeKind.Unit ? Repeated(i, end + 1, (TimeUnit)Fact(end).Value, count.ToString(CultureInfo.InvariantCulture), quantifier) : default;
    }

    private static TimeMatch Repeated(int first, int end, TimeUnit unit, string count, string? quantifier) =>
        TimeMatch.Open(first, end, CalendarRules.Duration(unit, count), TimexType.Set) with { Quantifier = quantifier };

    /// <summary>The time of the clock after a repeated day: "each Monday at 4pm".</summary>
    private TimeMatch WithTimes(TimeMatch set)
    {
        if (!Is(set.End, TimeCue.At) || MinutesAt(set.End + 1) is not { Minutes: >= 0 and int minutes, End: int end }) return set;
        if (set.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal)) return set with { End = end, Value = set.Value + Of(minutes) };
        return set.Value is "P1D" ? set : set.Value.StartsWith("XXXX-XX-XX", StringComparison.Ordinal) ? set with { End = end, Value = "XXXX-XX-XX" + Of(minutes) } : set;
    }

    /// <summary>"daily", "annual", "weekly": no part of a name.</summary>
    private TimeMatch FromAdverb(int i)
    {
        if (_tokens[i].IsCapitalised && i > _begin && i + 1 < _end && _tokens[i + 1].IsCapitalised) return default;
        var (count, unit) = TimeCompounds.Parts(Fact(i));
        if (count == 6) return TimeMatch.Open(i, i + 1, "P6M", TimexType.Set);
        return Repeated(i, i + 1, unit, count.ToString(CultureInfo.InvariantCulture), null);
    }

    /// <summary>"Mondays", "on Sundays": a weekday again and again.</summary>
    private TimeMatch Weekdays(int i) =>
        WithTimes(TimeMatch.Open(i, i + 1, "XXXX-WXX-" + (Fact(i).Value % 100).ToString(CultureInfo.InvariantCulture), TimexType.Set));
}
