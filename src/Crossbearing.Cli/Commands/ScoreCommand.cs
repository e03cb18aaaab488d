using System.CommandLine;
using System.Globalization;
using Crossbearing.Assessment;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Pipeline;

namespace Crossbearing.Cli.Commands;

/// <summary><c>score GOLD PATH…</c>: claims against hand-coded ones.</summary>
internal static class ScoreCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string> gold = new("GOLD") { Description = "Hand-coded claims, one JSON object per line in the codebook's form" };
        Argument<string[]> paths = PathArgument.Create();
        paths.Description = "Reports or folders of them, which are coded; or files *.jsonl of claims as code writes them, which are taken as they are";
        Option<string?> aliases = new("--aliases") { Description = "JSON file of spellings that mean the same: places and actors, each of canonical name to a list", HelpName = "FILE" };
        Option<string?> by = new("--by") { Description = "Also the figures of each claim type, or of each report", HelpName = "type|report" };
        Option<bool> misses = new("--misses") { Description = "Also each claim that was missed or is spurious" };
        CliCommand command = new(
            "score", "Score claims against hand-coded ones: precision and recall of claims, and of each slot",
            "score gold.jsonl reports/ --aliases aliases.json --by type", "score gold.jsonl claims.jsonl --misses --format table") { gold, paths, aliases, by, misses };
        return command.Runs(host, (session, parsed) =>
            Run(session, parsed.GetValue(gold)!, parsed.GetValue(paths)!, parsed.GetValue(aliases), new(Checked(parsed.GetValue(by)), parsed.GetValue(misses))));
    }

    private static string? Checked(string? by) =>
        by is null or "type" or "report" ? by : throw CliFailureException.Usage("--by", "There is no such table", by, "type or report");

    private static int Run(CliSession session, string gold, string[] paths, string? aliases, ScoreWanted wanted)
    {
        session.Messages.Kept = "Stopped; nothing was written";
        ScoringAliases spellings = aliases is null ? ScoringAliases.None : Aliases(session, aliases);
        List<ScoredClaim> golds = Read(session, gold);
        var (found, exit) = Found(session, paths, golds);
        if (exit == ExitCode.Nothing) return exit;
        ScoreOutput.Write(session, ClaimScorer.Score(golds, found, spellings), wanted);
        return exit;
    }

    private static (List<ScoredClaim> Found, int Exit) Found(CliSession session, string[] paths, List<ScoredClaim> golds)
    {
        ILookup<bool, string> isClaims = paths.ToLookup(p => ClaimFile.IsOne(session.Environment.FullPath(p)));
        List<ScoredClaim> found = [.. isClaims[true].SelectMany(p => Read(session, p))];
        return isClaims[false].Any() ? (found, Code(session, session.Paths(isClaims[false]), found, golds)) : (found, ExitCode.Good);
    }

    private static int Code(CliSession session, IReadOnlyList<string> paths, List<ScoredClaim> found, List<ScoredClaim> golds)
    {
        RunTally tally = new(session.Messages);
        HashSet<string> missing = golds.Select(g => g.Report).ToHashSet(StringComparer.Ordinal);
        missing.ExceptWith(found.Select(f => f.Report));
        using (Progress progress = new(session.Environment, "reports coded"))
        {
            foreach (ReportOutcome outcome in session.Pipeline().Run(paths, session.CancellationToken))
            {
                progress.Step();
                tally.Add(outcome);
                if (outcome.Report is { } report) missing.Remove(report.Id);
                found.AddRange(outcome.Claims.Select(ScoredClaim.Of));
            }
        }
        int exit = tally.Finish("coded");
        if (missing.Count > 0)
            session.Messages.Say(string.Create(CultureInfo.InvariantCulture, $"{missing.Count} hand-coded {(missing.Count == 1 ? "report is" : "reports are")} not under the paths and count as missed, the first: {missing.Order(StringComparer.Ordinal).First()}"));
        return exit;
    }

    /// <summary>All claims of a file; every bad line is told, and one is enough to end the command, as figures without it would be wrong.</summary>
    private static List<ScoredClaim> Read(CliSession session, string told)
    {
        List<ScoredClaim> claims = [];
        int bad = 0;
        foreach (var (line, where) in ClaimFile.Lines(session.Environment.FullPath(told), told))
        {
            Result<ScoredClaim> read = ScoredClaimReader.Read(line, where);
            if (read.Value is { } claim) claims.Add(claim);
            else session.Messages.Add(read.Failure!);
            if (!read.Succeeded) bad++;
        }
        return bad == 0 ? claims : throw CliFailureException.Nothing(DiagnosticCodes.NothingToDo.At(told, "Lines of the file are no claims", bad.ToString(CultureInfo.InvariantCulture), "claims only"));
    }

    private static ScoringAliases Aliases(CliSession session, string told)
    {
        string json = string.Join('\n', ClaimFile.Lines(session.Environment.FullPath(told), told).Select(l => l.Line));
        Result<ScoringAliases> read = ScoringAliases.Read(json, told);
        return read.Value ?? throw CliFailureException.Nothing(read.Failure!);
    }
}
