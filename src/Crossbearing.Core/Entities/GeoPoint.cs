namespace Crossbearing.Core;

/// <summary>A point in degrees, WGS 84.</summary>
/// <param name="Lon">Longitude.</param>
/// <param name="Lat">Latitude.</param>
public readonly record struct GeoPoint(double Lon, double Lat);
