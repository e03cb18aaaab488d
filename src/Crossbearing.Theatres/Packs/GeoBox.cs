namespace Crossbearing.Theatres;

/// <summary>A box in degrees, WGS 84; does not cross the antimeridian.</summary>
/// <param name="West">Smallest longitude.</param>
/// <param name="South">Smallest latitude.</param>
/// <param name="East">Largest longitude.</param>
/// <param name="North">Largest latitude.</param>
public sealed record GeoBox(double West, double South, double East, double North)
{
    /// <summary>True for a point in the box, borders included.</summary>
    public bool Contains(double lat, double lon) => lat >= South && lat <= North && lon >= West && lon <= East;
}
