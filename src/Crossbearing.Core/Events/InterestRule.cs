namespace Crossbearing.Core;

/// <summary>
/// The interest rule: a partisan source counts less where it speaks for its own side than where it admits a loss. After the rule
/// by which Wikipedia's war-map editors use a partisan source only against the side it favours. Thread-safe.
/// </summary>
public static class InterestRule
{
    /// <summary>
    /// How <paramref name="claim"/> stands to the side of <paramref name="voice"/>. A side that is neither initiator nor target is
    /// neutral, but where it denies another's gain and no target is told, it speaks for itself.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="voice">Who speaks in it.</param>
    /// <param name="partyOf">Party id of an actor slot, or null where it is not resolved.</param>
    public static Interest Of(Claim claim, Voice voice, Func<ActorSlot, string?> partyOf)
    {
        if (voice.Side is not { } side) return Interest.Neutral;
        int effect = Effect(claim, side, partyOf);
        if (claim.Certainty == Certainty.Denied) effect = -effect;
        if (effect > 0) return Interest.Favours;
        bool hearsay = voice.RelaySide is { } relay && relay != side;
        return effect < 0 && !hearsay ? Interest.Against : Interest.Neutral;
    }

    private static int Effect(Claim claim, string side, Func<ActorSlot, string?> partyOf)
    {
        bool acts = Has(claim, side, partyOf, ActorRole.Initiator, ActorRole.InitiatorAlly);
        bool suffers = Has(claim, side, partyOf, ActorRole.Target, ActorRole.TargetAlly);
        if (acts && suffers) return 0;
        if (acts) return OnInitiator(claim);
        if (suffers) return OnTarget(claim);
        bool targetTold = claim.Actors.Any(a => a.Role is ActorRole.Target or ActorRole.TargetAlly);
        return claim.Certainty == Certainty.Denied && IsHolding(claim.Type) && !targetTold && OtherActs(claim, side, partyOf) ? -1 : 0;
    }

    private static bool Has(Claim claim, string side, Func<ActorSlot, string?> partyOf, ActorRole role, ActorRole ally) =>
        claim.Actors.Any(a => (a.Role == role || a.Role == ally) && partyOf(a) == side);

    private static bool OtherActs(Claim claim, string side, Func<ActorSlot, string?> partyOf) =>
        claim.Actors.Any(a => a.Role == ActorRole.Initiator && partyOf(a) is { } p && p != side);

    private static int OnInitiator(Claim claim)
    {
        if (claim.Outcome == Outcome.Failed || claim.Type == ClaimType.Withdrawal || IsAbuse(claim.Type)) return -1;
        if (IsHolding(claim.Type) || claim.Type is ClaimType.Siege or ClaimType.SummaryLosses) return 1;
        if (!IsHit(claim.Type)) return 0;
        return claim.Actors.Any(a => a.Role == ActorRole.Affected) ? -1 : 1;
    }

    private static int OnTarget(Claim claim)
    {
        if (claim.Outcome == Outcome.Failed || IsAbuse(claim.Type)) return 1;
        if (IsHolding(claim.Type) || claim.Type is ClaimType.Siege or ClaimType.SummaryLosses) return -1;
        return IsHit(claim.Type) && claim.Figures.Any(f => IsLoss(f.Kind)) ? -1 : 0;
    }

    private static bool IsHolding(ClaimType type) =>
        type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred or ClaimType.ControlStatus;

    private static bool IsHit(ClaimType type) =>
        type is ClaimType.ArmedClash or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.SuicideBombing
            or ClaimType.IedOrMine or ClaimType.WeaponsDestroyedOrSeized;

    private static bool IsAbuse(ClaimType type) =>
        type is ClaimType.ChemicalAttack or ClaimType.AttackOnCivilians or ClaimType.Abduction or ClaimType.SexualViolence
            or ClaimType.LootingOrDestruction or ClaimType.Obstruction;

    private static bool IsLoss(FigureKind kind) =>
        kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured or FigureKind.Captured or FigureKind.Missing
            or FigureKind.Destroyed or FigureKind.Damaged or FigureKind.Seized;
}
