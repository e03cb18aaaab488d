using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>Needs of places: whether the place is what is taken, lost or left, or only tells where.</content>
internal sealed partial class FrameNeeds
{
    /// <summary>"a tunnel in which a unit was trapped", "a house where they were trapped": shut in a thing, not cut off.</summary>
    private static bool IsTrappedIn(ClaimDraft draft, VerbGroup? group)
    {
        var tokens = draft.Sentence.Context.Tokens;
        if (group is null || tokens[draft.Trigger.First].Form.VerbLemma != "trap") return false;
        int first = Math.Max(draft.Sentence.Sentence.FirstToken + 1, group.First - LongestSubject);
        return Enumerable.Range(first, Math.Max(0, group.First - first)).Any(i => tokens[i].Norm is "where" || tokens[i].Norm == "which" && tokens[i - 1].Norm is "in" or "inside" or "under");
    }

    /// <summary>"Power was cut in X": what comes by wire or pipe failed there, the place is not cut off.</summary>
    private static bool IsOfMains(ClaimDraft draft, VerbGroup? group) =>
        draft is { Type: ClaimType.Siege, Trigger.Form: TriggerForm.Passive } && group is not null && Subject(draft, group).Any(t => t.Norm is "power" or "electricity" or "water" or "gas" or "heating" or "internet" or "communications" or "telephone");

    /// <summary>"4,000 people have been evacuated from X": no forces leave.</summary>
    private bool IsOfPeople(ClaimDraft draft, VerbGroup? group) =>
        draft.Trigger.Form == TriggerForm.Passive && draft.Sentence.Context.Tokens[draft.Trigger.First].Form.VerbLemma == "evacuate" && group is not null && Subject(draft, group).ToList() is var subject && subject.Exists(t => nouns.IsCivilian(t.Norm)) && !subject.Exists(t => nouns.IsForce(t.Norm) || nouns.IsFighter(t.Norm));

    /// <summary>"300,000 Palestinians have moved out of X": a people counted by itself, of whom nothing says that they fight.</summary>
    private bool IsOfCountrymen(ClaimDraft draft, VerbGroup? group) =>
        group is not null && draft.Trigger.Form == TriggerForm.Active && HolderOf(group) is var holder
        && draft.Sentence.Actors.Exists(a => a.IsDemonym && a.First >= holder.ClauseFirst && a.End == holder.First && draft.Sentence.Quantities.Any(q => q.EndToken <= a.First && a.First - q.EndToken <= 1 && ((q.Low ?? q.High) >= FewestInCrowd || q.Bound is "hundreds" or "thousands" or "tens of thousands")))
        && !Subject(draft, group).Any(t => nouns.IsForce(t.Norm) || nouns.IsFighter(t.Norm));

    /// <summary>"took the Black Sea cup": the place only tells which cup.</summary>
    private bool IsAttribute(ClaimDraft draft, PlaceMention place)
    {
        int at = Math.Max(place.PhraseEnd, place.End);
        if (at >= draft.Sentence.Sentence.EndToken) return false;
        Token next = draft.Sentence.Context.Tokens[at];
        return next is { Case: LetterCase.Lower, Form: { Shape: TokenShape.Word, Classes: WordClass.None } form } && (form.Verb == VerbForms.None || next.Norm is "home" or "house" or "office" or "shop" or "park") && !nouns.IsSettlement(next.Norm) && !nouns.IsGround(next.Norm)
            && !draft.Sentence.Times.Any(t => t.FirstToken == at) && !draft.Sentence.Actors.Exists(a => a.First == at);
    }

    /// <summary>"seized 300 mines in X", "tanks seized in X", "captured a leader near X": things or people are taken, and the place is where.</summary>
    private bool SeizesThings(ClaimDraft draft, VerbGroup? group, List<(string Slot, Mention Mention, string Relation)> slots) =>
        draft is { Type: ClaimType.TerritoryGained, Trigger.Form: TriggerForm.Passive } && group is { Finite: false } && weapons.In(draft.Sentence.Context, Math.Max(draft.Sentence.Sentence.FirstToken, group.First - LongestWeapon), group.First).Any(w => w.Span.End == draft.Sentence.Context.Tokens[group.First - 1].End)
        || draft is { Type: ClaimType.TerritoryGained, Trigger.Form: TriggerForm.Active } && group is not null && !slots.Exists(s => s is { Slot: "place", Mention: PlaceMention, Relation: "object" or "of" or "over" or "subject" })
        && (weapons.In(draft.Sentence.Context, draft.Trigger.End, Math.Min(group.ClauseEnd, draft.Trigger.End + 6)).Any() || Captives(draft, group) || Undergoer(draft, group) is { Count: > 0 } taken && draft.Sentence.Context.Tokens[taken[^1]].Norm is "leader" or "leaders" or "suspect" or "suspects" or "fugitive" or "explosives");

