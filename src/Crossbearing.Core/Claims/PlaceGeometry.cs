using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>
/// Where a place that is told by its relation to another can lie, as a GeoJSON geometry. It is worked out from the relation and says no more than that. Immutable, equal by content.
/// </summary>
/// <param name="Form">The GeoJSON type.</param>
/// <param name="Parts">One point, one line, or a closed ring for each area; rings run against the clock.</param>
/// <param name="RadiusKm">What lies within so many kilometres of the geometry belongs to it too; null where it stands for itself.</param>
[JsonConverter(typeof(PlaceGeometryJsonConverter))]
public sealed record PlaceGeometry(GeometryForm Form, ImmutableArray<ImmutableArray<GeoPoint>> Parts, double? RadiusKm)
{
    /// <summary>A point and what lies around it.</summary>
    public static PlaceGeometry Around(GeoPoint point, double radiusKm) => new(GeometryForm.Point, [[point]], radiusKm);

    /// <summary>A line, and what lies beside it.</summary>
    public static PlaceGeometry Along(ImmutableArray<GeoPoint> line, double? radiusKm) => new(GeometryForm.LineString, [line], radiusKm);

    /// <summary>One or more areas.</summary>
    public static PlaceGeometry Inside(ImmutableArray<ImmutableArray<GeoPoint>> rings, double? radiusKm = null) =>
        new(rings.Length == 1 ? GeometryForm.Polygon : GeometryForm.MultiPolygon, rings, radiusKm);

    /// <inheritdoc/>
    public bool Equals(PlaceGeometry? other) =>
        other is not null && Form == other.Form && RadiusKm == other.RadiusKm && Parts.Length == other.Parts.Length
        && Parts.Zip(other.Parts).All(p => p.First.AsSpan().SequenceEqual(p.Second.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Form, RadiusKm, Parts.Length, Parts.Sum(p => p.Length));
}
