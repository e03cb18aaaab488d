using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Finds who "they" are, and who acts where a clause names nobody: the acting side of the paragraph.</summary>
internal sealed partial class Antecedents
{
    private const int Reach = 6, LongestList = 20;

    private List<ActorMention> last = [], takers = [], losers = [], heading = [], attackers = [];
    private SentenceReading? before;
    private bool marked;
    private int paragraph = -1, takenAt = -1, headedAt = -1, attackedIn = -1, actedAt = -1;

    /// <summary>Fills the initiator of drafts whose clause has a pronoun or no subject.</summary>
    public void Fill(SentenceReading sentence, IReadOnlyList<ClaimDraft> drafts)
    {
        Close(sentence);
        foreach (ClaimDraft draft in drafts)
        {
            if (last.Count + losers.Count > 0 && !draft.Has(ActorRole.Target) && draft.Trigger is { Form: TriggerForm.Passive, Frame: var frame } && frame.Slot("by") == "target" && ByThem(draft) is { } them) Lose(draft, them);
            if (!draft.Has(ActorRole.Target) && draft.Trigger is { Form: TriggerForm.Passive, Frame: var lost } && lost.Slot("by") == "target" && draft.Type == ClaimType.TerritoryGained && Speaker(draft) is { } loser)
            {
                draft.Add(ActorRole.Target, new ActorMention { First = draft.Trigger.First, End = draft.Trigger.End, Span = loser.Span, Actor = loser.Actor, Name = loser.Name, Why = "who speaks of the loss" });
                draft.Why.Add("target: who speaks of the loss");
            }
            if (draft.Trigger.Frame.Failed && Pronoun(draft) is { } held)
            {
                if (!draft.Has(ActorRole.Target)) Resolve(draft, held, Speaker(draft) is { } defender ? [defender] : OfItem(sentence) ?? SubjectBefore(sentence) ?? last, ActorRole.Target);
                continue;
            }
            if (IsLoser(draft) && Pronoun(draft) is { } fallen)
            {
                if (!draft.Has(ActorRole.Target)) Resolve(draft, fallen, Speaker(draft) is { } teller ? [teller] : draft.Attribution.Count > 0 ? [] : SubjectBefore(sentence) ?? last, ActorRole.Target);
                continue;
            }
            if (IsToldAttack(draft))
            {
                foreach (ActorMention actor in attackers) draft.Add(ActorRole.Initiator, actor);
                draft.Why.Add("initiator: who made the attack told before");
                continue;
            }
            if (draft.Has(ActorRole.Initiator) || draft.Type == ClaimType.Statement || draft.Trigger.Frame.Slot("voice") is not null) continue;
            if (Announcer(draft) is { } announcer)
            {
                draft.Add(ActorRole.Initiator, announcer);
                draft.Why.Add("initiator: the forces of the body that announces it");
                continue;
            }
            if (draft.Type == ClaimType.TerritoryGained && takers.Count > 0 && sentence.Index - takenAt <= Reach && draft.Trigger.Form is not TriggerForm.Active && Pronoun(draft) is null && !IsOwnSide(draft))
            {
                foreach (ActorMention actor in takers) draft.Add(ActorRole.Initiator, actor);
                draft.Why.Add("initiator: who took the places told before");
                continue;
            }
            if (!IsToldByVerb(draft, drafts) && OfHeading(draft) is { Count: > 0 } doers)
            {
                foreach (ActorMention actor in doers) draft.Add(ActorRole.Initiator, actor);
                draft.Why.Add("initiator: who the words before the list say acts");
                continue;
            }
            if (OwnColumn(draft) is { } column)
            {
                draft.Add(ActorRole.Initiator, column);
                draft.Why.Add("initiator: the army that tells what the column did");
                continue;
            }
            if (Pronoun(draft) is { } own && Speaker(draft) is { } speaker) Resolve(draft, own, [speaker]);
            else if (Pronoun(draft) is { } pronoun) Resolve(draft, pronoun, OfClauseBefore(draft) ?? OfMainClause(draft, pronoun) ?? OfItem(sentence) ?? SubjectBefore(sentence) ?? (last.Count > 0 ? last : Named(sentence) is { } named ? [named] : []));
            else if (OwnArms.Owner(draft) is { } owner && SubjectBefore(sentence) is { Count: > 0 } owners) Resolve(draft, owner, owners);
            else if (OfLike(draft, drafts) is { Count: > 0 } same)
            {
                foreach (ActorMention actor in same) draft.Add(ActorRole.Initiator, actor);
                draft.Why.Add("initiator: who made the strike told before it");
            }
            else if (last.Count == 0) continue;
            else if (sentence.Sentence.Paragraph == paragraph && IsDoneToMore(draft)) Give(draft, "who did the same to those told before");
            else if (sentence.Sentence.Paragraph == paragraph && IsFoundThere(draft)) Give(draft, "who searched or took the place before");
            else if (sentence.Sentence.Paragraph == paragraph && draft.Type is ClaimType.TerritoryGained && draft.Trigger.Form is TriggerForm.Passive && !draft.Has(ActorRole.Target)) Give(draft, "the acting side of the paragraph");
        }
        before = sentence;
        Head(sentence);
    }

