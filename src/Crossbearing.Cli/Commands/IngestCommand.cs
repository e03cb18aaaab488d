using System.CommandLine;
using System.Globalization;
using Crossbearing.Cli.Display;
using Crossbearing.Core.Json;
using Crossbearing.Pipeline;
using Crossbearing.Storage;

namespace Crossbearing.Cli.Commands;

/// <summary><c>ingest PATH…</c>: reports into the project.</summary>
internal static class IngestCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string[]> paths = PathArgument.Create();
        CliCommand command = new(
            "ingest", "Take reports into the project and code them; the same report twice changes nothing",
            "ingest samples/northwest-syria", "ingest reports/ page.html --project front.xb") { paths };
        return command.Runs(host, (session, parsed) => Run(session, session.Paths(parsed.GetValue(paths)!)));
    }

    private static int Run(CliSession session, IReadOnlyList<string> paths)
    {
        ReportPipeline pipeline = session.Pipeline();
        using IProjectStore store = Project.OpenOrCreate(session);
        IngestTally tally = Take(session, pipeline, store, paths);
        StoreCounts counts = store.Counts();
        if (session.Settings.AsTable)
        {
            var table = Tables.Of("", "this run", "in the project");
            table.Row("reports", Number(tally.Added), Number(counts.Reports));
            table.Row("claims", Number(tally.Claims), Number(counts.Claims));
            table.Row("there already", Number(tally.Known), "");
            table.Row("failed", Number(tally.Failed), "");
            table.Write(session, "");
        }
        int exit = tally.Finish();
        session.Messages.Hint(tally.Unknown, "gazetteer unknown");
        return exit;
    }

    /// <summary>Ingests with progress; one line per report where lines are wanted.</summary>
    public static IngestTally Take(CliSession session, ReportPipeline pipeline, IProjectStore store, IReadOnlyList<string> paths, bool writeLines = true)
    {
        IngestTally tally = new(session.Messages);
        session.Messages.Kept = "Stopped; every report up to the last whole batch is kept";
        using Progress progress = new(session.Environment, "reports read");
        foreach (IngestStep step in new Ingester(pipeline, store).Ingest(paths, session.CancellationToken))
        {
            progress.Step();
            tally.Add(step);
            if (writeLines && !session.Settings.AsTable && step.Outcome.Report is { } report)
                session.Out.Write(JsonLine.Of(w =>
                {
                    w.WriteString("report", report.Id);
                    w.WriteString("outcome", step.Taken?.Word());
                    w.WriteBoolean("coded", step.Coded);
                    w.WriteNumber("claims", step.Outcome.Claims.Length);
                }));
        }
        return tally;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
