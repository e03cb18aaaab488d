using Crossbearing.Assessment;
using Crossbearing.Core.Json;
using Crossbearing.Pipeline;

namespace Crossbearing.Cli.Display;

/// <summary>What swaps of words moved, as a table or as lines of JSON.</summary>
internal static class FairnessOutput
{
    public static void WriteTable(CliSession session, IReadOnlyList<FairnessRow> rows, bool changes)
    {
        var table = Tables.Of("swap", "reports", "words", "claims", "appeared", "gone", "type", "role", "certainty", "figures");
        foreach (FairnessRow r in rows)
            table.Row(r.Swap, Number(r.Reports), Number(r.Words), Number(r.Claims), Number(r.Appeared), Number(r.Gone), Number(r.Type), Number(r.Role), Number(r.Certainty), Number(r.Figures));
        table.Write(session, "No swaps.");
        if (!changes) return;
        foreach (FairnessChange change in rows.SelectMany(r => r.Changes)) Write(session.Out, change);
    }

    public static void WriteLines(CliSession session, FairnessRow row, bool changes)
    {
        session.Out.Write(JsonLine.Of(w =>
        {
            w.WriteString("record", "swap");
            w.WriteString("swap", row.Swap);
            w.WriteNumber("reports", row.Reports);
            w.WriteNumber("words", row.Words);
            w.WriteNumber("claims", row.Claims);
            w.WriteNumber("appeared", row.Appeared);
            w.WriteNumber("gone", row.Gone);
            w.WriteNumber("type", row.Type);
            w.WriteNumber("role", row.Role);
            w.WriteNumber("certainty", row.Certainty);
            w.WriteNumber("figures", row.Figures);
        }));
        if (!changes) return;
        foreach (FairnessChange change in row.Changes) session.Out.Write(Line(change));
    }

    private static void Write(TextWriter output, FairnessChange change)
    {
        ClaimChange c = change.Change;
        output.WriteLine();
        output.WriteLine($"{change.Swap}, {c.Report}: a claim {(c.Before is null ? "appears" : c.After is null ? "goes" : "changes")}, {c.Either.Type.Word()} {ClaimWords.Place(c.Either)}");
        output.WriteLine($"  as it is   {SentenceTable.Line(change.Sentence)}");
        output.WriteLine($"  swapped    {SentenceTable.Line(change.Swapped)}");
        foreach (SlotChange slot in c.Slots) output.WriteLine($"  {slot.Slot,-10} {slot.Before ?? "open"} → {slot.After ?? "open"}");
    }

    private static string Line(FairnessChange change) => JsonLine.Of(w =>
    {
        w.WriteString("record", change.Change.Kind);
        w.WriteString("swap", change.Swap);
        w.WriteString("report", change.Change.Report);
        w.WriteString("type", change.Change.Either.Type.Word());
        w.WriteString("sentence", change.Sentence);
        w.WriteString("swapped", change.Swapped);
        JsonLine.Slots(w, change.Change.Slots);
    });

    private static string Number(int value) => ClaimWords.Number(value);
}
