namespace Crossbearing.Core;

/// <summary>A claim in an event.</summary>
/// <param name="Claim">Claim id.</param>
/// <param name="Report">Report id.</param>
/// <param name="Origin">Independent origin it counts for: the source behind it, so that copies and two reports of one voice count once.</param>
/// <param name="Stance">What it says of the event.</param>
public sealed record EventClaim(string Claim, string Report, string Origin, ClaimStance Stance);
