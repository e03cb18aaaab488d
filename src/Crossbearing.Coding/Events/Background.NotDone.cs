using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>Words that name a deed of which nothing is told to be done: a pause in it, a wish for it, who was jailed.</content>
internal sealed partial class Background
{
    private const int LongestObject = 8;

    private static bool IsNotDone(ClaimDraft draft) => IsPause(draft) || IsWish(draft) || IsBreakIn(draft) || IsDescribed(draft) || IsGear(draft) || IsFoundBefore(draft) || IsCalledOff(draft) || IsToStop(draft);

    /// <summary>"a pause in the bombing", "a lull in the fighting": that it rests for a while.</summary>
    private static bool IsPause(ClaimDraft draft)
    {
        if (draft.Trigger.Form != TriggerForm.Noun || !CasualtyJoiner.IsViolent(draft.Type)) return false;
        var tokens = draft.Sentence.Context.Tokens;
        int at = draft.Trigger.First - 1, first = draft.Sentence.Sentence.FirstToken;
        while (at > first && (tokens[at].Form.Is(WordClass.Determiner) || tokens[at].Form is { Shape: TokenShape.Word, Classes: WordClass.None })) at--;
        return at > first && tokens[at].Norm is "in" or "from" && tokens[at - 1].Form.NounLemma is "pause" or "lull" or "respite" or "let-up" or "letup" or "break" or "reduction" or "decrease" or "decline";
    }

    /// <summary>"The president wants the army to attack X": what somebody wishes others to do.</summary>
    private static bool IsWish(ClaimDraft draft)
    {
        if (draft is not { Type: not ClaimType.Statement, Trigger.IsVerb: true, Group: { Finite: false } group } || draft.Sentence.Context.Tokens[group.First].Norm != "to") return false;
        return draft.Sentence.Groups.LastOrDefault(g => g.End <= group.First) is { } wish && group.First - wish.End is > 0 and <= LongestObject && IsWord(draft, wish.Head, "want", "wish", "encourage", "persuade", "incite", "beg", "dare")
            && !Enumerable.Range(wish.End, group.First - wish.End).Any(i => draft.Sentence.Context.Tokens[i].Form.Shape == TokenShape.Punctuation);
    }

    /// <summary>"tried to hack into the computers": no blow.</summary>
    private static bool IsBreakIn(ClaimDraft draft) =>
        draft.Trigger.IsVerb && IsWord(draft, draft.Trigger.First, "hack") && draft.Trigger.First + 1 < draft.Sentence.Sentence.EndToken && draft.Sentence.Context.Tokens[draft.Trigger.First + 1].Norm is "into";

    /// <summary>"a member of X jailed over a year ago": an arrest without an object only tells who somebody is.</summary>
    private static bool IsDescribed(ClaimDraft draft)
    {
        if (draft is not { Type: ClaimType.Arrest or ClaimType.Abduction, Trigger.Form: TriggerForm.Active, Figures.Count: 0, Group: { } group } || draft.Has(ActorRole.Affected) || draft.Has(ActorRole.Target) || group.First != group.Head) return false;
        var tokens = draft.Sentence.Context.Tokens;
        int next = group.End;
        return (tokens[group.Head].Form.Verb & VerbForms.Participle) != 0 && (next >= draft.Sentence.Sentence.EndToken || tokens[next].Form.Shape == TokenShape.Punctuation || tokens[next].Form.Is(WordClass.Preposition | WordClass.Adverb | WordClass.Subordinator));
    }

    /// <summary>"defused a bomb found outside X": which one, after the verb that tells what became of it.</summary>
    private static bool IsFoundBefore(ClaimDraft draft) =>
        draft is { Type: ClaimType.WeaponsDestroyedOrSeized, Trigger.IsVerb: true, Group: { Finite: false, Passive: true } } && IsWord(draft, draft.Trigger.First, "find", "discover", "hide", "plant", "locate")
        && draft.Sentence.Triggers.Exists(t => t is { IsVerb: true, Frame.Type: ClaimType.WeaponsDestroyedOrSeized } && t.First < draft.Trigger.First && draft.Trigger.First - t.End <= LongestObject);

    /// <summary>"agreed to postpone the demonstration", "called off a march": what is put off or given up.</summary>
    private static bool IsCalledOff(ClaimDraft draft)
    {
        if (draft is not { Type: ClaimType.Protest or ClaimType.MilitaryExercise, Trigger.Form: TriggerForm.Noun, Group: { Passive: false } group } || group.End > draft.Trigger.First) return false;
        bool off = IsWord(draft, group.Head, "postpone", "cancel", "suspend", "delay", "shelve") || IsWord(draft, group.Head, "call") && draft.Sentence.Context.Tokens[group.End].Norm == "off";
        return off && !Enumerable.Range(group.End, draft.Trigger.First - group.End).Any(i => draft.Sentence.Context.Tokens[i].Form.Shape == TokenShape.Punctuation || draft.Sentence.Context.Tokens[i].Norm is "after" or "following" or "over" or "amid");
    }

    /// <summary>"promised to halt its strikes on X", "called on them to stop shelling Y": what is to end is not told as done.</summary>
    private static bool IsToStop(ClaimDraft draft)
    {
        if (!CasualtyJoiner.IsViolent(draft.Type) || draft.Sentence.Groups.LastOrDefault(g => g.End <= draft.Trigger.First) is not { Finite: false } stopping || draft.Trigger.First - stopping.End >= LongestObject || draft.Sentence.Context.Tokens[stopping.First].Norm != "to") return false;
        bool asked = draft.Sentence.Groups.LastOrDefault(g => g.End <= stopping.First) is { } asking && IsWord(draft, asking.Head, "promise", "agree", "pledge", "vow", "offer", "call", "urge", "ask", "demand", "order", "tell", "appeal", "warn", "press", "want");
        return asked && IsWord(draft, stopping.Head, "halt", "stop", "end", "cease", "suspend", "discontinue") && !Enumerable.Range(stopping.End, draft.Trigger.First - stopping.End).Any(i => draft.Sentence.Context.Tokens[i].Form.Shape == TokenShape.Punctuation || draft.Sentence.Context.Tokens[i].Form.Is(WordClass.Preposition | WordClass.Relative));
    }

    /// <summary>"police in riot gear": what is worn.</summary>
    private static bool IsGear(ClaimDraft draft) =>
        draft is { Type: ClaimType.Riot, Trigger.Form: TriggerForm.Noun } && draft.Trigger.End < draft.Sentence.Sentence.EndToken && draft.Sentence.Context.Tokens[draft.Trigger.End].Norm is "gear" or "shields" or "helmets" or "equipment" or "control" or "squad" or "squads";

    private static bool IsWord(ClaimDraft draft, int at, params ReadOnlySpan<string> lemmas) => lemmas.Contains(draft.Sentence.Context.Tokens[at].Form.VerbLemma);
}
