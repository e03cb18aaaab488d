using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>The rings of an area and what can be cut out of them. Immutable, thread-safe.</summary>
internal sealed class Outline
{
    private readonly ImmutableArray<ImmutableArray<GeoPoint>> rings;
    private readonly double west, south, east, north;

    public Outline(ImmutableArray<ImmutableArray<GeoPoint>> rings)
    {
        this.rings = [.. rings.Where(r => r.Length > 3)];
        var points = this.rings.SelectMany(r => r).ToList();
        (west, east) = (points.Min(p => p.Lon), points.Max(p => p.Lon));
        (south, north) = (points.Min(p => p.Lat), points.Max(p => p.Lat));
    }

    /// <summary>Half the mean of its box's sides, kilometres.</summary>
    public double RadiusKm
    {
        get
        {
            double height = GreatCircle.Km(south, west, north, west), width = GreatCircle.Km(Middle.Lat, west, Middle.Lat, east);
            return (height + width) / 4;
        }
    }

    /// <summary>The middle of its box.</summary>
    public GeoPoint Middle => new((west + east) / 2, (south + north) / 2);

    /// <summary>All of it.</summary>
    public ImmutableArray<ImmutableArray<GeoPoint>> Whole => [.. rings.Select(Closed)];

    /// <summary>The half of it that lies in a direction, the quarter for <c>southeast</c> and the like, the middle for <c>central</c>; halves and middle are those of its box.</summary>
    public ImmutableArray<ImmutableArray<GeoPoint>> Part(string part)
    {
        double midLon = (west + east) / 2, midLat = (south + north) / 2, quarterLon = (east - west) / 4, quarterLat = (north - south) / 4;
        bool middle = part == "central";
        double left = middle ? west + quarterLon : part.Contains("east", StringComparison.Ordinal) ? midLon : west;
        double right = middle ? east - quarterLon : part.Contains("west", StringComparison.Ordinal) ? midLon : east;
        double bottom = middle ? south + quarterLat : part.Contains("north", StringComparison.Ordinal) ? midLat : south;
        double top = middle ? north - quarterLat : part.Contains("south", StringComparison.Ordinal) ? midLat : north;
        return [.. rings.Select(r => Clip(r, left, bottom, right, top)).Where(r => r.Length > 2).Select(Closed)];
    }

    /// <summary>Cuts a ring along the four sides of a box, one after the other.</summary>
    private static ImmutableArray<GeoPoint> Clip(ImmutableArray<GeoPoint> ring, double left, double bottom, double right, double top)
    {
        var cut = ring[0] == ring[^1] ? ring.RemoveAt(ring.Length - 1) : ring;
        cut = Cut(cut, p => p.Lon - left);
        cut = Cut(cut, p => right - p.Lon);
        cut = Cut(cut, p => p.Lat - bottom);
        return Cut(cut, p => top - p.Lat);
    }

    /// <summary>Keeps what has a positive <paramref name="inside"/>, which must be linear.</summary>
    private static ImmutableArray<GeoPoint> Cut(ImmutableArray<GeoPoint> ring, Func<GeoPoint, double> inside)
    {
        var kept = ImmutableArray.CreateBuilder<GeoPoint>();
        for (int i = 0; i < ring.Length; i++)
        {
            GeoPoint a = ring[i], b = ring[(i + 1) % ring.Length];
            double before = inside(a), after = inside(b);
            if (before >= 0) kept.Add(a);
            if (before >= 0 != after >= 0)
            {
                double share = before / (before - after);
                kept.Add(new GeoPoint(a.Lon + (share * (b.Lon - a.Lon)), a.Lat + (share * (b.Lat - a.Lat))));
            }
        }
        return kept.ToImmutable();
    }

    /// <summary>The ring against the clock, its first point again at its end.</summary>
    internal static ImmutableArray<GeoPoint> Closed(ImmutableArray<GeoPoint> ring)
    {
        List<GeoPoint> points = [.. ring.Select(Compass.Rounded)];
        if (points[0] == points[^1]) points.RemoveAt(points.Count - 1);
        double area = 0;
        for (int i = 0; i < points.Count; i++)
        {
            GeoPoint a = points[i], b = points[(i + 1) % points.Count];
            area += (a.Lon * b.Lat) - (b.Lon * a.Lat);
        }
        if (area < 0) points.Reverse();
        return [.. points, points[0]];
    }
}
