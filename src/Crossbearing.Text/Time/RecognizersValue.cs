using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Crossbearing.Text;

/// <summary>Values of time expressions in the dialect of <see cref="RecognizersTimex"/>. Thread-safe.</summary>
internal static class RecognizersValue
{
    /// <summary>A year in which every day of the calendar exists, for days of no year.</summary>
    private const int AnyYear = 2000;

    /// <summary>How many a vague amount stands for.</summary>
    private const string Few = "3";

    /// <summary>The value of an expression.</summary>
    public static string Of(TimeExpression e)
    {
        string told = e.Written ?? e.Value;
        if (told.Contains('/', StringComparison.Ordinal)) return Range(told) ?? told;
        return e.Type switch
        {
            TimexType.Duration => Stretch(e) ?? told.Replace("X", Few, StringComparison.Ordinal),
            TimexType.Set => Clock(told, e),
            TimexType.Time => Clock(told, e),
            _ => PartOfYear(told) ?? told,
        };
    }

    /// <summary>A length that lies before or after the anchor.</summary>
    private static string? Stretch(TimeExpression e)
    {
        if (e.Time.Start is not { } start || e.Time.End is not { } end || e.Value.Contains('T', StringComparison.Ordinal)) return null;
        if (PeriodPattern.NormalizingIso.Parse(e.Value.Replace("X", Few, StringComparison.Ordinal)) is not { Success: true, Value: var period }) return null;
        if (!e.LiesAhead) return Triple(LocalDate.FromDateOnly(end).Minus(period), LocalDate.FromDateOnly(end), e.Value);
        var first = LocalDate.FromDateOnly(start).PlusDays(1);
        return Triple(first, first.Plus(period), e.Value);
    }

    /// <summary>"T16:00" without the minutes that are not written.</summary>
    private static string Clock(string value, TimeExpression e)
    {
        string text = e.Time.Text ?? "";
        if (value.StartsWith("XXXX-XX-XXT", StringComparison.Ordinal)) value = value[10..];
        return value.EndsWith(":00", StringComparison.Ordinal) && !text.Contains("00", StringComparison.Ordinal) ? value[..^3] : value;
    }

    private static string? PartOfYear(string value)
    {
        if (value.Length != 7 || value[5] is not ('Q' or 'H')) return value.StartsWith("XXXX-", StringComparison.Ordinal) && char.IsAsciiLetter(value[5]) && value.Length == 7 ? value[5..] : null;
        int months = value[5] == 'Q' ? 3 : 6, first = ((value[6] - '1') * months) + 1;
        string length = months == 3 ? "P3M" : "P6M";
        if (value[0] != 'X') return Triple(new LocalDate(Number(value, 0, 4), first, 1), new LocalDate(Number(value, 0, 4), first, 1).PlusMonths(months), length);
        int end = first + months > 12 ? 1 : first + months;
        return string.Create(CultureInfo.InvariantCulture, $"(XXXX-{first:00}-01,XXXX-{end:00}-01,{length})");
    }

    /// <summary>Both ends and the time between them; null where they cannot be compared.</summary>
    private static string? Range(string value)
    {
        int slash = value.IndexOf('/', StringComparison.Ordinal);
        string left = value[..slash], right = value[(slash + 1)..];
        if (First(left, AnyYear) is not { } from || First(right, AnyYear) is not { } to) return null;
        bool open = left[0] == 'X' && right[0] == 'X';
        if (to < from) to = to.PlusYears(1);
        bool whole = left.Length < 10 && right.Length < 10;
        var between = Period.Between(from, to, whole ? PeriodUnits.Months : PeriodUnits.Days);
        string length = whole ? left.Length == 4 ? $"P{Show(to.Year - from.Year)}Y" : $"P{Show(between.Months)}M" : $"P{Show(between.Days)}D";
        if (!open && (left[0] == 'X' || right[0] == 'X')) return $"({left},{right},{length})";
        return open ? $"(XXXX{Day(from)[4..]},XXXX{Day(to)[4..]},{length})" : Triple(from, to, length);
    }

    /// <summary>The first day of a day, month or year as it is written.</summary>
    private static LocalDate? First(string value, int year)
    {
        if (value.Length is not (4 or 7 or 10)) return null;
        if (value[0] != 'X' && !int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out year)) return null;
        int month = value.Length > 4 ? Number(value, 5, 2) : 1, day = value.Length > 7 ? Number(value, 8, 2) : 1;
        return month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static int Number(string value, int start, int length) =>
        int.TryParse(value.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static string Triple(LocalDate from, LocalDate to, string length) => $"({Day(from)},{Day(to)},{length})";

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
