using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Publishing;

/// <summary>
/// Claims, events and control as RFC 4180 tables in UTF-8, a header row first. Several values in a cell are joined by <c> | </c>.
/// Only what a <see cref="Publication"/> lets out is written. Stateless, thread-safe; the same publication gives the same bytes.
/// </summary>
public static class CsvExport
{
    /// <summary>Columns of <see cref="WriteClaims"/>.</summary>
    public static ImmutableArray<ExportColumn> ClaimColumns { get; } =
    [
        new("id", "claim id"), new("report", "report id"), new("source", "outlet"), new("published", "day of the report, ISO"), new("type", "claim type"),
        new("certainty", "how surely the report puts it"), new("outcome", "failed, or empty"), new("start", "first day, ISO, empty where open"), new("end", "last day, ISO, empty where open"),
        new("precision", "precision of the time"), new("place_id", "gazetteer id"), new("place", "place name, or the words of an unresolved place"),
        new("lat", "latitude, degrees WGS 84"), new("lon", "longitude, degrees WGS 84"), new("place_precision", "precision of the place"), new("relation", "where it lies as seen from the place"),
        new("geometry", "where it can lie as seen from the place, WKT, longitude and latitude"), new("radius_km", "what lies so near to the geometry belongs to it"),
        new("initiators", "who acts"), new("targets", "against whom"), new("affected", "civilians concerned"),
        new("figures", "each as kind of low to high: words"), new("attribution", "according to whom, outermost first"), new("verification", "what the text says on verification"),
        new("means", "weapons"), new("confidence", "of the coder, 0 to 1"), new("span_start", "first UTF-16 code unit of the claim in the published text"),
        new("span_end", "one past its last code unit"), new("words", "the words of the claim"),
    ];

    /// <summary>Columns of <see cref="WriteEvents"/>.</summary>
    public static ImmutableArray<ExportColumn> EventColumns { get; } =
    [
        new("id", "event id"), new("type", "claim type"), new("subevent", "ACLED's sub-event, or empty"), new("grade", "how well it stands"), new("confidence", "0 to 1"), new("start", "first day, ISO"), new("end", "last day, ISO"),
        new("precision", "precision of the time"), new("place_id", "gazetteer id"), new("place", "place name or words"), new("lat", "latitude, degrees WGS 84"), new("lon", "longitude, degrees WGS 84"),
        new("place_precision", "precision of the place"), new("relation", "where it lies as seen from the place"),
        new("geometry", "where it can lie as seen from the place, WKT, longitude and latitude"), new("radius_km", "what lies so near to the geometry belongs to it"),
        new("initiators", "who acts"), new("targets", "against whom"), new("affected", "civilians concerned"),
        new("figures", "each as kind of low to high over all origins; kinds are never added"), new("origins", "independent origins that support it"),
        new("contradictions", "slots on which the origins differ"), new("claims", "claim ids"),
    ];

    /// <summary>Columns of <see cref="WriteControl"/>.</summary>
    public static ImmutableArray<ExportColumn> ControlColumns { get; } =
    [
        new("place_id", "gazetteer id"), new("place", "name"), new("lat", "latitude, degrees WGS 84"), new("lon", "longitude, degrees WGS 84"), new("from", "first day, ISO"), new("to", "last day, ISO"),
        new("holder", "party id, empty where unknown"), new("holder_name", "party name"), new("confidence", "on the first day, 0 to 1"), new("half_life_days", "days after which it has halved"),
        new("contested", "true where independent origins contradict each other"), new("deciding_claim", "claim id, empty for the initial state"),
    ];

    /// <summary>One row for each claim, by report and place in the text; the stream stays open.</summary>
    public static void WriteClaims(Publication publication, Stream stream, CsvOptions? options = null)
    {
        CsvTable table = new(ClaimColumns, options ?? new());
        Dictionary<string, string> texts = publication.Material.Reports.ToDictionary(r => r.Id, r => r.Text, StringComparer.Ordinal);
        foreach (Claim c in ExportOrder.Claims(publication))
        {
            table.Row(c.Id, c.Report, c.Source, c.Published is { } p ? DateOnly.FromDateTime(p.DateTime) : null, c.Type.Word(), c.Certainty.Word(), c.Outcome?.Word(),
                c.Date.Start, c.Date.End, c.Date.Precision.Word(), c.Place?.Id, ExportText.Place(c.Place), c.Place?.Lat, c.Place?.Lon, c.Place?.Precision.Word(), c.Place?.Relation?.Kind,
                ExportText.Geometry(c.Place?.Geometry), c.Place?.Geometry?.RadiusKm,
                ExportText.Actors(c.Actors, ExportText.Acting), ExportText.Actors(c.Actors, ExportText.Against), ExportText.Actors(c.Actors, ExportText.Hit),
                ExportText.Figures(c.Figures), ExportText.Attribution(c.Attribution), c.Verification.Word(), string.Join(" | ", c.Means),
                c.Confidence.TryGetValue("type", out double sure) ? sure : null, c.Span.Start, c.Span.End, c.Span.Of(texts[c.Report]));
        }
        table.Write(stream);
    }

    /// <summary>One row for each event, by day; the stream stays open.</summary>
    public static void WriteEvents(Publication publication, Stream stream, CsvOptions? options = null)
    {
        CsvTable table = new(EventColumns, options ?? new());
        foreach (ConflictEvent e in ExportOrder.Events(publication))
        {
            table.Row(e.Id, e.Type.Word(), e.Subevent, e.Grade.Word(), e.Confidence, e.Date.Start, e.Date.End, e.Date.Precision.Word(), e.Place?.Id, ExportText.Place(e.Place), e.Place?.Lat, e.Place?.Lon,
                e.Place?.Precision.Word(), e.Place?.Relation?.Kind, ExportText.Geometry(e.Place?.Geometry), e.Place?.Geometry?.RadiusKm,
                ExportText.Actors(e.Actors, ExportText.Acting), ExportText.Actors(e.Actors, ExportText.Against), ExportText.Actors(e.Actors, ExportText.Hit),
                ExportText.Figures(e.Figures), e.Origins, string.Join(" | ", e.Contradictions.Select(c => c.Slot)), string.Join(" | ", e.Claims.Select(c => c.Claim)));
        }
        table.Write(stream);
    }

    /// <summary>One row for each control run, by place and day; the stream stays open.</summary>
    public static void WriteControl(Publication publication, Stream stream, CsvOptions? options = null)
    {
        CsvTable table = new(ControlColumns, options ?? new());
        foreach (ControlRunInput r in ExportOrder.Runs(publication))
        {
            Place? place = publication.Material.Theatres.Place(r.Place);
            table.Row(r.Place, place?.Name, place?.Lat, place?.Lon, r.From, r.To, r.Holder, r.Holder is { } h ? publication.Material.Theatres.Party(h)?.Name : null,
                r.Confidence, r.HalfLifeDays, r.Contested, r.DecidingClaim);
        }
        table.Write(stream);
    }
}
