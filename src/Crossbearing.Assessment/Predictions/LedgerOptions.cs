namespace Crossbearing.Assessment;

/// <summary>How predictions are judged. Immutable; a value outside its range is refused with <see cref="ArgumentOutOfRangeException"/>.</summary>
public sealed record LedgerOptions
{
    /// <summary>The defaults.</summary>
    public static LedgerOptions Default { get; } = new();

    /// <summary>Days by which an event may miss its term and still be in time; 0 to 14, default 1.</summary>
    public int DayTolerance
    {
        get;
        init => field = value is >= 0 and <= 14 ? value : throw new ArgumentOutOfRangeException(nameof(DayTolerance), value, "0 to 14");
    } = 1;

    /// <summary>Days after publication for which a prediction without a term stays open; 1 to 3650, default 180.</summary>
    public int OpenDays
    {
        get;
        init => field = value is >= 1 and <= 3650 ? value : throw new ArgumentOutOfRangeException(nameof(OpenDays), value, "1 to 3650");
    } = 180;
}
