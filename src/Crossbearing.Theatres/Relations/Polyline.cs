using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>A line that is measured along in kilometres. Immutable, thread-safe.</summary>
internal sealed class Polyline
{
    private readonly ImmutableArray<GeoPoint> points;
    private readonly double[] at;

    public Polyline(ImmutableArray<GeoPoint> points)
    {
        this.points = points;
        at = new double[points.Length];
        for (int i = 1; i < points.Length; i++) at[i] = at[i - 1] + Compass.Km(points[i - 1], points[i]);
    }

    public ImmutableArray<GeoPoint> Points => points;

    public double Length => at[^1];

    /// <summary>How far along the line its point nearest to <paramref name="point"/> lies, and how far that is off.</summary>
    public (double At, double Off) Nearest(GeoPoint point)
    {
        (double At, double Off) best = (0, Compass.Km(points[0], point));
        for (int i = 1; i < points.Length; i++)
        {
            GeoPoint foot = PointAt(at[i - 1] + (Share(points[i - 1], points[i], point) * (at[i] - at[i - 1])), i);
            double off = Compass.Km(foot, point);
            if (off < best.Off) best = (at[i - 1] + Compass.Km(points[i - 1], foot), off);
        }
        return best;
    }

    /// <summary>The point so far along; the ends beyond them.</summary>
    public GeoPoint PointAt(double km)
    {
        int i = 1;
        while (i < points.Length - 1 && at[i] < km) i++;
        return PointAt(Math.Clamp(km, 0, Length), i);
    }

    /// <summary>The line between two positions along it, in its own order; empty where they are one.</summary>
    public ImmutableArray<GeoPoint> Stretch(double from, double to)
    {
        (from, to) = (Math.Clamp(Math.Min(from, to), 0, Length), Math.Clamp(Math.Max(from, to), 0, Length));
        if (to - from < 0.05) return [];
        IEnumerable<GeoPoint> inner = Enumerable.Range(0, points.Length).Where(i => at[i] > from && at[i] < to).Select(i => points[i]);
        GeoPoint[] all = [PointAt(from), .. inner, PointAt(to)];
        return [.. all.Select(Compass.Rounded).Distinct()];
    }

    private GeoPoint PointAt(double km, int segment)
    {
        GeoPoint a = points[segment - 1], b = points[segment];
        double length = at[segment] - at[segment - 1], share = length > 0 ? (km - at[segment - 1]) / length : 0;
        return new GeoPoint(a.Lon + (share * (b.Lon - a.Lon)), a.Lat + (share * (b.Lat - a.Lat)));
    }

    private static double Share(GeoPoint a, GeoPoint b, GeoPoint point)
    {
        var (x, y) = Compass.Plane(a, b);
        var (px, py) = Compass.Plane(a, point);
        double square = (x * x) + (y * y);
        return square > 0 ? Math.Clamp(((px * x) + (py * y)) / square, 0, 1) : 0;
    }
}
