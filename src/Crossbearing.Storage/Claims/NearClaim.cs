using Crossbearing.Core;

namespace Crossbearing.Storage;

/// <summary>A claim near a point.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Km">Great-circle distance of its nearer place in kilometres, rounded to metres.</param>
public sealed record NearClaim(Claim Claim, double Km);
