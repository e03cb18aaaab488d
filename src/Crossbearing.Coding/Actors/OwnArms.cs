using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"Its drones struck X", "their gunners shelled Y": arms that the one spoken of before is told to own.</summary>
internal static class OwnArms
{
    /// <summary>Token of the possessive word that opens the subject of a strike's verb, or null; not where the sentence names whose they are.</summary>
    public static int? Owner(ClaimDraft draft)
    {
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        if (draft is not { Type: ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike, Trigger.Form: TriggerForm.Active, Group: { Passive: false } group }) return null;
        int at = group.First - 1;
        while (at > group.ClauseFirst && tokens[at].Form is { Classes: WordClass.None, Shape: TokenShape.Word }) at--;
        return at >= group.ClauseFirst && at + 1 < group.First && tokens[at + 1].Norm != "own" && tokens[at].Norm is "its" or "their" && !draft.Sentence.Actors.Exists(a => a.First < at && !a.IsCivilian && !a.IsDemonym) ? at : null;
    }
}
