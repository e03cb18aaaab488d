using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>Who took, lost or holds a place where its clause names nobody: told by the voice of the report ("ours", "lost") or by who takes and who fights in it.</summary>
internal static class SilentTakers
{
    private const int LeastAttacks = 2, Many = 10;

    /// <summary>Fills initiators and targets of the report's drafts; those that nothing tells stay open.</summary>
    public static void Fill(IReadOnlyList<ClaimDraft> drafts, Sides sides)
    {
        foreach (ClaimDraft draft in drafts) Voice(draft, sides);
        string? attackers = Attackers(drafts, sides);
        var takings = drafts.Where(d => d.Type == ClaimType.TerritoryGained && d.Certainty <= Certainty.Reported).ToList();
        foreach (ClaimDraft draft in drafts.Where(d => d.Type == ClaimType.TerritoryGained && !d.Has(ActorRole.Initiator) && !IsActive(d) && d.Trigger.Frame.Slot("by") != "target")) Taker(draft, takings, sides);
        if (attackers is not null) Attacked(drafts, attackers, sides);
        foreach (ClaimDraft draft in takings.Where(d => d.Has(ActorRole.Initiator) && !d.Has(ActorRole.Target) && d.Counted is null)) Loser(draft, sides);
        foreach (ClaimDraft draft in drafts.Where(d => d.Type == ClaimType.ArmedClash && d.Has(ActorRole.Initiator) && !d.Has(ActorRole.Target) && !d.Has(ActorRole.Affected))) Opposed(draft, sides);
        foreach (ClaimDraft draft in drafts.Where(d => (d.Trigger.Frame.Failed || d is { Type: ClaimType.ArmedClash, Outcome: Outcome.Failed }) && d.Has(ActorRole.Target) && !d.Has(ActorRole.Initiator))) Attacker(draft, sides);
        foreach (ClaimDraft draft in drafts.Where(d => IsHit(d, sides))) Hit(draft, sides);
        if (Fliers(drafts, sides) is { } fliers)
        {
            foreach (ClaimDraft draft in drafts.Where(d => d.Type == ClaimType.AirDroneStrike && !d.Has(ActorRole.Initiator) && !d.Of(ActorRole.Target).Any(t => sides.Of(t.Actor) == fliers.Side))) Flew(draft, fliers.Actor);
        }
        foreach (ClaimDraft draft in drafts.Where(d => d.Counted is not null))
        {
            foreach (var (role, actor) in draft.Counted!.Actors.Where(a => !draft.Has(a.Role)).ToList()) draft.Add(role, actor);
        }
    }

    /// <summary>The side that alone attacks and takes in the report; null where two do or where it is told less than twice.</summary>
    private static string? Attackers(IReadOnlyList<ClaimDraft> drafts, Sides sides)
    {
        var told = drafts.Where(d => d.Type is ClaimType.ArmedClash or ClaimType.TerritoryGained or ClaimType.Siege && !d.Trigger.Frame.Failed)
            .SelectMany(d => d.Of(ActorRole.Initiator)).Where(a => !a.IsPronoun).Select(a => sides.Of(a.Actor)).OfType<string>().ToList();
        return told.Count >= LeastAttacks && told.Distinct(StringComparer.Ordinal).Count() == 1 ? told[0] : null;
    }

    /// <summary>The side that alone strikes from the air in the report, and what it is called where it does so first; null where several do, none is named, or another state's forces are in the report, which may fly too.</summary>
    private static (string Side, ActorMention Actor)? Fliers(IReadOnlyList<ClaimDraft> drafts, Sides sides)
    {
        var told = drafts.Where(d => d.Type == ClaimType.AirDroneStrike).SelectMany(d => d.Of(ActorRole.Initiator)).ToList();
        return told.Count > 0 && sides.Of(told[0].Actor) is { } side && told.TrueForAll(t => sides.Of(t.Actor) == side)
            && !drafts.SelectMany(d => d.Actors).Any(a => a.Mention.Actor is { Kind: "armed-force" } other && sides.Of(other) != side) ? (side, told[0]) : null;
    }

