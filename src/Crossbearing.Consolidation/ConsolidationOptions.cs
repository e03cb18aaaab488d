using Crossbearing.Core;

namespace Crossbearing.Consolidation;

/// <summary>How claims are joined. Immutable; every value outside its range is refused with <see cref="ArgumentOutOfRangeException"/>.</summary>
public sealed record ConsolidationOptions
{
    /// <summary>The defaults.</summary>
    public static ConsolidationOptions Default { get; } = new();

    /// <summary>Days by which two told days may differ and still be one event; 0 to 7, default 1.</summary>
    public int DayTolerance { get; init => field = OptionRange.In(value, 0, 7, nameof(DayTolerance)); } = 1;

    /// <summary>Days before its one told end that an open range reaches; 1 to 365, default 30.</summary>
    public int OpenRangeDays { get; init => field = OptionRange.In(value, 1, 365, nameof(OpenRangeDays)); } = 30;

    /// <summary>Days after its date in which an expected event may be the one that came; 0 to 60, default 7.</summary>
    public int ExpectationDays { get; init => field = OptionRange.In(value, 0, 60, nameof(ExpectationDays)); } = 7;

    /// <summary>Kilometres between two named points that can be one event (never for who holds a place); 0 to 25, default 3.</summary>
    public double PlaceKm { get; init => field = OptionRange.In(value, 0, 25, nameof(PlaceKm)); } = 3;

    /// <summary>Kilometres around its representative point that an area without outline is taken to cover; 0 to 200, default 50.</summary>
    public double AreaKm { get; init => field = OptionRange.In(value, 0, 200, nameof(AreaKm)); } = 50;

    /// <summary>Mean score that two groups of claims need to be joined; 0 to 1, default 0.6.</summary>
    public double JoinScore { get; init => field = OptionRange.In(value, 0, 1, nameof(JoinScore)); } = 0.6;

    /// <summary>Factor on a source that speaks for its own side; 0 to 1, default 0.6.</summary>
    public double FavourFactor { get; init => field = OptionRange.In(value, 0, 1, nameof(FavourFactor)); } = 0.6;

    /// <summary>Least reliability of an admission against interest; 0 to 0.99, default 0.85.</summary>
    public double AdmissionFloor { get; init => field = OptionRange.In(value, 0, 0.99, nameof(AdmissionFloor)); } = 0.85;
}
