using System.Globalization;
using Crossbearing.Tools.Csv;
using Crossbearing.Tools.Names;

namespace Crossbearing.Tools.Gazetteer;

/// <summary>Measures how many names of another list a gazetteer finds.</summary>
public static class Coverage
{
    private static readonly string[] FeatureWords = [" town", " village", " area", " mountain", " hill", " plain", " plains"];

    /// <summary>Counts the names of <paramref name="list"/> inside the box that have a row with the same consonants within <paramref name="km"/>.</summary>
    /// <param name="places">A pack's <c>places.csv</c>.</param>
    /// <param name="list">A file with <c>name</c>, <c>lat</c>, <c>lon</c>.</param>
    /// <param name="box">West, south, east, north in degrees.</param>
    /// <param name="km">Greatest distance in kilometres.</param>
    /// <returns>How many were asked, and the names not found, in file order.</returns>
    public static (int Asked, IReadOnlyList<string> Missing) Measure(string places, string list, double[] box, double km)
    {
        var known = Index(CsvTable.Read(places));
        var table = CsvTable.Read(list);
        var asked = 0;
        var missing = new List<string>();
        foreach (var row in table.Rows)
        {
            var (name, lat, lon) = (table.Get(row, "name"), Number(table.Get(row, "lat")), Number(table.Get(row, "lon")));
            if (lon < box[0] || lat < box[1] || lon > box[2] || lat > box[3])
            {
                continue;
            }

            asked++;
            if (!Readings(name).SelectMany(reading => known[LatinFold.Skeleton(reading)]).Any(place => Distance.Km(place.Lat, place.Lon, lat, lon) <= km))
            {
                missing.Add(name);
            }
        }

        return (asked, missing);
    }

    private static IEnumerable<string> Readings(string name) => name
        .Split(['/', '(', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(part => FeatureWords.Aggregate(part, (text, word) => text.EndsWith(word, StringComparison.Ordinal) ? text[..^word.Length] : text))
        .Where(part => part.Length > 1);

    private static ILookup<string, (double Lat, double Lon)> Index(CsvTable table) => table.Rows
        .Where(row => table.Get(row, "lat").Length > 0)
        .SelectMany(row => table.Get(row, "variants").Split('|').Append(table.Get(row, "name"))
            .Select(name => (Key: LatinFold.Skeleton(name), At: (Number(table.Get(row, "lat")), Number(table.Get(row, "lon"))))))
        .ToLookup(entry => entry.Key, entry => entry.At, StringComparer.Ordinal);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
