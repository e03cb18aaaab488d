using System.Globalization;
using System.Text.Json;

namespace Crossbearing.Theatres.Import;

/// <summary>What an import needs of one entity of Wikidata. A view of the JSON, which must outlive it; what is not of its form counts as not there.</summary>
internal readonly struct WikidataEntity(JsonElement entity)
{
    /// <summary>The item's number, or null where it is no item.</summary>
    public long? Number => Text(entity, "id") is ['Q', .. var digits] && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long n) ? n : null;

    /// <summary>The point of P625, or null where there is none or it is on another globe than the Earth.</summary>
    public (double Lat, double Lon)? Point
    {
        get
        {
            foreach (JsonElement value in Values("P625"))
                if (Text(value, "globe")?.EndsWith("/Q2", StringComparison.Ordinal) != false && Degrees(value, "latitude") is { } lat && Degrees(value, "longitude") is { } lon)
                    return (lat, lon);
            return null;
        }
    }

    /// <summary>The classes of P31.</summary>
    public IEnumerable<string> Classes => Values("P31").Select(v => Text(v, "id")).OfType<string>();

    /// <summary>The inhabitants of P1082, the preferred value or the last, or null.</summary>
    public long? Population =>
        Values("P1082").Select(v => Text(v, "amount")).Select(a => decimal.TryParse(a, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal d) && d is > 0 and < int.MaxValue ? (long)d : (long?)null)
            .LastOrDefault(n => n is not null);

    /// <summary>The id at GeoNames of P1566, or null.</summary>
    public int? GeoNames => Values("P1566").Select(v => v.ValueKind == JsonValueKind.String && int.TryParse(v.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : (int?)null)
        .FirstOrDefault(id => id > 0);

    /// <summary>The label in a language, or null.</summary>
    public string? Label(string language) => Of(entity, "labels") is { } labels && Of(labels, language) is { } label ? Text(label, "value") : null;

    /// <summary>The other names in a language.</summary>
    public IEnumerable<string> Aliases(string language) => Of(entity, "aliases") is { } aliases && Of(aliases, language) is { ValueKind: JsonValueKind.Array } list
        ? list.EnumerateArray().Select(a => Text(a, "value")).OfType<string>()
        : [];

    /// <summary>The values of a property: of the preferred statements where there are any, else of the normal ones.</summary>
    private IEnumerable<JsonElement> Values(string property)
    {
        if (Of(entity, "claims") is not { } claims || Of(claims, property) is not { ValueKind: JsonValueKind.Array } statements) return [];
        var byRank = statements.EnumerateArray().ToLookup(s => Text(s, "rank") ?? "normal");
        return byRank[byRank.Contains("preferred") ? "preferred" : "normal"].Select(Value).OfType<JsonElement>();
    }

    private static JsonElement? Value(JsonElement statement) =>
        Of(statement, "mainsnak") is { } snak && Of(snak, "datavalue") is { } data ? Of(data, "value") : null;

    private static JsonElement? Of(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static string? Text(JsonElement element, string name) => Of(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static double? Degrees(JsonElement element, string name) =>
        Of(element, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out double d) ? d : null;
}
