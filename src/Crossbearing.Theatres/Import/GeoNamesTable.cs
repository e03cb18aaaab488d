using System.Globalization;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Import;

/// <summary>Reads the main table of GeoNames (tabs, 19 columns, no header). Not thread-safe.</summary>
internal sealed class GeoNamesTable(string file, ImportOptions options, ImportLog log)
{
    private readonly HashSet<int> ids = [];

    /// <summary>Sound rows of known kinds, the units outside the box among them.</summary>
    public IEnumerable<GeoNamesRow> Rows(Stream stream)
    {
        foreach (var (number, line) in ImportFile.Lines(stream))
        {
            log.Step();
            if (line.Length > 0 && Row(number, line) is { } row) yield return row;
        }
    }

    private GeoNamesRow? Row(long number, string line)
    {
        Span<Range> cells = stackalloc Range[GeoNamesRow.Columns + 1];
        ReadOnlySpan<char> text = line;
        int columns = text.Split(cells, '\t');
        if (columns != GeoNamesRow.Columns)
        {
            log.BadLine(file, number, "The line has another number of columns", $"{columns}", $"{GeoNamesRow.Columns}, with tabs between them");
            return null;
        }
        long? population = Forms.Count(line[cells[14]]) is > 0 and var n ? n : null;
        string? kind = GeoNamesKinds.Of(text[cells[6]], text[cells[7]], population);
        if (kind is null || !options.HasCountry(line[cells[8]]))
        {
            log.Leave();
            return null;
        }
        return Sound(number, line, cells, kind, population);
    }

    private GeoNamesRow? Sound(long number, string line, ReadOnlySpan<Range> cells, string kind, long? population)
    {
        if (!int.TryParse(line.AsSpan(cells[0]), NumberStyles.None, CultureInfo.InvariantCulture, out int id) || id == 0)
        {
            log.BadLine(file, number, "The line has no id", line[cells[0]], "a whole number");
            return null;
        }
        if (log.Point(file, number, line[cells[4]], line[cells[5]]) is not var (lat, lon)) return null;
        if (!ids.Add(id))
        {
            log.BadLine(file, number, "The id stands twice; the first line counts", line[cells[0]], "each id once");
            return null;
        }
        if ((PlaceNames.Clean(line[cells[1]]) ?? PlaceNames.Clean(line[cells[2]])) is null)
        {
            log.BadLine(file, number, "The line has no name that can be used", line[cells[1]], "a name in Latin, Arabic or Cyrillic letters");
            return null;
        }
        bool inBox = options.HasPoint(lat, lon);
        if (inBox || kind is "admin1" or "admin2")
            return new GeoNamesRow(id, line[cells[1]], line[cells[2]], line[cells[3]], kind, lat, lon, line[cells[8]], line[cells[10]], line[cells[11]], population, inBox);
        log.Leave();
        return null;
    }
}
