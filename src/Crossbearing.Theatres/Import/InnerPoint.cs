using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>A point that stands for an outline. Thread-safe.</summary>
internal static class InnerPoint
{
    /// <summary>The centre of mass of the largest ring where it lies inside; else the middle of the longest stretch inside on its parallel. Null where there is no ring.</summary>
    /// <param name="rings">Closed rings, longitude and latitude in degrees.</param>
    public static GeoPoint? Of(IEnumerable<ImmutableArray<GeoPoint>> rings)
    {
        ImmutableArray<GeoPoint> largest = rings.Where(r => r.Length > 0).OrderByDescending(r => Math.Abs(Mass(r).Area)).FirstOrDefault([]);
        if (largest.IsEmpty) return null;
        var (area, centre) = Mass(largest);
        if (area == 0) return largest[0];
        double[] cuts = Cuts(largest, centre.Lat);
        int before = cuts.Count(c => c <= centre.Lon);
        return before % 2 == 1 || cuts.Length < 2 ? centre : new GeoPoint(Middle(cuts), centre.Lat);
    }

    private static (double Area, GeoPoint Centre) Mass(ImmutableArray<GeoPoint> ring)
    {
        double area = 0, x = 0, y = 0;
        GeoPoint origin = ring[0];
        for (int i = 0; i < ring.Length; i++)
        {
            GeoPoint a = ring[i], b = ring[(i + 1) % ring.Length];
            var (ax, ay, bx, by) = (a.Lon - origin.Lon, a.Lat - origin.Lat, b.Lon - origin.Lon, b.Lat - origin.Lat);
            double cross = (ax * by) - (bx * ay);
            area += cross;
            x += (ax + bx) * cross;
            y += (ay + by) * cross;
        }
        return area == 0 ? (0, origin) : (area, new GeoPoint(origin.Lon + (x / (3 * area)), origin.Lat + (y / (3 * area))));
    }

    /// <summary>The longitudes at which the ring crosses a parallel, in order.</summary>
    private static double[] Cuts(ImmutableArray<GeoPoint> ring, double lat)
    {
        List<double> cuts = [];
        for (int i = 0; i < ring.Length; i++)
        {
            GeoPoint a = ring[i], b = ring[(i + 1) % ring.Length];
            if (a.Lat > lat != b.Lat > lat) cuts.Add(a.Lon + ((lat - a.Lat) / (b.Lat - a.Lat) * (b.Lon - a.Lon)));
        }
        return [.. cuts.Order()];
    }

    private static double Middle(double[] cuts)
    {
        int longest = Enumerable.Range(0, cuts.Length / 2).MaxBy(i => cuts[(2 * i) + 1] - cuts[2 * i]);
        return (cuts[2 * longest] + cuts[(2 * longest) + 1]) / 2;
    }
}
