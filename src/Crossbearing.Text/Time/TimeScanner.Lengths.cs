using System.Globalization;
using Crossbearing.Core;

namespace Crossbearing.Text;

internal sealed partial class TimeScanner
{
    private const int PartsOfLength = 4;

    /// <summary>"five-year", "12-month", "week-long", "half-hour", "year-earlier".</summary>
    private TimeMatch FromAmount(int i)
    {
        var (count, unit) = TimeCompounds.Parts(Fact(i));
        string norm = Norm(i);
        if (norm is "year-end" or "month-end" or "week-end" or "quarter-end" && _anchor is { } now) return CalendarRules.Whole(i, i + 1, now, unit, 0) with { Mod = "END", Start = null, Last = null, Precision = DatePrecision.Unknown };
        bool ago = norm.EndsWith("-ago", StringComparison.Ordinal);
        if (!ago && !norm.EndsWith("-earlier", StringComparison.Ordinal))
            return TimeMatch.Open(i, i + 1, count == 0 ? CalendarRules.Duration(unit, "X") : count < 0 ? Half(unit) : Length(unit, count), TimexType.Duration);
        if (count == 0) return Reference(i, i + 1, TimeReference.Past);
        var from = ago ? _anchor : FromLast(unit, true);
        return from is { } day ? Ago(i, i + 1, day, unit, count) : TimeMatch.Open(i, i + 1, Length(unit, count));
    }

    /// <summary>"12-month", "5-year-old" in digits.</summary>
    private TimeMatch HyphenAmount(int i)
    {
        if (_tokens[i].Form.Number is not { Kind: NumberKind.Digits, Value: > 0 and < LongestCount } number || !IsDash(i + 1) || _tokens[i + 1].Start != _tokens[i].End) return default;
        if (i + 2 >= _end || _tokens[i + 2].Start != _tokens[i + 1].End) return default;
        var unit = Fact(i + 2);
        if (unit.Kind is not (TimeKind.Unit or TimeKind.Amount) || (TimeUnit)(unit.Value & 15) == TimeUnit.Quarter) return default;
        return TimeMatch.Open(i, i + 3, CalendarRules.Duration((TimeUnit)(unit.Value & 15), Decimal(number)), TimexType.Duration);
    }

    private static string Decimal(NumberFact number) =>
        (number.Value / (decimal)number.Divisor).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>"half an hour", "half a century", "a half hour".</summary>
    private TimeMatch HalfUnit(int first, int half)
    {
        int unit = Is(half + 1, TimeCue.A) ? half + 2 : half + 1;
        if (Fact(unit) is not { Kind: TimeKind.Unit } fact || Norm(unit)[^1] == 's' || (TimeUnit)fact.Value == TimeUnit.Quarter) return default;
        var length = (TimeUnit)fact.Value;
        if (Is(unit + 1, TimeCue.Ago) && length >= TimeUnit.Year) return TimeMatch.Open(first, unit + 2, Half(length));
        return TimeMatch.Open(first, unit + 1, Half(length), TimexType.Duration) with { Written = CalendarRules.Duration(length, "0.5") };
    }

    private static string Half(TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => "PT30S",
        TimeUnit.Hour => "PT30M",
        TimeUnit.Day => "PT12H",
        TimeUnit.Year => "P6M",
        TimeUnit.Decade => "P5Y",
        TimeUnit.Century => "P50Y",
        _ => CalendarRules.Duration(unit, "0.5"),
    };

    /// <summary>"1.5 years".</summary>
    private TimeMatch WithDecimals(int i)
    {
        var number = _tokens[i].Form.Number;
        return number is { Kind: NumberKind.Digits, Divisor: > 1 } && Fact(i + 1) is { Kind: TimeKind.Unit } unit
            ? TimeMatch.Open(i, i + 2, CalendarRules.Duration((TimeUnit)unit.Value, Decimal(number)), TimexType.Duration)
            : default;
    }

    /// <summary>"two and a half hours".</summary>
    private TimeMatch Fraction(int i, int end, int count)
    {
        string part = PartAfter(end + 1, out int unit);
        return part.Length > 0 && Fact(unit) is { Kind: TimeKind.Unit } fact
            ? TimeMatch.Open(i, unit + 1, CalendarRules.Duration((TimeUnit)fact.Value, count.ToString(CultureInfo.InvariantCulture) + part), TimexType.Duration)
            : default;
    }

    /// <summary>The ".5" of "(and) a half", the ".25" of "a quarter", and one past it.</summary>
    private string PartAfter(int i, out int end)
    {
        if (Is(i, TimeCue.A)) i++;
        end = i + 1;
        return Is(i, TimeCue.Half) ? ".5" : Norm(i) == "quarter" ? ".25" : "";
    }

    /// <summary>The length with the smaller ones that follow: "three years and two months", "an hour and a half".</summary>
    private TimeMatch Lengthened(TimeMatch length, TimeUnit unit)
    {
        for (int parts = 1; parts < PartsOfLength; parts++)
        {
            int i = Is(length.End, TimeCue.And) ? length.End + 1 : length.End;
            if (parts == 1 && i > length.End && PartAfter(i, out int half) is { Length: > 0 } more && Fact(half).Kind != TimeKind.Unit && !Is(half, TimeCue.Of))
                return length with { End = half, Value = length.Value[..^1] + more + length.Value[^1] };
            int count = Count(i, out int end);
            if (count <= 0 || Fact(end) is not { Kind: TimeKind.Unit } next || next.Value >= (int)unit || (TimeUnit)next.Value == TimeUnit.Quarter) return length;
            string value = Length((TimeUnit)next.Value, count);
            bool ofDay = value[1] == 'T';
            length = length with { End = end + 1, Value = length.Value + (ofDay && length.Value.Contains('T', StringComparison.Ordinal) ? value[2..] : value[1..]) };
            unit = (TimeUnit)next.Value;
        }
        return length;
    }

    private static string Length(TimeUnit unit, int count) => CalendarRules.Duration(unit, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>"two nights", "three weekends".</summary>
    private TimeMatch Nights(int first, int end, int count) => Norm(end) switch
    {
        "night" or "nights" => TimeMatch.Open(first, end + 1, $"P{count.ToString(CultureInfo.InvariantCulture)}N", TimexType.Duration) with { Written = Length(TimeUnit.Day, count) },
        "weekends" => TimeMatch.Open(first, end + 1, $"P{count.ToString(CultureInfo.InvariantCulture)}WE", TimexType.Duration),
        _ => default,
    };
}
