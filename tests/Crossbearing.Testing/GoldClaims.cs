using System.Collections.Immutable;
using System.Text.Json;
using Crossbearing.Consolidation;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Theatres;

namespace Crossbearing.Testing;

/// <summary>The hand-coded claims of the open corpus as core records, with the theatre they need.</summary>
public sealed class GoldClaims
{
    private GoldClaims(ImmutableArray<Claim> claims, TheatreSet theatres) =>
        (Claims, Theatres, Origins) = (claims, theatres, ReportOrigins.Of(GoldReports.Of(claims.Select(c => c.Report)), theatres));

    public ImmutableArray<Claim> Claims { get; }

    public TheatreSet Theatres { get; }

    public ReportOrigins Origins { get; }

    /// <summary>Folder of the fixtures.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "gold", "open");

    /// <summary>Loads the claims that count.</summary>
    public static GoldClaims Load(params string[] heldByOpp)
    {
        List<JsonElement> rows =
        [
            .. File.ReadLines(Path.Combine(Folder, "open.gold.jsonl")).Where(l => l.Length > 0)
                .Select(l => JsonSerializer.Deserialize<JsonElement>(l)).Where(r => r.GetProperty("core").GetBoolean()),
        ];
        TheatreSet theatres = GoldTheatre.Of(Places(rows), heldByOpp);
        return new([.. rows.Select(r => Read(r, theatres).WithContentId()).DistinctBy(c => c.Id)], theatres);
    }

    private static Claim Read(JsonElement row, TheatreSet theatres)
    {
        Report report = GoldReports.Of(row.GetProperty("report").GetString()!);
        int start = row.GetProperty("start").GetInt32();
        return new()
        {
            Report = report.Id, Source = report.Outlet, Published = report.Published, Coder = "gold",
            Type = Word<ClaimType>(row, "type"), Certainty = Word<Certainty>(row, "certainty"), Verification = Word<Verification>(row, "verification"),
            Negated = row.TryGetProperty("negated", out JsonElement n) && n.ValueKind == JsonValueKind.True,
            Outcome = Text(row, "outcome") is null ? null : Outcome.Failed,
            Mode = Text(row, "mode") is null ? null : Word<StatementMode>(row, "mode"),
            Date = DateOf(row.GetProperty("date")), Place = PlaceOf(row, "place", theatres), PlaceTo = PlaceOf(row, "place_to", theatres),
            PlacesUnnamedMin = Number(row, "places_unnamed_min"),
            Actors = [.. row.GetProperty("actors").EnumerateArray().Select(a => new ActorSlot(Word<ActorRole>(a, "role"), Text(a, "name"), Id(a, theatres), Text(a, "as_written") ?? ""))],
            Figures = [.. row.GetProperty("figures").EnumerateArray().Select(f => new Figure(Word<FigureKind>(f, "kind"), Text(f, "of"), Number(f, "low"), Number(f, "high"), Text(f, "bound"), Text(f, "as_written") ?? ""))],
            Attribution = [.. row.GetProperty("attribution").EnumerateArray().Select(a => new Attribution(Text(a, "name"), Id(a, theatres), Word<AttributionKind>(a, "kind"), Text(a, "as_written") ?? ""))],
            Span = new(start, start + row.GetProperty("quote").GetString()!.Length),
        };
    }

    private static EventTime DateOf(JsonElement date) => new(Day(date, "start"), Day(date, "end"), Word<DatePrecision>(date, "precision"), Text(date, "as_written"));

    private static PlaceSlot? PlaceOf(JsonElement row, string slot, TheatreSet theatres)
    {
        if (!row.TryGetProperty(slot, out JsonElement p) || p.ValueKind != JsonValueKind.Object) return null;
        Place? place = Text(p, "name") is { } name ? theatres.Place(GoldNames.PlaceId(name)) : null;
        PlaceRelation? relation = p.TryGetProperty("relation", out JsonElement r) && r.ValueKind == JsonValueKind.Object
            ? new(Text(r, "kind")!, Text(r, "of") ?? "", r.TryGetProperty("km", out JsonElement km) && km.ValueKind == JsonValueKind.Number ? km.GetDouble() : null)
            : null;
        string precision = Text(p, "precision")!;
        return new(place?.Name, place?.Id, place?.Lat, place?.Lon, Enum.Parse<PlacePrecision>(precision, ignoreCase: true), relation, Text(p, "as_written") ?? "");
    }

    private static IEnumerable<GoldPlace> Places(IEnumerable<JsonElement> rows) => rows
        .SelectMany(r => new[] { "place", "place_to" }.Select(s => r.TryGetProperty(s, out JsonElement p) && p.ValueKind == JsonValueKind.Object ? p : default))
        .Where(p => p.ValueKind == JsonValueKind.Object && Text(p, "name") is not null)
        .GroupBy(p => GoldNames.Slug(Text(p, "name")!))
        .Select(g => new GoldPlace(Text(g.First(), "name")!, Kind(g), Degrees(g, "lat"), Degrees(g, "lon")));

    private static string Kind(IEnumerable<JsonElement> told)
    {
        string[] plain = [.. told.Where(p => p.GetProperty("relation").ValueKind != JsonValueKind.Object).Select(p => Text(p, "precision")!)];
        if (plain.Contains("settlement")) return "village";
        if (plain.Length == 0) return told.Any(p => p.TryGetProperty("lat", out JsonElement lat) && lat.ValueKind == JsonValueKind.Number) ? "village" : "area";
        return plain[0];
    }

    private static double? Degrees(IEnumerable<JsonElement> told, string key) =>
        told.Select(p => p.TryGetProperty(key, out JsonElement v) && v.ValueKind == JsonValueKind.Number ? v.GetDouble() : (double?)null).FirstOrDefault(v => v is not null);

    private static string? Id(JsonElement named, TheatreSet theatres) => Text(named, "name") is { } name ? theatres.Actor(GoldNames.Slug(name))?.Id : null;

    private static T Word<T>(JsonElement row, string key) where T : struct, Enum =>
        Words.TryParse(Text(row, key)!, out T value) ? value : throw new FormatException($"{key}: {Text(row, key)}");

    private static string? Text(JsonElement row, string key) =>
        row.TryGetProperty(key, out JsonElement v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    private static long? Number(JsonElement row, string key) =>
        row.TryGetProperty(key, out JsonElement v) && v.ValueKind == JsonValueKind.Number ? v.GetInt64() : null;

    private static DateOnly? Day(JsonElement row, string key) =>
        Text(row, key) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
}