    /// <summary>"They lost 80 men", "they lost 12 tanks": the subject is the one to whom it is done.</summary>
    private static bool IsLoser(ClaimDraft draft) =>
        draft.Trigger is { Form: TriggerForm.Active, Frame: var frame } && (draft.Type == ClaimType.SummaryLosses && frame.Slot("subject") == "target" || frame.Kind == FrameKind.Casualty && frame.Slot("subject") == "actor");

    /// <summary>"The attack had been repulsed": what was told last in the paragraph of an attack or advance, which failed.</summary>
    private bool IsToldAttack(ClaimDraft draft)
    {
        if (attackers.Count == 0 || draft is not { Trigger: { Form: TriggerForm.Passive, Frame.Failed: true }, Type: ClaimType.ArmedClash, Group: { } group } || draft.Actors.Count > 0 || draft.Sentence.Sentence.Paragraph != attackedIn) return false;
        var tokens = draft.Sentence.Context.Tokens;
        return group.First - 2 >= draft.Sentence.Sentence.FirstToken && tokens[group.First - 2].Norm is "the" or "this" or "that" && draft.Sentence.Triggers.Exists(t => t is { Form: TriggerForm.Noun, Frame.Type: ClaimType.ArmedClash } && t.End == group.First);
    }

    /// <summary>"The Resistance carried out the following operations:": who acts in the items of the list.</summary>
    private void Head(SentenceReading sentence)
    {
        var tokens = sentence.Context.Tokens;
        bool opens = tokens[sentence.Sentence.EndToken - 1].Norm == ":";
        if (opens && sentence.Groups.FindLast(g => g is { Finite: true, Passive: false }) is { } verb && Doers(sentence, verb) is { Count: > 0 } subjects)
            (heading, headedAt) = (subjects, sentence.Index);
        else if (heading.Count > 0 && TurnsToOther(sentence)) heading = [];
        else if (heading.Count > 0 && sentence.Groups.Find(g => g is { Finite: true, Passive: false }) is { } other && Armed(sentence, other).Exists(a => !a.IsEnemy)) heading = [];
    }

    /// <summary>"Meanwhile the enemy's air force struck A": the list is over, and the other side acts.</summary>
    private static bool TurnsToOther(SentenceReading sentence) =>
        sentence.Context.Tokens[sentence.Sentence.FirstToken].Norm is "meanwhile" or "elsewhere" || sentence.Groups.Find(g => g is { Finite: true, Passive: false }) is { } verb && Enumerable.Range(verb.ClauseFirst, Math.Max(0, verb.First - verb.ClauseFirst)).Any(i => sentence.Context.Tokens[i].Norm == "enemy");

    /// <summary>"They bombarded X with a salvo": the noun tells what a verb of the sentence does.</summary>
    private static bool IsToldByVerb(ClaimDraft draft, IReadOnlyList<ClaimDraft> drafts) =>
        draft.Trigger.Form == TriggerForm.Noun && drafts.Any(d => d != draft && d.Type == draft.Type && d.Trigger.Form == TriggerForm.Active);

    private static List<ActorMention> Armed(SentenceReading sentence, VerbGroup verb) => [.. sentence.Subjects(verb).Where(a => a is { IsCivilian: false, IsDemonym: false, IsInstitution: false })];

    /// <summary>A paragraph of prose after numbered items is no item of the list.</summary>
    private void Close(SentenceReading sentence)
    {
        if (heading.Count == 0 || before is null || before.Sentence.Paragraph == sentence.Sentence.Paragraph) return;
        if (IsMarked(sentence)) marked = true;
        else if (marked) (heading, marked) = ([], false);
    }