    /// <summary>"fell near X": of what falls the place only tells where.</summary>
    private static bool IsWhereabouts(ClaimDraft draft, string relation, PlaceMention place) =>
        relation == "object" && place.Relation is not null && draft.Trigger.Frame.Slot("subject") == "place";

    /// <summary>"Access was lost except from X", "The towns were left without power", "Two tanks lost near X", "lost two tanks near X": what was lost is something else, and the place only tells where.</summary>
    private bool IsOfLoss(ClaimDraft draft, VerbGroup? group, string relation, PlaceMention place)
    {
        if (draft.Trigger is { Form: TriggerForm.Noun, Frame: var noun } && noun.Slot("own") == "target" && noun.Slot("of") == "place" && relation != "of") return IsOfThing(draft);
        if (group is null || draft is not { Type: ClaimType.TerritoryGained, Trigger.Frame: var frame } || frame.Slot("subject") != "target") return false;
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        int end = draft.Trigger.End;
        if (weapons.In(draft.Sentence.Context, group.ClauseFirst, group.First).Any(w => w.Weapon.Kind == "arms" && w.Span.End == tokens[group.First - 1].End)) return true;
        if (draft.Trigger.Form == TriggerForm.Active && place.Relation is not null && weapons.In(draft.Sentence.Context, end, place.First).Any(w => w.Weapon.Kind is "arms" or "air")) return true;
        if (!draft.Trigger.IsVerb || !group.Passive) return false;
        if (end - draft.Trigger.First == 1) return relation == "from";
        return place.End <= draft.Trigger.First && tokens[end - 1].Form.Is(WordClass.Preposition) && end < draft.Sentence.Sentence.EndToken && tokens[end].Form is { Shape: TokenShape.Word, Classes: WordClass.None };
    }

    /// <summary>"the loss of two planes over X": what was lost is named, and is not the place.</summary>
    private static bool IsOfThing(ClaimDraft draft) =>
        draft.Trigger.End + 1 < draft.Sentence.Sentence.EndToken && draft.Sentence.Context.Tokens[draft.Trigger.End].Norm == "of" && draft.Sentence.Context.Tokens[draft.Trigger.End + 1].Norm is not ("control" or "territory" or "ground");

    /// <summary>"forced their way into a home in X": what is entered is no ground to hold, and the place only tells where it is.</summary>
    private bool IsIntoBuilding(ClaimDraft draft, VerbGroup? group)
    {
        SentenceReading sentence = draft.Sentence;
        int at = draft.Trigger.End;
        if (group is null || !draft.Trigger.IsVerb || draft.Trigger.Form != TriggerForm.Active || sentence.Context.Tokens[at - 1].Norm != "into") return false;
        while (at < group.ClauseEnd && !sentence.Context.Tokens[at].Form.Is(WordClass.Preposition | WordClass.Coordinator) && sentence.Context.Tokens[at].Form.Shape == TokenShape.Word && !sentence.Places.Exists(p => p.First <= at && at < p.End)) at++;
        return at > draft.Trigger.End && at < sentence.Sentence.EndToken && sentence.Context.Tokens[at].Form.Is(WordClass.Preposition) && sentence.Context.Tokens[at - 1] is { Case: LetterCase.Lower } last && !nouns.IsSettlement(last.Norm) && !nouns.IsGround(last.Norm);
    }

    /// <summary>"the factions left overnight", "the troops fled north": no object follows the verb.</summary>
    private static bool IsBare(ClaimDraft draft)
    {
        int at = draft.Trigger.End;
        if (at >= draft.Sentence.Sentence.EndToken) return true;
        Token next = draft.Sentence.Context.Tokens[at];
        if (next.Norm is "north" or "south" or "east" or "west" or "home" or "northward" or "northwards" or "southward" or "southwards" or "eastward" or "eastwards" or "westward" or "westwards") return true;
        return next.Form.Shape == TokenShape.Punctuation || next.Form.Is(WordClass.Adverb | WordClass.Preposition) && next.Norm is not ("of" or "for" or "behind") || draft.Sentence.Times.Any(t => t.FirstToken == at);
    }

    /// <summary>"left the steel plant": the object is ground that the text has no name for.</summary>
    private bool IsGroundAfter(ClaimDraft draft)
    {
        int at = draft.Trigger.End, end = draft.Sentence.Sentence.EndToken;
        if (at >= end || !draft.Sentence.Context.Tokens[at].Form.Is(WordClass.Determiner)) return false;
        for (at++; at < Math.Min(end, draft.Trigger.End + 4); at++)
        {
            Token token = draft.Sentence.Context.Tokens[at];
            if (token.Form.Classes != WordClass.None) return false;
            if (nouns.IsGround(token.Norm) && !nouns.IsCivilian(token.Norm) || nouns.IsSettlement(token.Norm)) return at + 1 >= end || draft.Sentence.Context.Tokens[at + 1].Form is { Classes: not WordClass.None } or { Shape: not TokenShape.Word } || draft.Sentence.Times.Any(t => t.FirstToken == at + 1);
        }
        return false;
    }
}
