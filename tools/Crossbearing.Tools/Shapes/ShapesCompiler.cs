using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;

namespace Crossbearing.Tools.Shapes;

/// <summary>Writes a pack's <c>shapes.geojson</c>: sketched lines and outlines of governorates. Same input, same bytes.</summary>
public static class ShapesCompiler
{
    private static readonly Envelope Box = new(35.7, 37.8, 34.9, 36.85);

    /// <summary>Compiles and writes the file; coordinates are rounded to 0.01°, one feature a line.</summary>
    public static void Compile(string placesPath, string linesPath, string output)
    {
        var places = GeoPlaces.Read(placesPath);
        var features = LineSketch.Read(linesPath, places).Select(Line)
            .Concat(Outlines.Of(places, Box, 40).Select(outline => Feature(outline.Admin1, "outline", [], Shape(outline.Shape))));
        var text = "{\"type\":\"FeatureCollection\",\"features\":[\n" + string.Join(",\n", features) + "\n]}\n";
        File.WriteAllText(output, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string Line(LineSketch line) =>
        Feature(line.Place, line.Kind, line.Towns, $"{{\"type\":\"LineString\",\"coordinates\":{Ring(line.Points)}}}");

    private static string Feature(string place, string kind, IReadOnlyList<string> towns, string geometry) =>
        $"{{\"type\":\"Feature\",\"properties\":{{\"place\":\"{place}\",\"kind\":\"{kind}\",\"towns\":[{string.Join(',', towns.Select(id => $"\"{id}\""))}]}},\"geometry\":{geometry}}}";

    private static string Shape(Geometry shape)
    {
        var parts = Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).Cast<Polygon>().Select(part => $"[{Ring(part.ExteriorRing.Coordinates)}]");
        return $"{{\"type\":\"MultiPolygon\",\"coordinates\":[{string.Join(',', parts)}]}}";
    }

    private static string Ring(IEnumerable<Coordinate> points)
    {
        var written = new List<string>();
        foreach (var point in points.Select(at => string.Create(CultureInfo.InvariantCulture, $"[{at.X:0.00},{at.Y:0.00}]")))
        {
            if (written.Count == 0 || written[^1] != point)
            {
                written.Add(point);
            }
        }

        return $"[{string.Join(',', written)}]";
    }
}
