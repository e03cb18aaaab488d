namespace Crossbearing.Core;

/// <summary>The GeoJSON forms that a <see cref="PlaceGeometry"/> can have.</summary>
public enum GeometryForm
{
    /// <summary>One point.</summary>
    Point,

    /// <summary>One line.</summary>
    LineString,

    /// <summary>One area: a ring, its first point again at its end.</summary>
    Polygon,

    /// <summary>Several areas, one ring each.</summary>
    MultiPolygon,
}
