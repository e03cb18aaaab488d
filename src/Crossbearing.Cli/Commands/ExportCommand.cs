using System.CommandLine;
using Crossbearing.Pipeline;
using Crossbearing.Publishing;

namespace Crossbearing.Cli.Commands;

/// <summary><c>export</c>: claims, events or control for other tools.</summary>
internal static class ExportCommand
{
    public static CliCommand Create(CliHost host)
    {
        Option<string> form = new("--as") { Description = "Form of the export", HelpName = "csv|geojson|jsonl", Required = true };
        Option<string> what = new("--what") { Description = "What is exported", HelpName = "claims|events|control", DefaultValueFactory = _ => "claims" };
        Option<string?> file = new("--out") { Description = "The file to write; without it stdout", HelpName = "FILE" };
        Option<string?> from = DayOption.Of("--from", "First day of control"), to = DayOption.Of("--to", "Last day of control");
        CliCommand command = new("export", "Write claims, events or control as CSV, GeoJSON or JSON lines, through the publish profile",
            "export --as csv > claims.csv", "export --as geojson --what events --out events.geojson", "export --as jsonl --what control") { form, what, file, from, to };
        return command.Runs(host, (session, parsed) =>
        {
            Action<Publication, Stream> writer = Writer(parsed.GetValue(form)!, parsed.GetValue(what)!);
            Run(session, ProjectAnalysis.Of(session, parsed.Day(from), parsed.Day(to)), writer, parsed.GetValue(file));
            return ExitCode.Good;
        });
    }

    private static void Run(CliSession session, Analysis analysis, Action<Publication, Stream> writer, string? file)
    {
        Publication publication = Publication.Of(PictureMaterial.Of(analysis, "export", session.Environment.Version), session.Settings.Profile);
        if (file is not null)
        {
            OutputFile.Write(session, file, stream => writer(publication, stream));
            return;
        }
        using MemoryStream memory = new();
        writer(publication, memory);
        session.Out.Write(System.Text.Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
    }

    private static Action<Publication, Stream> Writer(string form, string what) => (form, what) switch
    {
        ("csv", "claims") => (p, s) => CsvExport.WriteClaims(p, s),
        ("csv", "events") => (p, s) => CsvExport.WriteEvents(p, s),
        ("csv", "control") => (p, s) => CsvExport.WriteControl(p, s),
        ("geojson", "claims") => GeoJsonExport.WriteClaims,
        ("geojson", "events") => GeoJsonExport.WriteEvents,
        ("geojson", "control") => GeoJsonExport.WriteControl,
        ("jsonl", "claims") => JsonLinesExport.WriteClaims,
        ("jsonl", "events") => JsonLinesExport.WriteEvents,
        ("jsonl", "control") => JsonLinesExport.WriteChanges,
        ("csv" or "geojson" or "jsonl", _) => throw CliFailureException.Usage("--what", "This cannot be exported", what, "claims, events or control"),
        _ => throw CliFailureException.Usage("--as", "There is no such form", form, "csv, geojson or jsonl"),
    };
}
