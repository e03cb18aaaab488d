using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private TimeMatch MatchCue(int i, TimeCue cue) => cue switch
    {
        TimeCue.The => AfterThe(i),
        TimeCue.A => OneUnit(i),
        TimeCue.Early => Modified(i, "START"),
        TimeCue.Mid => Modified(i, "MID"),
        TimeCue.Late => Modified(i, "END"),
        TimeCue.Start => PartOf(i, i, "START"),
        TimeCue.Middle => PartOf(i, i, "MID"),
        TimeCue.End => PartOf(i, i, "END"),
        TimeCue.Last or TimeCue.Past => Ending(i, i, cue),
        TimeCue.Next => Coming(i, i),
        TimeCue.This => ThisOne(i, i, null),
        TimeCue.Earlier or TimeCue.Later => EarlierOrLater(i, cue == TimeCue.Earlier ? "START" : "END"),
        TimeCue.Recent => Recent(i, i),
        TimeCue.Same or TimeCue.Previous => Telling(i, i),
        TimeCue.Every => Each(i),
        TimeCue.Daily => TimeMatch.Open(i, i + 1, "P1D", TimexType.Set),
        TimeCue.Overnight => Overnight(i),
        TimeCue.Tonight => Relative(i, i + 1, 0, 'D', "TNI"),
        TimeCue.Few => Vague(i, i),
        _ => PartWithoutDay(i),
    };

    private TimeMatch AfterThe(int i)
    {
        var fact = Fact(i + 1);
        switch (fact.Kind)
        {
            case TimeKind.Ordinal: return AfterTheOrdinal(i, fact);
            case TimeKind.Part: return ThePart(i, (DayPart)fact.Value);
            case TimeKind.Unit when fact.Value == (int)TimeUnit.Day && (Is(i + 2, TimeCue.Before) || Is(i + 2, TimeCue.After)): return TheDayBefore(i);
            case TimeKind.Season: return Date(i + 1, ToldBefore(i)) is { Found: true } season ? season with { First = i } : default;
            case TimeKind.Cue: break;
            default: return default;
        }
        var match = (TimeCue)fact.Value switch
        {
            TimeCue.Last or TimeCue.Past => Ending(i, i + 1, (TimeCue)fact.Value),
            TimeCue.Next => Coming(i, i + 1),
            TimeCue.Same or TimeCue.Previous => Telling(i, i + 1),
            TimeCue.Recent => Recent(i, i + 1),
            TimeCue.Start => PartOf(i, i + 1, "START"),
            TimeCue.Middle => PartOf(i, i + 1, "MID"),
            TimeCue.End => PartOf(i, i + 1, "END"),
            _ => default,
        };
        return match;
    }

    /// <summary>"the 22nd", "the 22nd of December", "the first week of January", "the second half of January".</summary>
    private TimeMatch AfterTheOrdinal(int i, TimeFact ordinal)
    {
        if (Date(i + 1, false) is { Found: true } date) return date with { First = i };
        if ((Fact(i + 2) is { Kind: TimeKind.Unit } || Is(i + 2, TimeCue.Half)) && Is(i + 3, TimeCue.Of)) return Slice(i, i + 2, ordinal.Value);
        bool digits = char.IsAsciiDigit(_tokens[i + 1].Norm[0]);
        if (!digits || !ToldBefore(i) || NounFollows(i + 2)) return default;
        if (_anchor is not { } anchor) return TimeMatch.Open(i, i + 2, "XXXX-XX-" + ordinal.Value.ToString("00", System.Globalization.CultureInfo.InvariantCulture));
        return CalendarRules.DayOfMonth(anchor, ordinal.Value) is { } day ? TimeMatch.Day(i, i + 2, day) : default;
    }

    private bool NounFollows(int i) =>
        i < _end && _tokens[i].Form is { Shape: TokenShape.Word, Classes: WordClass.None } form
        && (_tokens[i].IsCapitalised || (form.Verb & (VerbForms.Past | VerbForms.Participle)) == 0);

    /// <summary>The Nth or last (0) week or half of a month or year: tokens from the unit on.</summary>
    private TimeMatch Slice(int first, int unit, int number)
    {
        var whole = Is(unit + 2, TimeCue.The) || Is(unit + 2, TimeCue.This) || Is(unit + 2, TimeCue.Last) ? Match(unit + 2) : Date(unit + 2, true);
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
        return whole with { First = first, Start = from, Last = to > last ? last : to, Precision = days == 7 ? DatePrecision.Week : DatePrecision.Day, Mod = number == 0 ? "END" : number == 1 ? "START" : "MID" };
    }

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
        var match = fact.Kind == TimeKind.Cue ? ((TimeCue)fact.Value is TimeCue.Last or TimeCue.This or TimeCue.Next or TimeCue.The ? Match(word + 2) : default) : Date(word + 2, true);
        if (!match.Found) return default;
        return (match.Precision is DatePrecision.Month or DatePrecision.Year ? CalendarRules.Part(match, mod) : match with { Mod = mod }) with { First = first };
    }

    /// <summary>"last week", "last night", "last Friday", "the last three days", "the last week of January", "last January".</summary>
    private TimeMatch Ending(int first, int word, TimeCue cue)
    {
        int j = word + 1;
        var fact = Fact(j);
        if (fact.Kind == TimeKind.Unit && Is(j + 1, TimeCue.Of) && cue == TimeCue.Last && Slice(first, j, 0) is { Found: true } slice) return slice;
        if (fact.Kind == TimeKind.Part) return cue == TimeCue.Last ? Relative(first, j + 1, -1, 'T', CalendarRules.PartOfDay((DayPart)fact.Value)) : default;
        if (fact.Kind == TimeKind.Weekday) return FromWeekday(j, fact.Value, -1) is { Found: true } day ? WithPart(day with { First = first }) : default;
        if (fact.Kind is TimeKind.Month or TimeKind.Season) return LastNamed(first, j);
        if (fact.Kind == TimeKind.Unit) return _tokens[j].Norm[^1] == 's' ? VagueBack(first, j + 1, (TimeUnit)fact.Value) : LastUnit(first, j, cue);
        int k = j;
        if (Is(k, TimeCue.Few)) return Fact(k + 1).Kind == TimeKind.Unit ? VagueBack(first, k + 2, (TimeUnit)Fact(k + 1).Value) : default;
        int count = Count(j, out int end);
        return count > 0 && Fact(end).Kind == TimeKind.Unit ? BackTo(first, end + 1, (TimeUnit)Fact(end).Value, count) : default;
    }

    private TimeMatch LastUnit(int first, int unit, TimeCue cue)
    {
        var kind = (TimeUnit)Fact(unit).Value;
        bool whole = cue == TimeCue.Last && kind is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && first == unit - 1;
        if (!whole) return kind is TimeUnit.Second or TimeUnit.Minute ? default : BackTo(first, unit + 1, kind, 1);
        return _anchor is { } anchor ? CalendarRules.Whole(first, unit + 1, anchor, kind, -1) : TimeMatch.Open(first, unit + 1, kind == TimeUnit.Week ? "XXXX-WXX" : kind == TimeUnit.Month ? "XXXX-XX" : "XXXX");
    }

    private TimeMatch LastNamed(int first, int j)
    {
        var match = Date(j, true);
        if (!match.Found || _anchor is not { } anchor || match.Start is not { } start || match.Precision == DatePrecision.Day) return match.Found ? match with { First = first } : default;
        if (start.Year == anchor.Year && start.Month == anchor.Month)
            match = match with { Start = start.AddYears(-1), Last = match.Last?.AddYears(-1), Value = (start.Year - 1).ToString("0000", System.Globalization.CultureInfo.InvariantCulture) + match.Value[4..] };
        return match with { First = first };
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

    /// <summary>"next week", "next Friday", "the next day", "the following morning".</summary>
    private TimeMatch Coming(int first, int word)
    {
        var fact = Fact(word + 1);
        bool narrative = first != word || _tokens[word].Norm == "following";
        if (fact.Kind == TimeKind.Weekday) return FromWeekday(word + 1, fact.Value, 1) is { Found: true } day ? WithPart(day with { First = first }) : default;
        if (fact.Kind == TimeKind.Part) return Narrative(first, word + 2, 1) is var next ? next with { Type = TimexType.Time, Value = next.Value + CalendarRules.PartOfDay((DayPart)fact.Value) } : default;
        if (fact.Kind == TimeKind.Unit && _tokens[word + 1].Norm[^1] != 's')
        {
            if (fact.Value == (int)TimeUnit.Day) return Narrative(first, word + 2, 1);
            if (fact.Value >= (int)TimeUnit.Week && fact.Value <= (int)TimeUnit.Year)
                return (narrative ? _last ?? _anchor : _anchor) is { } day0 ? CalendarRules.Whole(first, word + 2, day0, (TimeUnit)fact.Value, 1) : TimeMatch.Open(first, word + 2, "XXXX");
            return default;
        }
        if (fact.Kind == TimeKind.Unit) return TimeMatch.Open(first, word + 2, CalendarRules.Duration((TimeUnit)fact.Value, "X"), TimexType.Duration);
        int count = Count(word + 1, out int end);
        return count > 0 && Fact(end).Kind == TimeKind.Unit ? TimeMatch.Open(first, end + 1, Length(end, count), TimexType.Duration) : default;
    }

    /// <summary>"this week", "this morning", "this Friday", "this January".</summary>
    private TimeMatch ThisOne(int first, int word, string? mod)
    {
        var fact = Fact(word + 1);
        switch (fact.Kind)
        {
            case TimeKind.Part: return Relative(first, word + 2, 0, 'T', CalendarRules.PartOfDay((DayPart)fact.Value)) with { Mod = mod };
            case TimeKind.Weekday: return FromWeekday(word + 1, fact.Value, 0) with { First = first };
            case TimeKind.Month or TimeKind.Season: return Date(word + 1, true) is { Found: true } named ? named with { First = first, Mod = mod } : default;
            case TimeKind.Unit when fact.Value is >= (int)TimeUnit.Week and <= (int)TimeUnit.Year:
                if (_anchor is { } anchor) return CalendarRules.Whole(first, word + 2, anchor, (TimeUnit)fact.Value, 0) with { Mod = mod };
                return TimeMatch.Open(first, word + 2, "XXXX");
            case TimeKind.Cue when (TimeCue)fact.Value == TimeCue.Past && Fact(word + 2).Kind == TimeKind.Weekday:
                return FromWeekday(word + 2, Fact(word + 2).Value, -1) with { First = first };
            default: return default;
        }
    }

    /// <summary>"earlier the same day", "earlier this month", "later that day", "earlier on Monday", "earlier today".</summary>
    private TimeMatch EarlierOrLater(int i, string mod)
    {
        int j = Is(i + 1, TimeCue.On) || Is(i + 1, TimeCue.In) ? i + 2 : i + 1;
        if (_tokens[Math.Min(j, _end - 1)].Norm == "that" && Fact(j + 1) is { Kind: TimeKind.Unit, Value: (int)TimeUnit.Day }) return Narrative(i, j + 2, 0) with { Mod = mod };
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
        if (fact.Kind == TimeKind.Unit && fact.Value == (int)TimeUnit.Day && _tokens[word + 1].Norm == "day") return Narrative(first, word + 2, days);
        if (fact.Kind == TimeKind.Part) return Narrative(first, word + 2, days) is var part ? part with { Type = TimexType.Time, Value = part.Value + CalendarRules.PartOfDay((DayPart)fact.Value) } : default;
        if (days == 0 || fact.Kind != TimeKind.Unit || fact.Value < (int)TimeUnit.Week || fact.Value > (int)TimeUnit.Year || _tokens[word + 1].Norm[^1] == 's') return default;
        return (_last ?? _anchor) is { } day ? CalendarRules.Whole(first, word + 2, day, (TimeUnit)fact.Value, -1) : default;
    }

    private TimeMatch TheDayBefore(int i)
    {
        int sign = Is(i + 2, TimeCue.Before) ? -1 : 1;
        if (Fact(i + 3) is { Kind: TimeKind.Day } relative) return Relative(i, i + 4, relative.Value + sign, 'D');
        bool ends = i + 3 >= _end || _tokens[i + 3].Form.Shape == TokenShape.Punctuation || _tokens[i + 3].Form.Is(WordClass.Coordinator);
        return ends ? Narrative(i, i + 3, sign) : default;
    }

    private TimeMatch Each(int i)
    {
        var fact = Fact(i + 1);
        return fact.Kind switch
        {
            TimeKind.Unit => TimeMatch.Open(i, i + 2, CalendarRules.Duration((TimeUnit)fact.Value, "1"), TimexType.Set),
            TimeKind.Part => TimeMatch.Open(i, i + 2, "XXXX-XX-XX" + CalendarRules.PartOfDay((DayPart)fact.Value), TimexType.Set),
            TimeKind.Weekday => TimeMatch.Open(i, i + 2, "XXXX-WXX-" + fact.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), TimexType.Set),
            _ => default,
        };
    }

    private TimeMatch Overnight(int i) => _anchor is { } anchor
        ? TimeMatch.Days(i, i + 1, anchor.AddDays(-1), anchor, DatePrecision.Range, TimeMatch.Iso(anchor) + "TNI", TimexType.Time)
        : TimeMatch.Open(i, i + 1, "XXXX-XX-XXTNI", TimexType.Time);

    /// <summary>"the evening of January 28", "the night", after a word that tells a time.</summary>
    private TimeMatch ThePart(int i, DayPart part)
    {
        string suffix = CalendarRules.PartOfDay(part);
        if (Is(i + 2, TimeCue.Of))
        {
            int j = Is(i + 3, TimeCue.The) ? i + 4 : i + 3;
            var date = Date(j, true);
            if (date is { Found: true, Precision: DatePrecision.Day or DatePrecision.Unknown }) return date with { First = i, Type = TimexType.Time, Value = date.Value + suffix };
        }
        return Fact(i - 1) is { Kind: TimeKind.Cue } cue && (TimeCue)cue.Value is TimeCue.In or TimeCue.During or TimeCue.By or TimeCue.Since or TimeCue.Until or TimeCue.Over
            ? InDay(i, i + 2, suffix)
            : default;
    }

    /// <summary>"since dawn", "at noon", "by nightfall".</summary>
    private TimeMatch PartWithoutDay(int i)
    {
        if (Fact(i + 1) is not { Kind: TimeKind.Part } fact || (DayPart)fact.Value is DayPart.Night && _tokens[i + 1].Norm != "midnight") return default;
        return Fact(i) is { Kind: TimeKind.Cue } cue && (TimeCue)cue.Value is TimeCue.At or TimeCue.Since or TimeCue.By or TimeCue.Until or TimeCue.Before or TimeCue.After or TimeCue.Around
            ? InDay(i + 1, i + 2, CalendarRules.PartOfDay((DayPart)fact.Value))
            : default;
    }
}
