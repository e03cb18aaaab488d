using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    /// <summary>A calendar date or clock time that begins at token <paramref name="i"/>.</summary>
    /// <param name="i">The token.</param>
    /// <param name="told">True where a word before it says that a time follows.</param>
    private TimeMatch Date(int i, bool told)
    {
        var fact = Fact(i);
        var match = fact.Kind switch
        {
            TimeKind.FullDate => TimeMatch.Day(i, i + 1, new DateOnly(fact.Value / 10000, fact.Value / 100 % 100, fact.Value % 100)),
            TimeKind.DayMonth => DottedDay(i, fact.Value, told),
            TimeKind.Month => FromMonth(i, fact.Value),
            TimeKind.Number or TimeKind.Ordinal => FromNumber(i, fact, told),
            TimeKind.Weekday => FromWeekday(i, fact.Value, 0),
            TimeKind.Day => Relative(i, i + 1, fact.Value, 'D'),
            TimeKind.Clock => ClockAt(i),
            TimeKind.Season => FromSeason(i, fact.Value, told),
            TimeKind.Holiday => FromHoliday(i, fact.Value),
            TimeKind.Decade when told => CalendarRules.Decade(i, i + 1, fact.Value),
            _ => default,
        };
        return match is { Found: true, Precision: DatePrecision.Day or DatePrecision.Unknown, Type: TimexType.Date } ? WithPart(match) : match;
    }

    private TimeMatch DottedDay(int i, int value, bool told)
    {
        if (!told && i + 1 < _end && (_tokens[i + 1].Form.Shape == TokenShape.Symbol || IsSign(i + 1, '%') || CountsWord(i + 1) || _tokens[i + 1].Form.Number.Kind == NumberKind.Scale)) return default;
        int month = value / 100, day = value % 100;
        return CalendarRules.IsDay(null, month, day) ? DayOf(i, i + 1, null, month, day) : default;
    }

    private TimeMatch FromMonth(int i, int month)
    {
        string? mod = month > 100 ? "MID" : null;
        month %= 100;
        bool doubtful = month is 3 or 5 && mod is null && (_tokens[i].Norm is "may" or "march" or "mar");
        if (doubtful && !_tokens[i].IsCapitalised) return default;
        if (mod is null && IsDay(i + 1) && CalendarRules.IsDay(null, month, Fact(i + 1).Value)) return DayWithYear(i, i + 2, month, Fact(i + 1).Value);
        if (mod is null && IsSign(i + 1, ',') && Fact(i + 2) is { Kind: TimeKind.Ordinal, Value: var nth } && IsDay(i + 2) && !NounFollows(i + 3) && CalendarRules.IsDay(null, month, nth)) return DayWithYear(i, i + 3, month, nth);
        if (mod is null && DayInWords(i + 1, out int after) is > 0 and int spelled && CalendarRules.IsDay(null, month, spelled)) return DayWithYear(i, after, month, spelled);
        if (_tokens[i].Norm == "mar" && Year(i + 1) == 0) return default;
        int end = i + 1, year = Year(end);
        if (year > 0) end++;
        else if (IsSign(end, ',') && Year(end + 1) is > 0 and int later) (year, end) = (later, end + 2);
        else if (Is(end, TimeCue.Of) && Year(end + 1) is > 0 and int of) (year, end) = (of, end + 2);
        else if (YearNamed(end) is { Year: > 0 } named) (year, end) = named;
        else if (doubtful && !ToldBefore(i) && !EndsRange(i)) return default;
        var match = MonthOf(i, end, year, month);
        return mod is null ? match : CalendarRules.Part(match, mod);
    }

    /// <summary>The May of "between March and May", "from April to May".</summary>
    private bool EndsRange(int i) =>
        (Is(i - 1, TimeCue.And) && Is(i - 3, TimeCue.Between) || Is(i - 1, TimeCue.To) || Is(i - 1, TimeCue.Through) || Is(i - 1, TimeCue.Until)) && MonthAt(i - 2) > 0;

    private bool ToldBefore(int i)
    {
        var fact = Fact(i - 1);
        return fact.Kind == TimeKind.Cue && (TimeCue)fact.Value is not (TimeCue.The or TimeCue.A or TimeCue.And or TimeCue.For or TimeCue.To or TimeCue.As or TimeCue.Within or TimeCue.Those or TimeCue.That or TimeCue.New);
    }

    private TimeMatch DayWithYear(int first, int end, int month, int day)
    {
        int year = Year(end);
        if (year > 0 && MilitaryTime(end) >= 0) return DayOf(first, end, null, month, day);
        if (year > 0) return DayOf(first, end + 1, year, month, day);
        if (IsSign(end, ',') && Year(end + 1) is > 0 and int later) return DayOf(first, end + 2, later, month, day);
        if ((Is(end, TimeCue.Of) || Is(end, TimeCue.In)) && Year(end + 1) is > 0 and int of) return DayOf(first, end + 2, of, month, day);
        if (YearNamed(end) is { Year: > 0 and int named, End: int behind }) return DayOf(first, behind, named, month, day);
        return DayOf(first, end, null, month, day);
    }

    /// <summary>The year of "(of) last year", "(of) this year", "(of) next year" and one past it; 0 for anything else.</summary>
    private (int Year, int End) YearNamed(int i)
    {
        if (Is(i, TimeCue.Of)) i++;
        return _anchor is { } anchor && Fact(i) is { Kind: TimeKind.Cue } cue && IsUnit(i + 1, TimeUnit.Year) && Norm(i + 1) == "year" && YearsAway((TimeCue)cue.Value) is { } offset ? (anchor.Year + offset, i + 2) : (0, i);
    }

    /// <summary>Minutes since midnight of a time of the twelve-hour clock; the sign is <c>a</c> or <c>p</c>.</summary>
    private static int HalfOfDay(int minutes, char sign) => (minutes % 720) + (sign == 'p' ? 720 : 0);

    private TimeMatch FromNumber(int i, TimeFact fact, bool told)
    {
        if (!IsDay(i) && DayInWords(i, out int after) is > 0 and int spelled && SpelledDay(i, after, spelled) is { Found: true } inWords) return inWords;
        if (IsSign(i - 1, '$')) return default;
        if (MilitaryTime(i) >= 0) return ClockAt(i);
        if (Year(i) is > 0 and int before && Fact(IsDash(i + 1) ? i + 2 : i + 1) is { Kind: TimeKind.YearPart } part) return PartOfYear(i, IsDash(i + 1) ? i + 3 : i + 2, before, part.Value);
        if (IsDay(i))
        {
            int m = Is(i + 1, TimeCue.Of) ? i + 2 : i + 1;
            if (MonthAt(m) is > 0 and int month && CalendarRules.IsDay(null, month, fact.Value)) return DayWithYear(i, m + 1, month, fact.Value);
            if (ClockAt(i) is { Found: true } clock) return clock;
            return IsLabel(i, fact) ? DayOfThisMonth(i, fact.Value) : default;
        }
        int year = Year(i);
        if (year == 0) return default;
        if (year < FirstBareYear) return OldYear(i, year, told);
        if (!told && !YearIsTold(i)) return AttributiveYear(i);
        return CountsWord(i + 1) && (year % 100 == 0 || !told) && year % 10 == 0 ? default : CalendarRules.Year(i, i + 1, year);
    }

    /// <summary>True for the ordinal of "Idlib city, 11th: twelve killed".</summary>
    private bool IsLabel(int i, TimeFact fact) =>
        fact.Kind == TimeKind.Ordinal && IsSign(i + 1, ':') && (i == _begin || IsSign(i - 1, ',')) && char.IsAsciiDigit(_tokens[i].Norm[0]);

    private TimeMatch DayOfThisMonth(int i, int number)
    {
        string written = "XXXX-XX-" + Two(number);
        if (DayNumbersFrom() is not { } anchor) return TimeMatch.Open(i, i + 1, written);
        return CalendarRules.DayOfMonth(anchor, number) is { } day ? TimeMatch.Day(i, i + 1, day) with { Written = written } : default;
    }

    private int MonthAt(int i)
    {
        var fact = Fact(i);
        if (fact.Kind != TimeKind.Month || fact.Value > 12) return 0;
        return _tokens[i].Norm is "may" or "march" or "mar" && !_tokens[i].IsCapitalised ? 0 : fact.Value;
    }

    private bool YearIsTold(int i)
    {
        var fact = Fact(i - 1);
        if (Norm(i - 1) is "fiscal" or "late" or "early" || (Is(i - 1, TimeCue.To) && Norm(i - 2) is "back" or "prior")) return true;
        return fact.Kind == TimeKind.Season || ListedYear(i) || (fact.Kind == TimeKind.Cue && (TimeCue)fact.Value is TimeCue.In or TimeCue.Since or TimeCue.Of or TimeCue.Until or TimeCue.During
            or TimeCue.Before or TimeCue.After or TimeCue.From or TimeCue.Early or TimeCue.Late or TimeCue.Mid or TimeCue.By);
    }

    private TimeMatch DayOf(int first, int end, int? year, int month, int day)
    {
        if (year is { } told) return CalendarRules.IsDay(told, month, day) ? TimeMatch.Day(first, end, new DateOnly(told, month, day)) : default;
        var found = _anchor is { } anchor ? CalendarRules.Nearest(anchor, month, day, Reach(first)) : null;
        if (_anchor is { } now && WeekdayBefore(first) is { } weekday && CalendarRules.NearestOn(now, month, day, weekday) is { } agreed) found = agreed;
        string written = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");
        if (YearTold(month) is { } last && CalendarRules.IsDay(last, month, day)) return TimeMatch.Day(first, end, new DateOnly(last, month, day)) with { Written = written };
        return found is { } date ? TimeMatch.Day(first, end, date) with { Written = written } : TimeMatch.Open(first, end, written);
    }

    /// <summary>The weekday written right before a day ("Mon 10 Feb", "Monday, February 10"), or null.</summary>
    private int? WeekdayBefore(int first)
    {
        int i = IsSign(first - 1, ',') ? first - 2 : first - 1;
        return Fact(i) is { Kind: TimeKind.Weekday, Value: var value } && value % 100 <= 7 && value < 200 ? value % 100 : null;
    }

    private TimeMatch MonthOf(int first, int end, int year, int month)
    {
        if (year > 0) return CalendarRules.Month(first, end, year, month);
        string written = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}");
        if (YearTold(month) is { } last) return CalendarRules.Month(first, end, last, month) with { Written = written };
        return _anchor is { } anchor
            ? CalendarRules.Month(first, end, CalendarRules.YearOfMonth(anchor, month, MonthReach(first)), month) with { Written = written }
            : TimeMatch.Open(first, end, written);
    }

    /// <summary>A day so many days from the anchor.</summary>
    private TimeMatch Relative(int first, int end, int days, char kind, string? part = null)
    {
        if (_anchor is { } anchor) return TimeMatch.Day(first, end, anchor.AddDays(days), part);
        return TimeMatch.Open(first, end, "XXXX-XX-XX" + part, part is null && kind == 'D' ? TimexType.Date : TimexType.Time);
    }
}
