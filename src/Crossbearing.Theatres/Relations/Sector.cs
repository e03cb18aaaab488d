using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>A piece of a ring around a point: so far from it, in one direction.</summary>
internal static class Sector
{
    private const int HalfAngle = 45, Step = 15;

    /// <summary>The closed ring against the clock, 45 degrees to both sides of the bearing.</summary>
    /// <param name="centre">The point.</param>
    /// <param name="bearing">Degrees clockwise from north.</param>
    /// <param name="inner">Kilometres from the point where it begins; 0 for the point itself.</param>
    /// <param name="outer">Kilometres from the point where it ends.</param>
    public static ImmutableArray<GeoPoint> Of(GeoPoint centre, double bearing, double inner, double outer)
    {
        int[] angles = [.. Enumerable.Range(0, (2 * HalfAngle / Step) + 1).Select(i => HalfAngle - (i * Step))];
        IEnumerable<GeoPoint> far = angles.Select(a => Compass.Away(centre, bearing + a, outer));
        IEnumerable<GeoPoint> near = inner > 0 ? angles.Reverse().Select(a => Compass.Away(centre, bearing + a, inner)) : [Compass.Rounded(centre)];
        List<GeoPoint> ring = [.. far, .. near];
        return [.. ring, ring[0]];
    }
}
