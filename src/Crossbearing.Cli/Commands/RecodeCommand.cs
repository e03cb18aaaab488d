using System.Collections.Immutable;
using Crossbearing.Assessment;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Storage;

namespace Crossbearing.Cli.Commands;

/// <summary><c>recode</c>: the project's reports with the coder and packs of today.</summary>
internal static class RecodeCommand
{
    public static CliCommand Create(CliHost host) =>
        new CliCommand(
            "recode", "Code the project's reports anew where the coder or a pack has changed since, and show what that changes in the claims; stopped, it goes on where it was",
            "recode", "recode --project front.xb --format table")
            .Runs(host, (session, _) => Run(session));

    private static int Run(CliSession session)
    {
        ReportPipeline pipeline = session.Pipeline();
        using IProjectStore store = Project.Open(session);
        session.Messages.Kept = "Stopped; every report up to the last whole batch is coded anew";
        ImmutableArray<Claim> before = store.Claims();
        RecodeTally tally = Recode(session, pipeline, store);
        int exit = tally.Finish();
        if (tally.Coded.Count > 0)
            DiffOutput.WriteSummary(session, ClaimDiffer.Compare([.. before.Where(tally.IsCoded)], [.. store.Claims().Where(tally.IsCoded)]));
        return exit;
    }

    private static RecodeTally Recode(CliSession session, ReportPipeline pipeline, IProjectStore store)
    {
        RecodeTally tally = new(session.Messages);
        using Progress progress = new(session.Environment, "reports looked at");
        foreach (IngestStep step in new Ingester(pipeline, store).Recode(session.CancellationToken))
        {
            progress.Step();
            tally.Add(step);
        }
        return tally;
    }
}
