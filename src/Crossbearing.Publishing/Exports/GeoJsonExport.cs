using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Publishing;

/// <summary>
/// Claims, events and control as RFC 7946 feature collections: longitude, latitude in degrees WGS 84; the point of the place, for a relation its geometry; what has neither
/// has a null geometry and is kept. Only what a <see cref="Publication"/> lets out is written. Stateless, thread-safe; the same publication gives the same bytes.
/// </summary>
public static class GeoJsonExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonTypeInfo<PlaceGeometry> Geometries = (JsonTypeInfo<PlaceGeometry>)CoreJson.Options.GetTypeInfo(typeof(PlaceGeometry));

    /// <summary>A feature for each claim. The stream stays open.</summary>
    public static void WriteClaims(Publication publication, Stream stream) => Write(stream, ExportOrder.Claims(publication), (w, c) => Feature(w, c.Id, c.Place, () =>
    {
        w.WriteString("report", c.Report);
        w.WriteString("type", c.Type.Word());
        w.WriteString("certainty", c.Certainty.Word());
        Time(w, c.Date);
        Place(w, c.Place);
        Actors(w, c.Actors);
        w.WriteString("figures", ExportText.Figures(c.Figures));
        w.WriteString("attribution", ExportText.Attribution(c.Attribution));
    }));

    /// <summary>A feature for each event. The stream stays open.</summary>
    public static void WriteEvents(Publication publication, Stream stream) => Write(stream, ExportOrder.Events(publication), (w, e) => Feature(w, e.Id, e.Place, () =>
    {
        w.WriteString("type", e.Type.Word());
        w.WriteString("grade", e.Grade.Word());
        w.WriteNumber("confidence", e.Confidence);
        Time(w, e.Date);
        Place(w, e.Place);
        Actors(w, e.Actors);
        w.WriteString("figures", ExportText.Figures(e.Figures));
        w.WriteNumber("origins", e.Origins);
        w.WriteNumber("claims", e.Claims.Length);
    }));

    /// <summary>A feature for each control run, its id made of place and first day. The stream stays open.</summary>
    public static void WriteControl(Publication publication, Stream stream) => Write(stream, ExportOrder.Runs(publication), (w, r) =>
    {
        Place? place = publication.Material.Theatres.Place(r.Place);
        Feature(w, $"{r.Place}/{Day(r.From)}", Point(place?.Lat, place?.Lon), () =>
        {
            w.WriteString("place_id", r.Place);
            w.WriteString("place", place?.Name);
            w.WriteString("from", Day(r.From));
            w.WriteString("to", Day(r.To));
            w.WriteString("holder", r.Holder);
            w.WriteNumber("confidence", r.Confidence);
            w.WriteNumber("half_life_days", r.HalfLifeDays);
            w.WriteBoolean("contested", r.Contested);
            w.WriteString("deciding_claim", r.DecidingClaim);
        });
    });

    private static void Write<T>(Stream stream, IEnumerable<T> items, Action<Utf8JsonWriter, T> feature)
    {
        using Utf8JsonWriter w = new(stream, Options);
        w.WriteStartObject();
        w.WriteString("type", "FeatureCollection");
        w.WriteStartArray("features");
        foreach (T item in items) feature(w, item);
        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void Feature(Utf8JsonWriter w, string id, PlaceSlot? place, Action properties) => Feature(w, id, Point(place?.Lat, place?.Lon) ?? place?.Geometry, properties);

    private static void Feature(Utf8JsonWriter w, string id, PlaceGeometry? geometry, Action properties)
    {
        w.WriteStartObject();
        w.WriteString("type", "Feature");
        w.WriteString("id", id);
        w.WritePropertyName("geometry");
        if (geometry is null) w.WriteNullValue();
        else JsonSerializer.Serialize(w, geometry with { RadiusKm = null }, Geometries);
        w.WriteStartObject("properties");
        properties();
        w.WriteEndObject();
        w.WriteEndObject();
    }

    private static PlaceGeometry? Point(double? lat, double? lon) => lat is { } y && lon is { } x ? new(GeometryForm.Point, [[new GeoPoint(x, y)]], null) : null;

    private static void Time(Utf8JsonWriter w, EventTime time)
    {
        w.WriteString("start", time.Start is { } s ? Day(s) : null);
        w.WriteString("end", time.End is { } e ? Day(e) : null);
        w.WriteString("precision", time.Precision.Word());
    }

    private static void Place(Utf8JsonWriter w, PlaceSlot? place)
    {
        w.WriteString("place_id", place?.Id);
        w.WriteString("place", ExportText.Place(place));
        w.WriteString("place_precision", place?.Precision.Word());
        w.WriteString("relation", place?.Relation?.Kind);
        if (place?.Geometry?.RadiusKm is { } km) w.WriteNumber("radius_km", km);
        else w.WriteNull("radius_km");
    }

    private static void Actors(Utf8JsonWriter w, IReadOnlyList<ActorSlot> actors)
    {
        w.WriteString("initiators", ExportText.Actors(actors, ExportText.Acting));
        w.WriteString("targets", ExportText.Actors(actors, ExportText.Against));
        w.WriteString("affected", ExportText.Actors(actors, ExportText.Hit));
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
