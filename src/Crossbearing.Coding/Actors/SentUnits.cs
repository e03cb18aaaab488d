using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>"Turkey sent the 5th Brigade": of who sends and who is sent, the unit that is named is deployed.</summary>
internal static class SentUnits
{
    /// <summary>Leaves the units that a deployment's verb moves as its initiators, where the text names them.</summary>
    public static void Settle(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in drafts.Where(d => d is { Type: ClaimType.Deployment, Trigger: { IsVerb: true, Form: TriggerForm.Active } }))
        {
            if (draft.Of(ActorRole.Initiator).Any(a => a.First > draft.Trigger.First && a is { IsGeneric: false, IsDemonym: false, Actor: null or { Kind: "unit" } })) draft.Actors.RemoveAll(a => a.Role == ActorRole.Initiator && a.Mention.End <= draft.Trigger.First);
        }
    }
}
