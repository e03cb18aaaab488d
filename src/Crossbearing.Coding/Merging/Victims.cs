using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>Who was hit: those told as hit did not do it, and the dead of a blow at which nobody else was aimed are people who do not fight.</summary>
internal static class Victims
{
    /// <summary>"31 jihadists dead", "a patrol struck a mine": who is told as hit is not who did it.</summary>
    public static void DidNot(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in drafts)
            draft.Actors.RemoveAll(a => a is { Role: ActorRole.Initiator, Mention.Name: not null } && draft.Actors.Exists(o => o.Role == ActorRole.Target && o.Mention.Name == a.Mention.Name));
    }

    /// <summary>"In the camp 14 were killed by shells": the counted of a blow from afar are affected where the text names neither a target nor whose they were.</summary>
    public static void Fill(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in drafts.Where(d => IsFromAfar(d.Type) && !d.Has(ActorRole.Target) && !d.Has(ActorRole.Affected)))
        {
            var (figure, span) = draft.Figures.Find(f => f.Figure is { Kind: FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured, High: not 0 });
            if (figure is null || draft.Sentence.Context.Civilians is not { } civilians) continue;
            draft.Add(ActorRole.Affected, new ActorMention { First = draft.Trigger.First, End = draft.Trigger.End, Span = span, Actor = civilians, Name = civilians.Name, IsCivilian = true, Why = "people counted" });
            draft.Why.Add("affected: people counted, of no side that the text tells");
        }
    }

    private static bool IsFromAfar(ClaimType type) => type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.IedOrMine or ClaimType.ChemicalAttack;
}
