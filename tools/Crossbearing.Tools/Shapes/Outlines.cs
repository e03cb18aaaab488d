using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;
using NetTopologySuite.Simplify;
using NetTopologySuite.Triangulate;

namespace Crossbearing.Tools.Shapes;

/// <summary>
/// Generalised outlines of governorates from the pack's own settlements: each settlement's nearest area, joined by governorate, cut to
/// 6 km around settlements. No outside boundary is used. Pure functions.
/// </summary>
public static class Outlines
{
    private const double MarginDegrees = 0.06;
    private const double ToleranceDegrees = 0.02;
    private const double SmallestPart = 0.01;

    /// <summary>Outline by governorate id, governorates with at least <paramref name="least"/> settlements, sorted by id.</summary>
    public static IReadOnlyList<(string Admin1, Geometry Shape)> Of(GeoPlaces places, Envelope box, int least)
    {
        var inside = places.Settlements.Where(place => box.Contains(place.At)).ToList();
        var governorate = inside.GroupBy(place => place.At).ToDictionary(group => group.Key, group => group.First().Admin1);
        var builder = new VoronoiDiagramBuilder { ClipEnvelope = box, Tolerance = 0 };
        builder.SetSites(governorate.Keys.OrderBy(at => at.X).ThenBy(at => at.Y).ToArray());
        var cells = builder.GetDiagram(GeometryFactory.Default);
        var reach = Reach(governorate.Keys);
        return Enumerable.Range(0, cells.NumGeometries).Select(cells.GetGeometryN)
            .GroupBy(cell => governorate[(Coordinate)cell.UserData], StringComparer.Ordinal)
            .Where(group => group.Count() >= least)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Generalise(UnaryUnionOp.Union(group.ToList()).Intersection(reach))))
            .ToList();
    }

    private static Geometry Reach(IEnumerable<Coordinate> points) =>
        UnaryUnionOp.Union(points.OrderBy(at => at.X).ThenBy(at => at.Y).Select(at => new Point(at).Buffer(2 * MarginDegrees, 3)).ToList()).Buffer(-MarginDegrees, 3);

    private static Geometry Generalise(Geometry shape)
    {
        var parts = Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>().ToList();
        var main = parts.Where(part => part.Area >= SmallestPart).DefaultIfEmpty(parts.MaxBy(part => part.Area)!)
            .Select(part => (Geometry)new Polygon((LinearRing)part.ExteriorRing.Copy())).ToList();
        return TopologyPreservingSimplifier.Simplify(UnaryUnionOp.Union(main), ToleranceDegrees);
    }
}
