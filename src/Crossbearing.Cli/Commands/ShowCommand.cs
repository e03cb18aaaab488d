using System.CommandLine;
using System.Globalization;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Pipeline;
using Crossbearing.Storage;

namespace Crossbearing.Cli.Commands;

/// <summary><c>show [REPORT]</c>: a report of the project, or of a file where the project has none of this id.</summary>
internal static class ShowCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string?> report = new("REPORT") { Description = "Report id of the project, or a file; without it the project's reports are listed", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> text = new("--text") { Description = "Its plain text alone, unchanged: what every offset points into" };
        Option<bool> claims = new("--claims") { Description = "Its claims alone" };
        Option<bool> sentences = new("--sentences") { Description = "Its sentences with their numbers, for why-not, and the claims that coding it now gives" };
        CliCommand command = new(
            "show", "Show a report: its head, zones and claims; or its plain text, or its claims alone",
            "show", "show 14-northfront-radar-2020-01-28.txt --claims", "show page.html --text") { report, text, claims, sentences };
        return command.Runs(host, (session, parsed) => parsed.GetValue(report) is { } id
            ? parsed.GetValue(sentences) ? Sentences(session, id) : One(session, id, parsed.GetValue(text), parsed.GetValue(claims))
            : List(session));
    }

    private static int List(CliSession session)
    {
        using IProjectStore store = Project.Open(session);
        var table = Tables.Of("report", "published", "outlet", "title", "claims");
        foreach (Report report in store.Reports())
        {
            int claims = store.Claims(new ClaimFilter { Report = report.Id }).Length;
            if (session.Settings.AsTable) table.Row(report.Id, Published(report), report.Outlet, report.Title, claims.ToString(CultureInfo.InvariantCulture));
            else session.Out.Write(JsonLine.Of(w => Head(w, report, claims)));
        }
        if (session.Settings.AsTable) table.Write(session, "No reports.");
        return ExitCode.Good;
    }

    private static int Sentences(CliSession session, string id)
    {
        Report report = ReportFinder.OfProjectOrFile(session, id);
        SentenceTable.Write(session, report, session.Pipeline().AccountsOf(report));
        return ExitCode.Good;
    }

    private static int One(CliSession session, string id, bool text, bool claims)
    {
        if (text && claims) throw CliFailureException.Usage("show", "Only one of the two can be shown", "--text and --claims", "one of them");
        ReportOutcome found = OfProject(session, id) ?? OfFile(session, id);
        Report report = found.Report ?? throw CliFailureException.Nothing(found.Failure!);
        if (text) session.Out.Write(report.Text);
        else if (claims) WriteClaims(session, found);
        else if (session.Settings.AsTable) ReportText.Write(session, found);
        else session.Out.Write(CoreJson.Write(report) + "\n");
        foreach (Diagnostic diagnostic in found.Diagnostics) session.Messages.Add(diagnostic);
        return ExitCode.Good;
    }

    private static void WriteClaims(CliSession session, ReportOutcome found)
    {
        using ClaimSink sink = ClaimSink.Of(session);
        foreach (Claim claim in found.Claims) sink.Write(claim);
        sink.Finish();
    }

    private static ReportOutcome? OfProject(CliSession session, string id)
    {
        using IProjectStore? store = Project.OpenIfThere(session);
        return store?.FindReport(id) is { } report
            ? new(report, store.Claims(new ClaimFilter { Report = id }), store.Diagnostics(id))
            : null;
    }

    private static ReportOutcome OfFile(CliSession session, string path)
    {
        string file = session.Environment.FullPath(path);
        if (!File.Exists(file)) throw CliFailureException.Nothing(DiagnosticCodes.ReportNotFound.At(path, null, path, "an id of the project, or a file"));
        return session.Pipeline().Run([file], session.CancellationToken).First();
    }

    private static void Head(System.Text.Json.Utf8JsonWriter w, Report report, int claims)
    {
        w.WriteString("report", report.Id);
        w.WriteString("published", report.Published is null ? null : Published(report));
        w.WriteString("outlet", report.Outlet);
        w.WriteString("title", report.Title);
        w.WriteString("language", report.Language);
        w.WriteString("hash", report.Hash);
        w.WriteNumber("claims", claims);
    }

    private static string Published(Report report) => report.Published is { } p ? p.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) : "unknown";
}
