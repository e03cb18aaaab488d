using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Crossbearing.Cli.Display;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Theatres;

namespace Crossbearing.Cli.Commands;

/// <summary><c>gazetteer lookup NAME…</c>: which place a written name means, and why.</summary>
internal static class GazetteerCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string[]> names = new("NAME") { Description = "Names of places as written; without any, one a line from standard input", Arity = ArgumentArity.ZeroOrMore };
        Option<double> least = new("--min-confidence") { Description = "A place that fits less well is no candidate; 0 to 1", HelpName = "X", DefaultValueFactory = _ => LookupOptions.Default.MinConfidence };
        CliCommand lookup = new(
            "lookup", "Look names of places up: the place meant, or none where two fit equally well, and all candidates with reasons",
            "gazetteer lookup \"Ma'aret al-Nu'aman\" Saraqeb", "gazetteer lookup \"3 km south of Saraqib\"", "gazetteer lookup --theatre syria-northwest < names.txt") { names, least };
        lookup.Runs(host, (session, parsed) => Run(session, parsed.GetValue(names)!, parsed.GetValue(least)));
        return new CliCommand("gazetteer", "Look names of places up, tell those that no pack has, and import gazetteers", "gazetteer lookup Saraqib")
        {
            lookup,
            GazetteerUnknownCommand.Create(host),
            GazetteerImportCommand.Create(host),
        };
    }

    private static int Run(CliSession session, string[] names, double least)
    {
        if (least is not (>= 0 and <= 1)) throw CliFailureException.Usage("--min-confidence", "The number is out of range", least.ToString(CultureInfo.InvariantCulture), "0 to 1");
        TheatreSet packs = Packs(session);
        Gazetteer gazetteer = packs.Gazetteer;
        RelativeLookup relations = new(packs);
        LookupOptions options = LookupOptions.Default with { MinConfidence = least };
        var table = Tables.Of("name", "answer", "id", "candidate", "score", "reason");
        session.Messages.Kept = "Stopped; the lines written so far are whole";
        int asked = 0, answered = 0;
        foreach (string name in names.Length > 0 ? names : Lines(session.Environment.In))
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            RelativeAnswer? relative = relations.Resolve(name, options);
            GazetteerAnswer answer = relative is null ? gazetteer.Resolve(name, options) : new(relative.Answer, relative.Candidates);
            asked++;
            if (answer.Answer is not null) answered++;
            if (session.Settings.AsTable) Rows(table, name, answer, relative);
            else session.Out.Write(JsonLine.Of(w => Write(w, name, answer, relative)));
        }
        if (session.Settings.AsTable) table.Write(session, "No names.");
        session.Messages.Say(string.Create(CultureInfo.InvariantCulture, $"{asked} {(asked == 1 ? "name" : "names")}, {answered} answered"));
        return ExitCode.Good;
    }

    private static TheatreSet Packs(CliSession session)
    {
        TheatreSetLoad load = session.Library.Open(session.Settings.Theatres.Length > 0 ? session.Settings.Theatres : [.. session.Library.Names.Where(n => n != "world")]);
        foreach (Diagnostic diagnostic in load.Diagnostics) session.Messages.Add(diagnostic);
        return load.Set ?? throw CliFailureException.Nothing(DiagnosticCodes.NothingToDo.At("theatres", "A pack that is needed cannot be used"));
    }

    private static IEnumerable<string> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } name) yield return name;
    }

    private static void Write(Utf8JsonWriter w, string name, GazetteerAnswer answer, RelativeAnswer? relative)
    {
        w.WriteString("query", name);
        if (answer.Answer is { } place)
        {
            w.WriteStartObject("answer");
            Write(w, place, isPoint: relative is null);
            if (relative is not null) Write(w, relative);
            w.WriteEndObject();
        }
        else w.WriteNull("answer");
        w.WriteStartArray("candidates");
        foreach (PlaceCandidate candidate in answer.Candidates)
        {
            w.WriteStartObject();
            Write(w, candidate.Place);
            w.WriteNumber("score", Math.Round(candidate.Confidence, 3));
            w.WriteString("reason", candidate.Reason);
            w.WriteEndObject();
        }
        w.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter w, RelativeAnswer relative)
    {
        w.WritePropertyName("relation");
        w.WriteRawValue(CoreJson.Write(relative.Relation));
        w.WritePropertyName("geometry");
        w.WriteRawValue(relative.Geometry is { } geometry ? CoreJson.Write(geometry) : "null");
    }

    /// <summary>Of a relative place the point of the place it is seen from would mislead; its geometry tells where it lies.</summary>
    private static void Write(Utf8JsonWriter w, Place place, bool isPoint = true)
    {
        w.WriteString("id", place.Id);
        w.WriteString("name", place.Name);
        if (isPoint && place is { Lat: { } lat, Lon: { } lon })
        {
            w.WriteNumber("lat", lat);
            w.WriteNumber("lon", lon);
        }
        else
        {
            w.WriteNull("lat");
            w.WriteNull("lon");
        }
    }

    private static void Rows(Spectre.Console.Table table, string name, GazetteerAnswer answer, RelativeAnswer? relative)
    {
        string? meant = answer.Answer is { } place ? relative is null ? place.Name : $"{relative.Relation.Kind} {relative.Relation.Of}" : null;
        if (answer.Candidates.IsEmpty) table.Row(name, "in no pack", "", "", "", "");
        for (int i = 0; i < answer.Candidates.Length; i++)
        {
            PlaceCandidate c = answer.Candidates[i];
            table.Row(i == 0 ? name : "", i == 0 ? meant ?? "not told apart" : "", c.Place.Id, c.Place.Name, c.Confidence.ToString("0.00", CultureInfo.InvariantCulture), c.Reason);
        }
    }
}
