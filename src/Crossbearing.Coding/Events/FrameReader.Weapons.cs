using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>The weapons of a claim, and what they make of a blow: from the air, from the ground, by a bomb or a poison.</content>
internal sealed partial class FrameReader
{
    /// <summary>Weapons that the clause names.</summary>
    private void AddWeapons(ClaimDraft draft, VerbGroup? group)
    {
        int first = group is null ? draft.Sentence.Sentence.FirstToken : Math.Min(group.Relative ? Math.Max(draft.Sentence.Sentence.FirstToken, group.ClauseFirst - LongestBefore) : group.IsAfterReduced && draft.Trigger.Frame.Kind == FrameKind.Explosion ? group.SharesSubject!.ClauseFirst : group.ClauseFirst, draft.Trigger.First);
        int end = group is null ? draft.Sentence.Sentence.EndToken : Math.Max(group.ClauseEnd, draft.Trigger.End);
        foreach (var (weapon, span) in weapons.In(draft.Sentence.Context, first, end)) draft.Means.Add((weapon.Name, span));
        if (draft is { Type: ClaimType.WeaponsDestroyedOrSeized or ClaimType.LootingOrDestruction, Trigger.Form: TriggerForm.Passive } && !IsOutOfTheAir(draft) && weapons.ByMeans(draft.Sentence.Context, draft.Trigger.End, end) is { } cause) draft.Type = cause;
        if (draft is { Type: ClaimType.WeaponsDestroyedOrSeized, Trigger.Frame.Roles: var roles } && IsByAircraft(draft, group) && roles.ContainsKey("belonging") && weapons.In(draft.Sentence.Context, draft.Trigger.End, end).Select(w => w.Weapon.Kind).FirstOrDefault() == "arms") draft.Type = ClaimType.AirDroneStrike;
        if (draft is { Type: ClaimType.WeaponsDestroyedOrSeized or ClaimType.LootingOrDestruction, Trigger.Form: TriggerForm.Active } && draft.Trigger.Frame.Slot("subject") == "initiator" && Dealt(draft, group) is { } blast && !IsOutOfTheAir(draft)) draft.Type = blast;
        if (draft is { Type: ClaimType.ArmedClash, Trigger.IsVerb: true } && AttackedBy(draft) is { } attacked) draft.Type = attacked;
        if (draft is { Type: ClaimType.ShellingMissileStrike or ClaimType.AirDroneStrike } && IsFilledWithPoison(draft.Sentence.Context, first, end)) draft.Type = ClaimType.ChemicalAttack;
        draft.Type = draft.Trigger.Frame.Kind switch
        {
            FrameKind.Strike when BombTold(draft) is { } told => told,
            FrameKind.Strike or FrameKind.Explosion when weapons.NamesPoison(draft.Sentence.Context, first, end) => ClaimType.ChemicalAttack,
            FrameKind.Strike or FrameKind.Explosion when Dealt(draft, group) is { } dealt && (draft.Trigger.Frame.Kind == FrameKind.Strike || dealt == ClaimType.SuicideBombing) => dealt,
            FrameKind.Strike when draft.Trigger.Form == TriggerForm.Noun && weapons.TypeOf(draft.Sentence.Context, draft.Trigger.First, draft.Trigger.End) is ClaimType.ShellingMissileStrike => ClaimType.ShellingMissileStrike, // "air strikes on A, artillery on B"
            FrameKind.Strike when weapons.IsAir(draft, first, end) => ClaimType.AirDroneStrike,
            FrameKind.Raid when IsFromTheAir(draft, first, end) => ClaimType.AirDroneStrike,
            FrameKind.Attack => weapons.WithMeans(draft.Sentence.Context, draft.Trigger.End, end) ?? (IsByAircraft(draft, group) ? ClaimType.AirDroneStrike : OfNoun(draft) ?? draft.Type),
            FrameKind.Explosion when draft.Trigger.Form == TriggerForm.Active && draft.Trigger.Frame.Slot("subject") == "initiator" => draft.Type, // who sets off bombs has planted them
            FrameKind.Explosion => weapons.Exploded(draft.Sentence.Context, first, end) ?? HeardFrom(draft) ?? draft.Type,
            _ => draft.Type,
        };
        if (draft is { Type: ClaimType.ArmedClash or ClaimType.AttackOnCivilians or ClaimType.ShellingMissileStrike, Trigger.IsVerb: true } && draft.Sentence.Context.Tokens[draft.Trigger.First].Form.VerbLemma is "fire" or "open" && IsByAircraft(draft, group)) draft.Type = ClaimType.AirDroneStrike;
        if (draft.Type is ClaimType.ArmedClash or ClaimType.LootingOrDestruction or ClaimType.ShellingMissileStrike && draft.Of(ActorRole.Initiator).Any(a => weapons.NamesAircraft(draft.Sentence.Context, a.First, a.End))) draft.Type = ClaimType.AirDroneStrike;
    }

