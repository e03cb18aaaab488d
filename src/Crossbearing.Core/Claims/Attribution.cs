namespace Crossbearing.Core;

/// <summary>A source that the report names for the claim.</summary>
/// <param name="Name">Canonical name, or the words as written where it is no known actor; null for <c>reportedly</c>.</param>
/// <param name="Id">Actor or source id of a theatre pack, or null.</param>
/// <param name="Kind">What sort of source.</param>
/// <param name="Text">The words that name it.</param>
public sealed record Attribution(string? Name, string? Id, AttributionKind Kind, string Text);
