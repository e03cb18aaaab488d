using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>Packs that are in play together, world first. Immutable, thread-safe.</summary>
public sealed class TheatreSet
{
    private readonly FrozenDictionary<string, Actor> actors;
    private readonly FrozenDictionary<string, Source> sources;
    private readonly FrozenDictionary<string, Party> parties;
    private readonly Lazy<ImmutableArray<Actor>> allActors;
    private readonly Lazy<Gazetteer> gazetteer;
    private readonly Lazy<SourceIndex> sourceIndex;

    /// <summary>Joins packs; of an id that stands in two packs the later one counts, so that a theatre can say more of an actor than the world does.</summary>
    public TheatreSet(IEnumerable<Theatre> theatres)
    {
        Theatres = [.. theatres];
        PackPlaces = new PackPlaces(Theatres);
        actors = Index(t => t.Actors, a => a.Id);
        sources = Index(t => t.Sources, s => s.Id);
        parties = Index(t => t.Parties, p => p.Id);
        allActors = new(() => [.. All(t => t.Actors, actors, a => a.Id)]);
        gazetteer = new(() => new Gazetteer(this));
        sourceIndex = new(() => new SourceIndex(sources.Values.OrderBy(s => s.Id, StringComparer.Ordinal)));
    }

    /// <summary>Places by name.</summary>
    public Gazetteer Gazetteer => gazetteer.Value;

    /// <summary>The packs.</summary>
    public ImmutableArray<Theatre> Theatres { get; }

    /// <summary>The packs as <c>name@hash</c>, in order.</summary>
    public ImmutableArray<string> Stamps => [.. Theatres.Select(t => t.Stamp)];

    /// <summary>All places, pack by pack.</summary>
    public IEnumerable<Place> Places => PackPlaces.All();

    /// <summary>All actors, pack by pack.</summary>
    public IEnumerable<Actor> Actors => allActors.Value;

    /// <summary>All outlets, pack by pack.</summary>
    public IEnumerable<Source> Sources => All(t => t.Sources, sources, s => s.Id);

    /// <summary>All parties, pack by pack.</summary>
    public IEnumerable<Party> Parties => All(t => t.Parties, parties, p => p.Id);

    /// <summary>The place of this id, or null.</summary>
    public Place? Place(string id) => PackPlaces.Find(id);

    /// <summary>The actor of this id, or null.</summary>
    public Actor? Actor(string id) => actors.GetValueOrDefault(id);

    /// <summary>The outlet of this id, or null.</summary>
    public Source? Source(string id) => sources.GetValueOrDefault(id);

    /// <summary>The party of this id, or null.</summary>
    public Party? Party(string id) => parties.GetValueOrDefault(id);

    /// <summary>The outlet of this name, alias or host, or null where none or more than one fits.</summary>
    /// <param name="outlet">Name as a report gives it; folded as place names are.</param>
    /// <param name="url">The report's address; its host or a host above it is looked for where the name is not known.</param>
    public Source? SourceFor(string? outlet, string? url = null) => sourceIndex.Value.Find(outlet, url);

    /// <summary>True for a place of the world pack.</summary>
    public bool IsWorld(Place place) => Theatres.Length > 0 && Theatres[0].Name == TheatreLibrary.World && PackPlaces[0].Find(place.Id) >= 0;

    /// <summary>The party of an actor: its own, else that of the nearest actor above it that has one; null where none has.</summary>
    public Party? PartyOf(Actor actor)
    {
        for (int depth = 0; depth < 16; depth++)
        {
            if (actor.Party is { } id) return Party(id);
            if (actor.Parent is not { } parent || Actor(parent) is not { } above) return null;
            actor = above;
        }
        return null;
    }

    /// <summary>The places of the packs.</summary>
    internal PackPlaces PackPlaces { get; }

    /// <summary>True where no later pack replaces this actor.</summary>
    internal bool Counts(Actor actor) => ReferenceEquals(Actor(actor.Id), actor);

    private IEnumerable<T> All<T>(Func<Theatre, ImmutableArray<T>> items, FrozenDictionary<string, T> index, Func<T, string> id) where T : class =>
        Theatres.SelectMany(t => items(t)).Where(item => ReferenceEquals(index[id(item)], item));

    private FrozenDictionary<string, T> Index<T>(Func<Theatre, ImmutableArray<T>> items, Func<T, string> id)
    {
        Dictionary<string, T> index = new(StringComparer.Ordinal);
        foreach (T item in Theatres.SelectMany(t => items(t))) index[id(item)] = item;
        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
