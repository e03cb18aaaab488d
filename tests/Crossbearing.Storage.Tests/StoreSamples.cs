using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Storage.Tests;

/// <summary>Invented reports and claims, the same on every machine.</summary>
internal static class StoreSamples
{
    private static readonly string[] Words =
        ["the", "army", "shelled", "positions", "near", "village", "rebels", "claimed", "advance", "on", "Monday", "sources", "said", "that",
         "convoy", "road", "northern", "hills", "captured", "withdrew", "according", "to", "local", "witnesses", "artillery", "strike"];

    public static CodingKey Coder(int version = 1) => new($"sample/{version}", ["world@1111", "syria@2222"]);

    public static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"day/{i:D6}.txt");

    /// <summary>Report number <paramref name="i"/> of 300 words.</summary>
    public static Report Numbered(int i) => Of(Id(i), Text(i)) with
    {
        Title = string.Create(CultureInfo.InvariantCulture, $"Day {i} of the campaign"),
        Published = new DateTimeOffset(2018, 2, 1, 12, 0, 0, TimeSpan.Zero).AddDays(i % 300),
        CopyOf = i % 10 == 9 ? Id(i - 1) : null,
        Zones = [new Zone(ZoneKind.Body, new TextSpan(0, 40))],
    };

    public static Report Of(string id, string text) => new()
    {
        Id = id, Text = text, Hash = ContentId.Hash(Encoding.UTF8.GetBytes(text)), Format = "txt", Language = "en",
    };

    /// <summary>Two claims on report number <paramref name="i"/>.</summary>
    public static ImmutableArray<Claim> ClaimsOf(int i, CodingKey coding) =>
        WithIds([Claim(Id(i), coding, new TextSpan(0, 20), PlaceOf(i)), Claim(Id(i), coding, new TextSpan(30, 60)) with { Type = ClaimType.Statement }]);

    public static ImmutableArray<Claim> WithIds(IEnumerable<Claim> claims) => [.. claims.Select(c => c.WithContentId())];

    public static Claim Claim(string report, CodingKey coding, TextSpan span, PlaceSlot? place = null, EventTime? date = null) => new()
    {
        Report = report, Coder = coding.Coder, Theatres = coding.Theatres, Type = ClaimType.ArmedClash, Span = span,
        Place = place, Date = date ?? EventTime.Unknown,
    };

    public static PlaceSlot Place(string id, double lat, double lon) => new(id, id, lat, lon, PlacePrecision.Settlement, null, id);

    public static IReadOnlyList<Diagnostic> Notices(int i) => i % 4 == 0 ? [DiagnosticCodes.NoPublicationDate.At(Id(i))] : [];

    private static PlaceSlot PlaceOf(int i) =>
        Place(string.Create(CultureInfo.InvariantCulture, $"p{i % 50}"), 35 + i % 50 * 0.02, 36 + i % 50 * 0.02);

    private static string Text(int i)
    {
        var text = new StringBuilder();
        uint state = (uint)i * 2654435761u + 12345;
        for (int w = 0; w < 300; w++)
        {
            state = state * 1664525 + 1013904223;
            text.Append(w == 0 ? "" : w % 15 == 0 ? ". " : " ").Append(Words[(state >> 8) % (uint)Words.Length]);
        }
        return text.Append(CultureInfo.InvariantCulture, $". Number{i}.").ToString();
    }
}
