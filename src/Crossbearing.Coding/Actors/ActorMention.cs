using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>A stretch of text that names an actor.</summary>
internal sealed class ActorMention : Mention
{
    /// <summary>The actor of the packs, or null for one that no pack knows.</summary>
    public Actor? Actor { get; set; }

    /// <summary>Canonical name; for an unknown actor what the text calls it.</summary>
    public string? Name { get; set; }

    /// <summary>All actors that the words can mean, the chosen one among them; more than one until the report's country decides.</summary>
    public IReadOnlyList<Actor> Rivals { get; set; } = [];

    /// <summary>True for a demonym alone ("Russian"), which is an actor only before a noun of doing.</summary>
    public bool IsDemonym { get; init; }

    /// <summary>True for a demonym before a noun of people ("Palestinian youths"): it tells who they are and names no party.</summary>
    public bool IsPeople { get; init; }

    /// <summary>True for a common noun ("militants", "the army") or pronoun.</summary>
    public bool IsGeneric { get; set; }

    /// <summary>True for a pronoun that stands for an actor named before.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>True where the words name people who do not fight.</summary>
    public bool IsCivilian { get; init; }

    /// <summary>True for a body of a state that no pack has.</summary>
    public bool IsBody { get; init; }

    /// <summary>True where the report itself calls them the enemy.</summary>
    public bool IsEnemy { get; set; }

    /// <summary>How the name was resolved, for a person who asks why.</summary>
    public string Why { get; set; } = "";

    /// <summary>True for a person in office or command.</summary>
    public bool IsPerson => Actor?.Kind == "person";

    /// <summary>True for a state, government or institution, which speaks rather than fights.</summary>
    public bool IsInstitution => IsBody || Actor?.Kind is "state" or "government" or "institution" or "media" or "organisation" or "person";
}
