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

    /// <summary>"an attack on the village that killed 38": where people who do not fight were killed and nobody else was aimed at, it was an attack on them.</summary>
    public static void Attacked(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in drafts.Where(d => d is { Type: ClaimType.ArmedClash, Trigger.Frame.Kind: FrameKind.Attack } && !d.Has(ActorRole.Target)))
        {
            if (!draft.Figures.Exists(f => f.Figure is { Kind: FigureKind.Killed, High: not 0 })) continue;
            if (!draft.Has(ActorRole.Affected) && draft.Place?.Place is not { IsSettlement: true }) continue;
            draft.Type = ClaimType.AttackOnCivilians;
            draft.Why.Add("type: those killed do not fight");
        }
    }

    private static bool IsFromAfar(ClaimType type) => type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.IedOrMine or ClaimType.ChemicalAttack or ClaimType.AttackOnCivilians;
}
