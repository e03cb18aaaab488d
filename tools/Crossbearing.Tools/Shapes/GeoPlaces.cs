using System.Globalization;
using Crossbearing.Tools.Csv;
using NetTopologySuite.Geometries;

namespace Crossbearing.Tools.Shapes;

/// <summary>Positions and governorates of a pack's places, by id. Immutable.</summary>
public sealed class GeoPlaces
{
    private GeoPlaces(IReadOnlyDictionary<string, Coordinate> positions, IReadOnlyList<(Coordinate At, string Admin1)> settlements)
    {
        Positions = positions;
        Settlements = settlements;
    }

    /// <summary>Positions by id.</summary>
    public IReadOnlyDictionary<string, Coordinate> Positions { get; }

    /// <summary>Settlements that lie in a known governorate, in file order.</summary>
    public IReadOnlyList<(Coordinate At, string Admin1)> Settlements { get; }

    /// <summary>Reads a <c>places.csv</c>.</summary>
    public static GeoPlaces Read(string path)
    {
        var table = CsvTable.Read(path);
        var positions = new Dictionary<string, Coordinate>(StringComparer.Ordinal);
        var settlements = new List<(Coordinate, string)>();
        foreach (var row in table.Rows.Where(row => table.Get(row, "lat").Length > 0))
        {
            var at = new Coordinate(Number(table.Get(row, "lon")), Number(table.Get(row, "lat")));
            positions[table.Get(row, "id")] = at;
            if (table.Get(row, "kind") is "city" or "town" or "village" && table.Get(row, "admin1").Length > 0)
            {
                settlements.Add((at, table.Get(row, "admin1")));
            }
        }

        return new GeoPlaces(positions, settlements);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
