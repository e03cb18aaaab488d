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
        TimeCue.Overnight => Overnight(i),
        TimeCue.Tonight => Relative(i, i + 1, 0, 'D', "TNI"),
        TimeCue.Few => Vague(i, i),
        TimeCue.Half => HalfUnit(i, i),
        TimeCue.That => ThatOne(i),
        TimeCue.New => NewYear(i),
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
            case TimeKind.Unit when TheYear(i) is { Found: true } year: return year;
            case TimeKind.Unit when WeekOf(i) is { Found: true } week: return week;
            case TimeKind.Unit: return TheUnit(i);
            case TimeKind.Decade: return FromDecade(i + 1, i);
            case TimeKind.Season: return Date(i + 1, ToldBefore(i) || Year(i + 2) > 0 || Is(i + 2, TimeCue.Of)) is { Found: true } season ? season with { First = i } : default;
            case TimeKind.Number when Year(i + 1) is > 0 and int decade && decade % 10 == 0 && Norm(i + 2) == "'s" && EndsPhrase(i + 3): return CalendarRules.Decade(i, i + 3, decade);
            case TimeKind.Number when AttributiveYear(i + 1) is { Found: true } named: return named;
            case TimeKind.YearPart or TimeKind.Century or TimeKind.DecadeEdge or TimeKind.YearEdge or TimeKind.Feast or TimeKind.Reference:
                return Match(i + 1) is { Found: true } inner ? inner with { First = i } : default;
            case TimeKind.Cue: break;
            default: return default;
        }
        var match = (TimeCue)fact.Value switch
        {
            TimeCue.Last or TimeCue.Past => Ending(i, i + 1, (TimeCue)fact.Value) is { Found: true } ending ? ending : ThePast(i, i + 1),
            TimeCue.Next => Coming(i, i + 1),
            TimeCue.Same or TimeCue.Previous => Telling(i, i + 1),
            TimeCue.Weekend => Weekend(i, i + 2, 0),
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
        if (OrdinalCentury(i, i + 1) is { Found: true } century) return century;
        if (OrdinalYearPart(i, i + 1) is { Found: true } part) return part;
        if (FirstUnits(i, i + 2) is { Found: true } units) return units;
        if ((Fact(i + 2) is { Kind: TimeKind.Unit } || Is(i + 2, TimeCue.Half)) && Is(i + 3, TimeCue.Of)) return Slice(i, i + 2, ordinal.Value);
        return TheOrdinalDay(i, ordinal, (ToldBefore(i) && !IsOpenFrom(i)) || IsUpTo(i - 1));
    }

    /// <summary>The day of this month's number, where a word before it tells a time; "the 25th Division" is none.</summary>
    private TimeMatch TheOrdinalDay(int i, TimeFact ordinal, bool told)
    {
        if (Date(i + 1, false) is { Found: true } date) return date with { First = i };
        if (!char.IsAsciiDigit(_tokens[i + 1].Norm[0]) || !told || ordinal.Value is < 1 or > 31 || NounFollows(i + 2)) return default;
        string written = "XXXX-XX-" + Two(ordinal.Value);
        if (DayNumbersFrom() is not { } anchor) return TimeMatch.Open(i, i + 2, written);
        return CalendarRules.DayOfMonth(anchor, ordinal.Value) is { } day ? TimeMatch.Day(i, i + 2, day) with { Written = written } : default;
    }

    /// <summary>True for a "from" that no end follows: "the lads from the 25th".</summary>
    private bool IsOpenFrom(int i) => Is(i - 1, TimeCue.From)
        && !(Is(i + 2, TimeCue.To) || Is(i + 2, TimeCue.Until) || Is(i + 2, TimeCue.On) || Is(i + 2, TimeCue.Through) || IsDash(i + 2) || Is(i + 2, TimeCue.Of));

    private bool IsUpTo(int i) => Is(i, TimeCue.To) && Norm(i - 1) == "up";

    private bool NounFollows(int i) =>
        i < _end && _tokens[i].Form is { Shape: TokenShape.Word, Classes: WordClass.None } form
        && (_tokens[i].IsCapitalised || (form.Verb & (VerbForms.Past | VerbForms.Participle)) == 0 || DescribesNoun(i));

    /// <summary>"the 24th mechanised brigade": a participle before a noun in the singular that has no article of its own.</summary>
    private bool DescribesNoun(int i) =>
        i + 1 < _end && _tokens[i + 1] is { Case: LetterCase.Lower, Form: { Shape: TokenShape.Word, Classes: WordClass.None, Verb: VerbForms.None } noun } && noun.NounLemma == noun.Norm;

    /// <summary>"the first nine months", "the second year".</summary>
    private TimeMatch FirstUnits(int first, int word)
    {
        if (Norm(word - 1) != "first") return default;
        int count = Count(word, out int end);
        return count > 1 && Fact(end) is { Kind: TimeKind.Unit, Value: >= (int)TimeUnit.Hour } unit && unit.Value != (int)TimeUnit.Quarter
            ? TimeMatch.Open(first, end + 1, Length((TimeUnit)unit.Value, count), TimexType.Duration)
            : default;
    }
}
