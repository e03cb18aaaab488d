namespace Crossbearing.Assessment;

/// <summary>A number of a claim that is scored; two are the same where all four are. Immutable.</summary>
/// <param name="Kind">What is counted, in the codebook's words.</param>
/// <param name="Low">Lower end, or null where open.</param>
/// <param name="High">Upper end, or null where open.</param>
/// <param name="Bound">Null, <c>over</c>, <c>at-least</c>, <c>up-to</c>, <c>about</c>, or the vague word itself.</param>
public sealed record ScoredFigure(string? Kind, decimal? Low, decimal? High, string? Bound);
