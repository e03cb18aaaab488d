using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>Replaces names of private persons in texts and in every slot, and moves the spans along.</summary>
internal static class NameWithholder
{
    /// <summary>The material without these names, and how many stretches of text were replaced.</summary>
    public static (PictureInput Material, int Names) Apply(PictureInput input, IPrivateNameFinder finder)
    {
        PublicNames known = new(input.Theatres);
        Dictionary<string, WithheldReport> reports = input.Reports.ToDictionary(r => r.Id, r => WithheldReport.Of(r, finder, known), StringComparer.Ordinal);
        NameScrubber all = NameScrubber.Join(reports.Values.OrderBy(r => r.Report.Id, StringComparer.Ordinal).Select(r => r.Scrubber));
        PictureInput material = input with
        {
            Reports = [.. input.Reports.Select(r => reports[r.Id].Report)],
            Claims = [.. input.Claims.Select(c => Claim(c, reports[c.Report]))],
            Events = [.. input.Events.Select(e => Event(e, EventScrubber(e, reports)))],
            Changes = [.. input.Changes.Select(c => c with { Name = all.Scrub(c.Name) })],
        };
        return (material, reports.Values.Sum(r => r.Text.Count));
    }

    private static NameScrubber EventScrubber(ConflictEvent e, Dictionary<string, WithheldReport> reports) =>
        NameScrubber.Join(e.Claims.Select(c => c.Report).Distinct(StringComparer.Ordinal).Where(reports.ContainsKey).Select(r => reports[r].Scrubber));

    private static Claim Claim(Claim c, WithheldReport report)
    {
        NameScrubber s = report.Scrubber;
        return report.Text.Count == 0 ? c : c with
        {
            Span = report.Text.Map(c.Span),
            Mentions = [.. c.Mentions.Select(report.Text.Map)],
            Evidence = new Evidence(c.Evidence.Slots.Select(p => KeyValuePair.Create(p.Key, p.Value.Select(report.Text.Map).ToImmutableArray()))),
            Date = c.Date with { Text = c.Date.Text is { } text ? Slot("date", text) : null },
            Place = Place(c.Place, "place"),
            PlaceTo = Place(c.PlaceTo, "place_to"),
            Actors = [.. c.Actors.Select((a, i) => a with { Name = s.ScrubOrNull(a.Name), Text = Slot($"actors[{i}]", a.Text) })],
            Figures = [.. c.Figures.Select((f, i) => Figure(f, s) with { Text = Slot($"figures[{i}]", f.Text) })],
            Attribution = [.. c.Attribution.Select((a, i) => a with { Name = s.ScrubOrNull(a.Name), Text = Slot($"attribution[{i}]", a.Text) })],
            Means = [.. c.Means.Select(s.Scrub)],
            Why = [.. c.Why.Select(s.Scrub)],
        };

        PlaceSlot? Place(PlaceSlot? p, string slot) => p is null ? null : s.Place(p) with { Text = Slot(slot, p.Text) };

        string Slot(string slot, string text) =>
            c.Evidence.Of(slot) is [var first, ..] && first.Of(report.Original) == text ? report.Text.Read(first) : s.Scrub(text);
    }

    private static ConflictEvent Event(ConflictEvent e, NameScrubber s) => s.IsEmpty ? e : e with
    {
        Place = e.Place is { } p ? s.Place(p) with { Text = s.Scrub(p.Text) } : null,
        Date = e.Date with { Text = s.ScrubOrNull(e.Date.Text) },
        Actors = [.. e.Actors.Select(a => a with { Name = s.ScrubOrNull(a.Name), Text = s.Scrub(a.Text) })],
        Figures = [.. e.Figures.Select(f => f with { Of = s.ScrubOrNull(f.Of), BySource = [.. f.BySource.Select(b => b with { Origin = s.Scrub(b.Origin), Figure = Figure(b.Figure, s) })] })],
        Claims = [.. e.Claims.Select(c => c with { Origin = s.Scrub(c.Origin) })],
        Contradictions = [.. e.Contradictions.Select(c => c with { Versions = [.. c.Versions.Select(v => v with { Value = s.Scrub(v.Value), Origins = [.. v.Origins.Select(s.Scrub)] })] })],
        Why = [.. e.Why.Select(s.Scrub)],
    };

    private static Figure Figure(Figure f, NameScrubber s) => f with { Of = s.ScrubOrNull(f.Of), Bound = s.ScrubOrNull(f.Bound), Text = s.Scrub(f.Text) };
}
