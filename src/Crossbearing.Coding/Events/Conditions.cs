using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>What stands in a condition is no claim; only what depends on it is one.</summary>
internal static class Conditions
{
    /// <summary>True for a draft between <c>if</c> or <c>unless</c> and the comma that ends the condition.</summary>
    public static bool IsCondition(ClaimDraft draft)
    {
        if (draft.Certainty != Certainty.Conditional || !draft.Trigger.IsVerb) return false;
        var tokens = draft.Sentence.Context.Tokens;
        for (int i = draft.Trigger.First - 1; i >= draft.Sentence.Sentence.FirstToken; i--)
        {
            if (tokens[i].Norm is "," or ";" or ":") return false;
            if (tokens[i].Norm is "if" or "unless") return true;
        }
        return false;
    }
}
