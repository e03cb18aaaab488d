namespace Crossbearing.Tools.Gazetteer;

/// <summary>Distances on a sphere. Pure functions.</summary>
public static class Distance
{
    /// <summary>Great-circle kilometres between two points in decimal degrees.</summary>
    public static double Km(double lat1, double lon1, double lat2, double lon2)
    {
        var (a, b) = (Radians(lat1), Radians(lat2));
        var h = Math.Pow(Math.Sin((b - a) / 2), 2) + (Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(Radians(lon2 - lon1) / 2), 2));
        return 2 * 6371 * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