    /// <summary>The fighting subjects of a verb, or the fighters named right before it ("in defence of X, the fighters of Y carried out …").</summary>
    private static List<ActorMention> Doers(SentenceReading sentence, VerbGroup verb) =>
        Armed(sentence, verb) is { Count: > 0 } subjects ? subjects : [.. sentence.Actors.Where(a => a.End == verb.First && a is { IsCivilian: false, IsDemonym: false, IsInstitution: false })];

    /// <summary>"1. They repelled …", "They shelled Y" as a paragraph: whom the words before the list say acts; null outside a list.</summary>
    private List<ActorMention>? OfItem(SentenceReading sentence) =>
        heading.Count > 0 && sentence.Index - headedAt <= LongestList && (IsMarked(sentence) || sentence.Index == sentence.Paragraph.FirstSentence) ? heading : null;

    private static bool IsMarked(SentenceReading sentence) => sentence.Context.Tokens[sentence.Sentence.FirstToken].Form.Shape is not TokenShape.Word;

    /// <summary>Who acts in the list that the draft is an item of; empty where it is none, or where its target is of the same side.</summary>
    private List<ActorMention> OfHeading(ClaimDraft draft)
    {
        bool item = heading.Count > 0 && draft.Sentence.Index - headedAt <= LongestList && draft.Trigger.Form is not TriggerForm.Active;
        bool acts = item && draft.Type is ClaimType.ArmedClash or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.TerritoryGained or ClaimType.WeaponsDestroyedOrSeized or ClaimType.SuicideBombing;
        return acts && !draft.Of(ActorRole.Target).Any(t => heading.Exists(h => h.Name == t.Name)) ? heading : [];
    }

