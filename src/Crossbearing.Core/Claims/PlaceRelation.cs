namespace Crossbearing.Core;

/// <summary>Where the place lies as seen from a named one.</summary>
/// <param name="Kind"><c>south-of</c>, <c>southeast-of</c> …, <c>southeast-part</c> …, <c>near</c>, <c>between</c>, <c>along</c>, <c>toward</c>.</param>
/// <param name="Of">The named place; for <c>between</c> both names joined by <c> and </c>.</param>
/// <param name="Km">Distance in kilometres where the text tells it, else null.</param>
public sealed record PlaceRelation(string Kind, string Of, double? Km);
