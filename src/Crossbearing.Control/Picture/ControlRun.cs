namespace Crossbearing.Control;

/// <summary>Consecutive days on which a place has one holder for one reason. Immutable.</summary>
/// <param name="Place">Gazetteer id.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Holder">Party id, or null where nothing is known.</param>
/// <param name="Confidence">How sure on the first day, 0 to 1.</param>
/// <param name="DecidingClaim">Claim id, or null where it is the pack's initial state or nothing is known.</param>
/// <param name="Contested">True where independent origins contradict each other on these days.</param>
public sealed record ControlRun(string Place, DateOnly From, DateOnly To, string? Holder, double Confidence, string? DecidingClaim, bool Contested);
