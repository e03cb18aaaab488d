using System.Text.Json;
using Crossbearing.Assessment;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Display;

/// <summary>What differs between two codings, as tables or as lines of JSON.</summary>
internal static class DiffOutput
{
    private static readonly string[] Kinds = ["new", "gone", "changed"];

    /// <summary>Every change by report, then the summary.</summary>
    public static void Write(CliSession session, ClaimDiff diff)
    {
        foreach (IGrouping<string, ClaimChange> report in diff.Changes.GroupBy(c => c.Report, StringComparer.Ordinal))
        {
            if (session.Settings.AsTable) WriteTable(session, report);
            else
                foreach (ClaimChange change in report) session.Out.Write(JsonLine.Of(w => Write(w, change)));
        }
        WriteSummary(session, diff);
    }

    /// <summary>Counts by type and by slot, and the coders and packs that differ.</summary>
    public static void WriteSummary(CliSession session, ClaimDiff diff)
    {
        if (session.Settings.AsTable) WriteCounts(session, diff);
        else session.Out.Write(JsonLine.Of(w => Write(w, diff)));
    }

    private static void WriteTable(CliSession session, IGrouping<string, ClaimChange> report)
    {
        Tables.Heading(session, report.Key, session.Out);
        var table = Tables.Of("", "claim", "type", "slot", "before", "after", "rules");
        foreach (ClaimChange change in report)
        {
            string rules = string.Join("; ", change.RulesGone.Select(r => "− " + r).Concat(change.RulesNew.Select(r => "+ " + r)));
            if (change.Slots.IsEmpty) table.Row(change.Kind, change.Either.Id, change.Either.Type.Word(), "", Told(change.Before), Told(change.After), rules);
            foreach (var (slot, i) in change.Slots.Select((s, i) => (s, i)))
                table.Row(i == 0 ? change.Kind : "", i == 0 ? change.Either.Id : "", i == 0 ? change.Either.Type.Word() : "", slot.Slot, slot.Before, slot.After, i == 0 ? rules : "");
        }
        table.Write(session, "");
    }

    private static string Told(Claim? claim) => claim is null ? "" : $"{ClaimWords.Date(claim.Date)} {ClaimWords.Place(claim)} {ClaimWords.Actors(claim)}".Trim();

    private static void WriteCounts(CliSession session, ClaimDiff diff)
    {
        session.Out.WriteLine($"{ClaimWords.Number(diff.Same)} claims the same, {string.Join(", ", Kinds.Select(k => $"{ClaimWords.Number(diff.Changes.Count(c => c.Kind == k))} {k}"))}");
        if (diff.StampsGone.Length + diff.StampsNew.Length > 0) session.Out.WriteLine($"coder and packs: {string.Join(", ", diff.StampsGone)} → {string.Join(", ", diff.StampsNew)}");
        if (diff.Changes.IsEmpty) return;
        var types = Tables.Of("type", "new", "gone", "changed");
        foreach (var type in ByType(diff)) types.Row(type.Key, Count(type, "new"), Count(type, "gone"), Count(type, "changed"));
        types.Write(session, "");
        var slots = Tables.Of("slot", "changed", "filled now", "open now");
        foreach (var slot in BySlot(diff))
            slots.Row(slot.Key, ClaimWords.Number(slot.Count(s => s is { Before: not null, After: not null })), ClaimWords.Number(slot.Count(s => s.Before is null)), ClaimWords.Number(slot.Count(s => s.After is null)));
        slots.Write(session, "No slot changed.");
    }

    private static string Count(IEnumerable<ClaimChange> changes, string kind) => ClaimWords.Number(changes.Count(c => c.Kind == kind));

    private static IEnumerable<IGrouping<string, ClaimChange>> ByType(ClaimDiff diff) =>
        diff.Changes.GroupBy(c => c.Either.Type.Word(), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);

    private static IEnumerable<IGrouping<string, SlotChange>> BySlot(ClaimDiff diff) =>
        diff.Changes.SelectMany(c => c.Slots).GroupBy(s => s.Slot, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);

    private static void Write(Utf8JsonWriter w, ClaimChange change)
    {
        w.WriteString("record", change.Kind);
        w.WriteString("report", change.Report);
        w.WriteString("type", change.Either.Type.Word());
        w.WriteString("before", change.Before?.Id);
        w.WriteString("after", change.After?.Id);
        JsonLine.Slots(w, change.Slots);
        JsonLine.List(w, "rules_gone", change.RulesGone);
        JsonLine.List(w, "rules_new", change.RulesNew);
    }

    private static void Write(Utf8JsonWriter w, ClaimDiff diff)
    {
        w.WriteString("record", "summary");
        w.WriteNumber("same", diff.Same);
        foreach (string kind in Kinds) w.WriteNumber(kind, diff.Changes.Count(c => c.Kind == kind));
        JsonLine.List(w, "stamps_gone", diff.StampsGone);
        JsonLine.List(w, "stamps_new", diff.StampsNew);
        w.WriteStartObject("types");
        foreach (var type in ByType(diff))
        {
            w.WriteStartObject(type.Key);
            foreach (string kind in Kinds) w.WriteNumber(kind, type.Count(c => c.Kind == kind));
            w.WriteEndObject();
        }
        w.WriteEndObject();
        w.WriteStartObject("slots");
        foreach (var slot in BySlot(diff)) w.WriteNumber(slot.Key, slot.Count());
        w.WriteEndObject();
    }
}
