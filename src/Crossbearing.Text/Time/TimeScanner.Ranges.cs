using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private const int LongestList = 12;

    /// <summary>A range of dates, or a day that takes its month from its neighbour.</summary>
    private TimeMatch Range(int i)
    {
        if (IsDay(i)) return FromDayNumber(i);
        if (Fact(i).Kind == TimeKind.Number) return YearRange(i);
        if (Fact(i).Kind is not (TimeKind.Month or TimeKind.Weekday or TimeKind.FullDate or TimeKind.DayMonth)) return default;
        var left = Date(i, true);
        if (!left.Found) return default;
        int sign = left.End;
        if (!IsDash(sign) && !Is(sign, TimeCue.Through) && !(Is(sign, TimeCue.To) || Is(sign, TimeCue.Until)) && !(Is(sign, TimeCue.And) && Is(i - 1, TimeCue.Between))) return default;
        var right = RightEnd(left, sign + 1);
        return right.Found ? Join(left, right) : default;
    }

    /// <summary>"20–23 Dec", "between 1 and 31 December 2019", "25 and 26 January", "January 25 and 26".</summary>
    private TimeMatch FromDayNumber(int i)
    {
        bool between = Is(i - 1, TimeCue.Between) || (Is(i - 1, TimeCue.The) && Is(i - 2, TimeCue.Between));
        bool range = IsDash(i + 1) || Is(i + 1, TimeCue.To) || Is(i + 1, TimeCue.Through) || Is(i + 1, TimeCue.Until) || (between && Is(i + 1, TimeCue.And));
        bool pair = !between && (Is(i + 1, TimeCue.And) || IsSign(i + 1, ','));
        if (range || pair)
        {
            int j = Is(i + 2, TimeCue.The) ? i + 3 : i + 2;
            if (IsDay(j) && MonthOwner(j, pair) is { Found: true, Type: TimexType.Date } right) return BorrowMonth(i, right, range);
        }
        else if (Date(i, true) is { Found: true, Type: TimexType.Date } left && left.End > i + 1 && left.Value.Length == 10)
        {
            int sign = left.End;
            if (IsDash(sign) || Is(sign, TimeCue.To) || Is(sign, TimeCue.Through) || Is(sign, TimeCue.Until) || (between && Is(sign, TimeCue.And)))
                return Date(Is(sign + 1, TimeCue.The) ? sign + 2 : sign + 1, true) is { Found: true, Type: TimexType.Date, Value.Length: 10 } right ? Join(left, right) : default;
        }
        return Second(i);
    }

    /// <summary>The date whose month the day numbers before it share: "9, 10 and 12 February".</summary>
    private TimeMatch MonthOwner(int i, bool list)
    {
        for (int more = 0; more < LongestList && list && IsDay(i) && IsDay(i + 2) && (Is(i + 1, TimeCue.And) || IsSign(i + 1, ',')); more++) i += 2;
        return IsDay(i) ? Date(i, true) : default;
    }

    private TimeMatch BorrowMonth(int i, TimeMatch right, bool range)
    {
        int day = Fact(i).Value;
        if (right.Start is not { } end)
        {
            string value = right.Value.Length == 10 ? right.Value[..8] + day.ToString("00", System.Globalization.CultureInfo.InvariantCulture) : right.Value;
            return TimeMatch.Open(i, range ? right.End : i + 1, range ? value + "/" + right.Value : value);
        }
        if (!CalendarRules.IsDay(end.Year, end.Month, day)) return default;
        var left = TimeMatch.Day(i, i + 1, new DateOnly(end.Year, end.Month, day)) with { Written = right.Written is { Length: 10 } told ? told[..8] + Two(day) : null };
        return range ? Join(left, right) : left;
    }

    /// <summary>The 26 of "January 25 and 26".</summary>
    private TimeMatch Second(int i)
    {
        if (!_previous.Found || _previous.End != i - 1 || _previous.Precision != DatePrecision.Day || _previous.Start is not { } day) return default;
        if (!Is(i - 1, TimeCue.And) || Fact(i).Value <= day.Day || Fact(_previous.End - 1).Kind is not (TimeKind.Number or TimeKind.Ordinal) || CountsWord(i + 1)) return default;
        if (i + 1 < _end && _tokens[i + 1].Form is { Shape: TokenShape.Word, Classes: WordClass.None, Verb: not (VerbForms.Past | VerbForms.Participle) and not VerbForms.Past }) return default;
        return CalendarRules.IsDay(day.Year, day.Month, Fact(i).Value) ? TimeMatch.Day(i, i + 1, new DateOnly(day.Year, day.Month, Fact(i).Value)) : default;
    }

    private TimeMatch RightEnd(TimeMatch left, int i)
    {
        if (IsDay(i) && MonthAt(i + 1) == 0 && left.Value.Length == 10 && Fact(left.First).Kind == TimeKind.Month)
        {
            int day = Fact(i).Value, end = i + 1, year = IsSign(end, ',') ? Year(end + 1) : Year(end);
            if (year > 0) end += IsSign(end, ',') ? 2 : 1;
            if (left.Start is not { } start) return TimeMatch.Open(i, end, left.Value[..8] + day.ToString("00", System.Globalization.CultureInfo.InvariantCulture));
            if (year == 0) year = start.Year;
            string? written = left.Written is { } told && !HasYear(TimeMatch.Open(i, end, "")) ? told[..8] + Two(day) : null;
            return CalendarRules.IsDay(year, start.Month, day) && day > start.Day ? TimeMatch.Day(i, end, new DateOnly(year, start.Month, day)) with { Written = written } : default;
        }
        var right = Date(i, true);
        return right is { Found: true, Type: TimexType.Date } && right.Precision == left.Precision ? right : default;
    }

    private TimeMatch Join(TimeMatch left, TimeMatch right)
    {
        if (left.Start is { } early && right.Start is { } late && early.Year != late.Year && HasYear(right) && !HasYear(left)) return JoinYear(left, right, late);
        string value = left.Value + "/" + right.Value;
        if (left.Start is not { } start || right.Last is not { } end) return TimeMatch.Open(left.First, right.End, value);
        if (start.Year > end.Year || start > end)
        {
            if (start.DayOfYear == 366 && !DateTime.IsLeapYear(end.Year)) return default;
            start = new DateOnly(end.Year, start.Month, start.Day);
            if (start > end) start = start.AddYears(-1);
        }
        return TimeMatch.Days(left.First, right.End, start, end, DatePrecision.Range, TimeMatch.Iso(start) + "/" + TimeMatch.Iso(end)) with
        {
            Written = Ends(left, right), Bounds = BoundsOf(left, start.Year == left.Start?.Year ? left.Value : TimeMatch.Iso(start)[..4] + left.Value[4..], right),
        };
    }

    /// <summary>The two dates of a range that a word joins; "January 5-7" is one expression.</summary>
    private (int, string, int, string)? BoundsOf(TimeMatch left, string value, TimeMatch right) =>
        left.End < right.First && Fact(left.End).Kind == TimeKind.Cue ? (left.End, value, right.First, right.Value) : null;

    /// <summary>Both ends of a range as they are written.</summary>
    private static string Ends(TimeMatch left, TimeMatch right) => (left.Written ?? left.Value) + "/" + (right.Written ?? right.Value);

    /// <summary>The range that begins with a date and goes to another.</summary>
    private TimeMatch Ranged(TimeMatch left, int i)
    {
        int sign = left.End;
        if (!IsDash(sign) && !Is(sign, TimeCue.To) && !Is(sign, TimeCue.Until) && !Is(sign, TimeCue.Through) && !(Is(sign, TimeCue.And) && Is(i - 1, TimeCue.Between))) return left;
        var right = Compact(sign + 1, true) is { Found: true } compact ? compact : Date(sign + 1, true);
        return right is { Found: true, Type: TimexType.Date } && right.Precision == left.Precision && Join(left, right) is { Found: true } range ? range : left;
    }

    /// <summary>"May to October 2020": the left side takes the year of the right one, or the year before it.</summary>
    private TimeMatch JoinYear(TimeMatch left, TimeMatch right, DateOnly late)
    {
        if (left.Start is not { } start || right.Last is not { } end || !CalendarRules.IsDay(late.Year, start.Month, start.Day)) return default;
        var from = new DateOnly(late.Year, start.Month, start.Day);
        if (from > end) from = from.AddYears(-1);
        string written = TimeMatch.Iso(from)[..4] + left.Value[4..] + "/" + right.Value;
        return TimeMatch.Days(left.First, right.End, from, end, DatePrecision.Range, TimeMatch.Iso(from) + "/" + TimeMatch.Iso(end)) with { Written = written, Bounds = BoundsOf(left, TimeMatch.Iso(from)[..4] + left.Value[4..], right) };
    }
}
