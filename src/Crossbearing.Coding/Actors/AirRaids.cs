using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>"Two died in Russian raids", "a Russian air strike": a country's raids from the air are those of its air force.</summary>
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
                if (role != ActorRole.Initiator || raider.Actor is not { Kind: "armed-force" } forces || !IsFromTheAir(draft, raider)) continue;
                if (draft.Sentence.Context.AirForceOf(forces.Country) is { } air) draft.Actors[i] = (role, new ActorMention { First = raider.First, End = raider.End, Span = raider.Span, Actor = air, Name = air.Name, Why = "raids from the air are those of the air force" });
            }
        }
    }

    /// <summary>"Russian raids", "a Russian air strike".</summary>
    private static bool IsFromTheAir(ClaimDraft draft, ActorMention raider)
    {
        var tokens = draft.Sentence.Context.Tokens;
        return tokens[raider.End - 1].Norm == "air" || raider.End < tokens.Length && tokens[raider.End].Norm is "raid" or "raids" or "air";
    }
}