    /// <summary>"shells filled with mustard agent", "barrels of chlorine": the poison is what the ammunition holds.</summary>
    private bool IsFilledWithPoison(ReportContext context, int first, int end) =>
        Enumerable.Range(first + 1, Math.Max(0, end - first - 2)).Any(i => context.Tokens[i].Norm is "with" or "of" or "containing" or "carrying" && context.Tokens[i - 1].Norm is "filled" or "laden" or "loaded" or "shells" or "barrels" or "rockets" or "canisters" or "cylinders" or "bombs" or "munitions" && weapons.NamesPoison(context, i + 1, Math.Min(end, i + 4)));

    /// <summary>"The rally was bombed; the vest yielded ball bearings": where the report tells of no weapon that strikes from afar, who bombs planted or wore the bomb of which the paragraph tells.</summary>
    private ClaimType? BombTold(ClaimDraft draft)
    {
        if (!draft.Trigger.IsVerb || draft.Sentence.Context.Tokens[draft.Trigger.First].Form.VerbLemma != "bomb" || weapons.TellsOfReach(draft.Sentence.Context)) return null;
        Paragraph paragraph = draft.Sentence.Paragraph;
        var sentences = draft.Sentence.Context.Document.Sentences;
        return weapons.TypeOf(draft.Sentence.Context, sentences[paragraph.FirstSentence].FirstToken, sentences[paragraph.EndSentence - 1].EndToken);
    }

    /// <summary>"woke to explosions after drones swooped on the depots": what flew stands in the sentence beside a bare noun of explosions.</summary>
    private ClaimType? HeardFrom(ClaimDraft draft) =>
        draft is { Trigger.Form: TriggerForm.Noun } && draft.Trigger.End - draft.Trigger.First == 1 && draft.Sentence.Context.Tokens[draft.Trigger.First].Form.NounLemma is "explosion" or "blast"
            ? weapons.Exploded(draft.Sentence.Context, draft.Sentence.Sentence.FirstToken, draft.Sentence.Sentence.EndToken) : null;

    /// <summary>"came under UAV attack", "were the targets of 29 attack drones": the weapon stands within the words of the attack or right after them.</summary>
    private ClaimType? AttackedBy(ClaimDraft draft)
    {
        ReportContext context = draft.Sentence.Context;
        int last = draft.Trigger.End - 1;
        if (last == draft.Trigger.First || context.Tokens[last].Form.NounLemma is not ("attack" or "assault" or "raid")) return null;
        ClaimType? type = weapons.TypeOf(context, draft.Trigger.First + 1, Math.Min(draft.Sentence.Sentence.EndToken, draft.Trigger.End + 1));
        return type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike ? type : null;
    }

    /// <summary>"an attack by several drones": who attacks is the weapon itself, right after the noun; null where it is not.</summary>
    private ClaimType? OfNoun(ClaimDraft draft) =>
        draft.Trigger.Form == TriggerForm.Noun ? weapons.ByMeans(draft.Sentence.Context, draft.Trigger.End, Math.Min(draft.Sentence.Sentence.EndToken, draft.Trigger.End + 4)) : null;

