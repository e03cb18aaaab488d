using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Publishing;

/// <summary>Slots as one cell of text; several values are joined by <c> | </c>.</summary>
internal static class ExportText
{
    /// <summary>Roles of those who act.</summary>
    public static readonly ActorRole[] Acting = [ActorRole.Initiator, ActorRole.InitiatorAlly];

    /// <summary>Roles of those acted against.</summary>
    public static readonly ActorRole[] Against = [ActorRole.Target, ActorRole.TargetAlly];

    /// <summary>Role of civilians concerned.</summary>
    public static readonly ActorRole[] Hit = [ActorRole.Affected];

    /// <summary>The name, or the words of an unresolved place.</summary>
    public static string? Place(PlaceSlot? place) => place is null ? null : place.Name ?? place.Text;

    /// <summary>The geometry as WKT.</summary>
    public static string? Geometry(PlaceGeometry? geometry) => geometry is null ? null : geometry.Form switch
    {
        GeometryForm.Point => $"POINT {Points(geometry.Parts[0])}",
        GeometryForm.LineString => $"LINESTRING {Points(geometry.Parts[0])}",
        GeometryForm.Polygon => $"POLYGON ({Points(geometry.Parts[0])})",
        _ => $"MULTIPOLYGON ({string.Join(", ", geometry.Parts.Select(p => $"({Points(p)})"))})",
    };

    /// <summary>Names, or the words of unresolved actors, of these roles.</summary>
    public static string Actors(IEnumerable<ActorSlot> actors, ActorRole[] roles) =>
        string.Join(" | ", actors.Where(a => roles.Contains(a.Role)).Select(a => a.Name ?? a.Text));

    /// <summary>Names of the sources, outermost first.</summary>
    public static string Attribution(IEnumerable<Attribution> chain) => string.Join(" | ", chain.Select(a => a.Name ?? a.Text));

    /// <summary>Each figure as kind, numbers and words.</summary>
    public static string Figures(IEnumerable<Figure> figures) =>
        string.Join(" | ", figures.Select(f => $"{f.Kind.Word()}{Of(f.Of)} {Numbers(f.Low, f.High)}: {f.Text}"));

    /// <summary>Each range as kind and numbers.</summary>
    public static string Figures(IEnumerable<FigureRange> figures) =>
        string.Join(" | ", figures.Select(f => $"{f.Kind.Word()}{Of(f.Of)} {Numbers(f.Low, f.High)}"));

    private static string Points(IEnumerable<GeoPoint> line) => $"({string.Join(", ", line.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Lon} {p.Lat}")))})";

    private static string Of(string? of) => of is null ? "" : $" {of}";

    private static string Numbers(long? low, long? high) =>
        $"{low?.ToString(CultureInfo.InvariantCulture) ?? "?"}–{high?.ToString(CultureInfo.InvariantCulture) ?? "?"}";
}
