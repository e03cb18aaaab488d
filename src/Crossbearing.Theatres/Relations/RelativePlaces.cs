using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>
/// Turns "south of X", "between X and Y" or "southeastern X" into a geometry, by the points, kinds, inhabitants and shapes of the packs in play. Distances are on a sphere,
/// coordinates WGS 84 with four decimals. The same packs give the same geometry. Immutable, thread-safe.
/// </summary>
public sealed class RelativePlaces
{
    /// <summary>Kilometres beyond a place's edge to which a direction without a distance reaches.</summary>
    public const double ReachKm = 15;

    /// <summary>Kilometres beyond a place's edge, or beside a line, that are still near it.</summary>
    public const double NearKm = 5;

    /// <summary>Kilometres beside a road that belong to it.</summary>
    public const double RoadsideKm = 2;

    /// <summary>A told distance may be so much shorter or longer, as a share of it.</summary>
    public const double Slack = 0.25;

    private readonly TheatreSet theatres;
    private readonly FrozenDictionary<string, Shape> shapes;

    /// <summary>Indexes the shapes of the packs; of two for one place the later counts.</summary>
    public RelativePlaces(TheatreSet theatres)
    {
        this.theatres = theatres;
        Dictionary<string, Shape> index = new(StringComparer.Ordinal);
        foreach (Shape shape in theatres.Theatres.SelectMany(t => t.Shapes).Where(s => s.Place is not null && s.Parts.Any(p => p.Length > (s.Closed ? 3 : 1)))) index[shape.Place!] = shape;
        shapes = index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Where something that is told by its relation to a place can lie.</summary>
    /// <param name="place">The place of the claim: the named place, or the line of which a stretch is told.</param>
    /// <param name="relation">Kind and distance; its names are not read.</param>
    /// <param name="of">The named places that the relation starts from, two for <c>between</c>; empty for <paramref name="place"/> itself.</param>
    /// <returns>Null where the packs have neither point nor shape, and for a kind of relation that is not known.</returns>
    public PlaceGeometry? GeometryOf(Place place, PlaceRelation relation, params ImmutableArray<Place> of)
    {
        if (of.IsEmpty) of = [place];
        if (relation.Kind == "between") return of.Length == 2 ? Between(place, of[0], of[1]) : null;
        if (relation.Kind.EndsWith("-part", StringComparison.Ordinal)) return Part(of[0], relation.Kind[..^5]);
        if (Point(relation.Kind) is { } point) return place != of[0] && LineOf(place, of[0]) is { } line ? Stretch(line, of[0], point, relation.Km) : Beyond(of[0], point, relation.Km);
        return relation.Kind switch
        {
            "near" => Around(of[0], NearKm, relation.Km),
            "toward" => Around(of[0], ReachKm, relation.Km),
            "along" => Around(of[0], RoadsideKm, relation.Km),
            _ => null,
        };
    }

    /// <summary>The one road of the packs whose line passes both places (through its towns, or within 5 km), or null.</summary>
    public Place? RoadBetween(Place a, Place b)
    {
        var roads = shapes.Values.Where(s => s.Kind == "highway" && Passes(s, a) && Passes(s, b)).Select(s => theatres.Place(s.Place!)).OfType<Place>().Take(2).ToList();
        return roads.Count == 1 ? roads[0] : null;
    }

    private static bool Passes(Shape road, Place place) =>
        road.Towns.Contains(place.Id) || (At(place) is { } at && road.Parts.Any(p => p.Length > 1 && new Polyline(p).Nearest(at).Off <= NearKm));

    private PlaceGeometry? Between(Place place, Place a, Place b)
    {
        if (At(a) is not { } start || At(b) is not { } end) return null;
        if (place != a && LineOf(place, a) is { } line && line.Stretch(line.Nearest(start).At, line.Nearest(end).At) is { Length: > 1 } stretch)
            return PlaceGeometry.Along(stretch, RoadsideKm);
        double km = Compass.Km(start, end);
        return km < 0.05 ? PlaceGeometry.Around(Compass.Rounded(start), NearKm) : PlaceGeometry.Along([Compass.Rounded(start), Compass.Rounded(end)], Round(Math.Clamp(km / 10, 2, 10)));
    }

    private PlaceGeometry? Part(Place place, string part)
    {
        if (OutlineOf(place) is { } outline) return outline.Part(part) is { IsEmpty: false } rings ? PlaceGeometry.Inside(rings) : null;
        if (place.Kind == "country" || place.Precision == PlacePrecision.Line || At(place) is not { } at) return null;
        double radius = PlaceExtent.RadiusKm(place);
        return part == "central" ? PlaceGeometry.Around(Compass.Rounded(at), Round(radius / 2))
            : Directions.OfPoint(part) is { } point ? PlaceGeometry.Inside([Sector.Of(at, Directions.Bearing(point), 0, radius)]) : null;
    }

    /// <summary>The stretch of a line that leads away from a place in a direction.</summary>
    private static PlaceGeometry? Stretch(Polyline line, Place from, string point, double? km)
    {
        if (At(from) is not { } at) return null;
        double start = line.Nearest(at).At, reach = km is { } told ? told * (1 + Slack) : PlaceExtent.RadiusKm(from) + ReachKm;
        double[] ends = [.. new[] { Math.Max(0, start - reach), Math.Min(line.Length, start + reach) }.Where(e => Math.Abs(e - start) > 0.5)];
        if (ends.Length == 0) return null;
        double end = ends.MinBy(e => Compass.Between(Compass.Bearing(line.PointAt(start), line.PointAt(e)), Directions.Bearing(point)));
        return line.Stretch(start, end) is { Length: > 1 } stretch ? PlaceGeometry.Along(stretch, RoadsideKm) : null;
    }

    private PlaceGeometry? Beyond(Place place, string point, double? km)
    {
        double bearing = Directions.Bearing(point);
        if (LineOf(place, null) is { } line) return LineBand.Of(line.Points, bearing, km is { } far ? far * (1 + Slack) : ReachKm);
        Outline? outline = OutlineOf(place);
        if ((At(place) ?? outline?.Middle) is not { } at || place.Kind == "country") return null;
        if (km is { } told) return PlaceGeometry.Inside([Sector.Of(at, bearing, told * (1 - Slack), told * (1 + Slack))]);
        double edge = outline?.RadiusKm ?? PlaceExtent.RadiusKm(place);
        return PlaceGeometry.Inside([Sector.Of(at, bearing, edge, edge + ReachKm)]);
    }

    private PlaceGeometry? Around(Place place, double reach, double? km)
    {
        double far = Round(km is { } told ? told * (1 + Slack) : reach);
        if (LineOf(place, null) is { } line) return PlaceGeometry.Along([.. line.Points.Select(Compass.Rounded)], far);
        if (OutlineOf(place) is { } outline) return PlaceGeometry.Inside(outline.Whole, far);
        if (place.Kind == "country" || At(place) is not { } at) return null;
        return PlaceGeometry.Around(Compass.Rounded(at), km is null ? Round(PlaceExtent.RadiusKm(place) + reach) : far);
    }

    /// <summary>The line of a place; of several parts the longest, or that nearest to <paramref name="by"/>.</summary>
    private Polyline? LineOf(Place place, Place? by)
    {
        if (!shapes.TryGetValue(place.Id, out Shape? shape) || shape.Closed) return null;
        IEnumerable<Polyline> lines = shape.Parts.Where(p => p.Length > 1).Select(p => new Polyline(p));
        return by is not null && At(by) is { } at ? lines.MinBy(l => l.Nearest(at).Off) : lines.MaxBy(l => l.Length);
    }

    private Outline? OutlineOf(Place place) => shapes.TryGetValue(place.Id, out Shape? shape) && shape.Closed ? new Outline(shape.Parts) : null;

    private static GeoPoint? At(Place place) => place is { Lat: { } lat, Lon: { } lon } ? new GeoPoint(lon, lat) : null;

    private static string? Point(string kind) => kind.EndsWith("-of", StringComparison.Ordinal) ? Directions.OfPoint(kind[..^3]) : null;

    private static double Round(double km) => Math.Round(km, 1);
}
