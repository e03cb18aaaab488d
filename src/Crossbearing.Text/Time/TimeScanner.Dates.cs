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
            TimeKind.Clock => Clock(i, i + 1, fact.Value),
            TimeKind.Season => FromSeason(i, fact.Value, told),
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
        int end = i + 1, year = Year(end);
        if (year > 0) end++;
        else if (IsSign(end, ',') && Year(end + 1) is > 0 and int later) (year, end) = (later, end + 2);
        else if (Is(end, TimeCue.Of) && Year(end + 1) is > 0 and int of) (year, end) = (of, end + 2);
        else if (doubtful && !ToldBefore(i)) return default;
        var match = MonthOf(i, end, year, month);
        return mod is null ? match : CalendarRules.Part(match, mod);
    }

    private bool ToldBefore(int i)
    {
        var fact = Fact(i - 1);
        return fact.Kind == TimeKind.Cue && (TimeCue)fact.Value is not (TimeCue.The or TimeCue.A or TimeCue.And or TimeCue.For or TimeCue.To or TimeCue.As or TimeCue.Within or TimeCue.Those);
    }

    private TimeMatch DayWithYear(int first, int end, int month, int day)
    {
        int year = Year(end);
        if (year > 0 && !CountsWord(end + 1)) return DayOf(first, end + 1, year, month, day);
        if (IsSign(end, ',') && Year(end + 1) is > 0 and int later && !CountsWord(end + 2)) return DayOf(first, end + 2, later, month, day);
        return DayOf(first, end, null, month, day);
    }

    private TimeMatch FromNumber(int i, TimeFact fact, bool told)
    {
        if (IsDay(i))
        {
            int m = Is(i + 1, TimeCue.Of) ? i + 2 : i + 1;
            if (MonthAt(m) is > 0 and int month && CalendarRules.IsDay(null, month, fact.Value)) return DayWithYear(i, m + 1, month, fact.Value);
            if (fact.Kind == TimeKind.Number && fact.Value <= 12 && Is(i + 1, TimeCue.Meridiem)) return Clock(i, i + 2, ((fact.Value % 12) + (_tokens[i + 1].Norm[0] == 'p' ? 12 : 0)) * 60);
            return default;
        }
        int year = Year(i);
        if (year == 0 || (!told && !YearIsTold(i))) return default;
        return CountsWord(i + 1) && (year % 100 == 0 || !told) && year % 10 == 0 ? default : CalendarRules.Year(i, i + 1, year);
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
        return fact.Kind == TimeKind.Season || (fact.Kind == TimeKind.Cue && (TimeCue)fact.Value is TimeCue.In or TimeCue.Since or TimeCue.Of or TimeCue.Until or TimeCue.During
            or TimeCue.Before or TimeCue.After or TimeCue.From or TimeCue.Early or TimeCue.Late or TimeCue.Mid or TimeCue.By);
    }

    private TimeMatch FromWeekday(int i, int weekday, int direction)
    {
        int j = IsSign(i + 1, ',') ? i + 2 : i + 1;
        if (Fact(j).Kind is TimeKind.Month or TimeKind.Number or TimeKind.DayMonth or TimeKind.FullDate or TimeKind.Ordinal)
        {
            var date = Date(j, Fact(j).Kind == TimeKind.DayMonth);
            if (date is { Found: true } && date.Value.Length >= 10 && date.Value[^1] is not (>= 'A' and <= 'Z')) return date with { First = i };
        }
        if (_anchor is not { } anchor) return TimeMatch.Open(i, i + 1, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}"));
        return TimeMatch.Day(i, i + 1, CalendarRules.Weekday(anchor, weekday, direction));
    }

    private TimeMatch FromSeason(int i, int month, bool told)
    {
        int year = Year(i + 1), end = year > 0 ? i + 2 : i + 1;
        if (year == 0 && Is(i + 1, TimeCue.Of) && Year(i + 2) is > 0 and int of) (year, end) = (of, i + 3);
        if (year == 0)
        {
            if (!told && !ToldBefore(i) && !Is(i - 1, TimeCue.The)) return default;
            if (_anchor is not { } anchor) return TimeMatch.Open(i, end, "XXXX-" + SeasonCode(month));
            year = CalendarRules.YearOfMonth(anchor, month);
        }
        var start = new DateOnly(year, month, 1);
        return TimeMatch.Days(i, end, start, start.AddMonths(3).AddDays(-1), DatePrecision.Range, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{SeasonCode(month)}"));
    }

    private static string SeasonCode(int month) => month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" };

    private TimeMatch DayOf(int first, int end, int? year, int month, int day)
    {
        if (year is { } told) return CalendarRules.IsDay(told, month, day) ? TimeMatch.Day(first, end, new DateOnly(told, month, day)) : default;
        var found = _anchor is { } anchor ? CalendarRules.NearestBefore(anchor, month, day, LooksAhead()) : null;
        return found is { } date ? TimeMatch.Day(first, end, date) : TimeMatch.Open(first, end, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}"));
    }

    private TimeMatch MonthOf(int first, int end, int year, int month)
    {
        if (year == 0 && _anchor is { } anchor) year = CalendarRules.YearOfMonth(anchor, month);
        return year > 0 ? CalendarRules.Month(first, end, year, month) : TimeMatch.Open(first, end, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"));
    }

    /// <summary>A day so many days from the anchor.</summary>
    private TimeMatch Relative(int first, int end, int days, char kind, string? part = null)
    {
        if (_anchor is { } anchor) return TimeMatch.Day(first, end, anchor.AddDays(days), part);
        return TimeMatch.Open(first, end, "XXXX-XX-XX" + part, part is null && kind == 'D' ? TimexType.Date : TimexType.Time);
    }

    /// <summary>A day counted from the last one told, else from the anchor.</summary>
    private TimeMatch Narrative(int first, int end, int days)
    {
        if ((_last ?? _anchor) is { } day) return TimeMatch.Day(first, end, day.AddDays(days));
        return TimeMatch.Open(first, end, "XXXX-XX-XX");
    }

    private TimeMatch Clock(int first, int end, int minutes) => InDay(first, end, string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:00}:{minutes % 60:00}"));

    /// <summary>A part of the day told last in the sentence, else of the anchor day.</summary>
    private TimeMatch InDay(int first, int end, string part) =>
        (_lastInSentence ?? _anchor) is { } day ? TimeMatch.Day(first, end, day, part) : TimeMatch.Open(first, end, "XXXX-XX-XX" + part, TimexType.Time);

    private TimeMatch WithPart(TimeMatch match)
    {
        var fact = Fact(match.End);
        if (fact.Kind != TimeKind.Part) return match;
        return match with { End = match.End + 1, Type = TimexType.Time, Value = match.Value + CalendarRules.PartOfDay((DayPart)fact.Value) };
    }
}