    private static void Flew(ClaimDraft draft, ActorMention actor)
    {
        draft.Add(ActorRole.Initiator, actor);
        draft.Why.Add("initiator: the only side that strikes from the air in the report");
    }

    /// <summary>Agentless takings, assaults and sieges to come are those of the only side that attacks; a place that is "held" is of whom it fights.</summary>
    private static void Attacked(IReadOnlyList<ClaimDraft> drafts, string attackers, Sides sides)
    {
        foreach (ClaimDraft draft in drafts.Where(d => !d.Has(ActorRole.Initiator) && d.Certainty != Certainty.Denied))
        {
            bool theirs = draft.Of(ActorRole.Target).Any(t => sides.Of(t.Actor) == attackers);
            bool taken = (draft.Type is ClaimType.TerritoryGained || draft.Type == ClaimType.Siege && draft.Certainty is Certainty.Planned or Certainty.Predicted) && !IsActive(draft) && draft.Trigger.Frame.Slot("by") != "target";
            if (!theirs && (taken || draft.Type == ClaimType.ArmedClash && draft.Trigger is { Form: TriggerForm.Noun, Frame.IsMutual: false })) Give(draft, attackers, sides, "the only side that attacks in the report");
            else if (draft is { Type: ClaimType.ControlStatus } && draft.Trigger.Frame.Slot("voice") is not null && sides.Own is null && sides.Foe(attackers) is { } foe) Give(draft, foe, sides, "whom the only side that attacks fights");
        }
    }

    private static void Give(ClaimDraft draft, string side, Sides sides, string why)
    {
        Add(draft, ActorRole.Initiator, side, sides);
        draft.Why.Add($"initiator: {why}");
    }

    /// <summary>"A was taken after fighting with X", "after the dens of X had been destroyed": the adversary that the sentence names after the place.</summary>
    private static void Loser(ClaimDraft draft, Sides sides)
    {
        string? taker = draft.Of(ActorRole.Initiator).Select(a => sides.Of(a.Actor)).FirstOrDefault(s => s is not null);
        ActorMention? named = taker is null ? null : draft.Sentence.Actors.Find(a => a.First >= draft.Trigger.End && !a.IsInstitution && !a.IsCivilian && !IsTeller(draft, a) && sides.AreAdversaries(taker, sides.Of(a.Actor)) && IsAfter(draft, a.First));
        if (named is null) return;
        draft.Add(ActorRole.Target, named);
        draft.Why.Add("target: the adversary that was beaten before");
    }

    /// <summary>"counter-attacked but could not stop the army": the adversary that the sentence names.</summary>
    private static void Opposed(ClaimDraft draft, Sides sides)
    {
        string? side = draft.Of(ActorRole.Initiator).Select(a => sides.Of(a.Actor)).FirstOrDefault(s => s is not null);
        if (side is null) return;
        var others = draft.Sentence.Actors.Where(a => !a.IsInstitution && !a.IsCivilian && !a.IsDemonym && sides.AreAdversaries(side, sides.Of(a.Actor)) && !draft.Of(ActorRole.Initiator).Any(i => i.Name == a.Name) && !IsTeller(draft, a)).ToList();
        if ((others.Find(a => a.First >= draft.Trigger.End) ?? others.LastOrDefault()) is not { } other) return;
        foreach (ActorMention listed in draft.Sentence.Coordinated(other).Where(others.Contains)) draft.Add(ActorRole.Target, listed);
        draft.Why.Add("target: the adversary that the sentence names");
    }

    /// <summary>"Our defenders repelled 17 attacks": whom they fight attacked.</summary>
    private static void Attacker(ClaimDraft draft, Sides sides)
    {
        string? foe = draft.Of(ActorRole.Target).Select(t => sides.Foe(sides.Of(t.Actor))).FirstOrDefault(s => s is not null);
        if (sides.Fighters(foe, draft.Trigger.First) is null) foe = sides.Unaligned ?? foe;
        if (foe is null) return;
        Add(draft, ActorRole.Initiator, foe, sides);
        draft.Why.Add("initiator: the adversary of who repelled it");
    }

