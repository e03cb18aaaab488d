using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Pipeline;
using Crossbearing.Storage;

namespace Crossbearing.Cli.Commands;

/// <summary><c>demo</c>: the sample reports from folder to picture.</summary>
internal static class DemoCommand
{
    private const string Picture = "picture.html";

    public static CliCommand Create(CliHost host) =>
        new CliCommand("demo", "Read the 36 sample reports, tell what they come to, and write picture.html", "demo", "demo --project demo.xb --format table")
            .Runs(host, (session, _) => Run(session));

    private static int Run(CliSession session)
    {
        IReadOnlyList<string> samples = session.Samples();
        ReportPipeline pipeline = session.Pipeline();
        using IProjectStore store = Project.OpenOrCreate(session);
        IngestTally tally = IngestCommand.Take(session, pipeline, store, samples, writeLines: false);
        int exit = tally.Finish();
        if (exit == ExitCode.Nothing) return exit;
        Analysis analysis = ProjectAnalysis.Of(session, store);
        PictureCommand.Write(session, analysis, Picture, "North-west Syria, winter 2019–20");
        if (session.Settings.AsTable) DemoText.Write(session, analysis, session.Out);
        else
        {
            WriteLines(session, analysis);
            if (!session.Settings.FormatTold) DemoText.Write(session, analysis, session.Environment.Error);
        }
        return exit;
    }

    private static void WriteLines(CliSession session, Analysis analysis)
    {
        session.Out.Write(JsonLine.Of(w =>
        {
            w.WriteString("record", "summary");
            w.WriteNumber("reports", analysis.Reports.Length);
            w.WriteNumber("original_reports", analysis.OriginalReports);
            w.WriteNumber("claims", analysis.Claims.Length);
            w.WriteNumber("origins", analysis.Voices);
            w.WriteNumber("events", analysis.Events.Length);
            w.WriteString("picture", Picture);
        }));
        foreach (ControlChange change in analysis.Control.ChangesBetween(analysis.Control.From, analysis.Control.To))
            WriteRecord(session, "control-change", CoreJson.Write(change));
        foreach (ConflictEvent contested in ContestedEvents.Of(analysis))
            WriteRecord(session, "contested-event", CoreJson.Write(contested));
    }

    private static void WriteRecord(CliSession session, string kind, string json) => session.Out.Write(JsonLine.Of(w =>
    {
        w.WriteString("record", kind);
        w.WritePropertyName("value");
        w.WriteRawValue(json);
    }));
}
