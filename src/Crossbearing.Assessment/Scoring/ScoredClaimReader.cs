using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Assessment;

/// <summary>
/// Reads claims to be scored from lines of JSON: hand-coded ones (<c>as_written</c>, <c>quote</c> and <c>start</c>) and those of any coder
/// (<c>text</c>, <c>span</c>). Fields that it does not know are left alone. Thread-safe.
/// </summary>
public static class ScoredClaimReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads one line.</summary>
    /// <param name="line">A JSON object.</param>
    /// <param name="where">File and line number, for the message.</param>
    /// <returns>The claim, or XB5007 with what is wrong.</returns>
    public static Result<ScoredClaim> Read(string line, string where)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line, Strict);
            return Read(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return DiagnosticCodes.BadScoredClaim.At(where, null, e.Message, "a claim in the codebook's form");
        }
    }

    private static ScoredClaim Read(JsonElement row) => row.ValueKind != JsonValueKind.Object
        ? throw new FormatException("no object")
        : new()
        {
            Report = Text(row, "report") is { Length: > 0 } report ? report : throw new FormatException("report is missing"),
            Type = WordOf<ClaimType>(row, "type") ?? throw new FormatException("type is missing"),
            IsCore = Truth(row, "core", true),
            Certainty = WordOf<Certainty>(row, "certainty"),
            Start = Object(row, "date") is { } from ? Day(from, "start") : null,
            End = Object(row, "date") is { } to ? Day(to, "end") : null,
            Place = PlaceOf(row, "place"), PlaceTo = PlaceOf(row, "place_to"),
            Actors = [.. Objects(row, "actors").Select(a => NameOf(a, "role"))],
            Figures = [.. Objects(row, "figures").Select(f => new ScoredFigure(Text(f, "kind"), Number(f, "low"), Number(f, "high"), Text(f, "bound")))],
            Attribution = [.. Objects(row, "attribution").Select(a => NameOf(a, "kind"))],
            Flags = [.. FlagsOf(row).Distinct()],
            Spans = ScoredClaim.Counted(SpansOf(row)),
            Quote = Text(row, "quote"),
        };

    private static ScoredPlace? PlaceOf(JsonElement row, string field) =>
        Object(row, field) is { } place && place.EnumerateObject().Any()
            ? new(Filled(place, "name"), Filled(place, "as_written") ?? Filled(place, "text"), Text(place, "precision"), Degrees(place, "lat"), Degrees(place, "lon"))
            : null;

    private static ScoredName NameOf(JsonElement named, string kind) =>
        new(Text(named, kind), Filled(named, "name"), Filled(named, "as_written") ?? Filled(named, "text"));

    private static IEnumerable<ScoredFlag> FlagsOf(JsonElement row)
    {
        if (Filled(row, "outcome") is { } outcome) yield return new("outcome", outcome);
        if (Truth(row, "negated", false)) yield return new("negated", "true");
        if (Filled(row, "mode") is { } mode) yield return new("mode", mode);
        foreach (JsonElement slot in List(row, "doubtful")) yield return new("doubtful", slot.GetString() ?? "");
        if (Text(row, "verification") is { } verification and not "none-stated") yield return new("verification", verification);
    }

    private static IEnumerable<TextSpan> SpansOf(JsonElement row)
    {
        if (List(row, "span") is { Length: > 0 } span) yield return Pair(span);
        else if (Text(row, "quote") is { } quote && Number(row, "start") is { } start) yield return Quoted((int)start, quote);
        foreach (JsonElement mention in List(row, "mentions"))
        {
            ImmutableArray<JsonElement> pair = [.. mention.EnumerateArray()];
            yield return pair is [var at, { ValueKind: JsonValueKind.String } words] ? Quoted(at.GetInt32(), words.GetString()!) : Pair(pair);
        }
    }

    /// <summary>The length is that in code points, as the scoring kit has it: a quote with a sign beyond the basic plane ends a little early.</summary>
    private static TextSpan Quoted(int start, string quote) => new(start, start + quote.EnumerateRunes().Count());

    private static TextSpan Pair(ImmutableArray<JsonElement> pair) =>
        pair.Length == 2 ? new(pair[0].GetInt32(), pair[1].GetInt32()) : throw new FormatException("a span is [start, end]");

    private static string? WordOf<T>(JsonElement row, string field) where T : struct, Enum => Text(row, field) switch
    {
        null => null,
        var word when Words.TryParse(word, out T _) => word,
        var word => throw new FormatException($"{field} is {word}"),
    };

    private static JsonElement? Field(JsonElement row, string field) =>
        row.TryGetProperty(field, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static JsonElement? Object(JsonElement row, string field) => Field(row, field) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => value,
        _ => throw new FormatException($"{field} is no object"),
    };

    private static ImmutableArray<JsonElement> List(JsonElement row, string field) => Field(row, field) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } value => [.. value.EnumerateArray()],
        _ => throw new FormatException($"{field} is no list"),
    };

    private static IEnumerable<JsonElement> Objects(JsonElement row, string field) => List(row, field).Select(e =>
        e.ValueKind == JsonValueKind.Object ? e : throw new FormatException($"{field} holds something else than objects"));

    private static string? Text(JsonElement row, string field) => Field(row, field) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw new FormatException($"{field} is no text"),
    };

    private static string? Filled(JsonElement row, string field) => Text(row, field) is { Length: > 0 } text ? text : null;

    private static bool Truth(JsonElement row, string field, bool untold) => Field(row, field) switch
    {
        null => untold,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw new FormatException($"{field} is neither true nor false"),
    };

    private static decimal? Number(JsonElement row, string field) => Field(row, field) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value => value.GetDecimal(),
        _ => throw new FormatException($"{field} is no number"),
    };

    private static double? Degrees(JsonElement row, string field) => Number(row, field) is null ? null : row.GetProperty(field).GetDouble();

    private static DateOnly? Day(JsonElement row, string field) => Text(row, field) switch
    {
        null => null,
        var day when DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly found) => found,
        var day => throw new FormatException($"{field} is {day}, no day"),
    };
}
