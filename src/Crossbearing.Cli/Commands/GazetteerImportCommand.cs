using System.CommandLine;
using System.Globalization;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Theatres;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Cli.Commands;

/// <summary><c>gazetteer import</c>: places of a pack out of files that others publish.</summary>
internal static class GazetteerImportCommand
{
    private const int LinesPerStep = 10_000;

    public static CliCommand Create(CliHost host) => new(
        "import", "Make places.csv of a pack out of a gazetteer that others publish", "gazetteer import geonames SY.zip --to syria/")
    {
        GeoNames(host),
        Wikidata(host),
        Ocha(host),
    };

    private static CliCommand GeoNames(CliHost host)
    {
        Argument<string> file = new("FILE") { Description = "Table of GeoNames as published: .txt, or .zip that holds it" };
        Option<string?> names = new("--alternate-names") { Description = "Table alternateNamesV2: names by language, .txt or .zip", HelpName = "FILE" };
        Option<string?> countries = Countries(), box = Box(), languages = Languages();
        Option<string> to = To();
        CliCommand command = new(
            "geonames", "Import the GeoNames table: settlements, units, bases, terrain and water",
            "gazetteer import geonames SY.zip --to syria/", "gazetteer import geonames allCountries.zip --countries SD,SS --alternate-names alternateNamesV2.zip --to sudan.csv") { file, names, countries, box, languages, to };
        return command.Runs(host, (session, parsed) => Run(session, parsed.GetValue(to)!, Options(parsed.GetValue(countries), parsed.GetValue(box), parsed.GetValue(languages)),
            (options, log) => GeoNamesImport.Read(session.Environment.FullPath(parsed.GetValue(file)!), parsed.GetValue(names) is { } n ? session.Environment.FullPath(n) : null, options, log)));
    }

    private static CliCommand Wikidata(CliHost host)
    {
        Argument<string> file = new("FILE") { Description = "JSON dump of Wikidata, one entity per line, .json or .json.gz" };
        Option<string?> box = Box(), languages = Languages();
        Option<string> to = To();
        CliCommand command = new(
            "wikidata", "Import a JSON dump of Wikidata: entities with coordinates and a kind that packs have",
            "gazetteer import wikidata latest-all.json.gz --box 8,21,24,39 --to sudan/") { file, box, languages, to };
        return command.Runs(host, (session, parsed) => Run(session, parsed.GetValue(to)!, Options(null, parsed.GetValue(box), parsed.GetValue(languages)),
            (options, log) => WikidataImport.Read(session.Environment.FullPath(parsed.GetValue(file)!), options, log)));
    }

    private static CliCommand Ocha(CliHost host)
    {
        Argument<string[]> files = new("FILE") { Description = "Common operational datasets: .geojson, .shp with its .dbf beside it, or .zip", Arity = ArgumentArity.OneOrMore };
        Option<string?> countries = Countries(), box = Box();
        Option<string> to = To();
        CliCommand command = new(
            "ocha", "Import OCHA datasets of administrative units and populated places, ids from their p-codes",
            "gazetteer import ocha sdn_admin1.geojson sdn_admin2.geojson sdn_places.shp --to sudan/") { files, countries, box, to };
        return command.Runs(host, (session, parsed) => Run(session, parsed.GetValue(to)!, Options(parsed.GetValue(countries), parsed.GetValue(box), null),
            (options, log) => OchaImport.Read([.. session.Paths(parsed.GetValue(files)!)], options, log)));
    }

    private static Option<string> To() => new("--to") { Description = "File to write, or folder in which places.csv is written", HelpName = "DIR|FILE", Required = true };

    private static Option<string?> Countries() => new("--countries") { Description = "Only places of these countries, ISO 3166-1 alpha-2", HelpName = "CC,…" };

    private static Option<string?> Box() => new("--box") { Description = "Only places between these latitudes and longitudes, in degrees", HelpName = "MINLAT,MINLON,MAXLAT,MAXLON" };

    private static Option<string?> Languages() => new("--languages")
    {
        Description = "Languages whose names are taken, ISO 639-1", HelpName = "LL,…", DefaultValueFactory = _ => string.Join(',', ImportOptions.Default.Languages),
    };

    private static ImportOptions Options(string? countries, string? box, string? languages) => ImportOptions.Default with
    {
        Countries = [.. Parts(countries).Select(c => c is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? c : throw CliFailureException.Usage("--countries", "This is no country code", c, "two capital letters"))],
        Box = box is null ? null : BoxOf(box),
        Languages = languages is null ? ImportOptions.Default.Languages : [.. Parts(languages)],
    };

    private static string[] Parts(string? list) => list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static GeoBox BoxOf(string box)
    {
        double?[] degrees = [.. box.Split(',').Select(d => double.TryParse(d, NumberStyles.Float, CultureInfo.InvariantCulture, out double v) ? v : (double?)null)];
        return degrees is [>= -90 and { } south, >= -180 and { } west, <= 90 and { } north, <= 180 and { } east] && south < north && west < east
            ? new GeoBox(west, south, east, north)
            : throw CliFailureException.Usage("--box", "This is no box", box, "smallest latitude, smallest longitude, largest latitude, largest longitude, in degrees");
    }

    private static int Run(CliSession session, string to, ImportOptions options, Func<ImportOptions, ImportLog, Result<ImportedPlaces>> read)
    {
        session.Messages.Kept = "Stopped; nothing was written";
        using Progress progress = new(session.Environment, "lines read", LinesPerStep);
        ImportLog log = new(session.Messages.Add, progress.Step, session.CancellationToken);
        Result<ImportedPlaces> result = read(options, log);
        progress.Dispose();
        session.Messages.Summary();
        ImportedPlaces imported = result.Value ?? throw CliFailureException.Nothing(result.Failure!);
        session.Messages.Say(string.Create(CultureInfo.InvariantCulture, $"{log.Read} lines read, {imported.Places.Length} places, {log.LeftOut} left out, {log.Bad} bad"));
        if (imported.Places.IsEmpty) throw CliFailureException.Nothing(DiagnosticCodes.NothingToDo.At("import", "There is no place to write", "none", "places of the kinds, countries and area that are asked for"));
        string file = to.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? to : Path.Combine(to, "places.csv");
        if (file != to) OutputFile.Folder(session, to);
        OutputFile.Write(session, file, s => PlacesCsv.Write(s, imported.Places, session.CancellationToken));
        session.Messages.Say($"Wrote {file}");
        return log.Bad > 0 ? ExitCode.SomeFailed : ExitCode.Good;
    }
}
