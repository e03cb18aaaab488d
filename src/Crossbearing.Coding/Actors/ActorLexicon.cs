using System.Collections.Frozen;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>A name in the packs and how it may be read.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">The name with its dates.</param>
/// <param name="Kind">Alias, noun or demonym.</param>
/// <param name="Acronym">True where the name is all capitals and must be written so.</param>
internal sealed record ActorName(Actor Actor, DatedName Name, ActorNameKind Kind, bool Acronym);

/// <summary>How strong a name is.</summary>
internal enum ActorNameKind
{
    /// <summary>Means the actor by itself.</summary>
    Alias,
    /// <summary>A common noun.</summary>
    Noun,
    /// <summary>Adjective of a country or people.</summary>
    Demonym,
}

/// <summary>All actor names of the packs in play. Thread-safe after construction.</summary>
internal sealed class ActorLexicon
{
    private readonly FrozenSet<string> world;
    private readonly FrozenDictionary<string, Actor> forcesByCountry;
    private readonly FrozenDictionary<string, Actor> airForcesByCountry;

    public ActorLexicon(TheatreSet theatres)
    {
        Theatres = theatres;
        var named = theatres.Theatres.Skip(1).SelectMany(t => t.Actors).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        world = theatres.Theatres.Take(1).SelectMany(t => t.Actors).Select(a => a.Id).Where(id => !named.Contains(id)).ToFrozenSet(StringComparer.Ordinal);
        foreach (Actor actor in theatres.Actors) Add(actor);
        forcesByCountry = FirstByCountry(a => a.Kind == "armed-force" && !ForceNames.IsService(a));
        airForcesByCountry = FirstByCountry(a => a.Kind == "armed-force" && ForceNames.IsAirForce(a.Name));
    }

    public TheatreSet Theatres { get; }

    public PhraseTrie<ActorName> Names { get; } = new();

    /// <summary>True for an actor of the world pack, which a theatre's actor of the same name goes before.</summary>
    public bool IsWorld(Actor actor) => world.Contains(actor.Id);

    /// <summary>The armed forces of a country, or null.</summary>
    public Actor? ForcesOf(string? country) => country is null ? null : forcesByCountry.GetValueOrDefault(country);

    /// <summary>The air force of a country, or null.</summary>
    public Actor? AirForceOf(string? country) => country is null ? null : airForcesByCountry.GetValueOrDefault(country);

    private void Add(Actor actor)
    {
        AddName(actor, new DatedName(actor.Name), actor.Kind is "generic" or "population" ? ActorNameKind.Noun : ActorNameKind.Alias);
        foreach (DatedName alias in actor.Aliases) AddName(actor, alias, ActorNameKind.Alias);
        foreach (string noun in actor.Nouns) AddName(actor, new DatedName(noun), ActorNameKind.Noun);
        foreach (string demonym in actor.Demonyms) AddName(actor, new DatedName(demonym), ActorNameKind.Demonym);
    }

    private void AddName(Actor actor, DatedName name, ActorNameKind kind)
    {
        var words = PhraseTrie<ActorName>.Tokenise(name.Name).SkipWhile(w => w == "the").ToList();
        bool acronym = kind == ActorNameKind.Alias && words.Count == 1 && name.Name.Length <= 6 && name.Name.All(c => !char.IsLower(c));
        Names.Add(words, new ActorName(actor, name, kind, acronym));
        if (kind == ActorNameKind.Noun && actor.Kind != "state" && Singular(words[^1]) is { } one) Names.Add([.. words[..^1], one], new ActorName(actor, name, kind, acronym));
    }

    /// <summary>"factions" also names one of them; words that are another thing in the singular stay as they are.</summary>
    private static string? Singular(string word) =>
        word.Length > 5 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word is not ("forces" or "units" or "authorities" or "militias" or "sides" or "members" or "elements" or "gangs") ? word[..^1] : null;

    private FrozenDictionary<string, Actor> FirstByCountry(Func<Actor, bool> filter) =>
        Theatres.Actors.Where(a => a.Country is not null && filter(a)).GroupBy(a => a.Country!, StringComparer.Ordinal)
            .Select(c => (Country: c.Key, Force: Chief([.. c]))).Where(c => c.Force is not null).ToFrozenDictionary(c => c.Country, c => c.Force!, StringComparer.Ordinal);

    /// <summary>The whole of a country's forces: of those under its state one directly under it, then the theatre's own, then the one with most services; where none is under it the only one, or null.</summary>
    private Actor? Chief(IReadOnlyList<Actor> forces)
    {
        var ofState = forces.Where(f => f.Parent is not null && IsOfState(Theatres.Actor(f.Parent))).ToList();
        return ofState.OrderBy(f => Theatres.Actor(f.Parent!)!.Kind != "state").ThenBy(IsWorld).ThenByDescending(f => Theatres.Actors.Count(a => a.Parent == f.Id && a.Kind == "armed-force")).ThenBy(f => f.Id, StringComparer.Ordinal).FirstOrDefault()
            ?? (forces.Count == 1 ? forces[0] : null);
    }

    /// <summary>A state, or a force of one: an air force stands under its army.</summary>
    private bool IsOfState(Actor? above) =>
        above is { Kind: "state" } || above is { Kind: "armed-force" or "institution" or "government", Parent: { } higher } && IsOfState(Theatres.Actor(higher));
}
