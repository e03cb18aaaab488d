using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>"2014-2018", "between 2014 and 2018", "from 2014 to 2018"; two bare numbers without such a frame are none.</summary>
    private TimeMatch YearRange(int i)
    {
        if (Year(i) is not (> 0 and int from)) return default;
        bool between = Is(i - 1, TimeCue.Between), framed = Is(i - 1, TimeCue.From) || Is(i - 1, TimeCue.In) || Is(i - 1, TimeCue.During);
        int sign = i + 1;
        bool joins = between ? Is(sign, TimeCue.And) || IsDash(sign)
            : (framed && (Is(sign, TimeCue.To) || Is(sign, TimeCue.Until) || Is(sign, TimeCue.Through))) || (IsDash(sign) && !CountsWord(i + 3));
        if (!joins || RightYear(i + 2, from) is not (> 0 and int to) || to <= from || (from < FirstBareYear && !between && !framed && !IsSign(i - 1, '('))) return default;
        string value = string.Create(CultureInfo.InvariantCulture, $"{from:0000}/{to:0000}");
        return TimeMatch.Days(i, i + 3, new DateOnly(from, 1, 1), new DateOnly(to, 12, 31), DatePrecision.Range, value) with
        {
            Bounds = Fact(sign).Kind == TimeKind.Cue ? (sign, value[..4], i + 2, value[5..]) : null,
        };
    }

    /// <summary>The second year of a range, of which the last two digits may do: "1988-89".</summary>
    private int RightYear(int i, int from)
    {
        if (Year(i) is > 0 and int year) return year;
        return IsDash(i - 1) && Fact(i) is { Kind: TimeKind.Number, Value: > 12 and int two } && _tokens[i].Length == 2 ? (from / 100 * 100) + two : 0;
    }

    /// <summary>A year before 1900 in a bare number: only where a word of time stands before it and it counts nothing.</summary>
    private TimeMatch OldYear(int i, int year, bool told)
    {
        if (CountsWord(i + 1) || Fact(i + 1).Kind == TimeKind.Unit || (i + 1 < _end && _tokens[i + 1].Form.Shape == TokenShape.Symbol)) return default;
        bool framed = IsSign(i - 1, '(') && (IsSign(i + 1, ')') || IsDash(i + 1));
        return framed || YearIsTold(i) || (told && ToldBefore(i)) ? CalendarRules.Year(i, i + 1, year) : default;
    }

    /// <summary>The year of "the 1967 war", "Israel's 1982 invasion", "(1990)".</summary>
    private TimeMatch AttributiveYear(int i)
    {
        if (Year(i) is not (>= FirstBareYear and int year)) return default;
        if (IsSign(i - 1, '(') && IsSign(i + 1, ')')) return CalendarRules.Year(i, i + 1, year);
        if (Is(i - 1, TimeCue.The) && year % 10 != 0 && i + 1 < _end && _tokens[i + 1] is { Case: LetterCase.Capitalised, Form.Shape: TokenShape.Word }) return CalendarRules.Year(i, i + 1, year);
        if (i <= _begin || i + 1 >= _end || _tokens[i + 1] is not { Case: LetterCase.Lower, Form: { Shape: TokenShape.Word, Classes: WordClass.None } noun }) return default;
        bool owned = Is(i - 1, TimeCue.The) || Is(i - 1, TimeCue.A) || Norm(i - 1) is "'s" or "its" or "his" or "her" or "their" or "our";
        return owned && string.Equals(noun.NounLemma, noun.Norm, StringComparison.Ordinal) && noun.Number.Kind == NumberKind.None ? CalendarRules.Year(i, i + 1, year) : default;
    }

    /// <summary>The 1991 of "in 1990 and 1991".</summary>
    private bool ListedYear(int i) =>
        _previous.Found && _previous.Precision == DatePrecision.Year && _previous.End >= i - 2 && (Is(i - 1, TimeCue.And) || IsSign(i - 1, ',') || Is(i - 1, TimeCue.To) || Norm(i - 1) == "or");

    /// <summary>"the year 2008".</summary>
    private TimeMatch TheYear(int i) => Year(i + 2) is > 0 and int year ? CalendarRules.Year(i, i + 3, year) : default;

    /// <summary>"the week of January 18", "the week of the 18th".</summary>
    private TimeMatch WeekOf(int i)
    {
        if (!IsUnit(i + 1, TimeUnit.Week) || !Is(i + 2, TimeCue.Of)) return default;
        return PartOfDate(i + 3) is { Found: true, Start: { } day } date ? CalendarRules.Whole(i, date.End, day, TimeUnit.Week, 0) : default;
    }

    /// <summary>The week named after a weekday ("Tuesday last week", "Monday of this week") and its end; no day where none is.</summary>
    private (DateOnly? Monday, int End) WeekAfter(int i)
    {
        if (Is(i, TimeCue.Of)) i++;
        bool the = Is(i, TimeCue.The);
        if (the) i++;
        if (!IsUnit(i + 1, TimeUnit.Week) || _tokens[i + 1].Norm != "week" || _anchor is not { } anchor) return (null, 0);
        int? offset = Is(i, TimeCue.Last) && !the || Is(i, TimeCue.Previous) ? -1 : Is(i, TimeCue.This) ? 0 : Is(i, TimeCue.Next) ? 1 : null;
        return offset is { } weeks ? (CalendarRules.Monday(anchor).AddDays(7 * weeks), i + 2) : (null, 0);
    }

    /// <summary>The day of "next week Wednesday".</summary>
    private TimeMatch WithWeekday(TimeMatch week)
    {
        if (week is not { Precision: DatePrecision.Week, Type: TimexType.Date, Mod: null, Start: { } monday } || !IsUnit(week.End - 1, TimeUnit.Week)) return week;
        int i = IsDash(week.End) ? week.End + 1 : week.End;
        return Fact(i) is { Kind: TimeKind.Weekday, Value: <= 7 and var weekday } ? TimeMatch.Day(week.First, i + 1, monday.AddDays(weekday - 1)) : week;
    }

    /// <summary>True where a year is written in the expression.</summary>
    private bool HasYear(TimeMatch match)
    {
        for (int i = match.First; i < match.End; i++)
            if (Year(i) > 0 || Fact(i).Kind == TimeKind.FullDate) return true;
        return false;
    }
}
