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
        HashSet<string> coarse = [.. input.Theatres.Places.Where(p => IsCivilian(p.Kind, p.Name, profile)).Select(p => p.Id)];
        PictureInput material = input with
        {
            Theatres = new TheatreSet(input.Theatres.Theatres.Select(t => Coarsen(t, coarse, profile))),
            Claims = [.. input.Claims.Select(c => c with { Place = Coarsen(c.Place, coarse, profile), PlaceTo = Coarsen(c.PlaceTo, coarse, profile) })],
            Events = [.. input.Events.Select(e => e with { Place = Coarsen(e.Place, coarse, profile) })],
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

    private static PlaceSlot? Coarsen(PlaceSlot? place, HashSet<string> coarse, PublishProfile profile) =>
        place is null || !(place.Id is { } id ? coarse.Contains(id) : place.Precision == PlacePrecision.Site && (NamesSite(place.Text) || (place.Name is { } n && NamesSite(n))))
            ? place
            : place with { Lat = Round(place.Lat, profile), Lon = Round(place.Lon, profile) };

    private static double? Round(double? degrees, PublishProfile profile) =>
        degrees is { } d ? Math.Round(Math.Round(d / profile.CoarsenDegrees) * profile.CoarsenDegrees, 6) : null;
}
