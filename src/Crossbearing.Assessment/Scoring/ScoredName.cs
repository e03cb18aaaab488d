namespace Crossbearing.Assessment;

/// <summary>An actor or source of a claim that is scored. Immutable.</summary>
/// <param name="Kind">Its role or kind, in the codebook's words; null where untold.</param>
/// <param name="Name">What it was resolved to, or null.</param>
/// <param name="Written">The words of the report; they count for a hand-coded claim, and for a coder's only where <paramref name="Name"/> is null.</param>
public sealed record ScoredName(string? Kind, string? Name, string? Written);