    /// <summary>"shot down by F-16s", "felled by a missile", "blasted from the sky": whatever does it, what flew was destroyed.</summary>
    private static bool IsOutOfTheAir(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        return tokens[draft.Trigger.First].Form.VerbLemma is "intercept" or "down" or "fell" || Enumerable.Range(draft.Trigger.First, draft.Trigger.End - draft.Trigger.First).Any(i => tokens[i].Norm is "down" or "sky" or "earth");
    }

    /// <summary>The type of a blow that a bomb or its bearer deals: the subject of the verb, after "by" of a passive. A mere bomb may fall from aircraft that the paragraph tells of.</summary>
    private ClaimType? Dealt(ClaimDraft draft, VerbGroup? group)
    {
        if (group is null || !draft.Trigger.IsVerb) return null;
        ReportContext context = draft.Sentence.Context;
        var (first, end) = (group.ClauseFirst, group.First);
        if (draft.Trigger.Form == TriggerForm.Passive)
        {
            first = draft.Trigger.First;
            while (first < group.ClauseEnd && context.Tokens[first].Norm != "by") first++;
            end = Math.Min(group.ClauseEnd, first + LongestSubject);
        }
        if (weapons.Dealt(context, first, end) is not { } dealt) return first < end && context.Tokens[end - 1].Form.NounLemma is "blast" or "explosion" && !weapons.TellsOfReach(context) ? ClaimType.IedOrMine : null;
        if (dealt == ClaimType.IedOrMine && context.Tokens[draft.Trigger.First].Form.VerbLemma is "fall" or "land" or "rain") return ClaimType.AirDroneStrike; // "a bomb fell beside the mosque"
        return dealt == ClaimType.IedOrMine && weapons.TellsOfAircraft(context) && context.Tokens[end - 1].Norm == "bomb" ? null : dealt;
    }

    /// <summary>"Attack aircraft attacked positions", "Aircraft killed four in an attack on X": aircraft are the subject.</summary>
    private bool IsByAircraft(ClaimDraft draft, VerbGroup? group) =>
        group is not null && (draft.Trigger.Form == TriggerForm.Active || IsWayToKill(draft, group)) && weapons.In(draft.Sentence.Context, group.ClauseFirst, BeforeSupport(draft.Sentence, group)).Any(w => w.Weapon is { Kind: "air", Craft: not null });

    /// <summary>"killed four in an attack on X": the noun tells how those were killed of whom the verb speaks.</summary>
    private static bool IsWayToKill(ClaimDraft draft, VerbGroup group) =>
        draft.Trigger.Form == TriggerForm.Noun && !group.Passive && group.End <= draft.Trigger.First && draft.Sentence.Triggers.Exists(t => t.First == group.Head && t.Frame.Kind == FrameKind.Casualty);

    /// <summary>"Their troops, supported by aviation, attacked": where the subject's words end and those begin that tell who only helps.</summary>
    private static int BeforeSupport(SentenceReading sentence, VerbGroup group) =>
        sentence.Groups.Find(g => g is { Passive: true, Finite: false } && g.First > group.ClauseFirst && g.End <= group.First && sentence.Context.Tokens[g.Head].Form.VerbLemma is "support" or "back" or "cover" or "assist" or "accompany")?.First ?? group.First;

    /// <summary>A raid is one from the air where the clause names aircraft, or where the report tells of aircraft and nobody who can only come on foot raids.</summary>
    private bool IsFromTheAir(ClaimDraft draft, int first, int end)
    {
        if (weapons.IsAir(draft, first, end)) return true;
        return weapons.TellsOfAircraft(draft.Sentence.Context) && draft.Of(ActorRole.Initiator).All(a => a.Actor is { Kind: "state" or "armed-force" or "government" });
    }
}