    /// <summary>Remembers who acted last.</summary>
    public void Remember(IReadOnlyList<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in drafts)
        {
            if (draft.Type == ClaimType.TerritoryGained && draft.Has(ActorRole.Target)) losers = [.. draft.Of(ActorRole.Target)];
            var initiators = draft.Of(ActorRole.Initiator).ToList();
            if (IsStrike(draft)) (strikers, struckIn) = (initiators, draft.Sentence.Sentence.Paragraph);
            if (initiators.Count == 0 || draft.Type is ClaimType.ControlStatus) continue;
            last = initiators;
            if (draft.Type is ClaimType.ArmedClash or ClaimType.TerritoryGained && draft.Certainty < Certainty.Planned) (attackers, attackedIn) = (initiators, draft.Sentence.Sentence.Paragraph);
            if (draft.Type == ClaimType.TerritoryGained) (takers, takenAt) = (initiators, draft.Sentence.Index);
            entered = draft is { Type: ClaimType.ArmedClash or ClaimType.TerritoryGained or ClaimType.Arrest or ClaimType.WeaponsDestroyedOrSeized or ClaimType.LootingOrDestruction, Certainty: < Certainty.Planned, Outcome: null };
            (paragraph, actedAt) = (draft.Sentence.Sentence.Paragraph, draft.Sentence.Index);
        }
    }

    /// <summary>"The General Command announced that the city has been cleansed": a taking without a taker, told by a body of one side.</summary>
    private static ActorMention? Announcer(ClaimDraft draft)
    {
        bool taking = draft.Type == ClaimType.TerritoryGained && draft.Trigger.Form == TriggerForm.Passive && draft.Trigger.Frame.Slot("subject") == "initiator" && draft.Trigger.Frame.Slot("object") == "place";
        if (!taking || draft.Attribution.Count == 0 || draft.Attribution[^1].Id is not { } id) return null;
        ActorMention? body = draft.Sentence.Actors.Find(a => a.Actor?.Id == id);
        if (body is null || draft.Sentence.Context.ArmyOf(body.Actor!) is not { } army || draft.Of(ActorRole.Target).Any(t => t.Actor?.Party is { } party && party == army.Party)) return null;
        return new ActorMention { First = body.First, End = body.End, Span = body.Span, Actor = army, Name = army.Name, Why = "forces of the body that announces it" };
    }

    /// <summary>"The column had retaken X, according to the army": forces without a name, of which an army tells that they took a place.</summary>
    private static ActorMention? OwnColumn(ClaimDraft draft)
    {
        if (draft is not { Type: ClaimType.TerritoryGained, Trigger: { Form: TriggerForm.Active, IsVerb: true }, Group: { } group } || draft.Attribution.Count == 0) return null;
        VerbGroup holder = group.SharesSubject ?? group;
        bool column = holder.First - holder.ClauseFirst >= 2 && Enumerable.Range(holder.ClauseFirst, holder.First - holder.ClauseFirst - 1).Any(i => draft.Sentence.Context.Tokens[i].Norm == "the" && draft.Sentence.Context.Tokens[i + 1].Norm is "column" or "convoy" or "contingent" or "detachment" or "expedition");
        return column ? draft.Sentence.Actors.Find(a => a.Actor is { Kind: "armed-force" } && draft.AttributionSpans.Exists(s => s.Overlaps(a.Span))) : null;
    }

    /// <summary>"The RSF said that they had shot down …": who speaks, or the forces of the body that speaks; null where a witness or outlet does.</summary>
    private static ActorMention? Speaker(ClaimDraft draft)
    {
        ActorMention? named = draft.Sentence.Actors.LastOrDefault(a => a.End <= draft.Trigger.First && draft.AttributionSpans.Exists(s => s.Overlaps(a.Span)) && !a.IsCivilian && !a.IsDemonym);
        if (named is null || named.Actor is { Kind: "media" or "organisation" }) return null;
        if (!named.IsInstitution) return named;
        return named.Actor is { } body && draft.Sentence.Context.ArmyOf(body) is { } army ? new ActorMention { First = named.First, End = named.End, Span = named.Span, Actor = army, Name = army.Name, Why = "forces of the body that speaks" } : null;
    }

    /// <summary>The fighting actor named last before the sentence, where none has acted yet.</summary>
    private static ActorMention? Named(SentenceReading sentence) =>
        sentence.Context.Actors.LastOrDefault(a => a.End <= sentence.Sentence.FirstToken && !a.IsCivilian && !a.IsDemonym && !a.IsInstitution);

    /// <summary>True where the takers told before are of the side that the draft says lost the place.</summary>
    private bool IsOwnSide(ClaimDraft draft) =>
        draft.Of(ActorRole.Target).Any(t => takers.Exists(a => a.Name == t.Name || a.Actor?.Party is { } party && party == t.Actor?.Party));

    private void Give(ClaimDraft draft, string why)
    {
        var ground = last.Where(a => !draft.Actors.Exists(d => d.Mention.Name == a.Name) && !(a.Actor is { } flier && ForceNames.HoldsNoPlaces(flier))).ToList();
        foreach (ActorMention actor in ground) draft.Add(ActorRole.Initiator, actor);
        if (ground.Count > 0) draft.Why.Add($"initiator: {why}");
    }

    /// <summary>The fighting subject of the sentence before in the paragraph; none where that one is about people who do not fight; null where it names no subject.</summary>
    private List<ActorMention>? SubjectBefore(SentenceReading sentence)
    {
        if (before is null || before.Sentence.Paragraph != sentence.Sentence.Paragraph || before.Groups.Find(g => g.Finite) is not { } verb) return null;
        var subjects = before.Subjects(verb).Where(a => !a.IsDemonym && (!a.IsInstitution || a.Actor is { Kind: "state" })).ToList();
        return subjects.Count == 0 ? null : [.. subjects.Where(a => !a.IsCivilian)];
    }

    /// <summary>Gives the actors that a pronoun stands for; who defends is told by the pronoun itself, since he often is the source too ("X said it had repelled").</summary>
    private static void Resolve(ClaimDraft draft, int pronoun, IReadOnlyList<ActorMention> actors, ActorRole role = ActorRole.Initiator)
    {
        var context = draft.Sentence.Context;
        foreach (ActorMention actor in actors.Where(a => !draft.Actors.Exists(d => d.Mention.Name == a.Name)))
        {
            var mention = new ActorMention { First = pronoun, End = pronoun + 1, Span = context.Span(pronoun, pronoun + 1), Actor = actor.Actor, Name = actor.Name, IsPronoun = true, Why = "who acted last" };
            draft.Add(role, role == ActorRole.Target ? mention : actor);
            context.Pronouns.Add(mention);
        }
        if (actors.Count > 0) draft.Why.Add(role == ActorRole.Target ? "target: pronoun" : "initiator: pronoun");
    }

    /// <summary>Token of the pronoun in "lost by them", or null.</summary>
    private static int? ByThem(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        int by = draft.Trigger.End;
        return by + 1 < draft.Sentence.Sentence.EndToken && tokens[by].Norm == "by" && tokens[by + 1].Norm == "them" ? by + 1 : null;
    }

    private void Lose(ClaimDraft draft, int pronoun)
    {
        var context = draft.Sentence.Context;
        foreach (ActorMention actor in losers.Count > 0 ? losers : last)
        {
            draft.Add(ActorRole.Target, actor);
            context.Pronouns.Add(new ActorMention { First = pronoun, End = pronoun + 1, Span = context.Span(pronoun, pronoun + 1), Actor = actor.Actor, Name = actor.Name, IsPronoun = true, Why = "who lost places before" });
        }
        draft.Why.Add("target: pronoun");
    }

    private static int? Possessor(ClaimDraft draft)
    {
        if (draft.Trigger is { Form: TriggerForm.Noun, Frame: var noun } && noun.Slot("own") == "initiator" && draft.Trigger.First - 1 > draft.Sentence.Sentence.FirstToken && draft.Sentence.Context.Tokens[draft.Trigger.First - 1].Norm is "their" or "its") return draft.Trigger.First - 1;
        if (draft.Trigger.Frame.Slot("subject") != "place" || !draft.Trigger.IsVerb) return null;
        for (int i = draft.Trigger.First + 1; i < draft.Trigger.End; i++)
        {
            if (draft.Sentence.Context.Tokens[i].Norm is "their" or "theirs") return i;
        }
        return null;
    }

    /// <summary>"The factions struck back; the hamlet is theirs", "was lost by the factions and was back in their hands": the fighting subject of the clause before, or who did there what a passive tells; null where there is none.</summary>
    private static List<ActorMention>? OfClauseBefore(ClaimDraft draft)
    {
        if (Possessor(draft) is null || draft.Sentence.Groups.LastOrDefault(g => g.Finite && g.End <= draft.Trigger.GroupFirst) is not { } verb) return null;
        if (Armed(draft.Sentence, verb) is { Count: > 0 } subjects) return subjects;
        return verb.Passive && draft.Sentence.Actors.Find(a => a.First >= verb.End && a.End <= draft.Trigger.GroupFirst && a is { IsCivilian: false, IsInstitution: false } && draft.Sentence.GovernorOf(a).Preposition == "by") is { } agent ? [agent] : null;
    }

    /// <summary>"X sent men to A, where they fought B", "After X took A, it shelled B": the subject of the clause before, where the sentence names no other side till then; null where it does.</summary>
    private static List<ActorMention>? OfMainClause(ClaimDraft draft, int pronoun)
    {
        SentenceReading sentence = draft.Sentence;
        if (pronoun == sentence.Sentence.FirstToken || !(sentence.Context.Tokens[pronoun - 1].Norm is "where" or "when" or "and" or "but" || sentence.Context.Tokens[pronoun - 1].Norm == "," && sentence.Context.Tokens[sentence.Sentence.FirstToken].Form.Is(WordClass.Subordinator)) || sentence.Groups.LastOrDefault(g => g.Finite && g.End <= pronoun) is not { Passive: false } verb) return null;
        List<ActorMention> subjects = Armed(sentence, verb);
        return subjects.Count > 0 && sentence.Actors.TrueForAll(a => a.First >= pronoun || a.IsGeneric || a.IsDemonym || a.IsPerson || a.IsCivilian || subjects.Exists(s => s.Name == a.Name)) ? subjects : null;
    }

    /// <summary>Token of the pronoun that is the subject of the draft's verb, or that tells whose the place is ("is theirs", "was back in their hands"); null where there is none.</summary>
    private static int? Pronoun(ClaimDraft draft)
    {
        if (Possessor(draft) is { } possessor) return possessor;
        VerbGroup? group = draft.Group;
        while (group?.SharesSubject is { } shared) group = shared;
        if (group is null || !draft.Trigger.IsVerb || draft.Trigger.Form == TriggerForm.Passive) return null;
        for (int i = group.ClauseFirst; i < group.First; i++)
        {
            Token token = draft.Sentence.Context.Tokens[i];
            if (token.Norm is "they" or "it" or "we" or "he" && token.Form.Is(WordClass.Pronoun)) return i;
        }
        return null;
    }
}
