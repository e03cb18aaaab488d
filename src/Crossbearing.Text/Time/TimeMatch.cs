using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>A stretch of tokens read as a time, before its relation is known.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token; 0 where nothing matched.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Start">First day, or null.</param>
/// <param name="Last">Last day, or null.</param>
/// <param name="Precision">How finely.</param>
/// <param name="Mod">TIMEX3 mod, or null.</param>
internal readonly record struct TimeMatch(
    int First, int End, TimexType Type, string Value, DateOnly? Start, DateOnly? Last, DatePrecision Precision, string? Mod = null)
{
    /// <summary>The value as the text alone tells it, where the anchor supplied the rest; else null.</summary>
    public string? Written { get; init; }

    /// <summary>End of the left date and begin of the right one with their values, of a range joined by a word ("from A to B"); else null.</summary>
    public (int LeftEnd, string Left, int RightFirst, string Right)? Bounds { get; init; }

    /// <summary>True for a length of time that begins at the anchor.</summary>
    public bool LiesAhead { get; init; }

    /// <summary>TIMEX3 quant of a set, or null.</summary>
    public string? Quantifier { get; init; }

    /// <summary>TIMEX3 freq of a set, or null.</summary>
    public string? Frequency { get; init; }

    /// <summary>True for a match.</summary>
    public bool Found => End > 0;

    /// <summary>True where its days are known.</summary>
    public bool IsResolved => Precision != DatePrecision.Unknown;

    /// <summary>A day.</summary>
    public static TimeMatch Day(int first, int end, DateOnly day, string? part = null) =>
        new(first, end, part is null ? TimexType.Date : TimexType.Time, Iso(day) + part, day, day, DatePrecision.Day);

    /// <summary>A stretch of days.</summary>
    public static TimeMatch Days(int first, int end, DateOnly? start, DateOnly? last, DatePrecision precision, string value, TimexType type = TimexType.Date) =>
        new(first, end, type, value, start, last, precision);

    /// <summary>A time whose days cannot be told.</summary>
    public static TimeMatch Open(int first, int end, string value, TimexType type = TimexType.Date) =>
        new(first, end, type, value, null, null, DatePrecision.Unknown);

    /// <summary>The same with a part of the day or a time of the clock.</summary>
    public TimeMatch At(string part, int end) => this with { End = end, Type = TimexType.Time, Value = Value + part, Written = Written is null ? null : Written + part };

    /// <summary>A day as ISO 8601.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
