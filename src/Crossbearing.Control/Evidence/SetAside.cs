namespace Crossbearing.Control;

/// <summary>A claim about who holds what that moves no settlement, and why.</summary>
/// <param name="Claim">Claim id.</param>
/// <param name="Reason">One of the reasons of <see cref="SetAsideReason"/>.</param>
public sealed record SetAside(string Claim, SetAsideReason Reason);
