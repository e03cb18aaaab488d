using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"the attack", "these strikes": a noun that points back to an event told before is a mention of it, and a bare noun that tells nothing is no claim.</summary>
internal static class Anaphora
{
    private const int Reach = 5, Nearest = 4, LongestEffect = 12, LongestLabel = 2;

    /// <summary>Removes drafts that only point back or tell nothing; those that point back become mentions.</summary>
    public static void Settle(SentenceReading sentence, List<ClaimDraft> drafts, IReadOnlyList<ClaimDraft> earlier)
    {
        foreach (ClaimDraft draft in drafts.Where(d => d.Trigger is { Form: TriggerForm.Noun, Frame.Kind: FrameKind.Attack } && IsDefinite(d)))
        {
            ClaimDraft? meant = draft.PlaceIsOwn
                ? earlier.LastOrDefault(d => IsBlow(d.Type) && sentence.Index - d.Sentence.Index <= Reach && d.Place?.Place is { } place && place == draft.Place?.Place)
                : earlier.LastOrDefault(d => IsBlow(d.Type) && sentence.Index - d.Sentence.Index <= 2);
            if (meant is null) continue;
            draft.Type = meant.Type;
            draft.Why.Add("type: of the event that the words point back to");
        }
        foreach (ClaimDraft draft in drafts.Where(d => d is { Trigger: { Form: TriggerForm.Active, Frame.Kind: FrameKind.Strike }, Type: ClaimType.ShellingMissileStrike, Actors.Count: 0 } && IsOfBlow(d)))
        {
            if (earlier.LastOrDefault(d => d.Type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike) is not { } meant || sentence.Index - meant.Sentence.Index > 2) continue;
            draft.Type = meant.Type;
            draft.Why.Add("type: of the event that the words point back to");
            if (meant.Place is null && draft.Place is { } hit) (meant.Place, meant.PlaceIsOwn) = (hit, true);
        }
        foreach (ClaimDraft landed in drafts.Where(HasLanded).ToList())
        {
            if (earlier is not [.., { Type: ClaimType.AirDroneStrike } launched] || launched.Sentence.Sentence.Paragraph != sentence.Sentence.Paragraph || !launched.Has(ActorRole.Initiator)) continue;
            launched.Mentions.Add(landed.Span);
            drafts.Remove(landed);
        }
        foreach (ClaimDraft draft in drafts.Where(IsBare).ToList())
        {
            ClaimDraft? told = drafts.Find(d => d != draft && d.Type == draft.Type && !IsBare(d))
                ?? (IsDefinite(draft) ? earlier.LastOrDefault(d => d.Type == draft.Type && sentence.Index - d.Sentence.Index <= Reach) : null);
            if (told is not null)
            {
                if (draft.Figures.Count == 0) told.Mentions.Add(draft.Span);
                else continue;
            }
            if (told is not null || IsDefinite(draft) || IsCatchword(draft) || IsCircumstance(draft) && !IsCause(sentence, draft)) drafts.Remove(draft);
        }
    }

    /// <summary>"One drone fell at the base": where drones were launched just before, it tells where they came down.</summary>
    private static bool HasLanded(ClaimDraft draft) =>
        draft is { Type: ClaimType.WeaponsDestroyedOrSeized, Trigger.IsVerb: true, Group: { } group, Actors.Count: 0 } && draft.Sentence.Context.Tokens[draft.Trigger.First].Form.VerbLemma is "fall" or "land"
        && draft.Sentence.Context.Tokens[group.First - 1].Form.NounLemma is "drone" or "uav";

    /// <summary>"The strike hit a market": the subject is the blow told before.</summary>
    private static bool IsOfBlow(ClaimDraft draft) =>
        draft.Group is { } group && draft.Sentence.Context.Tokens[group.ClauseFirst].Norm is "the" or "this" && group.First - group.ClauseFirst == 2
        && draft.Sentence.Context.Tokens[group.First - 1].Norm is "strike" or "attack" or "raid" or "bombing";

    private static bool IsBlow(ClaimType type) =>
        type is ClaimType.SuicideBombing or ClaimType.IedOrMine or ClaimType.ChemicalAttack or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.AttackOnCivilians;

    /// <summary>A noun with neither an actor nor a place of its own.</summary>
    private static bool IsBare(ClaimDraft draft) =>
        draft.Trigger.Form == TriggerForm.Noun && (!draft.PlaceIsOwn || DateReader.IsBeginning(draft) || IsWhole(draft)) && draft.PlaceTo is null && (draft.Actors.Count == 0 || DateReader.IsBeginning(draft)) && draft.Type is not (ClaimType.Agreement or ClaimType.SummaryLosses);

    /// <summary>"In the deadliest of the attacks, a strike hit X": the attacks of which one is then told.</summary>
    private static bool IsWhole(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        int first = draft.Sentence.Sentence.FirstToken, noun = draft.Trigger.First;
        return tokens[first].Norm == "in" && noun - first > 2 && tokens[noun - 2].Norm == "of" && tokens[noun - 1].Norm is "the" or "these" or "those" or "several" && tokens[draft.Trigger.End].Norm == ",";
    }

    /// <summary>"Fighting" as a headline, "Hostilities." as the label of a paragraph: it tells neither who, where nor how many.</summary>
    private static bool IsCatchword(ClaimDraft draft) =>
        draft is { Figures.Count: 0, Sentence: { Paragraph: { Zone: var zone } paragraph, Sentence: var own, Index: var index } } && (zone == ZoneKind.Title || index == paragraph.FirstSentence && own.EndToken - own.FirstToken <= LongestLabel && index + 1 < paragraph.EndSentence);

    /// <summary>True for a noun that points to what was told before: "the attack", "all these attacks".</summary>
    internal static bool IsDefinite(ClaimDraft draft)
    {
        if (draft.Trigger.Form != TriggerForm.Noun) return IsOfBlow(draft);
        var tokens = draft.Sentence.Context.Tokens;
        for (int i = draft.Trigger.First - 1; i >= Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - 3); i--)
        {
            if (tokens[i].Norm is "the" or "this" or "these" or "that" or "those" or "such" or "all" or "both") return true;
            if (tokens[i].Form.Is(WordClass.Preposition) || tokens[i].Form.Shape == TokenShape.Punctuation) return false;
        }
        return false;
    }

    /// <summary>"Two officers confirmed the attacks": another source only backs what was told.</summary>
    internal static bool IsConfirmed(ClaimDraft draft) =>
        draft.Trigger.Form == TriggerForm.Noun && draft.Sentence.Groups.Exists(g => g is { Finite: true, Passive: false } && g.End <= draft.Trigger.First && draft.Trigger.First - g.End <= Nearest && draft.Sentence.Context.Tokens[g.Head].Form.VerbLemma == "confirm");

    /// <summary>"House burning after a glide bomb": in a sentence without a verb what stands before tells what the blow did.</summary>
    private static bool IsCause(SentenceReading sentence, ClaimDraft draft) =>
        IsBlow(draft.Type) && draft.Trigger.First - sentence.Sentence.FirstToken is > 2 and <= LongestEffect && !sentence.Groups.Exists(g => g.Finite)
        && sentence.Context.Tokens[draft.Trigger.First - 2].Norm == "after" && sentence.Context.Tokens[draft.Trigger.First - 1].Norm is "a" or "an";

    private static bool IsCircumstance(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        for (int i = draft.Trigger.First - 1; i >= Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - 3); i--)
        {
            if (tokens[i].Norm is "amid" or "since" or "despite" or "without" or "no" or "during" or "after" or "before" or "against" or "for" or "any") return true;
        }
        return false;
    }
}
