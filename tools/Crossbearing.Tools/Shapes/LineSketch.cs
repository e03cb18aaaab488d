using System.Globalization;
using Crossbearing.Tools.Csv;
using NetTopologySuite.Geometries;

namespace Crossbearing.Tools.Shapes;

/// <summary>A line drawn by hand: points in order, each a place of the pack or a position. Immutable.</summary>
/// <param name="Place">Id of the line's own place.</param>
/// <param name="Kind">Kind of shape: highway, coast, border or water.</param>
/// <param name="Points">Positions in order.</param>
/// <param name="Towns">Ids of the places on it, in order.</param>
public sealed record LineSketch(string Place, string Kind, IReadOnlyList<Coordinate> Points, IReadOnlyList<string> Towns)
{
    /// <summary>Reads <c>place,kind,point</c>; a point is an id or <c>lat lon</c>. Points of one line stand in order.</summary>
    /// <exception cref="ToolException">XB9020 for a point that is neither a known place nor a position.</exception>
    public static IReadOnlyList<LineSketch> Read(string path, GeoPlaces places)
    {
        var table = CsvTable.Read(path);
        return table.Rows
            .GroupBy(row => (Place: table.Get(row, "place"), Kind: table.Get(row, "kind")))
            .Select(group => new LineSketch(
                group.Key.Place,
                group.Key.Kind,
                group.Select(row => Position(table.Get(row, "point"), places)).ToList(),
                group.Select(row => table.Get(row, "point")).Where(places.Positions.ContainsKey).ToList()))
            .ToList();
    }

    private static Coordinate Position(string point, GeoPlaces places)
    {
        if (places.Positions.TryGetValue(point, out var at))
        {
            return at;
        }

        var numbers = point.Split(' ');
        return numbers.Length == 2 && Try(numbers[0], out var lat) && Try(numbers[1], out var lon)
            ? new Coordinate(lon, lat)
            : throw new ToolException("XB9020", "lines", $"point '{point}'", "a place id with a position, or 'lat lon'");
    }

    private static bool Try(string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
