namespace Crossbearing.Consolidation;

/// <summary>How well one slot of two claims agrees, 0 to 1, and by which rule. Null stands for "cannot be one event".</summary>
internal sealed record Match(double Score, string Rule);
