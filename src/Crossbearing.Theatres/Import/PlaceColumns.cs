using Crossbearing.Core;
using Crossbearing.Theatres.Csv;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Import;

/// <summary>Finds the columns of a table made by hand and reads its rows. Not thread-safe.</summary>
internal sealed class PlaceColumns
{
    public const string Needed = "the columns name, lat, lon";

    private static readonly string[] NeededColumns = ["name", "lat", "lon"];
    private static readonly (string Other, string Usual)[] OtherNames = [("latitude", "lat"), ("longitude", "lon"), ("lng", "lon"), ("long", "lon")];

    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);

    public PlaceColumns(IReadOnlyList<string> header)
    {
        for (int i = 0; i < header.Count; i++) columns.TryAdd(header[i].Trim().TrimStart('\uFEFF'), i);
        foreach (var (other, usual) in OtherNames)
            if (columns.TryGetValue(other, out int at)) columns.TryAdd(usual, at);
    }

    /// <summary>The first column that is needed and not there, or null.</summary>
    public string? Missing => NeededColumns.FirstOrDefault(c => !columns.ContainsKey(c));

    /// <summary>A sound row; null (told) where something in it is wrong.</summary>
    public TableRow? Row(CsvRow row, string file, ImportLog log)
    {
        long before = log.Bad;
        if (row.Fault is not null) log.Wrong(DiagnosticCodes.TheatreSyntax, file, row.Line, $"The row holds {row.Fault}", null, "RFC 4180");
        else if (row.Fields.Count <= columns.Values.Max())
            log.Wrong(DiagnosticCodes.TheatreSyntax, file, row.Line, "The row has fewer columns than the header", $"{row.Fields.Count}", "as many as the header");
        TableRow? place = log.Bad == before ? Cells(row, file, log) : null;
        return log.Bad == before ? place : null;
    }

    private TableRow? Cells(CsvRow row, string file, ImportLog log)
    {
        void Check(string column, Func<string, bool> test, string expected)
        {
            if (Cell(row, column) is { } text && !test(text)) log.Wrong(DiagnosticCodes.TheatreBadValue, file, row.Line, $"{column} is not of its form", text, expected);
        }
        Check("kind", PlaceKinds.IsKnown, string.Join(' ', PlaceKinds.All));
        Check("population", t => Forms.Count(t) is not null, "a whole number");
        Check("id", Forms.IsId, Forms.IdForm);
        Check("country", Forms.IsCountry, Forms.CountryForm);
        var point = Point(row, file, log);
        if (Cell(row, "name") is not { } name)
        {
            log.Wrong(DiagnosticCodes.TheatreMissingValue, file, row.Line, "name is missing", null, "name");
            return null;
        }
        if (PlaceNames.Of(name) is { } names)
            return new TableRow(row.Line, Cell(row, "id"), names.With([Cell(row, "name_local"), .. Aliases(row)]), Cell(row, "kind"), point?.Lat, point?.Lon,
                Cell(row, "country"), Cell(row, "admin1"), Cell(row, "admin2"), Cell(row, "population") is { } n ? Forms.Count(n) : null);
        log.Wrong(DiagnosticCodes.TheatreBadValue, file, row.Line, "name is not of its form", name, "a name in Latin, Arabic or Cyrillic letters");
        return null;
    }

    private (double Lat, double Lon)? Point(CsvRow row, string file, ImportLog log)
    {
        if (Cell(row, "lat") is not null || Cell(row, "lon") is not null) return log.Point(file, row.Line, Cell(row, "lat") ?? "", Cell(row, "lon") ?? "", DiagnosticCodes.TheatreBadValue);
        log.Wrong(DiagnosticCodes.PlaceWithoutPoint, file, row.Line, $"{Cell(row, "name")} has no coordinates", null, "lat and lon");
        return null;
    }

    private string[] Aliases(CsvRow row) => Cell(row, "aliases")?.Split(';') ?? [];

    private string? Cell(CsvRow row, string column) =>
        columns.TryGetValue(column, out int at) && row.Fields[at].Trim() is { Length: > 0 } text ? text : null;
}

/// <summary>A sound row of a table made by hand.</summary>
internal sealed record TableRow(
    int Line, string? Id, PlaceNames Names, string? Kind, double? Lat, double? Lon, string? Country, string? Admin1, string? Admin2, long? Population);
