using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Publishing;

/// <summary>Rounds the coordinates of civilian sites to a grid.</summary>
internal static class SiteCoarsener
{
    private static readonly string[] SiteWords = ["hospital", "clinic", "school", "shelter", "camp", "kindergarten", "maternity", "orphanage"];

    /// <summary>The material with coarse positions, and how many places of it are concerned.</summary>
    public static (PictureInput Material, int Places) Apply(PictureInput input, PublishProfile profile)
    {
        List<Place> sites = [.. input.Theatres.Places.Where(p => IsCivilian(p.Kind, p.Name, profile))];
        HashSet<string> coarse = [.. sites.Select(p => p.Id)], names = [.. sites.Select(p => p.Name)];
        PlaceSlot? Slot(PlaceSlot? place) => Coarsen(place, coarse, names, profile);
        PictureInput material = input with
        {
            Theatres = new TheatreSet(input.Theatres.Theatres.Select(t => Coarsen(t, coarse, profile))),
            Claims = [.. input.Claims.Select(c => c with { Place = Slot(c.Place), PlaceTo = Slot(c.PlaceTo) })],
            Events = [.. input.Events.Select(e => e with { Place = Slot(e.Place) })],
        };
        return (material, coarse.Count);
    }

    /// <summary>True for a place of a kind that the profile coarsens, or a site whose name says hospital, school or shelter.</summary>
    public static bool IsCivilian(string kind, string name, PublishProfile profile) =>
        profile.CoarsenKinds.Contains(kind) || (PlaceKinds.PrecisionOf(kind) == PlacePrecision.Site && NamesSite(name));

    private static bool NamesSite(string name) => SiteWords.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static Theatre Coarsen(Theatre theatre, HashSet<string> coarse, PublishProfile profile) =>
        theatre.Places.Any(p => coarse.Contains(p.Id))
            ? theatre with { Places = [.. theatre.Places.Select(p => coarse.Contains(p.Id) ? p with { Lat = Round(p.Lat, profile), Lon = Round(p.Lon, profile) } : p)] }
            : theatre;

    private static PlaceSlot? Coarsen(PlaceSlot? place, HashSet<string> coarse, HashSet<string> names, PublishProfile profile)
    {
        if (place is null) return null;
        bool site = place.Id is { } id ? coarse.Contains(id) : place.Precision == PlacePrecision.Site && (NamesSite(place.Text) || (place.Name is { } n && NamesSite(n)));
        if (site) place = place with { Lat = Round(place.Lat, profile), Lon = Round(place.Lon, profile) };
        return site || place.Relation is { } r && r.Of.Split(" and ").Append(r.Of).Any(names.Contains) ? place with { Geometry = Coarse(place.Geometry, profile) } : place;
    }

    /// <summary>A point on the grid; any other geometry would tell where the site is and is left out.</summary>
    private static PlaceGeometry? Coarse(PlaceGeometry? geometry, PublishProfile profile) =>
        geometry is { Form: GeometryForm.Point, RadiusKm: { } km } && geometry.Parts[0][0] is var point
            ? PlaceGeometry.Around(new GeoPoint(Round(point.Lon, profile)!.Value, Round(point.Lat, profile)!.Value), km)
            : null;

    private static double? Round(double? degrees, PublishProfile profile) =>
        degrees is { } d ? Math.Round(Math.Round(d / profile.CoarsenDegrees) * profile.CoarsenDegrees, 6) : null;
}
