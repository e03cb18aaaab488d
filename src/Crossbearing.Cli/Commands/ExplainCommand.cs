using System.CommandLine;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Storage;

namespace Crossbearing.Cli.Commands;

/// <summary><c>explain CLAIM</c>: the sentence behind a claim with its slots underlined, and the rules that fired.</summary>
internal static class ExplainCommand
{
    private const int FewestIdChars = 5;

    public static CliCommand Create(CliHost host)
    {
        Argument<string> claim = new("CLAIM") { Description = "Claim id, or its beginning" };
        Option<string?> from = new("--from") { Description = "File of claims as code writes it, instead of the project", HelpName = "claims.jsonl" };
        Option<string?> reports = new("--reports") { Description = "File or folder of the reports; without it beside the claims file, then the working folder", HelpName = "PATH" };
        CliCommand command = new(
            "explain", "Show the sentence behind a claim, its slots underlined, and the rules that fired",
            "explain c-0123456789abcdef", "explain c-01234 --from claims.jsonl --reports samples/northwest-syria") { claim, from, reports };
        return command.Runs(host, (session, parsed) => Run(session, parsed.GetValue(claim)!, parsed.GetValue(from), parsed.GetValue(reports)));
    }

    private static int Run(CliSession session, string id, string? from, string? reports)
    {
        var (claim, report) = from is null && reports is null ? OfProject(session, id) : OfFiles(session, id, from, reports);
        Explanation explanation = Explanation.Of(claim, report);
        if (session.Settings.AsTable) ExplanationText.Write(session, explanation);
        else session.Out.Write(ExplanationJson.Line(explanation));
        return ExitCode.Good;
    }

    private static (Claim Claim, Report Report) OfProject(CliSession session, string id)
    {
        using IProjectStore store = Project.Open(session);
        Claim claim = store.FindClaim(id) ?? One(store.Claims(), id);
        return (claim, store.FindReport(claim.Report) ?? throw Missing(claim));
    }

    private static (Claim Claim, Report Report) OfFiles(CliSession session, string id, string? from, string? reports)
    {
        if (from is null) throw CliFailureException.Usage("--reports", "It needs --from", "--reports alone", "--from claims.jsonl");
        string file = session.Environment.FullPath(from);
        Claim claim = One(ClaimFile.Read(file, from), id);
        var pipeline = session.Pipeline();
        IEnumerable<string> roots = reports is null
            ? [Path.GetDirectoryName(file)!, session.Environment.WorkingFolder]
            : [session.Environment.FullPath(reports)];
        Report? report = roots.Distinct(StringComparer.Ordinal)
            .Select(root => ReportFinder.Find(pipeline, root, claim.Report, session.CancellationToken)).FirstOrDefault(r => r is not null);
        return (claim, report ?? throw Missing(claim));
    }

    private static Claim One(IEnumerable<Claim> claims, string id)
    {
        List<Claim> found = [.. claims.Where(c => c.Id == id || (id.Length >= FewestIdChars && c.Id.StartsWith(id, StringComparison.Ordinal))).DistinctBy(c => c.Id, StringComparer.Ordinal)];
        if (found.FirstOrDefault(c => c.Id == id) is { } exact) return exact;
        return found.Count switch
        {
            1 => found[0],
            0 => throw CliFailureException.Nothing(DiagnosticCodes.ClaimNotFound.At(id, null, id, "an id that code, events or show --claims prints")),
            _ => throw CliFailureException.Nothing(DiagnosticCodes.ClaimNotFound.At(id, "Several claims begin so", string.Join(", ", found.Take(5).Select(c => c.Id)), "a longer beginning")),
        };
    }

    private static CliFailureException Missing(Claim claim) => CliFailureException.Nothing(
        DiagnosticCodes.ReportNotFound.At(claim.Report, "The report of this claim was not found", claim.Report, "its file beside the claims, or --reports PATH"));
}
