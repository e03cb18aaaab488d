using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>The codebook's row for a claim type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Meaning">What it covers, one line.</param>
/// <param name="AcledSubevents">ACLED sub-event names that fit it; empty where ACLED has none.</param>
/// <param name="Plover">PLOVER event types that fit it; empty where PLOVER has none.</param>
public sealed record ClaimTypeInfo(ClaimType Type, string Meaning, ImmutableArray<string> AcledSubevents, ImmutableArray<string> Plover)
{
    /// <summary>One row per claim type, in the order of the enum.</summary>
    public static ImmutableArray<ClaimTypeInfo> All { get; } =
    [
        new(ClaimType.ArmedClash, "fighting; attack, assault, offensive, advance, breakthrough, counter-attack", ["Armed clash"], ["ASSAULT"]),
        new(ClaimType.TerritoryGained, "someone takes control of a place by force", ["Government regains territory", "Non-state actor overtakes territory"], ["ASSAULT"]),
        new(ClaimType.TerritoryTransferred, "control passes without fighting", ["Non-violent transfer of territory"], ["AGREE", "RETREAT"]),
        new(ClaimType.ControlStatus, "someone holds a named place, and the report tells no change of it", [], []),
        new(ClaimType.Withdrawal, "forces leave, retreat, pull back", ["Other"], ["RETREAT"]),
        new(ClaimType.Siege, "encircled, besieged; a place or road cut off", ["Other"], ["COERCE"]),
        new(ClaimType.AirDroneStrike, "from aircraft, helicopter or drone", ["Air/drone strike"], ["ASSAULT"]),
        new(ClaimType.ShellingMissileStrike, "artillery, mortar, rocket, missile; a strike whose weapon is not told", ["Shelling/artillery/missile attack"], ["ASSAULT"]),
        new(ClaimType.SuicideBombing, "by a person or a driven vehicle", ["Suicide bomb"], ["ASSAULT"]),
        new(ClaimType.IedOrMine, "car bomb, roadside bomb, mine, grenade", ["Remote explosive/landmine/IED", "Grenade"], ["ASSAULT"]),
        new(ClaimType.ChemicalAttack, "use of a chemical weapon", ["Chemical weapon"], ["ASSAULT"]),
        new(ClaimType.AttackOnCivilians, "killing, execution, shooting of civilians not by the means above", ["Attack"], ["ASSAULT"]),
        new(ClaimType.Abduction, "abduction or forced disappearance", ["Abduction/forced disappearance"], ["COERCE", "ASSAULT"]),
        new(ClaimType.SexualViolence, "sexual violence", ["Sexual violence"], ["COERCE", "ASSAULT"]),
        new(ClaimType.Arrest, "arrest or detention", ["Arrests"], ["COERCE", "ASSAULT"]),
        new(ClaimType.Protest, "demonstration without violence by its participants", ["Peaceful protest", "Protest with intervention", "Excessive force against protesters"], ["PROTEST"]),
        new(ClaimType.Riot, "violent demonstration, mob violence", ["Violent demonstration", "Mob violence"], ["PROTEST"]),
        new(ClaimType.Deployment, "forces, convoys, aircraft, reinforcements move in or are sent", ["Other"], ["MOBILIZE"]),
        new(ClaimType.BaseEstablished, "base, headquarters, observation post set up", ["Headquarters or base established"], ["MOBILIZE"]),
        new(ClaimType.WeaponsDestroyedOrSeized, "depot, vehicle, aircraft lost, shot down, seized", ["Disrupted weapons use"], ["ASSAULT"]),
        new(ClaimType.LootingOrDestruction, "property or infrastructure looted or destroyed", ["Looting/property destruction"], ["COERCE"]),
        new(ClaimType.Obstruction, "patrols, convoys, aid blocked", ["Other"], ["COERCE"]),
        new(ClaimType.Agreement, "ceasefire, deal, prisoner exchange; also broken off", ["Agreement"], ["AGREE"]),
        new(ClaimType.Displacement, "people flee or are evacuated", ["Other"], []),
        new(ClaimType.MilitaryExercise, "military exercise", ["Other"], ["MOBILIZE"]),
        new(ClaimType.Statement, "threatens, warns, accuses, demands, denies, appeals, only where it is about no event coded otherwise", [], ["THREATEN", "ACCUSE", "REQUEST", "REJECT", "SUPPORT"]),
        new(ClaimType.SummaryLosses, "losses over a period or operation, tied to no single event", [], []),
    ];

    /// <summary>The row of <paramref name="type"/>.</summary>
    public static ClaimTypeInfo Of(ClaimType type) => All[(int)type];
}
