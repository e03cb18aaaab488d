using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>"Two died in Russian raids": where they are from the air, a country's raids are those of its air force.</summary>
internal static class AirRaids
{
    /// <summary>Puts the air force in the place of the country's forces, where the word for the raids follows the country.</summary>
    public static void Settle(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in drafts.Where(d => d.Type == ClaimType.AirDroneStrike))
        {
            for (int i = 0; i < draft.Actors.Count; i++)
            {
                (ActorRole role, ActorMention raider) = draft.Actors[i];
                if (role != ActorRole.Initiator || raider.Actor is not { Kind: "armed-force" } forces || raider.End >= draft.Sentence.Context.Tokens.Length || draft.Sentence.Context.Tokens[raider.End].Norm is not ("raid" or "raids")) continue;
                if (draft.Sentence.Context.AirForceOf(forces.Country) is { } air) draft.Actors[i] = (role, new ActorMention { First = raider.First, End = raider.End, Span = raider.Span, Actor = air, Name = air.Name, Why = "raids from the air are those of the air force" });
            }
        }
    }
}
