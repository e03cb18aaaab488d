using System.CommandLine;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Pipeline;

namespace Crossbearing.Cli.Commands;

/// <summary><c>code PATH…</c>: reports to claims, without a project.</summary>
internal static class CodeCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string[]> paths = PathArgument.Create();
        CliCommand command = new(
            "code", "Code reports into claims without a project: one claim per line on stdout",
            "code samples/northwest-syria > claims.jsonl", "code report.txt --theatre syria-northwest --format table") { paths };
        return command.Runs(host, (session, parsed) => Run(session, session.Paths(parsed.GetValue(paths)!)));
    }

    private static int Run(CliSession session, IReadOnlyList<string> paths)
    {
        ReportPipeline pipeline = session.Pipeline();
        RunTally tally = new(session.Messages);
        session.Messages.Kept = "Stopped; the claims written so far are whole lines";
        using ClaimSink sink = ClaimSink.Of(session);
        foreach (ReportOutcome outcome in pipeline.Run(paths, session.CancellationToken))
        {
            tally.Add(outcome);
            foreach (Claim claim in outcome.Claims) sink.Write(claim);
        }
        sink.Finish();
        int exit = tally.Finish("coded");
        session.Messages.Hint(tally.Unknown, "gazetteer unknown PATH…");
        return exit;
    }
}
