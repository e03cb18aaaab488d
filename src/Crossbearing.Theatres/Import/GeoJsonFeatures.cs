using System.Collections.Immutable;
using System.Text.Json;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>Reads the features of a GeoJSON collection. Thread-safe.</summary>
internal static class GeoJsonFeatures
{
    /// <summary>The features, or null where this is no feature collection.</summary>
    /// <exception cref="JsonException">The file is no JSON.</exception>
    public static List<OchaFeature>? Read(Stream stream)
    {
        using JsonDocument document = JsonDocument.Parse(stream);
        if (Of(document.RootElement, "features") is not { ValueKind: JsonValueKind.Array } features) return null;
        return [.. features.EnumerateArray().Select((f, i) => Feature(f, i + 1))];
    }

    private static OchaFeature Feature(JsonElement feature, long number)
    {
        JsonElement? geometry = Of(feature, "geometry");
        string? type = geometry is { } g && Of(g, "type") is { ValueKind: JsonValueKind.String } t ? t.GetString() : null;
        JsonElement coordinates = geometry is { } shape && Of(shape, "coordinates") is { } c ? c : default;
        GeoPoint? point = type switch
        {
            "Point" => Point(coordinates),
            "MultiPoint" => Items(coordinates).Select(Point).FirstOrDefault(),
            "Polygon" => InnerPoint.Of(Items(coordinates).Take(1).Select(Ring)),
            "MultiPolygon" => InnerPoint.Of(Items(coordinates).SelectMany(p => Items(p).Take(1)).Select(Ring)),
            _ => null,
        };
        return new OchaFeature(number, type is "Point" or "MultiPoint", point, OchaFeature.Columns(Attributes(feature)));
    }

    private static IEnumerable<KeyValuePair<string, string>> Attributes(JsonElement feature) => Of(feature, "properties") is { ValueKind: JsonValueKind.Object } properties
        ? properties.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.ValueKind switch
        {
            JsonValueKind.String => p.Value.GetString()!,
            JsonValueKind.Number => p.Value.GetRawText(),
            _ => "",
        }))
        : [];

    private static ImmutableArray<GeoPoint> Ring(JsonElement ring) => [.. Items(ring).Select(Point).OfType<GeoPoint>()];

    private static GeoPoint? Point(JsonElement pair)
    {
        JsonElement[] numbers = [.. Items(pair).Where(n => n.ValueKind == JsonValueKind.Number).Take(2)];
        return numbers.Length == 2 ? new GeoPoint(numbers[0].GetDouble(), numbers[1].GetDouble()) : null;
    }

    private static IEnumerable<JsonElement> Items(JsonElement element) => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];

    private static JsonElement? Of(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : null;
}
