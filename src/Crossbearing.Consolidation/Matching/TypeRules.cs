using Crossbearing.Core;

namespace Crossbearing.Consolidation;

internal static class TypeRules
{
    /// <summary>Types that can tell one event share a family: a strike whose weapon is not told is coded as shelling.</summary>
    public static ClaimType Family(ClaimType type) => type == ClaimType.AirDroneStrike ? ClaimType.ShellingMissileStrike : type;

    /// <summary>Who holds a place is told of that very place, never of one nearby.</summary>
    public static bool IsHolding(ClaimType type) =>
        type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred or ClaimType.ControlStatus or ClaimType.Withdrawal;

    /// <summary>Single hits, whose author may be in dispute.</summary>
    public static bool IsHit(ClaimType type) =>
        type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.SuicideBombing or ClaimType.IedOrMine
            or ClaimType.ChemicalAttack or ClaimType.AttackOnCivilians or ClaimType.Abduction or ClaimType.WeaponsDestroyedOrSeized;

    /// <summary>Totals over a period: only the same period is the same total.</summary>
    public static bool IsTotal(ClaimType type) => type is ClaimType.Displacement or ClaimType.SummaryLosses;

    /// <summary>Types of which a vaguely placed claim may be told with an exactly placed one.</summary>
    public static bool MayBeCoarse(ClaimType type) => IsHit(type) || type is ClaimType.ArmedClash or ClaimType.Agreement or ClaimType.Protest or ClaimType.Riot;

    public static ClaimStance Stance(Claim claim) => claim.Certainty switch
    {
        Certainty.Denied => ClaimStance.Denies,
        Certainty.Disputed => ClaimStance.Doubts,
        Certainty.Planned or Certainty.Predicted or Certainty.Conditional => ClaimStance.Expects,
        _ => claim.Outcome == Outcome.Failed && (claim.Type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred)
            ? ClaimStance.Denies
            : ClaimStance.Supports,
    };
}
