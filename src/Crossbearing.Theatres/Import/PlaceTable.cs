using System.Text;
using Crossbearing.Core;
using Crossbearing.Theatres.Csv;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Import;

/// <summary>Reads a table of places made by hand or by an import, for a new pack. Thread-safe.</summary>
public static class PlaceTable
{
    /// <summary>
    /// Reads a CSV file with the header of <c>places.csv</c>, or one with the columns <c>name</c>, <c>lat</c>, <c>lon</c> and any of <c>kind</c>,
    /// <c>population</c>, <c>aliases</c> (parted by semicolons), <c>admin1</c>, <c>admin2</c> (names or ids), <c>name_local</c>, <c>country</c>, <c>id</c>, in any order; other columns are passed over.
    /// </summary>
    /// <param name="files">Tables, UTF-8, that are joined; a unit of an earlier one may be named in a later one.</param>
    /// <param name="pack">Name of the pack that it is for; ids that the table does not give begin with it.</param>
    /// <param name="log">Follows the lines; <see cref="ImportLog.Bad"/> counts errors.</param>
    /// <returns>The sound places, or why the file cannot be read.</returns>
    public static Result<ImportedPlaces> Read(IReadOnlyList<string> files, string pack, ImportLog log)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(log);
        TablePlaces places = new(pack, log);
        foreach (string file in files)
        {
            var read = ImportFile.Read<TablePlaces>(file, ".csv", s => Rows(places, ImportFile.Name(file), pack, new StreamReader(s, Encoding.UTF8).ReadToEnd(), log));
            if (!read.Succeeded) return read.Failure;
        }
        return ImportedPlaces.Of(places.All);
    }

    private static Result<TablePlaces> Rows(TablePlaces places, string file, string pack, string text, ImportLog log)
    {
        CsvRow[] rows = [.. new CsvRows(text).All().Where(r => r.Fault is not null || r.Fields.Any(f => f.Length > 0))];
        if (rows.Length == 0) return DiagnosticCodes.TheatreBadHeader.At($"{file}:1", "The file is empty", null, PlaceColumns.Needed);
        if (string.Join(',', rows[0].Fields) == PlacesFile.Header) return Whole(places, file, pack, text, log);
        PlaceColumns columns = new(rows[0].Fields);
        if (columns.Missing is { } missing)
            return DiagnosticCodes.TheatreBadHeader.At($"{file}:{rows[0].Line}", $"There is no column {missing}", string.Join(',', rows[0].Fields), PlaceColumns.Needed);
        List<TableRow> sound = [];
        foreach (CsvRow row in rows.Skip(1))
        {
            log.Step();
            if (columns.Row(row, file, log) is { } place) sound.Add(place);
        }
        return places.Add(file, sound);
    }

    /// <summary>A file in the pack's own format goes through the pack's own reader.</summary>
    private static TablePlaces Whole(TablePlaces places, string file, string pack, string text, ImportLog log)
    {
        Findings findings = new(pack);
        foreach (Place place in PlacesFile.Read(text, null, findings)) places.Add(file, place);
        string written = $"{pack}/{PackFiles.Places}";
        foreach (Diagnostic found in findings.Sorted()) log.Found(found with { Where = found.Where.Replace(written, file, StringComparison.Ordinal) });
        return places;
    }
}
