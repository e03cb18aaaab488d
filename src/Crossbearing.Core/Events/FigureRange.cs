using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>What the origins say of one figure, kept apart, never averaged.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Of">Who or what, normalised; null where untold.</param>
/// <param name="Low">Lowest number any origin gives, or null.</param>
/// <param name="High">Highest number any origin gives, or null.</param>
/// <param name="BySource">Each origin's figure, ordinally by origin.</param>
public sealed record FigureRange(FigureKind Kind, string? Of, long? Low, long? High, ImmutableArray<SourcedFigure> BySource);

/// <summary>One origin's figure.</summary>
/// <param name="Origin">The origin.</param>
/// <param name="Claim">Claim id.</param>
/// <param name="Figure">Its figure.</param>
public sealed record SourcedFigure(string Origin, string Claim, Figure Figure);
