using System.Collections.Immutable;
using System.Text.Json;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Files;

/// <summary>Reads <c>shapes.geojson</c>: a FeatureCollection of lines and polygons.</summary>
internal static class ShapesFile
{
    private const string File = PackFiles.Shapes;

    public static ImmutableArray<Shape> Read(byte[] bytes, Findings findings)
    {
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        try
        {
            foreach (var (line, feature) in Features(bytes, findings))
                if (new FeatureReader(line, findings).Read(feature) is { } shape) shapes.Add(shape);
        }
        catch (JsonException e)
        {
            findings.Add(DiagnosticCodes.TheatreSyntax, File, (int)(e.LineNumber ?? 0) + 1, "The JSON cannot be parsed", null, "GeoJSON");
        }
        return shapes.ToImmutable();
    }

    private static List<(int Line, JsonElement Feature)> Features(byte[] bytes, Findings findings)
    {
        Utf8JsonReader reader = new(bytes);
        List<(int, JsonElement)> features = [];
        string? type = null;
        bool open = reader.Read() && reader.TokenType == JsonTokenType.StartObject;
        while (open && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? key = reader.GetString();
            reader.Read();
            if (key == "type" && reader.TokenType == JsonTokenType.String) type = reader.GetString();
            if (key != "features" || reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                int line = PackFiles.LineOf(bytes, (int)reader.TokenStartIndex);
                using JsonDocument document = JsonDocument.ParseValue(ref reader);
                features.Add((line, document.RootElement.Clone()));
            }
        }
        if (type != "FeatureCollection")
            findings.Add(DiagnosticCodes.TheatreBadValue, File, 1, "The file is no FeatureCollection", type, "FeatureCollection");
        return features;
    }
}

/// <summary>One GeoJSON feature.</summary>
internal sealed class FeatureReader(int line, Findings findings)
{
    public Shape? Read(JsonElement feature)
    {
        if (Member(feature, "properties") is not { ValueKind: JsonValueKind.Object } properties) return Bad("properties", "an object");
        foreach (JsonProperty property in properties.EnumerateObject())
            if (property.Name is not ("place" or "kind" or "towns"))
                findings.Add(DiagnosticCodes.TheatreUnknownKey, PackFiles.Shapes, line, "The format has no such property", property.Name, "place kind towns");
        string? place = Text(properties, "place"), kind = Text(properties, "kind");
        if (place is not null && !Forms.IsId(place)) Bad("place", Forms.IdForm, place);
        if (kind is null || !Forms.ShapeKinds.Contains(kind)) return Bad("kind", string.Join(' ', Forms.ShapeKinds.Order(StringComparer.Ordinal)), kind);
        if (Geometry(Member(feature, "geometry")) is not var (closed, parts)) return null;
        findings.Mark(PackFiles.Shapes, place ?? kind, line);
        return new Shape(place, kind, closed, parts, Towns(properties));
    }

    private (bool Closed, ImmutableArray<ImmutableArray<GeoPoint>> Parts)? Geometry(JsonElement? geometry)
    {
        string? type = geometry is { ValueKind: JsonValueKind.Object } g ? Text(g, "type") : null;
        int depth = type switch { "LineString" => 0, "MultiLineString" or "Polygon" => 1, "MultiPolygon" => 2, _ => -1 };
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>();
        bool closed = type is "Polygon" or "MultiPolygon";
        if (depth >= 0 && Member(geometry!.Value, "coordinates") is { } all && Collect(all, depth, closed, parts)) return (closed, parts.ToImmutable());
        Bad("geometry", "a LineString, MultiLineString, Polygon or MultiPolygon of points [lon, lat]; rings close", type);
        return null;
    }

    private static bool Collect(JsonElement node, int depth, bool closed, ImmutableArray<ImmutableArray<GeoPoint>>.Builder parts)
    {
        if (node.ValueKind != JsonValueKind.Array) return false;
        if (depth > 0) return node.EnumerateArray().All(n => Collect(n, depth - 1, closed, parts));
        var points = ImmutableArray.CreateBuilder<GeoPoint>();
        foreach (JsonElement p in node.EnumerateArray())
        {
            if (p.ValueKind != JsonValueKind.Array || p.GetArrayLength() < 2 || !p[0].TryGetFinite(180, out double lon) || !p[1].TryGetFinite(90, out double lat))
                return false;
            points.Add(new GeoPoint(lon, lat));
        }
        parts.Add(points.ToImmutable());
        return closed ? points.Count >= 4 && points[0] == points[^1] : points.Count >= 2;
    }

    private ImmutableArray<string> Towns(JsonElement properties)
    {
        if (Member(properties, "towns") is not { } towns) return [];
        if (towns.ValueKind == JsonValueKind.Array && towns.EnumerateArray().All(t => t.ValueKind == JsonValueKind.String && Forms.IsId(t.GetString()!)))
            return [.. towns.EnumerateArray().Select(t => t.GetString()!)];
        Bad("towns", "a list of place ids");
        return [];
    }

    private Shape? Bad(string what, string expected, string? value = null)
    {
        findings.Add(DiagnosticCodes.TheatreBadValue, PackFiles.Shapes, line, $"{what} is not of its form", value, expected);
        return null;
    }

    private static JsonElement? Member(JsonElement e, string name) =>
        e.ValueKind == JsonValueKind.Object && e.TryGetProperty(name, out JsonElement v) && v.ValueKind != JsonValueKind.Null ? v : null;

    private static string? Text(JsonElement e, string name) => Member(e, name) is { ValueKind: JsonValueKind.String } v ? v.GetString() : null;
}

/// <summary>Numbers in JSON.</summary>
internal static class JsonNumbers
{
    /// <summary>A number whose size is at most <paramref name="limit"/>.</summary>
    public static bool TryGetFinite(this JsonElement e, double limit, out double value)
    {
        value = 0;
        return e.ValueKind == JsonValueKind.Number && e.TryGetDouble(out value) && Math.Abs(value) <= limit;
    }
}
