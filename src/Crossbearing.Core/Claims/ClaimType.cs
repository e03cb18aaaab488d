using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>What kind of event a claim tells. Coded by what was done, not by the word for it.</summary>
[JsonConverter(typeof(KebabEnumConverter<ClaimType>))]
public enum ClaimType
{
    /// <summary>Fighting; attack, assault, offensive, advance, breakthrough, counter-attack.</summary>
    ArmedClash,
    /// <summary>Someone takes control of a place by force.</summary>
    TerritoryGained,
    /// <summary>Control passes without fighting.</summary>
    TerritoryTransferred,
    /// <summary>Someone holds a named place and the report tells no change of it.</summary>
    ControlStatus,
    /// <summary>Forces leave, retreat, pull back.</summary>
    Withdrawal,
    /// <summary>Encircled, besieged; a place or road cut off.</summary>
    Siege,
    /// <summary>A strike from aircraft, helicopter or drone.</summary>
    AirDroneStrike,
    /// <summary>Artillery, mortar, rocket, missile; also a strike whose weapon is not told.</summary>
    ShellingMissileStrike,
    /// <summary>By a person or a driven vehicle.</summary>
    SuicideBombing,
    /// <summary>Car bomb, roadside bomb, mine, grenade.</summary>
    IedOrMine,
    /// <summary>Use of a chemical weapon.</summary>
    ChemicalAttack,
    /// <summary>Killing, execution, shooting of civilians not by the means above.</summary>
    AttackOnCivilians,
    /// <summary>Abduction or forced disappearance.</summary>
    Abduction,
    /// <summary>Sexual violence.</summary>
    SexualViolence,
    /// <summary>Arrest or detention.</summary>
    Arrest,
    /// <summary>Demonstration without violence by its participants.</summary>
    Protest,
    /// <summary>Violent demonstration or mob violence.</summary>
    Riot,
    /// <summary>Forces, convoys, aircraft, reinforcements move in or are sent.</summary>
    Deployment,
    /// <summary>A base, headquarters or observation post is set up.</summary>
    BaseEstablished,
    /// <summary>Depot, vehicle or aircraft lost, shot down or seized.</summary>
    WeaponsDestroyedOrSeized,
    /// <summary>Property or infrastructure looted or destroyed.</summary>
    LootingOrDestruction,
    /// <summary>Patrols, convoys or aid blocked.</summary>
    Obstruction,
    /// <summary>Ceasefire, deal, prisoner exchange.</summary>
    Agreement,
    /// <summary>People flee or are evacuated.</summary>
    Displacement,
    /// <summary>Military exercise.</summary>
    MilitaryExercise,
    /// <summary>Threat, warning, accusation, demand, denial or appeal that is not about an event coded otherwise.</summary>
    Statement,
    /// <summary>Losses over a period or operation that are tied to no single event.</summary>
    SummaryLosses,
}
