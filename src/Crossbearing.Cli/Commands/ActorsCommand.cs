using System.CommandLine;
using Crossbearing.Cli.Display;
using Crossbearing.Coding;
using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Reading;

namespace Crossbearing.Cli.Commands;

/// <summary><c>actors PATH…</c>: every mention of an actor, what it was resolved to and why.</summary>
internal static class ActorsCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string[]> paths = PathArgument.Create();
        CliCommand command = new(
            "actors", "Show every mention of an actor in reports: what it was resolved to, on which side it stands, and why",
            "actors report.txt", "actors samples/northwest-syria --format jsonl") { paths };
        return command.Runs(host, (session, parsed) => Run(session, session.Paths(parsed.GetValue(paths)!)));
    }

    private static int Run(CliSession session, IReadOnlyList<string> paths)
    {
        ReportPipeline pipeline = session.Pipeline();
        RunTally tally = new(session.Messages);
        session.Messages.Kept = "Stopped; the lines written so far are whole";
        var table = Tables.Of("report", "at", "text", "actor", "side", "form", "why");
        int found = 0;
        foreach (ReadResult read in pipeline.Read(paths, session.CancellationToken))
        {
            tally.Add(read);
            if (read.Report is not { } report) continue;
            var actors = pipeline.ActorsOf(report);
            found += actors.Length;
            foreach (ActorReading actor in actors)
            {
                if (session.Settings.AsTable) table.Row(report.Id, ClaimWords.Number(actor.Span.Start), actor.Span.Of(report.Text), actor.Name ?? "not told apart", actor.Side, actor.Form, actor.Why);
                else session.Out.Write(Line(report, actor));
            }
        }
        if (session.Settings.AsTable) table.Write(session, "No actors.");
        return tally.Finish("read", found, found == 1 ? "mention of an actor" : "mentions of actors");
    }

    private static string Line(Report report, ActorReading actor) => JsonLine.Of(w =>
    {
        w.WriteString("report", report.Id);
        w.WriteNumber("start", actor.Span.Start);
        w.WriteNumber("end", actor.Span.End);
        w.WriteString("text", actor.Span.Of(report.Text));
        w.WriteString("form", actor.Form);
        w.WriteString("name", actor.Name);
        w.WriteString("id", actor.Id);
        w.WriteString("kind", actor.Kind);
        w.WriteString("side", actor.Side);
        w.WriteString("why", actor.Why);
    });
}
