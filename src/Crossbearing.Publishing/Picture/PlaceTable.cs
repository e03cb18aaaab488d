using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Publishing;

/// <summary>The places that matter to a picture: settlements and sites in the packs' boxes, and every place with coordinates that the material names.</summary>
internal sealed class PlaceTable
{
    private readonly ImmutableArray<Place> places;
    private readonly Dictionary<string, int> index;

    private PlaceTable(ImmutableArray<Place> places)
    {
        this.places = places;
        index = places.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>Chooses the places, ordinally by id.</summary>
    public static PlaceTable Of(PictureInput input)
    {
        HashSet<string> named =
        [
            .. input.Runs.Select(r => r.Place), .. input.Changes.Select(c => c.Place),
            .. input.Events.Select(e => e.Place?.Id).OfType<string>(), .. input.Claims.Select(c => c.Place?.Id).OfType<string>(),
        ];
        IEnumerable<Place> chosen = input.Theatres.Theatres.SelectMany(t => t.Places.Where(p => p.Lat is not null && p.Lon is not null && Matters(p, t, named)));
        return new([.. chosen.DistinctBy(p => p.Id, StringComparer.Ordinal).OrderBy(p => p.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Index of a place, or -1.</summary>
    public int IndexOf(string id) => index.GetValueOrDefault(id, -1);

    /// <summary>West, south, east, north of all packs with a box, else of the places; empty without either.</summary>
    public ImmutableArray<double> Box(TheatreSet theatres)
    {
        List<GeoBox> boxes = [.. theatres.Theatres.Select(t => t.Box).OfType<GeoBox>()];
        if (boxes.Count > 0) return [boxes.Min(b => b.West), boxes.Min(b => b.South), boxes.Max(b => b.East), boxes.Max(b => b.North)];
        if (places.IsEmpty) return [];
        return [places.Min(p => p.Lon!.Value), places.Min(p => p.Lat!.Value), places.Max(p => p.Lon!.Value), places.Max(p => p.Lat!.Value)];
    }

    /// <summary>The places as columns.</summary>
    public PicturePlaces Columns(PublishProfile profile) => new(
        [.. places.Select(p => p.Id)], [.. places.Select(p => p.Name)], [.. places.Select(p => p.NameLocal ?? "")], [.. places.Select(p => p.Kind)],
        [.. places.Select(p => PictureBuilder.Grid(p.Lat!.Value, 1e5))], [.. places.Select(p => PictureBuilder.Grid(p.Lon!.Value, 1e5))],
        [.. places.Select(p => p.Population ?? 0)],
        [.. places.Select(p => profile.CoarsenDegrees > 0 && SiteCoarsener.IsCivilian(p.Kind, p.Name, profile) ? 1 : 0)]);

    private static bool Matters(Place p, Theatre t, HashSet<string> named) =>
        named.Contains(p.Id)
        || (p.Precision is PlacePrecision.Settlement or PlacePrecision.Site && t.Box is { } box && box.Contains(p.Lat!.Value, p.Lon!.Value));
}
