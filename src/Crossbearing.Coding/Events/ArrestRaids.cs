using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"Troops arrested 25 people in raids in A and B": the raids are how the arrests were made, and no blow of their own.</summary>
internal static class ArrestRaids
{
    /// <summary>Removes raids in which people are arrested or taken, where nobody is killed or hurt.</summary>
    public static void Settle(SentenceReading sentence, List<ClaimDraft> drafts)
    {
        if (!drafts.Exists(IsArrest) || drafts.Exists(d => d.Figures.Exists(f => f.Figure.Kind is FigureKind.Killed or FigureKind.Injured))) return;
        List<ClaimDraft> raids = [.. drafts.Where(d => d.Trigger is { Form: TriggerForm.Noun, Frame.Kind: FrameKind.Raid } && d.Type is ClaimType.ArmedClash or ClaimType.AirDroneStrike && IsManner(sentence, d.Trigger.First))];
        drafts.RemoveAll(raids.Contains);
        if (drafts.FindAll(IsArrest) is not [{ PlaceIsOwn: false } arrest] || raids.FindAll(r => r is { Place: not null, PlaceIsOwn: true }) is not { Count: > 1 } placed) return;
        (arrest.Place, arrest.PlaceIsOwn) = (placed[0].Place, true);
        foreach (ClaimDraft raid in placed.Skip(1)) drafts.Add(arrest.For(raid.Place!, Math.Max(arrest.End, raid.Place!.End)));
    }

    private static bool IsArrest(ClaimDraft draft) => draft is { Type: ClaimType.Arrest, Trigger.IsVerb: true };

    /// <summary>"in overnight raids", "during a raid".</summary>
    private static bool IsManner(SentenceReading sentence, int noun)
    {
        int at = noun - 1;
        while (at > sentence.Sentence.FirstToken && sentence.Context.Tokens[at].Form.Shape == TokenShape.Word && !sentence.Context.Tokens[at].Form.Is(WordClass.Preposition | WordClass.Coordinator) && !sentence.Groups.Exists(g => g.End == at + 1)) at--;
        return sentence.Context.Tokens[at].Norm is "in" or "during" or "amid";
    }
}
