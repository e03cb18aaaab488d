namespace Crossbearing.Core;

/// <summary>Who really speaks in a claim. Immutable.</summary>
/// <param name="Origin">Id of the source behind the claim: the innermost named source, else the outlet that published first.</param>
/// <param name="Group">What counts as one witness: copies, an outlet with its unnamed sources, and the official voices of one side share a group.</param>
/// <param name="Side">Party id of the origin, or null where it has none or it is not known.</param>
/// <param name="RelaySide">Party id of the outlet that passes it on, or null; an admission put into an enemy's mouth is not taken as one.</param>
/// <param name="Reliability">Prior reliability of that sort of source, 0 to 1.</param>
public sealed record Voice(string Origin, string Group, string? Side, string? RelaySide, double Reliability);
