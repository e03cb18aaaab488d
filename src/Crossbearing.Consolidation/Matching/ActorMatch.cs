using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Consolidation;

internal static class ActorMatch
{
    public static Match? Of(ClaimFacts a, ClaimFacts b)
    {
        if (Disjoint(a.TargetParties, b.TargetParties)) return null;
        if (!Disjoint(a.InitiatorParties, b.InitiatorParties)) return Agreeing(a, b);
        bool swapped = Meet(a.InitiatorParties, b.TargetParties) || Meet(a.TargetParties, b.InitiatorParties);
        return !swapped && SameHit(a, b) ? new(0.3, "actors: author disputed, same target, place and day") : null;
    }

    public static bool Meet(ImmutableArray<string> a, ImmutableArray<string> b) => a.Any(x => b.Contains(x));

    private static bool Disjoint(ImmutableArray<string> a, ImmutableArray<string> b) => a.Length > 0 && b.Length > 0 && !Meet(a, b);

    private static Match? Agreeing(ClaimFacts a, ClaimFacts b)
    {
        bool opposite = (a.InitiatorParties.Length == 0 || b.InitiatorParties.Length == 0)
            && (Meet(a.InitiatorParties, b.TargetParties) || Meet(a.TargetParties, b.InitiatorParties))
            && !Meet(a.TargetParties, b.TargetParties);
        if (opposite) return null;
        if (Meet(a.Initiators, b.Initiators)) return new(1, "actors: same initiator");
        if (Meet(a.InitiatorParties, b.InitiatorParties)) return new(0.85, "actors: same side");
        return Meet(a.TargetParties, b.TargetParties) ? new(0.7, "actors: same target") : new(0.5, "actors: not told by one");
    }

    private static bool SameHit(ClaimFacts a, ClaimFacts b) =>
        TypeRules.IsHit(a.Claim.Type) && a.Place?.Id is { } place && place == b.Place?.Id && a.IsDay && b.IsDay && a.Days == b.Days
        && (Meet(a.TargetParties, b.TargetParties) || (HasAffected(a) && HasAffected(b)));

    private static bool HasAffected(ClaimFacts facts) => facts.Claim.Actors.Any(a => a.Role == ActorRole.Affected);
}
