using System.CommandLine;
using Crossbearing.Assessment;
using Crossbearing.Cli.Display;

namespace Crossbearing.Cli.Commands;

/// <summary><c>claims diff V1 V2</c>: what differs between two codings.</summary>
internal static class ClaimsCommand
{
    public static CliCommand Create(CliHost host)
    {
        const string what = "File of claims as code writes it; or of the project: current, or the coder or a pack of a coding that it keeps, such as world@0123456789ab";
        Argument<string> before = new("V1") { Description = what }, after = new("V2") { Description = "The same, of the coding that V1 is compared with" };
        CliCommand diff = new(
            "diff", "Show which claims are new, gone or changed from one coding to another, slot by slot, with the rules, packs and coders that differ",
            "claims diff old.jsonl new.jsonl --format table", "claims diff frames/0.1.0 current --project front.xb") { before, after };
        return new CliCommand("claims", "Compare codings", "claims diff old.jsonl new.jsonl")
        {
            diff.Runs(host, (session, parsed) => Run(session, parsed.GetValue(before)!, parsed.GetValue(after)!)),
        };
    }

    private static int Run(CliSession session, string before, string after)
    {
        session.Messages.Kept = "Stopped; nothing was written";
        DiffOutput.Write(session, ClaimDiffer.Compare(CodingChoice.Of(session, before), CodingChoice.Of(session, after)));
        return ExitCode.Good;
    }
}
