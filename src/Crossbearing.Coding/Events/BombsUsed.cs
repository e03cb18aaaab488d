using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>"attacked X with a suicide vehicle": the bombing that is told as the means of an attack is where the attack is, and by whom.</summary>
internal static class BombsUsed
{
    /// <summary>Gives suicide bombings told by a noun the place and the initiators of the attack in whose clause they stand; the bomb of which a suicide bombing tells ("rammed a truck bomb into a base") is no claim beside it.</summary>
    public static void Settle(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft bomb in drafts.Where(d => d is { Type: ClaimType.SuicideBombing, Trigger.Form: TriggerForm.Noun, Group: not null, PlaceIsOwn: false }))
        {
            if (drafts.Find(d => d is { Type: ClaimType.ArmedClash, Trigger.IsVerb: true, PlaceIsOwn: true } && d.Group == bomb.Group && d.Trigger.First < bomb.Trigger.First) is not { } attack) continue;
            (bomb.Place, bomb.PlaceIsOwn) = (attack.Place, true);
            foreach (ActorMention actor in attack.Of(ActorRole.Initiator).Where(_ => !bomb.Has(ActorRole.Initiator)).ToList()) bomb.Add(ActorRole.Initiator, actor);
            bomb.Why.Add("place and initiator: of the attack whose means it is");
        }
        drafts.RemoveAll(d => d is { Type: ClaimType.IedOrMine, Trigger.Form: TriggerForm.Noun, Figures.Count: 0 } && drafts.Exists(o => o is { Type: ClaimType.SuicideBombing, Trigger.IsVerb: true } && o.Sentence == d.Sentence && o.First <= d.Trigger.First && d.Trigger.First < o.Trigger.End));
    }
}
