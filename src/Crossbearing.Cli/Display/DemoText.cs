using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Pipeline;
using Crossbearing.Theatres;

namespace Crossbearing.Cli.Display;

/// <summary>What the demo tells a person.</summary>
internal static class DemoText
{
    public static void Write(CliSession session, Analysis analysis, TextWriter output)
    {
        Counts(analysis, output);
        Changes(session, analysis, output);
        Contested(session, analysis, output);
        Next(analysis, output);
    }

    private static void Counts(Analysis analysis, TextWriter output)
    {
        int copies = analysis.Reports.Length - analysis.OriginalReports;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{analysis.Reports.Length} reports ({copies} of them copies) make {analysis.Claims.Length} claims, told by {analysis.Voices} origins, joined into {analysis.Events.Length} events."));
        output.WriteLine($"{ClaimWords.Day(analysis.Control.From)} to {ClaimWords.Day(analysis.Control.To)}; packs {string.Join(", ", analysis.Theatres.Theatres.Select(t => t.Name))}. A claim is never a fact: it is what somebody said.");
        output.WriteLine();
    }

    private static void Changes(CliSession session, Analysis analysis, TextWriter output)
    {
        Tables.Heading(session, "Who took what, by day, and who says so", output);
        Dictionary<string, Claim> claims = ById(analysis);
        var table = Tables.Of("day", "place", "from", "to", "sure", "says", "denies");
        string? last = null;
        foreach (ControlChange c in analysis.Control.ChangesBetween(analysis.Control.From, analysis.Control.To))
        {
            string day = ClaimWords.Day(c.Day);
            table.Row(day == last ? "" : day, c.Name, Party(analysis.Theatres, c.From), Party(analysis.Theatres, c.To),
                c.Confidence.ToString("0.00", CultureInfo.InvariantCulture), Who(analysis, claims, c.Says), Who(analysis, claims, c.Denies));
            last = day;
        }
        table.Write(session, "No change of control was told.", output);
        output.WriteLine();
    }

    private static void Contested(CliSession session, Analysis analysis, TextWriter output)
    {
        Tables.Heading(session, "Most contested, each version with who gives it", output);
        var table = Tables.Of("event", "differ on", "version", "according to");
        foreach (ConflictEvent e in ContestedEvents.Of(analysis))
        {
            string head = $"{ClaimWords.Date(e.Date)} {e.Type.Word()}{(e.Place is { } p ? ", " + ClaimWords.Place(p) : "")} ({e.Id})";
            foreach (Contradiction difference in e.Contradictions)
            {
                string slot = difference.Slot;
                foreach (ContradictionVersion version in difference.Versions)
                {
                    table.Row(head, slot, version.Value, string.Join(", ", version.Origins.Select(o => Name(analysis.Theatres, o))));
                    head = slot = "";
                }
            }
        }
        table.Write(session, "No two origins contradict each other.", output);
        output.WriteLine();
    }

    private static void Next(Analysis analysis, TextWriter output)
    {
        output.WriteLine("Where to look next");
        output.WriteLine("  open picture.html                     the map with its day slider, every mark with its sentence");
        if (analysis.Control.ChangesBetween(analysis.Control.From, analysis.Control.To) is { Length: > 0 } changes)
            output.WriteLine($"  crossbearing explain {changes[0].DecidingClaim}  the sentence behind the first change");
        output.WriteLine("  crossbearing events --contested       every disagreement");
        output.WriteLine("  crossbearing control --at 2020-02-01  who held what on a day");
    }

    private static Dictionary<string, Claim> ById(Analysis analysis) =>
        analysis.Claims.DistinctBy(c => c.Id, StringComparer.Ordinal).ToDictionary(c => c.Id, StringComparer.Ordinal);

    private static string Who(Analysis analysis, Dictionary<string, Claim> claims, IEnumerable<string> ids) => string.Join(", ", ids
        .Select(id => claims.GetValueOrDefault(id)).OfType<Claim>()
        .Select(c => Name(analysis.Theatres, analysis.Origins.VoiceOf(c).Origin)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Name(TheatreSet theatres, string origin) => theatres.Source(origin)?.Name ?? theatres.Actor(origin)?.Name ?? origin;

    private static string Party(TheatreSet theatres, string? id) => id is null ? "unknown" : theatres.Party(id)?.Name ?? id;
}
