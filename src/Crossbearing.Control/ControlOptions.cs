using Crossbearing.Core;

namespace Crossbearing.Control;

/// <summary>How evidence moves control. Immutable; every value outside its range is refused with <see cref="ArgumentOutOfRangeException"/>.</summary>
public sealed record ControlOptions
{
    /// <summary>The defaults.</summary>
    public static ControlOptions Default { get; } = new();

    /// <summary>Days after which evidence weighs half; 7 to 3650, default 120.</summary>
    public int HalfLifeDays { get; init => field = OptionRange.In(value, 7, 3650, nameof(HalfLifeDays)); } = 120;

    /// <summary>Days within which independent origins that contradict each other make a place contested; 0 to 14, default 2.</summary>
    public int ContestedDays { get; init => field = OptionRange.In(value, 0, 14, nameof(ContestedDays)); } = 2;

    /// <summary>Reliability of the pack's initial holder on its day; 0.1 to 0.99, default 0.8.</summary>
    public double InitialReliability { get; init => field = OptionRange.In(value, 0.1, 0.99, nameof(InitialReliability)); } = 0.8;

    /// <summary>Log-odds that speak for a new holder before it replaces one that is well known (twice the old one's where that is less); less only makes the place contested. 0 to 5, default 0.8.</summary>
    public double ChangeWeight { get; init => field = OptionRange.In(value, 0, 5, nameof(ChangeWeight)); } = 0.8;

    /// <summary>By how much a new holder must be likelier than the old one; 0 to 0.9, default 0.05.</summary>
    public double ChangeMargin { get; init => field = OptionRange.In(value, 0, 0.9, nameof(ChangeMargin)); } = 0.05;

    /// <summary>Factor on a source that speaks for its own side; 0 to 1, default 0.6.</summary>
    public double FavourFactor { get; init => field = OptionRange.In(value, 0, 1, nameof(FavourFactor)); } = 0.6;

    /// <summary>Claims whose place the coder is less sure of move nothing; 0 to 1, default 0.6. A claim without that figure counts.</summary>
    public double LeastPlaceConfidence { get; init => field = OptionRange.In(value, 0, 1, nameof(LeastPlaceConfidence)); } = 0.6;

    /// <summary>Least reliability of an admission against interest; 0 to 0.99, default 0.85.</summary>
    public double AdmissionFloor { get; init => field = OptionRange.In(value, 0, 0.99, nameof(AdmissionFloor)); } = 0.85;
}
