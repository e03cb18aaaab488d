namespace Crossbearing.Assessment;

/// <summary>The score of one claim type. Immutable.</summary>
/// <param name="Type">Claim type, in the codebook's words.</param>
/// <param name="Gold">Hand-coded claims that count.</param>
/// <param name="Found">Claims found.</param>
/// <param name="Claims">Claims paired.</param>
public sealed record TypeScore(string Type, int Gold, int Found, Ratios Claims);
