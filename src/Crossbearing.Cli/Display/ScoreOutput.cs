using System.Globalization;
using System.Text.Json;
using Crossbearing.Assessment;

namespace Crossbearing.Cli.Display;

/// <summary>What is wanted beside the figures over all.</summary>
/// <param name="By"><c>type</c>, <c>report</c> or null.</param>
/// <param name="Misses">True to list the claims that do not meet.</param>
internal sealed record ScoreWanted(string? By, bool Misses);

/// <summary>The figures of a scoring, as tables or as lines of JSON.</summary>
internal static class ScoreOutput
{
    public static void Write(CliSession session, ScoreSheet sheet, ScoreWanted wanted)
    {
        if (session.Settings.AsTable) WriteTables(session, sheet, wanted);
        else WriteLines(session, sheet, wanted);
    }

    private static void WriteTables(CliSession session, ScoreSheet sheet, ScoreWanted wanted)
    {
        ClaimScore all = sheet.Total;
        session.Out.WriteLine($"{Whole(all.Reports)} reports, {Whole(all.Gold)} hand-coded claims, {Whole(all.Found)} found");
        var total = Tables.Of("", "precision", "recall", "F1");
        foreach (var (name, ratios) in Slots(all)) total.Row(name, Part(ratios.Precision), Part(ratios.Recall), Part(ratios.F1));
        foreach (var (name, share) in Shares(all)) total.Row(name, "", Part(share), "");
        total.Write(session, "");
        if (wanted.By == "type") TypeTable(session, sheet);
        if (wanted.By == "report") ReportTable(session, sheet);
        if (wanted.Misses) MissTable(session, sheet);
    }

    private static void TypeTable(CliSession session, ScoreSheet sheet)
    {
        var table = Tables.Of("type", "hand-coded", "found", "precision", "recall", "F1");
        foreach (TypeScore t in sheet.ByType) table.Row(t.Type, Whole(t.Gold), Whole(t.Found), Part(t.Claims.Precision), Part(t.Claims.Recall), Part(t.Claims.F1));
        table.Write(session, "No types.");
    }

    private static void ReportTable(CliSession session, ScoreSheet sheet)
    {
        var table = Tables.Of("report", "hand-coded", "found", "precision", "recall", "F1", "strict F1");
        foreach (var (id, s) in sheet.ByReport)
            table.Row(id, Whole(s.Gold), Whole(s.Found), Part(s.Claims.Precision), Part(s.Claims.Recall), Part(s.Claims.F1), Part(s.Strict.F1));
        table.Write(session, "No reports.");
    }

    private static void MissTable(CliSession session, ScoreSheet sheet)
    {
        var table = Tables.Of("", "report", "type", "place", "words");
        foreach (ScoreMiss miss in sheet.Misses)
            table.Row(Word(miss), miss.Claim.Report, miss.Claim.Type, miss.Claim.Place?.Name ?? miss.Claim.Place?.Written, miss.Claim.Quote ?? (miss.Span is { } s ? s.ToString() : ""));
        table.Write(session, "Every claim meets one.");
    }

    private static void WriteLines(CliSession session, ScoreSheet sheet, ScoreWanted wanted)
    {
        session.Out.Write(JsonLine.Of(w => Score(w, "score", sheet.Total)));
        if (wanted.By == "type")
            foreach (TypeScore t in sheet.ByType) session.Out.Write(JsonLine.Of(w => OfType(w, t)));
        if (wanted.By == "report")
            foreach (var (id, score) in sheet.ByReport) session.Out.Write(JsonLine.Of(w => Score(w, "report", score, id)));
        if (wanted.Misses)
            foreach (ScoreMiss miss in sheet.Misses) session.Out.Write(JsonLine.Of(w => Miss(w, miss)));
    }

    private static void Score(Utf8JsonWriter w, string record, ClaimScore score, string? report = null)
    {
        w.WriteString("record", record);
        if (report is null) w.WriteNumber("reports", score.Reports);
        else w.WriteString("report", report);
        w.WriteNumber("gold", score.Gold);
        w.WriteNumber("found", score.Found);
        foreach (var (name, ratios) in Slots(score)) Write(w, name, ratios);
        foreach (var (name, share) in Shares(score)) w.WriteNumber(name, share);
    }

    private static void OfType(Utf8JsonWriter w, TypeScore type)
    {
        w.WriteString("record", "type");
        w.WriteString("type", type.Type);
        w.WriteNumber("gold", type.Gold);
        w.WriteNumber("found", type.Found);
        Write(w, "claims", type.Claims);
    }

    private static void Miss(Utf8JsonWriter w, ScoreMiss miss)
    {
        w.WriteString("record", Word(miss));
        w.WriteString("report", miss.Claim.Report);
        w.WriteString("type", miss.Claim.Type);
        w.WriteString("place", miss.Claim.Place?.Name ?? miss.Claim.Place?.Written);
        if (miss.Claim.Quote is { } quote) w.WriteString("quote", quote);
        if (miss.Span is { } span) JsonLine.Span(w, "span", span);
    }

    private static void Write(Utf8JsonWriter w, string name, Ratios ratios)
    {
        w.WriteStartObject(name);
        w.WriteNumber("p", ratios.Precision);
        w.WriteNumber("r", ratios.Recall);
        w.WriteNumber("f1", ratios.F1);
        w.WriteEndObject();
    }

    private static (string Name, Ratios Ratios)[] Slots(ClaimScore s) =>
    [
        ("claims", s.Claims), ("strict", s.Strict), ("initiator", s.Initiator), ("target", s.Target), ("figures", s.Figures),
        ("attribution", s.Attribution), ("place_to", s.PlaceTo), ("flags", s.Flags),
    ];

    private static (string Name, double Share)[] Shares(ClaimScore s) => [("place", s.Place), ("date", s.Date), ("certainty", s.Certainty)];

    private static string Word(ScoreMiss miss) => miss.Spurious ? "spurious" : "missed";

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Part(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
