using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres;

/// <summary>Checks what only packs together can show: ids that stand twice, references, names that two actors share. Thread-safe.</summary>
public static class TheatreValidator
{
    /// <summary>Checks packs without line numbers: <c>pack/file#id</c>.</summary>
    /// <param name="theatres">The packs as they would be loaded together, world first.</param>
    /// <returns>Every error and notice, pack by pack.</returns>
    public static ImmutableArray<Diagnostic> Validate(IReadOnlyList<Theatre> theatres) =>
        new SetCheck(theatres, _ => ImmutableDictionary<string, int>.Empty).Run();

    /// <summary>Checks packs as loaded, with the lines of the ids; packs that have errors of their own are checked as far as they could be read.</summary>
    /// <param name="loads">The packs as they would be loaded together, world first.</param>
    /// <returns>Every error and notice, pack by pack; without those of the loads themselves.</returns>
    public static ImmutableArray<Diagnostic> Validate(IReadOnlyList<TheatreLoad> loads)
    {
        var known = loads.Where(l => (l.Draft ?? l.Theatre) is not null).ToDictionary(l => (l.Draft ?? l.Theatre)!.Name, StringComparer.Ordinal);
        return new SetCheck([.. known.Values.Select(l => (l.Draft ?? l.Theatre)!)], name => known[name].Lines).Run();
    }
}

/// <summary>One run of the checks over a set.</summary>
internal sealed class SetCheck(IReadOnlyList<Theatre> theatres, Func<string, IReadOnlyDictionary<string, int>> linesOf)
{
    private readonly TheatreSet set = new(theatres);
    private readonly List<Diagnostic> found = [];
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);
    private Theatre theatre = null!;
    private IReadOnlyDictionary<string, int> lines = null!;

    public ImmutableArray<Diagnostic> Run()
    {
        foreach (Theatre next in theatres)
        {
            (theatre, lines) = (next, linesOf(next.Name));
            foreach (Party p in next.Parties) CheckParty(p);
            foreach (Place p in next.Places) CheckPlace(p);
            foreach (Actor a in next.Actors) CheckActor(a);
            foreach (Source s in next.Sources) CheckSource(s);
            foreach (Shape s in next.Shapes) CheckShape(s);
        }
        SharedNames.Find(set, (t, actor, other, name) =>
        {
            (theatre, lines) = (t, linesOf(t.Name));
            Add(DiagnosticCodes.TheatreSharedName, PackFiles.Actors, actor.Id, $"{other.Name} has this name too", name, "names that differ, or dates that do not meet");
        });
        return [.. found];
    }

    private void CheckParty(Party party)
    {
        Own(PackFiles.Theatre, party.Id);
        Refer(PackFiles.Theatre, party.Id, "generic", party.Generic, IsActor, "an actor id");
        Refer(PackFiles.Theatre, party.Id, "army", party.Army, IsActor, "an actor id");
    }

    private void CheckPlace(Place place)
    {
        Own(PackFiles.Places, place.Id);
        Refer(PackFiles.Places, place.Id, "admin1", place.Admin1, id => set.Place(id)?.Kind == "admin1", "the id of a place of kind admin1");
        Refer(PackFiles.Places, place.Id, "admin2", place.Admin2, id => set.Place(id)?.Kind == "admin2", "the id of a place of kind admin2");
        foreach (string holder in place.Holders) Refer(PackFiles.Places, place.Id, "holder", holder, IsParty, "a party id");
    }

    private void CheckActor(Actor actor)
    {
        Own(PackFiles.Actors, actor.Id);
        Refer(PackFiles.Actors, actor.Id, "party", actor.Party, IsParty, "a party id");
        Refer(PackFiles.Actors, actor.Id, "parent", actor.Parent, id => IsActor(id) && id != actor.Id, "the id of another actor");
        foreach (string id in actor.Allies) Refer(PackFiles.Actors, actor.Id, "allies", id, IsActor, "an actor id");
        foreach (string id in actor.Adversaries) Refer(PackFiles.Actors, actor.Id, "adversaries", id, IsActor, "an actor id");
        foreach (string id in actor.BackedBy) Refer(PackFiles.Actors, actor.Id, "backed_by", id, IsActor, "an actor id");
    }

    private void CheckSource(Source source)
    {
        Own(PackFiles.Sources, source.Id);
        Refer(PackFiles.Sources, source.Id, "side", source.Side, id => id == "none" || Forms.IsCountry(id) || IsParty(id),
            "a party id, a country's ISO code or none");
    }

    private void CheckShape(Shape shape)
    {
        Refer(PackFiles.Shapes, shape.Place ?? shape.Kind, "place", shape.Place, IsPlace, "a place id");
        foreach (string town in shape.Towns) Refer(PackFiles.Shapes, shape.Place ?? shape.Kind, "towns", town, IsPlace, "a place id");
    }

    private bool IsActor(string id) => set.Actor(id) is not null;

    private bool IsParty(string id) => set.Party(id) is not null;

    private bool IsPlace(string id) => set.Place(id) is not null;

    /// <summary>An id belongs to one pack, but a theatre's actor or outlet may replace the world's.</summary>
    private void Own(string file, string id)
    {
        string key = $"{file}#{id}";
        if (owners.TryAdd(key, theatre.Name) || owners[key] == theatre.Name) return;
        string owner = owners[key];
        owners[key] = theatre.Name;
        if (owner == TheatreLibrary.World && (file is PackFiles.Actors or PackFiles.Sources)) return;
        Add(DiagnosticCodes.TheatreDuplicateId, file, id, $"The id stands in {owner} too", id, "an id of its own");
    }

    private void Refer(string file, string id, string key, string? target, Func<string, bool> exists, string expected)
    {
        if (target is null || exists(target)) return;
        Add(DiagnosticCodes.TheatreUnknownReference, file, id, $"{key} of {id} points to nothing", target, expected);
    }

    private void Add(DiagnosticCode code, string file, string id, string message, string? value, string expected)
    {
        string place = lines.TryGetValue($"{file}#{id}", out int line) ? $":{line}" : $"#{id}";
        found.Add(code.At($"{theatre.Name}/{file}{place}", message, value, expected));
    }
}
