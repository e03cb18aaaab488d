using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>A place passes to another holder. Immutable.</summary>
/// <param name="Place">Gazetteer id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Day">Day of the change, as the deciding claim has it.</param>
/// <param name="From">Party id before, or null.</param>
/// <param name="To">Party id after.</param>
/// <param name="Confidence">How sure, 0 to 1.</param>
/// <param name="DecidingClaim">Claim id.</param>
/// <param name="Says">Claim ids that say so, ordinally sorted.</param>
/// <param name="Denies">Claim ids that deny it, ordinally sorted.</param>
public sealed record ControlChange(
    string Place, string Name, DateOnly Day, string? From, string To, double Confidence, string DecidingClaim,
    ImmutableArray<string> Says, ImmutableArray<string> Denies);
