using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>A slot on which the origins of an event differ.</summary>
/// <param name="Slot">Slot name: <c>date</c>, <c>place</c>, <c>initiator</c>, <c>figures:killed</c>, <c>happened</c>, …</param>
/// <param name="Versions">Each version with the claims that give it, most origins first.</param>
public sealed record Contradiction(string Slot, ImmutableArray<ContradictionVersion> Versions);

/// <summary>One version of a disputed slot.</summary>
/// <param name="Value">The value as a person reads it.</param>
/// <param name="Origins">Origins that give it, ordinally sorted.</param>
/// <param name="Claims">Claim ids that give it, ordinally sorted.</param>
public sealed record ContradictionVersion(string Value, ImmutableArray<string> Origins, ImmutableArray<string> Claims);
