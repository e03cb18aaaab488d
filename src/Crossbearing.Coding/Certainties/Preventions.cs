using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"prevented the demonstration", "prevented an attack on X": the noun of an event that is kept from happening.</summary>
internal static class Preventions
{
    /// <summary>"unable to contain the offensive", "failed to stop an attack": what others could not stop did not fail.</summary>
    public static bool IsNotStopped(ClaimDraft draft, int cueEnd)
    {
        int limit = Math.Min(cueEnd + 2, draft.Sentence.Sentence.EndToken);
        return draft.Trigger.First > cueEnd && Enumerable.Range(cueEnd, Math.Max(0, limit - cueEnd)).Any(i =>
            draft.Sentence.Context.Tokens[i].Form.VerbLemma is "contain" or "stop" or "halt" or "repel" or "repulse" or "withstand" or "resist" or "prevent" or "stem" or "slow" or "check");
    }

    /// <summary>True where the cue is the verb whose object the draft's noun is.</summary>
    public static bool IsPrevented(ClaimDraft draft, int cue)
    {
        if (draft.Trigger.Form != TriggerForm.Noun || draft.Group is not { Passive: false } group || group.Head != cue || draft.Sentence.Context.Tokens[cue].Form.VerbLemma != "prevent") return false;
        for (int i = cue + 1; i < draft.Trigger.First; i++)
        {
            if (draft.Sentence.Context.Tokens[i].Form.Shape == TokenShape.Punctuation || draft.Sentence.Context.Tokens[i].Form.Is(WordClass.Preposition | WordClass.Coordinator)) return false;
        }
        return draft.Trigger.First > cue;
    }
}
