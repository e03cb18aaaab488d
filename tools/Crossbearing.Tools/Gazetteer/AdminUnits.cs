using System.Text.Json;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Crossbearing.Tools.Gazetteer;

/// <summary>The polygons of one administrative level, for asking in which unit a point lies. Not safe for several threads at once.</summary>
public sealed class AdminUnits
{
    private readonly List<(string PCode, Geometry Shape, IndexedPointInAreaLocator Locator)> units;

    private AdminUnits(List<(string, Geometry, IndexedPointInAreaLocator)> units) => this.units = units;

    /// <summary>Reads a GeoJSON FeatureCollection whose features have a <c>PCODE</c>.</summary>
    public static AdminUnits Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var units = new List<(string, Geometry, IndexedPointInAreaLocator)>();
        foreach (var feature in json.RootElement.GetProperty("features").EnumerateArray())
        {
            var code = feature.GetProperty("properties").GetProperty("PCODE").GetString() ?? string.Empty;
            var shape = ToGeometry(feature.GetProperty("geometry"));
            units.Add((code, shape, new IndexedPointInAreaLocator(shape)));
        }

        return new AdminUnits(units.OrderBy(unit => unit.Item1, StringComparer.Ordinal).ToList());
    }

    /// <summary>P-code of the unit that holds the point, the nearest within 0.05° if none does, else empty.</summary>
    public string Find(double lat, double lon)
    {
        var at = new Coordinate(lon, lat);
        foreach (var unit in units)
        {
            if (unit.Locator.Locate(at) != Location.Exterior)
            {
                return unit.PCode;
            }
        }

        var point = new Point(at);
        var nearest = units.Select(unit => (unit.PCode, Distance: unit.Shape.Distance(point))).MinBy(unit => unit.Distance);
        return nearest.Distance <= 0.05 ? nearest.PCode : string.Empty;
    }

    /// <summary>Centroid of a unit, rounded to 0.01°, or null if there is no such unit.</summary>
    public (double Lat, double Lon)? Centre(string code)
    {
        var shape = units.FirstOrDefault(unit => unit.PCode == code).Shape;
        return shape is null ? null : (Math.Round(shape.Centroid.Y, 2), Math.Round(shape.Centroid.X, 2));
    }

    private static Geometry ToGeometry(JsonElement geometry)
    {
        var rings = geometry.GetProperty("coordinates");
        return geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => ToPolygon(rings),
            "MultiPolygon" => new MultiPolygon(rings.EnumerateArray().Select(ToPolygon).ToArray()),
            var other => throw new ToolException("XB9011", "administrative units", $"geometry '{other}'", "Polygon or MultiPolygon"),
        };
    }

    private static Polygon ToPolygon(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(ToRing).ToArray();
        return new Polygon(all[0], all[1..]);
    }

    private static LinearRing ToRing(JsonElement ring) =>
        new(ring.EnumerateArray().Select(point => new Coordinate(point[0].GetDouble(), point[1].GetDouble())).ToArray());
}
