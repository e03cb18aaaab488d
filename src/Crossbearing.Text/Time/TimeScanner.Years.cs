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
        if (!joins || Year(i + 2) is not (> 0 and int to) || to <= from) return default;
        string value = string.Create(CultureInfo.InvariantCulture, $"{from:0000}/{to:0000}");
        return TimeMatch.Days(i, i + 3, new DateOnly(from, 1, 1), new DateOnly(to, 12, 31), DatePrecision.Range, value);
    }

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
        if (!IsUnit(i + 1, TimeUnit.Week) || _tokens[i + 1].Norm != "week" || _anchor is not { } anchor) return (null, 0);
        int? offset = Is(i, TimeCue.Last) ? -1 : Is(i, TimeCue.This) ? 0 : Is(i, TimeCue.Next) ? 1 : null;
        return offset is { } weeks ? (CalendarRules.Monday(anchor).AddDays(7 * weeks), i + 2) : (null, 0);
    }

    /// <summary>True where a year is written in the expression.</summary>
    private bool HasYear(TimeMatch match)
    {
        for (int i = match.First; i < match.End; i++)
            if (Year(i) > 0 || Fact(i).Kind == TimeKind.FullDate) return true;
        return false;
    }
}
