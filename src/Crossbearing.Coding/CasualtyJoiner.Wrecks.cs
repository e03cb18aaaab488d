using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <content>What is destroyed, damaged or shot down beside the blow that did it, in its sentence or the next.</content>
internal sealed partial class CasualtyJoiner
{
    /// <summary>"X attacked Y; the army destroyed four tanks", "houses in Y were damaged after a drone strike": what was destroyed or damaged in a clash or strike of the same sentence is a figure of it.</summary>
    private void Absorb(SentenceReading sentence, List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft loss in drafts.Where(d => d.Type == ClaimType.WeaponsDestroyedOrSeized || IsDamage(d) || IsOfCaptives(d)).ToList())
        {
            ClaimDraft? cause = IsOfCaptives(loss) ? drafts.Find(d => (Violent.Contains(d.Type) || d.Type == ClaimType.TerritoryGained) && d.Certainty < Certainty.Planned && Part(sentence, d.Trigger.First) == Part(sentence, loss.Trigger.First)) : drafts.Find(d => IsBlow(d) && Causes(sentence, d, loss));
            if (cause is null) continue;
            foreach (var figure in loss.Figures.Where(f => !cause.Figures.Exists(c => c.Span.Overlaps(f.Span)))) cause.Figures.Add(figure);
            if (cause.Place is null && loss.PlaceIsOwn) (cause.Place, cause.PlaceIsOwn) = (loss.Place, true);
            cause.Mentions.Add(loss.Span);
            drafts.Remove(loss);
        }
    }

    /// <summary>"houses were damaged", "…, damaging 12 houses": property that nobody is said to have destroyed on the spot, or that the blow before did.</summary>
    private bool IsDamage(ClaimDraft draft) =>
        draft.Type == ClaimType.LootingOrDestruction && (!draft.Has(ActorRole.Initiator) || draft.Group is { Finite: false }) && fates.At(draft.Sentence.Context.Tokens, draft.Trigger.First) is FigureKind.Destroyed or FigureKind.Damaged;

    /// <summary>"captured seven militants": beside an event a figure of it.</summary>
    private static bool IsOfCaptives(ClaimDraft draft) => draft.Type == ClaimType.SummaryLosses && draft.Trigger.Frame.Slot("figure") == "captured" && draft.Trigger.Frame.Slot("subject") == "initiator";

    private static bool Causes(SentenceReading sentence, ClaimDraft cause, ClaimDraft loss)
    {
        bool before = cause.Trigger.First < loss.Trigger.First;
        if (loss.Type == ClaimType.WeaponsDestroyedOrSeized)
            return before && loss is { PlaceIsOwn: false, DateIsOwn: false } && loss.Figures.Count > 0 && (cause.Type == ClaimType.ArmedClash || !IsByOther(cause, loss) && !IsOfFired(loss));
        return IsAtOnePlace(cause, loss) && (Part(sentence, cause.Trigger.First) == Part(sentence, loss.Trigger.First) || before && !loss.PlaceIsOwn) && (before || LeadsTo(sentence, loss.Trigger.End, cause.Trigger.First));
    }

    private static bool IsAtOnePlace(ClaimDraft cause, ClaimDraft loss) =>
        !cause.PlaceIsOwn || !loss.PlaceIsOwn || cause.Place == loss.Place || cause.Place?.Place?.Id is { } id && id == loss.Place?.Place?.Id;

    /// <summary>"were damaged after …", "… in an attack": a word of time or cause leads from the loss to what comes later in the sentence.</summary>
    private static bool LeadsTo(SentenceReading sentence, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence.Context.Tokens[i].Norm is "after" or "when" or "as" or "in" or "by" or "during" or "following" or "from" or "under") return true;
            if (sentence.Context.Tokens[i].Norm is ";" or "and" or "while") return false;
        }
        return false;
    }

    /// <summary>"X launched 60 drones; Y shot down 52": the strike destroyed nothing.</summary>
    private static bool IsByOther(ClaimDraft cause, ClaimDraft arms) =>
        arms.Of(ActorRole.Initiator).Any(a => cause.Of(ActorRole.Initiator).All(c => c.Name != a.Name)) && (cause.Has(ActorRole.Initiator) || IsShotDown(arms));

    /// <summary>"60 drones were launched; 52 were shot down": what flies to strike is shot down by those whom it should hit.</summary>
    private static bool IsOfFired(ClaimDraft arms) =>
        !arms.Has(ActorRole.Initiator) && IsShotDown(arms);

    private static bool IsShotDown(ClaimDraft arms) => arms.Sentence.Context.Tokens[arms.Trigger.First].Form.VerbLemma is "shoot" or "intercept" or "down";

    /// <summary>"14 houses burned": what is told as ruined, whoever did it.</summary>
    private bool IsRuin(ClaimDraft draft) => draft is { Type: ClaimType.LootingOrDestruction, Trigger.IsVerb: true } && fates.At(draft.Sentence.Context.Tokens, draft.Trigger.First) is FigureKind.Destroyed or FigureKind.Damaged;

    /// <summary>"shot down a helicopter, killing both pilots": who died in what was destroyed.</summary>
    private static bool IsShotDownBefore(ClaimDraft draft, List<ClaimDraft> triggers) =>
        draft.Type == ClaimType.WeaponsDestroyedOrSeized && draft.Group is not null && triggers.Count > 0 && triggers.TrueForAll(t => t.Group is { } group && group.First > draft.Trigger.First && (!group.Finite || IsCrew(t.Sentence, group)));

    /// <summary>"its crew of three were killed": those who were in what was shot down.</summary>
    private static bool IsCrew(SentenceReading sentence, VerbGroup group) =>
        Enumerable.Range(group.ClauseFirst, Math.Max(0, group.First - group.ClauseFirst)).Any(i => sentence.Context.Tokens[i].Norm is "crew" or "crewmen" or "pilot" or "pilots" or "aboard");

    /// <summary>"Artillery shelled A. Five houses were damaged.": what the sentence after tells as destroyed or damaged, and by nobody, is a figure of the strike or clash.</summary>
    private void JoinWrecks(ClaimDraft before, SentenceReading sentence, List<CountedFigure> counted, List<ClaimDraft> drafts, IReadOnlyList<SourceMention> said)
    {
        List<CountedFigure> wrecks = [.. counted.Where(c => c.Figure.Kind is FigureKind.Destroyed or FigureKind.Damaged)];
        if (wrecks.Count == 0 || !IsBlow(before) || sentence.Index - before.Sentence.Index > LongestGap || sentence.Places.Count > 0 || IsDoneBySubject(sentence) || !PointsBack(sentence, wrecks, drafts, said)) return;
        if (drafts.Exists(d => d.Trigger.Frame.Kind != FrameKind.Casualty && (d.Type is not (ClaimType.WeaponsDestroyedOrSeized or ClaimType.LootingOrDestruction) || d.Has(ActorRole.Initiator) || IsOfFired(d)))) return;
        foreach (CountedFigure figure in wrecks) Attach(before, figure);
        before.Mentions.Add(sentence.Sentence.Span);
        before.Why.Add("figures: what the sentence after tells as destroyed");
        counted.RemoveAll(wrecks.Contains);
        drafts.RemoveAll(d => d.Type is ClaimType.WeaponsDestroyedOrSeized or ClaimType.LootingOrDestruction);
    }

    /// <summary>"The army destroyed ten vehicles": somebody did it, another act.</summary>
    private static bool IsDoneBySubject(SentenceReading sentence) =>
        sentence.Groups.Exists(g => g is { Finite: true, Passive: false } && sentence.Context.Tokens[g.Head].Form.VerbLemma is "destroy" or "damage" or "disable" or "wreck" or "down" or "shoot");

    /// <summary>A strike or a clash, which destroys what the text then tells as destroyed.</summary>
    private static bool IsBlow(ClaimDraft draft) => draft.Type is ClaimType.ArmedClash or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike && draft.Certainty < Certainty.Planned;
}
