using System.CommandLine;
using System.Globalization;
using Crossbearing.Cli.Display;
using Crossbearing.Control;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Pipeline;
using Crossbearing.Theatres;

namespace Crossbearing.Cli.Commands;

/// <summary><c>control</c>: who holds what, on a day or for one place through time.</summary>
internal static class ControlCommand
{
    public static CliCommand Create(CliHost host)
    {
        Option<string?> at = DayOption.Of("--at", "The day; without it the last day of the reports");
        Option<string?> place = new("--place") { Description = "Only this place, by id or name; without --at its whole history", HelpName = "P" };
        CliCommand command = new("control", "Tell who holds each place, how surely, since when, and by which claim",
            "control --at 2020-01-29", "control --place Saraqib", "control --place nws-saraqib --at 2020-02-10 --format jsonl") { at, place };
        return command.Runs(host, (session, parsed) => Run(session, parsed.Day(at), parsed.GetValue(place)));
    }

    private static int Run(CliSession session, DateOnly? at, string? place)
    {
        Analysis analysis = ProjectAnalysis.Of(session);
        ControlPicture picture = analysis.Control;
        if (at is { } day && (day < picture.From || day > picture.To))
            throw CliFailureException.Usage("--at", "The day lies outside the reports", ClaimWords.Day(day), $"{ClaimWords.Day(picture.From)} to {ClaimWords.Day(picture.To)}");
        string? id = place is null ? null : PlaceId(analysis, place);
        IEnumerable<ControlEstimate> estimates = id is not null && at is null
            ? picture.RunsOf(id).Select(r => picture.At(id, r.From)).OfType<ControlEstimate>()
            : (id is null ? picture.Places : [id]).Select(p => picture.At(p, at ?? picture.To)).OfType<ControlEstimate>();
        if (session.Settings.AsTable) Table(session, estimates);
        else
            foreach (ControlEstimate e in estimates) session.Out.Write(CoreJson.Write(e) + "\n");
        return ExitCode.Good;
    }

    private static string PlaceId(Analysis analysis, string told)
    {
        if (analysis.Theatres.Place(told) is not null) return told;
        GazetteerAnswer answer = analysis.Theatres.Gazetteer.Resolve(told);
        string[] fit = [.. answer.Candidates.Select(c => c.Place.Id).Where(analysis.Control.Places.Contains)];
        if ((answer.Answer?.Id ?? (fit.Length == 1 ? fit[0] : null)) is { } id) return id;
        string found = answer.Candidates.IsEmpty ? told : string.Join(", ", answer.Candidates.Take(5).Select(c => c.Place.Id));
        throw CliFailureException.Nothing(DiagnosticCodes.PlaceUnknown.At(told, answer.Candidates.IsEmpty ? null : "Several places fit", found, "an id or name of the packs"));
    }

    private static void Table(CliSession session, IEnumerable<ControlEstimate> estimates)
    {
        var table = Tables.Of("place", "day", "holder", "sure", "age", "since", "contested", "decided by", "in report");
        foreach (ControlEstimate e in estimates)
            table.Row(
                e.Name, ClaimWords.Day(e.Day), e.HolderName ?? "unknown", e.Confidence.ToString("0.00", CultureInfo.InvariantCulture),
                e.AgeDays is { } age ? string.Create(CultureInfo.InvariantCulture, $"{age} d") : "", e.Since is { } s ? ClaimWords.Day(s) : "",
                e.Contested ? "yes" : "", e.DecidingClaim ?? (e.Holder is null ? "" : "the pack"), e.DecidingReport ?? "");
        table.Write(session, "Nothing is known.");
    }
}
