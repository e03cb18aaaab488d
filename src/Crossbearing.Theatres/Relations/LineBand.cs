using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>The land on one side of a line.</summary>
internal static class LineBand
{
    private const double LeastTurn = 30;

    /// <summary>What lies up to <paramref name="km"/> from the line in a direction; null where the line as a whole runs in that direction.</summary>
    /// <param name="line">The line.</param>
    /// <param name="bearing">Degrees clockwise from north.</param>
    /// <param name="km">Kilometres.</param>
    public static PlaceGeometry? Of(ImmutableArray<GeoPoint> line, double bearing, double km)
    {
        double course = Compass.Between(Compass.Bearing(line[0], line[^1]), bearing);
        if (course < LeastTurn || course > 180 - LeastTurn) return null;
        List<GeoPoint> ring = [.. line.Select(Compass.Rounded), .. line.Reverse().Select(p => Compass.Away(p, bearing, km))];
        return PlaceGeometry.Inside([Outline.Closed([.. ring])]);
    }
}
