using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>Bearings and distances on the sphere of <see cref="GreatCircle"/>. Results are rounded to four decimals of a degree (11 m). Thread-safe.</summary>
internal static class Compass
{
    private const double KmPerDegree = 6371.0088 * Math.PI / 180;

    /// <summary>The point that lies <paramref name="km"/> from another in a bearing.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="bearing">Degrees clockwise from north.</param>
    /// <param name="km">Kilometres.</param>
    public static GeoPoint Away(GeoPoint from, double bearing, double km)
    {
        double lat = Radians(from.Lat), angle = Radians(km / KmPerDegree), course = Radians(bearing);
        double there = Math.Asin((Math.Sin(lat) * Math.Cos(angle)) + (Math.Cos(lat) * Math.Sin(angle) * Math.Cos(course)));
        double turn = Math.Atan2(Math.Sin(course) * Math.Sin(angle) * Math.Cos(lat), Math.Cos(angle) - (Math.Sin(lat) * Math.Sin(there)));
        return Rounded(new GeoPoint(from.Lon + double.RadiansToDegrees(turn), double.RadiansToDegrees(there)));
    }

    /// <summary>Degrees clockwise from north in which the second point lies as seen from the first, 0 to 360.</summary>
    public static double Bearing(GeoPoint from, GeoPoint to)
    {
        double lat1 = Radians(from.Lat), lat2 = Radians(to.Lat), turn = Radians(to.Lon - from.Lon);
        double course = Math.Atan2(Math.Sin(turn) * Math.Cos(lat2), (Math.Cos(lat1) * Math.Sin(lat2)) - (Math.Sin(lat1) * Math.Cos(lat2) * Math.Cos(turn)));
        return (double.RadiansToDegrees(course) + 360) % 360;
    }

    /// <summary>The angle between two bearings in degrees, 0 to 180.</summary>
    public static double Between(double a, double b)
    {
        double turn = Math.Abs(a - b) % 360;
        return Math.Min(turn, 360 - turn);
    }

    /// <summary>Kilometres between two points.</summary>
    public static double Km(GeoPoint a, GeoPoint b) => GreatCircle.Km(a.Lat, a.Lon, b.Lat, b.Lon);

    /// <summary>Kilometres east and north of <paramref name="origin"/>, on a plane; good over some hundred kilometres.</summary>
    public static (double East, double North) Plane(GeoPoint origin, GeoPoint point) =>
        ((point.Lon - origin.Lon) * KmPerDegree * Math.Cos(Radians(origin.Lat)), (point.Lat - origin.Lat) * KmPerDegree);

    /// <summary>The point with four decimals.</summary>
    public static GeoPoint Rounded(GeoPoint point) => new(Math.Round(point.Lon, 4), Math.Round(point.Lat, 4));

    private static double Radians(double degrees) => double.DegreesToRadians(degrees);
}
