using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Crossbearing.Core;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Import;

/// <summary>The files of a new pack that holds places alone, ready for actors, outlets and words. Thread-safe.</summary>
public static class NewPack
{
    private const double Margin = 0.05;

    private const string NoActors = """
        # Parties, forces, groups and persons in office of this war. Those that other wars know too stand in theatres/world already. The form: docs/theatre-packs.md
        # - id: northern-brigade
        #   name: Northern Brigade
        #   kind: armed-group
        #   aliases: [Northern Brigades]

        """;

    private const string NoSources = """
        # Outlets that report on this war: whose voice each is. The form: docs/theatre-packs.md
        # - id: example-news
        #   name: Example News
        #   domains: [news.example]
        #   side: none
        #   kind: newspaper

        """;

    private const string NoWords = """
        # What this war adds to the words of theatres/world/lexicon.yaml; the sections and keys are explained at its head.
        # weapons:
        #   - { name: rocket, kind: ground, words: ["made-up rocket"] }

        """;

    /// <summary>True where a pack may bear this name: lower-case letters and digits joined by <c>-</c>, and not <c>world</c>.</summary>
    public static bool MayBeNamed(string name) => Forms.IsId(name) && name != TheatreLibrary.World;

    /// <summary>Makes the files. The same input gives the same bytes.</summary>
    /// <param name="name">Name of the pack and of its folder.</param>
    /// <param name="title">Name to show.</param>
    /// <param name="places">Its places.</param>
    /// <param name="licence">The terms of its places.</param>
    /// <returns>File names and bytes.</returns>
    /// <exception cref="ArgumentException">A pack may not bear this name.</exception>
    public static ImmutableSortedDictionary<string, ImmutableArray<byte>> Files(string name, string title, ImmutableArray<Place> places, PackLicence licence)
    {
        ArgumentNullException.ThrowIfNull(licence);
        if (!MayBeNamed(name)) throw new ArgumentException($"no name of a pack: {name}", nameof(name));
        using MemoryStream table = new();
        PlacesCsv.Write(table, places.OrderBy(p => p.Id, StringComparer.Ordinal));
        string manifest = Manifest(name, title, Box(places), licence, ContentId.Hash(table.ToArray()));
        var files = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<byte>>(StringComparer.Ordinal);
        files[PackFiles.Places] = [.. table.ToArray()];
        foreach (var (file, text) in new[] { (PackFiles.Theatre, manifest), (PackFiles.Actors, NoActors), (PackFiles.Sources, NoSources), (PackFiles.Lexicon, NoWords) })
            files[file] = [.. Encoding.UTF8.GetBytes(text)];
        return files.ToImmutable();
    }

    private static string Manifest(string name, string title, GeoBox? box, PackLicence licence, string hash) => $"""
        name: {name}
        title: {Quoted(title)}
        version: 0.1.0
        # period: {"{ from: 2023-04-15, to: 2024-12-31 }"}   # the days that it is about; without it always
        {(box is null ? "# bbox: [west, south, east, north]" : Bounds(box))}
        parties: []
        licences:
          - file: {PackFiles.Places}
            licence: {Quoted(licence.Licence)}
            credit: {Quoted(licence.Credit)}
            rebuild: crossbearing theatre new {name}, from a table of places
            sha256: {hash}

        """;

    private static string Bounds(GeoBox box) => string.Create(CultureInfo.InvariantCulture, $"bbox: [{box.West:0.##}, {box.South:0.##}, {box.East:0.##}, {box.North:0.##}]");

    /// <summary>The box about the settlements and sites, outwards to 0.01°; null where none has a point.</summary>
    private static GeoBox? Box(ImmutableArray<Place> places)
    {
        (double Lat, double Lon)[] points =
            [.. places.Where(p => p.Precision is PlacePrecision.Settlement or PlacePrecision.Site && p is { Lat: not null, Lon: not null }).Select(p => (p.Lat!.Value, p.Lon!.Value))];
        if (points.Length == 0) return null;
        return new GeoBox(
            Math.Max(-180, Down(points.Min(p => p.Lon))), Math.Max(-90, Down(points.Min(p => p.Lat))),
            Math.Min(180, Up(points.Max(p => p.Lon))), Math.Min(90, Up(points.Max(p => p.Lat))));
    }

    private static double Down(double degrees) => Math.Floor((degrees - Margin) * 100) / 100;

    private static double Up(double degrees) => Math.Ceiling((degrees + Margin) * 100) / 100;

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