    /// <summary>"An enemy tank was destroyed": told flatly, with no word of who did it.</summary>
    private static bool IsHit(ClaimDraft draft, Sides sides) =>
        sides.Own is not null && draft.Type is ClaimType.WeaponsDestroyedOrSeized or ClaimType.ShellingMissileStrike or ClaimType.AirDroneStrike or ClaimType.IedOrMine
        && draft is { Certainty: Certainty.Asserted, Attribution.Count: 0 } && !draft.Has(ActorRole.Initiator) && draft.Of(ActorRole.Target).ToList() is { Count: > 0 } hit && hit.TrueForAll(t => t.IsEnemy);

    /// <summary>Who hit the enemy is the side that the report speaks for.</summary>
    private static void Hit(ClaimDraft draft, Sides sides)
    {
        Add(draft, ActorRole.Initiator, sides.Own, sides);
        draft.Why.Add("initiator: the side that the outlet speaks for");
    }

    /// <summary>True for who tells the claim.</summary>
    private static bool IsTeller(ClaimDraft draft, ActorMention actor) => draft.AttributionSpans.Exists(s => s.Overlaps(actor.Span));

    private static bool IsAfter(ClaimDraft draft, int before)
    {
        for (int i = before - 1; i >= draft.Trigger.End; i--)
        {
            if (draft.Sentence.Context.Tokens[i].Norm is "after" or "following") return true;
        }
        return false;
    }

    /// <summary>"Ours: A, B", "Lost since Friday: C": the frame says on which side of the slot the outlet's own side stands.</summary>
    private static void Voice(ClaimDraft draft, Sides sides)
    {
        string? role = draft.Trigger.Frame.Slot("voice");
        if (role is null || draft.Actors.Count > 0 || sides.Own is not { } own) return;
        bool acts = role == "initiator";
        string? taker = acts ? own : sides.Enemy;
        Add(draft, ActorRole.Initiator, taker, sides, unnamed: true);
        if (!acts && draft.Type == ClaimType.TerritoryGained && sides.Fighters(own, draft.Trigger.First)?.End <= draft.Trigger.First) Add(draft, ActorRole.Target, own, sides, unnamed: true);
        draft.Why.Add($"initiator: {(acts ? "the side" : "the adversary of the side")} that the outlet speaks for");
    }

    private static bool IsActive(ClaimDraft draft) => draft.Trigger.Form == TriggerForm.Active && draft.Trigger.Frame.Slot("subject") == "initiator";

