namespace Crossbearing.Assessment;

/// <summary>A place of a claim that is scored. Immutable.</summary>
/// <param name="Name">What it was resolved to, or null.</param>
/// <param name="Written">The words of the report; they count for a hand-coded claim, and for a coder's only where <paramref name="Name"/> is null.</param>
/// <param name="Precision">How finely it is known, in the codebook's words; null where untold.</param>
/// <param name="Lat">Latitude in degrees, WGS 84, or null.</param>
/// <param name="Lon">Longitude in degrees, WGS 84, or null.</param>
public sealed record ScoredPlace(string? Name, string? Written, string? Precision, double? Lat, double? Lon);
