namespace Crossbearing.Core;

/// <summary>When an event happened: ISO days, both ends inclusive.</summary>
/// <param name="Start">First day; null where that side is open or unknown.</param>
/// <param name="End">Last day; null where that side is open or unknown.</param>
/// <param name="Precision">How finely it is known; with <see cref="DatePrecision.Unknown"/> both ends are null.</param>
/// <param name="Text">The words that tell it; null if taken from context.</param>
public sealed record EventTime(DateOnly? Start, DateOnly? End, DatePrecision Precision, string? Text)
{
    /// <summary>A time that the report does not tell.</summary>
    public static EventTime Unknown { get; } = new(null, null, DatePrecision.Unknown, null);

    /// <summary>One day.</summary>
    public static EventTime Day(DateOnly day, string? text = null) => new(day, day, DatePrecision.Day, text);

    /// <summary>True where the two can be the same time; an unknown time agrees with nothing.</summary>
    public bool Overlaps(EventTime other) =>
        Precision != DatePrecision.Unknown && other.Precision != DatePrecision.Unknown
        && (Start ?? DateOnly.MinValue) <= (other.End ?? DateOnly.MaxValue)
        && (other.Start ?? DateOnly.MinValue) <= (End ?? DateOnly.MaxValue);
}
