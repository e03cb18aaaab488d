using Crossbearing.Core;

namespace Crossbearing.Theatres.Import;

/// <summary>Places out of the tables that GeoNames publishes. Thread-safe.</summary>
public static class GeoNamesImport
{
    /// <summary>Reads the main table, and names by language where their table is given.</summary>
    /// <param name="file">Main table: tabs, 19 columns; also in a .zip or .gz.</param>
    /// <param name="alternateNames">Table alternateNamesV2: tabs, 10 columns; also in a .zip or .gz; or null.</param>
    /// <param name="options">What is taken.</param>
    /// <param name="log">Follows the lines.</param>
    /// <returns>Places with ids <c>geonames-N</c>, or why a file cannot be read.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Result<ImportedPlaces> Read(string file, string? alternateNames, ImportOptions options, ImportLog log)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(log);
        var rows = ImportFile.Read<List<GeoNamesRow>>(file, ".txt", s => GeoNamesUnits.Kept(new GeoNamesTable(ImportFile.Name(file), options, log).Rows(s)));
        if (!rows.Succeeded) return rows.Failure;
        var names = Names(alternateNames, rows.Value, options, log);
        return names.Succeeded ? Places(rows.Value, names.Value, log) : names.Failure;
    }

    private static Result<AlternateNames> Names(string? file, List<GeoNamesRow> rows, ImportOptions options, ImportLog log)
    {
        if (file is null) return new AlternateNames("", options, log);
        HashSet<int> wanted = [.. rows.Select(r => r.Id)];
        return ImportFile.Read<AlternateNames>(file, ".txt", s => new AlternateNames(ImportFile.Name(file), options, log).Read(s, wanted));
    }

    private static ImportedPlaces Places(List<GeoNamesRow> rows, AlternateNames names, ImportLog log)
    {
        GeoNamesUnits units = new(rows);
        List<Place> places = new(rows.Count);
        foreach (GeoNamesRow row in rows)
        {
            log.Check();
            if (Place(row, [.. names.Of(row.Id)], units) is { } place) places.Add(place);
        }
        return ImportedPlaces.Of(places);
    }

    private static Place? Place(GeoNamesRow row, AlternateName[] told, GeoNamesUnits units)
    {
        string? english = told.FirstOrDefault(n => n is { Language: "en", Preferred: true })?.Text;
        if (PlaceNames.Of(english, row.Name, row.Ascii) is not { } names) return null;
        names.With(told.Where(n => n.Language.Length > 0).Select(n => n.Text)).With([row.Name, row.Ascii]);
        names.With(told.Where(n => n.Language.Length == 0).Select(n => n.Text).Where(n => !IsCode(n)));
        if (told.Length == 0) names.With(row.Others.Split(',').Where(n => !IsCode(n)));
        return row.Place(names, units.Id(row.Unit1), units.Id(row.Unit2));
    }

    /// <summary>True for the codes of airports and the like that stand among names.</summary>
    private static bool IsCode(string name) => name.Length <= 5 && name.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));
}
