namespace Crossbearing.Publishing;

/// <summary>A stretch of days on which one party is held to hold a place on the strength of one piece of evidence.</summary>
/// <param name="Place">Gazetteer id.</param>
/// <param name="From">First day, inclusive; the day of the evidence that decided it.</param>
/// <param name="To">Last day, inclusive, not before <paramref name="From"/>.</param>
/// <param name="Holder">Party id, or null where nothing is known.</param>
/// <param name="Confidence">How sure on <paramref name="From"/>, 0 to 1.</param>
/// <param name="HalfLifeDays">Days after which that confidence has halved, above 0.</param>
/// <param name="Contested">True where independent origins contradict each other.</param>
/// <param name="DecidingClaim">Claim id, or null where it is the pack's initial state.</param>
public sealed record ControlRunInput(
    string Place, DateOnly From, DateOnly To, string? Holder, double Confidence, double HalfLifeDays, bool Contested, string? DecidingClaim);
