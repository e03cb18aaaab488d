using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Assessment;

/// <summary>A planned, predicted or conditional claim and what became of it. Immutable.</summary>
/// <param name="Claim">Claim id.</param>
/// <param name="Report">Report id.</param>
/// <param name="Source">Outlet, or null.</param>
/// <param name="Type">What was foretold.</param>
/// <param name="Negated">True where it was foretold NOT to happen.</param>
/// <param name="Place">Gazetteer id, or null.</param>
/// <param name="DueFrom">First day on which it may happen, or null where unknown.</param>
/// <param name="DueTo">Last day, or null where no term was told.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="DecidedBy">Claim ids that decide it, ordinally sorted; empty while open or undecidable.</param>
/// <param name="Why">The rule that decided.</param>
public sealed record Prediction(
    string Claim, string Report, string? Source, ClaimType Type, bool Negated, string? Place, DateOnly? DueFrom, DateOnly? DueTo,
    PredictionOutcome Outcome, ImmutableArray<string> DecidedBy, string Why);
