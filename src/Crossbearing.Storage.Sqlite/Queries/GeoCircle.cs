namespace Crossbearing.Storage.Sqlite;

/// <summary>A circle on a sphere of the Earth's mean radius (6,371.0088 km).</summary>
internal sealed class GeoCircle
{
    private const double EarthKm = 6371.0088;
    private const double Slack = 1e-6;
    private readonly double lat, lon;

    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range.</exception>
    public GeoCircle(double lat, double lon, double km)
    {
        this.lat = InRange(lat, -90, 90, nameof(lat));
        this.lon = InRange(lon, -180, 180, nameof(lon));
        Km = InRange(km, 0, 20_100, nameof(km));
    }

    public double Km { get; }

    /// <summary>One or two boxes that hold the circle.</summary>
    public IReadOnlyList<GeoBox> Boxes
    {
        get
        {
            double angle = Km / EarthKm, south = lat - Degrees(angle) - Slack, north = lat + Degrees(angle) + Slack;
            if (south <= -90 || north >= 90) return [new GeoBox(south, north, -180, 180)];
            double half = Degrees(Math.Asin(Math.Min(1, Math.Sin(angle) / Math.Cos(Radians(lat))))) + Slack;
            return Around(south, north, lon - half, lon + half);
        }
    }

    /// <summary>Great-circle distance by the haversine formula.</summary>
    public double KmTo(double toLat, double toLon)
    {
        double dLat = Math.Sin(Radians(toLat - lat) / 2), dLon = Math.Sin(Radians(toLon - lon) / 2);
        double h = dLat * dLat + Math.Cos(Radians(lat)) * Math.Cos(Radians(toLat)) * dLon * dLon;
        return 2 * EarthKm * Math.Asin(Math.Sqrt(Math.Min(1, h)));
    }

    private static IReadOnlyList<GeoBox> Around(double south, double north, double west, double east)
    {
        if (west < -180) return [new GeoBox(south, north, west + 360, 180), new GeoBox(south, north, -180, east)];
        if (east > 180) return [new GeoBox(south, north, west, 180), new GeoBox(south, north, -180, east - 360)];
        return [new GeoBox(south, north, west, east)];
    }

    private static double Degrees(double radians) => radians * 180 / Math.PI;

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double InRange(double value, double low, double high, string name) =>
        value >= low && value <= high ? value : throw new ArgumentOutOfRangeException(name, value, $"{low} to {high}");
}
