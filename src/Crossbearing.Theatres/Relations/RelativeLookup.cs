using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>Looks up names that stand in a relation: "3 km south of X", "southeastern X", "the M5 between X and Y". Immutable, thread-safe.</summary>
public sealed class RelativeLookup
{
    private readonly Gazetteer gazetteer;
    private readonly RelativePlaces relative;
    private readonly ImmutableArray<(string Words, string Relation)> phrases;

    /// <summary>Takes the relation words, places and shapes of the packs.</summary>
    public RelativeLookup(TheatreSet theatres)
    {
        gazetteer = theatres.Gazetteer;
        relative = new RelativePlaces(theatres);
        phrases = [.. theatres.Theatres.SelectMany(t => t.Lexicon).Where(e => e.Section == "place-relations").SelectMany(e => e.All("words").Select(w => (w, e.One("relation") ?? "near")))];
    }

    /// <summary>What a written name means; null where its words tell no relation, or are as a whole the name of a place.</summary>
    public RelativeAnswer? Resolve(string written, LookupOptions? options = null)
    {
        if (!gazetteer.Exact(written).IsEmpty || RelativeName.Parse(written, phrases) is not { } name) return null;
        GazetteerAnswer first = gazetteer.Resolve(name.Names[0], options);
        ImmutableArray<Place?> of = [Province(name) ?? first.Answer, .. name.Names.Skip(1).Select(n => gazetteer.Resolve(n, options).Answer)];
        PlaceRelation relation = new(name.Kind, string.Join(" and ", of.Select((p, i) => p?.Name ?? name.Names[i])), name.Km);
        if (of.Any(p => p is null)) return new(null, relation, null, first.Candidates);
        ImmutableArray<Place> known = [.. of.OfType<Place>()];
        Place place = Line(name, known, options) ?? (known.Length > 1 ? Prominence.Larger(known[0], known[1]) : known[0]);
        return new(place, relation, relative.GeometryOf(place, relation, known), first.Candidates);
    }

    /// <summary>"southern Idlib" is a part of the province and not of the town.</summary>
    private Place? Province(RelativeName name)
    {
        if (name.InTown || !name.Kind.EndsWith("-part", StringComparison.Ordinal)) return null;
        Place[] provinces = [.. gazetteer.Exact(name.Names[0]).Where(p => p.Precision == PlacePrecision.Admin1)];
        return provinces.Length == 1 ? provinces[0] : null;
    }

    private Place? Line(RelativeName name, ImmutableArray<Place> known, LookupOptions? options)
    {
        if (name.OnRoad && known.Length > 1) return relative.RoadBetween(known[0], known[1]);
        return name.Line is { } line && gazetteer.Resolve(line, options).Answer is { Precision: PlacePrecision.Line } found ? found : null;
    }
}
