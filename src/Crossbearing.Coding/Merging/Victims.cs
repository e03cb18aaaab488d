using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>Who was hit: those told as hit did not do it, and the dead of a blow aimed at nobody are the people that the text speaks of.</summary>
internal static class Victims
{
    /// <summary>"31 jihadists dead", "a patrol struck a mine": who is told as hit is not who did it.</summary>
    public static void DidNot(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in drafts)
            draft.Actors.RemoveAll(a => a is { Role: ActorRole.Initiator, Mention.Name: not null } && draft.Actors.Exists(o => o.Role == ActorRole.Target && o.Mention.Name == a.Mention.Name));
    }

    /// <summary>"Rebels attacked the village, killing 14 farmers": where only people who do not fight are told as dead, it is they who were attacked.</summary>
    public static bool AreAttacked(ClaimDraft draft) =>
        draft is { Type: ClaimType.ArmedClash, Trigger.Frame: { Kind: FrameKind.Attack or FrameKind.Raid, IsMutual: false } } && draft.Has(ActorRole.Initiator) && draft.Has(ActorRole.Affected) && !draft.Has(ActorRole.Target)
        && (draft.Figures.Exists(f => f.Figure is { Kind: FigureKind.Killed or FigureKind.KilledOrInjured, High: not 0 }) || draft.Figures.Count == 0 && draft.Sentence.Triggers.Exists(t => t is { IsVerb: true, Frame.Kind: FrameKind.Casualty }));

    /// <summary>"stopped a bus and seized 18 passengers", "stormed a clinic and led a nurse away", "stopped a bus and shot the passengers": what the same men did to get there, where it hit nobody, is no event of its own.</summary>
    public static void Reached(List<ClaimDraft> drafts) =>
        drafts.RemoveAll(d => d is { Type: ClaimType.Obstruction or ClaimType.ArmedClash, Trigger.IsVerb: true, Group: { } way, Figures.Count: 0 } && (d.Type == ClaimType.Obstruction || !d.Has(ActorRole.Target))
            && drafts.Exists(o => (o.Type is ClaimType.Abduction or ClaimType.SexualViolence or ClaimType.Arrest || o.Type == ClaimType.AttackOnCivilians) && o.Trigger.First > d.Trigger.First && o.Group?.SharesSubject == way));

    /// <summary>"Shells hit the market, setting shops on fire", "drones destroyed a column": what a strike did to things, or the column that it hit, is no event of its own.</summary>
    public static void SetAblaze(List<ClaimDraft> drafts)
    {
        drafts.RemoveAll(d => d is { Type: ClaimType.Deployment, Trigger.Form: TriggerForm.Noun, Group: { } hit } && drafts.Exists(o => o.Group == hit && IsFromAfar(o.Type) && o.Trigger is { IsVerb: true, Form: TriggerForm.Active } && o.Trigger.First < d.Trigger.First && o.Certainty == d.Certainty));
        drafts.RemoveAll(d => d is { Type: ClaimType.LootingOrDestruction, Trigger: { IsVerb: true, Form: TriggerForm.Active }, Group: { Finite: false, SharesSubject: { } strike } } && drafts.Exists(o => IsFromAfar(o.Type) && o.Group == strike && o.Certainty == d.Certainty));
    }

    /// <summary>"A teacher was shot dead when gunmen attacked a school": the attack that hits nobody else is the one in which the victim died.</summary>
    public static void WhenAttacked(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft death in drafts.Where(d => d is { Type: ClaimType.AttackOnCivilians, Trigger.Form: TriggerForm.Passive, Group.Finite: true } && !d.Has(ActorRole.Initiator)).ToList())
        {
            ClaimDraft? attack = drafts.Find(d => d is { Type: ClaimType.ArmedClash, Trigger: { IsVerb: true, Form: TriggerForm.Active }, Figures.Count: 0, Group: { } group } && d.Sentence == death.Sentence && d.Certainty == death.Certainty
                && group.ClauseFirst > death.Trigger.End && d.Sentence.Context.Tokens[group.ClauseFirst - 1].Norm is "when" or "as" && d.Has(ActorRole.Initiator) && !d.Has(ActorRole.Target));
            if (attack is null) continue;
            foreach (ActorMention attacker in attack.Of(ActorRole.Initiator)) death.Add(ActorRole.Initiator, attacker);
            if (death.Place is null) (death.Place, death.PlaceIsOwn) = (attack.Place, attack.PlaceIsOwn);
            death.Mentions.Add(attack.Span);
            drafts.Remove(attack);
        }
    }

    /// <summary>"A raid hit the market. Seven families lived there. 14 were killed": the counted of a blow from afar are those who do not fight that the paragraph names, where the text aims it at nobody.</summary>
    public static void Fill(List<ClaimDraft> drafts, NounClasses nouns)
    {
        foreach (ClaimDraft draft in drafts.Where(d => d.Type == ClaimType.Displacement && !d.Has(ActorRole.Target) && !d.Has(ActorRole.Affected))) Displaced(draft);
        List<TextSpan> tellers = [.. drafts.SelectMany(d => d.AttributionSpans)];
        foreach (ClaimDraft draft in drafts.Where(d => IsFromAfar(d.Type) && !d.Has(ActorRole.Target) && !d.Has(ActorRole.Affected)))
        {
            if (!draft.Figures.Exists(f => f.Figure is { Kind: FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured, High: not 0 }) || (Named(draft, tellers) ?? AtHome(draft, nouns)) is not { } civilians) continue;
            draft.Add(ActorRole.Affected, civilians);
            draft.Why.Add("affected: those of the paragraph who do not fight");
        }
    }

    /// <summary>"The road to X is one long queue of cars", "most of the displaced go east": of whom alone it is said that they flee, unless the words name others.</summary>
    private static void Displaced(ClaimDraft draft)
    {
        if (draft.Sentence.Context.Civilians is not { } people) return;
        var (first, end) = (draft.Trigger.First, draft.Trigger.End);
        draft.Add(ActorRole.Affected, new ActorMention { First = first, End = end, Span = draft.Sentence.Context.Span(first, end), Actor = people, Name = people.Name, IsCivilian = true, Why = "people who flee" });
        draft.Why.Add("affected: people who flee");
    }

    /// <summary>The nearest civilians that the paragraph names, before or after, who tell nothing; null where it names none.</summary>
    private static ActorMention? Named(ClaimDraft draft, List<TextSpan> tellers)
    {
        TextSpan paragraph = draft.Sentence.Paragraph.Span;
        return draft.Sentence.Context.Actors.Where(a => a.IsCivilian && paragraph.Contains(a.Span) && !tellers.Exists(t => t.Overlaps(a.Span))).OrderBy(a => Math.Abs(a.First - draft.Trigger.First)).ThenBy(a => a.First).FirstOrDefault();
    }

    /// <summary>"A shell hit a bakery. Five dead", "14 were killed by shells in the X camp": the people of a place where nobody fights, of which alone the sentence speaks; null where it speaks of others.</summary>
    private static ActorMention? AtHome(ClaimDraft draft, NounClasses nouns)
    {
        ReportContext context = draft.Sentence.Context;
        var (first, end) = (draft.Sentence.Sentence.FirstToken, draft.Sentence.Sentence.EndToken);
        var words = context.Tokens[first..end];
        int at = words.ToList().FindIndex(t => nouns.IsHome(t.Norm));
        if (at < 0 && draft.Place is { Place.Name: var name, First: var named } && name.EndsWith(" camp", StringComparison.Ordinal) && named >= first && named < end) at = named - first;
        if (at < 0 || context.Civilians is not { } people || words.Any(t => nouns.IsFighter(t.Norm) || nouns.IsHolding(t.Norm) || t.Norm is "headquarters" or "post" or "command")) return null;
        return new ActorMention { First = first + at, End = first + at + 1, Span = context.Span(first + at, first + at + 1), Actor = people, Name = people.Name, IsCivilian = true, Why = "people at a place where nobody fights" };
    }

    private static bool IsFromAfar(ClaimType type) => type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.IedOrMine or ClaimType.ChemicalAttack;
}
