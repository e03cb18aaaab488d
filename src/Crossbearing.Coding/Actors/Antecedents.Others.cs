using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <content>What one side goes on to do to others.</content>
internal sealed partial class Antecedents
{
    private const int NearStart = 3;

    private static readonly HashSet<string> Finds = new(StringComparer.Ordinal)
        { "find", "discover", "uncover", "seize", "confiscate", "recover", "dismantle", "defuse", "locate", "unearth", "impound", "collect" };

    private bool entered;
    private List<ActorMention> strikers = [];
    private int struckIn = -1;

    /// <summary>"The group shot dead three farmers. Six others were abducted": a passive of which "others" in the sentence right after tells that the same went on.</summary>
    private bool IsDoneToMore(ClaimDraft draft) =>
        draft is { Type: ClaimType.Abduction or ClaimType.AttackOnCivilians or ClaimType.Arrest, Trigger.Form: TriggerForm.Passive, Group: { } group } && draft.Sentence.Index - actedAt == 1
        && Enumerable.Range(group.ClauseFirst, Math.Clamp(group.First - group.ClauseFirst, 0, NearStart + 1)).Any(i => draft.Sentence.Context.Tokens[i].Norm is "others" or "more" or "another");

    /// <summary>"The division raided the camp. Some 40 men were detained and two rifles were found": a passive right after the deed of one side on the ground tells what came of it.</summary>
    private bool IsFoundThere(ClaimDraft draft) =>
        draft is { Type: ClaimType.Arrest or ClaimType.WeaponsDestroyedOrSeized, Trigger: { Form: TriggerForm.Passive, IsVerb: true } } && draft.Sentence.Index - actedAt == 1 && entered && !draft.Has(ActorRole.Target)
        && (draft.Type == ClaimType.Arrest || Finds.Contains(draft.Sentence.Context.Tokens[draft.Trigger.First].Form.VerbLemma));

    /// <summary>"Israeli strikes on A killed 14; another strike, on B, killed three": who made the strike that it is another of, told before it in the sentence or last in the paragraph.</summary>
    private List<ActorMention> OfLike(ClaimDraft draft, IReadOnlyList<ClaimDraft> drafts)
    {
        if (draft is not { Type: ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike, Trigger.Form: TriggerForm.Noun } || draft.Trigger.First == draft.Sentence.Sentence.FirstToken) return [];
        int before = draft.Trigger.First - 1;
        if (!IsAnother(draft, before) && !(before > draft.Sentence.Sentence.FirstToken && IsAnother(draft, before - 1))) return [];
        ClaimDraft? told = drafts.LastOrDefault(d => d != draft && d.Trigger.First < draft.Trigger.First && IsStrike(d));
        return told is not null ? [.. told.Of(ActorRole.Initiator)] : draft.Sentence.Sentence.Paragraph == struckIn ? strikers : [];
    }

    private static bool IsAnother(ClaimDraft draft, int at) =>
        draft.Sentence.Context.Tokens[at].Norm is "another" or "second" or "third" or "further" or "separate" or "more" or "other";

    private static bool IsStrike(ClaimDraft draft) => draft.Type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike;
}
