using System.CommandLine;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Reading;

namespace Crossbearing.Cli.Commands;

/// <summary><c>fairness [PATH…]</c>: whether claims depend on whose words a report uses.</summary>
internal static class FairnessCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string[]> paths = PathArgument.Create();
        paths.Description = "Reports (.txt, .html, .jsonl) or folders of them; without any, the sample reports";
        paths.Arity = ArgumentArity.ZeroOrMore;
        Option<bool> changes = new("--changes") { Description = "Also each claim that changed, with its sentence in both wordings" };
        CliCommand command = new(
            "fairness", "Swap words that tell the same from two sides (liberated and occupied, regime and government, one army and the other) and show what that moves in the claims; exit code 1 where it moves anything",
            "fairness", "fairness reports/ --changes --format table") { paths, changes };
        return command.Runs(host, (session, parsed) => Run(session, parsed.GetValue(paths) is { Length: > 0 } told ? session.Paths(told) : session.Samples(), parsed.GetValue(changes)));
    }

    private static int Run(CliSession session, IReadOnlyList<string> paths, bool changes)
    {
        session.Messages.Kept = "Stopped; the rows written so far are whole";
        ReportPipeline pipeline = session.Pipeline();
        List<Report> reports = Read(session, pipeline, paths, out int exit);
        if (exit == ExitCode.Nothing) return exit;
        int moved = 0;
        List<FairnessRow> rows = [];
        foreach (FairnessRow row in new FairnessCheck(pipeline).Run(reports, FairnessSwaps.Default, session.CancellationToken))
        {
            moved += row.Changes.Length;
            rows.Add(row);
            if (!session.Settings.AsTable) FairnessOutput.WriteLines(session, row, changes);
        }
        if (session.Settings.AsTable) FairnessOutput.WriteTable(session, rows, changes);
        session.Messages.Say(moved == 0 ? "No swap of words moves a claim" : $"{ClaimWords.Number(moved)} {(moved == 1 ? "claim is" : "claims are")} moved by swaps of words");
        return moved > 0 ? ExitCode.SomeFailed : exit;
    }

    private static List<Report> Read(CliSession session, ReportPipeline pipeline, IReadOnlyList<string> paths, out int exit)
    {
        RunTally tally = new(session.Messages);
        List<Report> reports = [];
        foreach (ReadResult read in pipeline.Read(paths, session.CancellationToken))
        {
            tally.Add(read);
            if (read.Report is { } report) reports.Add(report);
        }
        exit = tally.Finish("read", FairnessSwaps.Default.Length, "swaps of words");
        return reports;
    }
}
