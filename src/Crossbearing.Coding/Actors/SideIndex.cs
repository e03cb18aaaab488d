using System.Collections.Frozen;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>The sides that the packs know and who of them fights whom. Thread-safe after construction.</summary>
internal sealed class SideIndex
{
    private const int HighestParent = 8, LeastName = 6;

    private readonly FrozenDictionary<string, List<string>> adversaries, declared;
    private readonly FrozenDictionary<string, Actor> states, armed;

    public SideIndex(TheatreSet theatres)
    {
        Theatres = theatres;
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var own = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (Actor actor in theatres.Actors.Where(a => a.Adversaries.Length > 0))
        {
            foreach (Actor other in actor.Adversaries.Select(theatres.Actor).OfType<Actor>())
            {
                Join(found, Of(actor)!, Of(other)!);
                Add(own, Of(actor)!, Of(other)!);
            }
        }
        states = theatres.Actors.Where(a => a is { Kind: "state", Country: not null }).DistinctBy(a => a.Country!, StringComparer.Ordinal).ToFrozenDictionary(a => a.Country!, StringComparer.Ordinal);
        armed = theatres.Actors.Where(a => a.Kind is "armed-force" or "armed-group" or "militia" or "coalition" or "unit").SelectMany(a => a.Aliases.Select(n => n.Name).Append(a.Name).Where(n => n.Length >= LeastName).Select(n => (Name: n, Actor: a)))
            .GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Select(n => Of(n.Actor)).Distinct(StringComparer.Ordinal).Count() == 1).ToFrozenDictionary(g => g.Key, g => g.First().Actor, StringComparer.OrdinalIgnoreCase);
        declared = own.ToFrozenDictionary(StringComparer.Ordinal);
        adversaries = found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public TheatreSet Theatres { get; }

    /// <summary>Party id of an actor; of one without a party the id of the state or group above it; null for an unknown actor.</summary>
    public string? Of(Actor? actor)
    {
        if (actor is null) return null;
        if (Theatres.PartyOf(actor) is { } party) return party.Id;
        for (int depth = 0; depth < HighestParent && actor.Parent is { } parent && Theatres.Actor(parent) is { } above; depth++) actor = above;
        return actor.Id;
    }

    /// <summary>The side of the armed party whose name stands in a title such as "Military Media of X"; null where none does.</summary>
    public string? OfName(string? title)
    {
        string[] words = (title ?? "").Split([' ', '|', ',', '-', '–', ':'], StringSplitOptions.RemoveEmptyEntries);
        for (int length = words.Length; length > 0; length--)
        {
            for (int first = 0; first + length <= words.Length; first++)
            {
                if (armed.TryGetValue(string.Join(' ', words[first..(first + length)]), out Actor? named)) return Of(named);
            }
        }
        return null;
    }

    /// <summary>The state of a country in the packs, or null.</summary>
    public Actor? State(string country) => states.GetValueOrDefault(country);

    /// <summary>The sides that fight this one, in the order of the packs; empty where the packs tell none.</summary>
    public IReadOnlyList<string> Adversaries(string side) => adversaries.TryGetValue(side, out var known) ? known : [];

    /// <summary>The sides that the packs name where they describe this one, without those that only name it in turn; empty where they name none.</summary>
    public IReadOnlyList<string> Declared(string side) => declared.TryGetValue(side, out var known) ? known : [];

    private static void Join(Dictionary<string, List<string>> found, string side, string other)
    {
        if (side == other) return;
        Add(found, side, other);
        Add(found, other, side);
    }

    private static void Add(Dictionary<string, List<string>> found, string side, string other)
    {
        if (side == other) return;
        if (!found.TryGetValue(side, out var known)) found[side] = known = [];
        if (!known.Contains(other)) known.Add(other);
    }
}
