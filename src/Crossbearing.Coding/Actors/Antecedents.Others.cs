using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <content>What one side goes on to do to others.</content>
internal sealed partial class Antecedents
{
    private const int NearStart = 3;

    /// <summary>"The group shot dead three farmers. Six others were abducted": a passive of which "others" in the sentence right after tells that the same went on.</summary>
    private bool IsDoneToMore(ClaimDraft draft) =>
        draft is { Type: ClaimType.Abduction or ClaimType.AttackOnCivilians or ClaimType.Arrest, Trigger.Form: TriggerForm.Passive, Group: { } group } && draft.Sentence.Index - actedAt == 1
        && Enumerable.Range(group.ClauseFirst, Math.Clamp(group.First - group.ClauseFirst, 0, NearStart + 1)).Any(i => draft.Sentence.Context.Tokens[i].Norm is "others" or "more" or "another");
}