    /// <summary>Who takes places nearby in the report took this one too; a unit that takes one only in a later paragraph stands for its side.</summary>
    private static void Taker(ClaimDraft draft, List<ClaimDraft> takings, Sides sides)
    {
        if (!draft.Has(ActorRole.Target) && UnitBefore(draft, sides) is { } unit)
        {
            draft.Add(ActorRole.Initiator, unit);
            draft.Why.Add("initiator: the unit that the paragraph before is about");
            return;
        }
        ActorMention? beaten = draft.Has(ActorRole.Target) || draft.Trigger.Form != TriggerForm.Passive ? null
            : draft.Sentence.Actors.Find(a => a.First >= draft.Trigger.End && a is { IsInstitution: false, IsCivilian: false, IsDemonym: false } && sides.Foe(sides.Of(a.Actor)) is not null && IsAfter(draft, a.First));
        if (beaten is not null) draft.Add(ActorRole.Target, beaten);
        string? loser = draft.Of(ActorRole.Target).Select(t => sides.Of(t.Actor)).FirstOrDefault(s => s is not null);
        ClaimDraft? told = takings.Where(d => d.Has(ActorRole.Initiator) && !d.Of(ActorRole.Initiator).Any(a => sides.Of(a.Actor) == loser && loser is not null))
            .OrderBy(d => Math.Abs(d.Sentence.Index - draft.Sentence.Index)).FirstOrDefault();
        if (told is not null && draft.PlacesUnnamed >= Many && takings.Count(d => d.Has(ActorRole.Initiator)) < LeastAttacks) return;
        if (told is not null)
        {
            bool later = told.Sentence.Sentence.Paragraph > draft.Sentence.Sentence.Paragraph;
            if (UnitsOf(takings, sides) is { } side && told.Sentence.Index != draft.Sentence.Index) Add(draft, ActorRole.Initiator, side, sides, unnamed: true);
            else if (later && told.Of(ActorRole.Initiator).ToList() is [{ Actor: { Kind: "unit" } taker }] && sides.Of(taker) is { } above) Add(draft, ActorRole.Initiator, above, sides, unnamed: true);
            else foreach (ActorMention actor in told.Of(ActorRole.Initiator)) draft.Add(ActorRole.Initiator, actor);
            draft.Why.Add("initiator: who takes places in the report");
            return;
        }
        if (beaten is null && sides.Foe(loser) is { } foe)
        {
            Add(draft, ActorRole.Initiator, foe, sides);
            draft.Why.Add("initiator: the adversary of who lost the place");
        }
        else if (draft.Trigger.Frame.Slot("subject") == "initiator" && sides.Fighters(sides.Own, draft.Trigger.First) is { IsGeneric: true })
        {
            Add(draft, ActorRole.Initiator, sides.Own, sides);
            draft.Why.Add("initiator: the plain subject of the report");
        }
    }

    /// <summary>"The Tigers went north. [new paragraph] Today's bag: A, B": the only fighters that the paragraph before names, where the draft's own names none before it; null elsewhere.</summary>
    private static ActorMention? UnitBefore(ClaimDraft draft, Sides sides)
    {
        ReportContext context = draft.Sentence.Context;
        int paragraph = draft.Sentence.Sentence.Paragraph;
        if (paragraph == 0) return null;
        var near = context.Actors.Where(a => (sides.IsArmed(a) || IsUnknownUnit(a)) && a.End <= draft.Trigger.First).Select(a => (Actor: a, context.SentenceOf(a.First).Paragraph)).Where(a => a.Paragraph >= paragraph - 1).ToList();
        return near.Count > 0 && near.TrueForAll(a => a.Paragraph == paragraph - 1) && near.Select(a => a.Actor.Name).Distinct(StringComparer.Ordinal).Count() == 1 && (near[0].Actor.Actor is { Kind: "unit" } || IsUnknownUnit(near[0].Actor)) ? near[^1].Actor : null;
    }

    private static bool IsUnknownUnit(ActorMention mention) => mention is { Actor: null, IsBody: false, IsGeneric: false, IsPronoun: false, IsDemonym: false };

    /// <summary>The one side of which several units take places, so that none of them can be meant where no unit is named; null elsewhere.</summary>
    private static string? UnitsOf(List<ClaimDraft> takings, Sides sides)
    {
        var told = takings.SelectMany(d => d.Of(ActorRole.Initiator)).DistinctBy(a => a.Name).ToList();
        return told.Count > 1 && told.Exists(a => a.Actor is { Kind: "unit" }) && told.Select(a => sides.Of(a.Actor)).Distinct(StringComparer.Ordinal).ToList() is [{ } side] ? side : null;
    }

    private static void Add(ClaimDraft draft, ActorRole role, string? side, Sides sides, bool unnamed = false)
    {
        ActorMention? named = unnamed ? null : sides.Fighters(side, draft.Trigger.First);
        Actor? actor = named?.Actor is { Kind: not "state" } known ? known : sides.Unnamed(side);
        if (actor is null) return;
        var (first, end) = named is null ? (draft.Trigger.First, draft.Trigger.End) : (named.First, named.End);
        draft.Add(role, new ActorMention { First = first, End = end, Span = draft.Sentence.Context.Span(first, end), Actor = actor, Name = actor.Name, Why = "a side of the report" });
    }
}
