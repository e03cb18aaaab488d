using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Crossbearing.Core.Json;

/// <summary>Writes a <see cref="PlaceGeometry"/> as a GeoJSON geometry, with <c>radius_km</c> as a member of its own where there is one. Thread-safe.</summary>
public sealed class PlaceGeometryJsonConverter : JsonConverter<PlaceGeometry>
{
    /// <inheritdoc/>
    public override PlaceGeometry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("type", out JsonElement type) || !root.TryGetProperty("coordinates", out JsonElement coordinates)
            || type.ValueKind != JsonValueKind.String || !Enum.TryParse(type.GetString(), out GeometryForm form) || form.ToString() != type.GetString()) throw new JsonException("a geometry has type and coordinates");
        double? radius = root.TryGetProperty("radius_km", out JsonElement km) && km.ValueKind == JsonValueKind.Number ? km.GetDouble() : null;
        ImmutableArray<ImmutableArray<GeoPoint>> parts = form switch
        {
            GeometryForm.Point => [[Point(coordinates)]],
            GeometryForm.LineString => [Line(coordinates)],
            GeometryForm.Polygon => [Line(Items(coordinates).First())],
            _ => [.. Items(coordinates).Select(p => Line(Items(p).First()))],
        };
        return parts.Length > 0 ? new PlaceGeometry(form, parts, radius) : throw new JsonException("a geometry has coordinates");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PlaceGeometry value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type", value.Form.ToString());
        writer.WritePropertyName("coordinates");
        if (value.Form == GeometryForm.Point) Write(writer, value.Parts[0][0]);
        else if (value.Form == GeometryForm.LineString) Write(writer, value.Parts[0]);
        else if (value.Form == GeometryForm.Polygon) WriteArea(writer, value.Parts[0]);
        else
        {
            writer.WriteStartArray();
            foreach (ImmutableArray<GeoPoint> ring in value.Parts) WriteArea(writer, ring);
            writer.WriteEndArray();
        }
        if (value.RadiusKm is { } km) writer.WriteNumber("radius_km", km);
        writer.WriteEndObject();
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement array) => array.ValueKind == JsonValueKind.Array && array.GetArrayLength() > 0 ? array.EnumerateArray() : throw new JsonException("coordinates are lists");

    private static ImmutableArray<GeoPoint> Line(JsonElement line) => [.. Items(line).Select(Point)];

    private static GeoPoint Point(JsonElement pair) =>
        pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() >= 2 && pair[0].ValueKind == JsonValueKind.Number && pair[1].ValueKind == JsonValueKind.Number
            ? new GeoPoint(pair[0].GetDouble(), pair[1].GetDouble())
            : throw new JsonException("a position is longitude and latitude");

    private static void WriteArea(Utf8JsonWriter writer, ImmutableArray<GeoPoint> ring)
    {
        writer.WriteStartArray();
        Write(writer, ring);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ImmutableArray<GeoPoint> line)
    {
        writer.WriteStartArray();
        foreach (GeoPoint point in line) Write(writer, point);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, GeoPoint point)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(point.Lon);
        writer.WriteNumberValue(point.Lat);
        writer.WriteEndArray();
    }
}
