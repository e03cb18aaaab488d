using System.Text.Json.Serialization;

namespace Crossbearing.Core;

/// <summary>The place of a claim. An unresolved place has its <see cref="Text"/> and neither name, id nor coordinates.</summary>
/// <param name="Name">Preferred gazetteer name, or null if unresolved.</param>
/// <param name="Id">Gazetteer id, or null if unresolved.</param>
/// <param name="Lat">Latitude in degrees, WGS 84, or null.</param>
/// <param name="Lon">Longitude in degrees, WGS 84, or null.</param>
/// <param name="Precision">How finely the place is known.</param>
/// <param name="Relation">Null, or where it lies as seen from the named place.</param>
/// <param name="Text">The words that name it.</param>
public sealed record PlaceSlot(string? Name, string? Id, double? Lat, double? Lon, PlacePrecision Precision, PlaceRelation? Relation, string Text)
{
    /// <summary>Where it can lie, worked out from <see cref="Relation"/>; null without a relation, or where the named place has neither point nor shape. No part of a claim's id.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlaceGeometry? Geometry { get; init; }
}
