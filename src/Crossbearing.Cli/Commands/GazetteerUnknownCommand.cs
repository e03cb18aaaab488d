using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Storage;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Cli.Commands;

/// <summary><c>gazetteer unknown</c>: names of places that no pack in play has.</summary>
internal static class GazetteerUnknownCommand
{
    private static readonly string[] Columns = ["name", "lat", "lon", "kind", "count", "reports", "example"];

    public static CliCommand Create(CliHost host)
    {
        Argument<string[]> paths = new("PATH") { Description = "Reports (.txt, .html, .jsonl) or folders of them; without any, the reports of the project", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> format = new("--format") { Description = "How names are written: csv, a table to fill in for theatre new; jsonl; or table for a person", HelpName = "csv|jsonl|table", DefaultValueFactory = _ => "csv" };
        CliCommand command = new(
            "unknown", "List the names of places in claims that no pack has, most frequent first, ready to be filled in and added",
            "gazetteer unknown reports/ > missing.csv", "gazetteer unknown --project front.xb --format table") { paths, format };
        return command.Runs(host, (session, parsed) => Run(session, session.Paths(parsed.GetValue(paths)!), WriterOf(session, parsed.GetValue(format)!)));
    }

    private static Action<ImmutableArray<UnknownPlace>> WriterOf(CliSession session, string format) => format switch
    {
        "csv" => places => WriteCsv(session, places),
        "jsonl" => places => WriteLines(session, places),
        "table" => places => WriteTable(session, places),
        _ => throw CliFailureException.Usage("--format", "There is no such format", format, "csv, jsonl or table"),
    };

    private static int Run(CliSession session, IReadOnlyList<string> paths, Action<ImmutableArray<UnknownPlace>> write)
    {
        session.Messages.Kept = "Stopped; nothing was written";
        var (exit, unknown) = paths.Count > 0 ? OfReports(session, paths) : OfProject(session);
        ImmutableArray<UnknownPlace> places = unknown.All();
        if (exit != ExitCode.Nothing) write(places);
        session.Messages.Say(string.Create(CultureInfo.InvariantCulture, $"{places.Length} {(places.Length == 1 ? "name" : "names")} in no pack"));
        return exit;
    }

    private static (int Exit, UnknownPlaces Unknown) OfReports(CliSession session, IReadOnlyList<string> paths)
    {
        RunTally tally = new(session.Messages);
        using Progress progress = new(session.Environment, "reports read");
        foreach (ReportOutcome outcome in session.Pipeline().Run(paths, session.CancellationToken))
        {
            progress.Step();
            tally.Add(outcome);
        }
        return (tally.Finish("coded"), tally.Unknown);
    }

    private static (int Exit, UnknownPlaces Unknown) OfProject(CliSession session)
    {
        UnknownPlaces unknown = new();
        using IProjectStore store = Project.Open(session);
        ILookup<string, Claim> claims = store.Claims().ToLookup(c => c.Report, StringComparer.Ordinal);
        foreach (Report report in store.Reports())
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            foreach (Claim claim in claims[report.Id]) unknown.Add(report, claim);
        }
        return (ExitCode.Good, unknown);
    }

    private static void WriteCsv(CliSession session, ImmutableArray<UnknownPlace> places)
    {
        session.Out.Write(string.Join(',', Columns) + "\n");
        foreach (UnknownPlace p in places) session.Out.Write(PlacesCsv.Line([p.Name, "", "", p.Kind ?? "", Number(p.Count), Number(p.Reports), p.Example]) + "\n");
    }

    private static void WriteLines(CliSession session, ImmutableArray<UnknownPlace> places)
    {
        foreach (UnknownPlace p in places)
            session.Out.Write(JsonLine.Of(w =>
            {
                w.WriteString("name", p.Name);
                w.WriteString("kind", p.Kind);
                w.WriteNumber("count", p.Count);
                w.WriteNumber("reports", p.Reports);
                w.WriteString("example", p.Example);
            }));
    }

    private static void WriteTable(CliSession session, ImmutableArray<UnknownPlace> places)
    {
        var table = Tables.Of("name", "kind", "claims", "reports", "example");
        foreach (UnknownPlace p in places) table.Row(p.Name, p.Kind, Number(p.Count), Number(p.Reports), p.Example);
        table.Write(session, "Every place is in a pack.");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
