using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Csv;

namespace Crossbearing.Theatres.Files;

/// <summary>Reads <c>places.csv</c>.</summary>
internal static class PlacesFile
{
    public const string Header = "id,name,kind,lat,lon,country,admin1,admin2,population,name_local,variants,holder,holder_from,source";
    private static readonly int Columns = Header.Split(',').Length;

    public static IEnumerable<Place> Read(string text, GeoBox? box, Findings findings)
    {
        bool first = true;
        foreach (CsvRow row in new CsvRows(text).All())
        {
            if (!first && Checked(row, findings) && new PlaceRow(row, findings).Read(box) is { } place) yield return place;
            if (first && !HeaderHolds(row, findings)) yield break;
            first = false;
        }
        if (first) findings.Add(DiagnosticCodes.TheatreBadHeader, PackFiles.Places, 1, "The file is empty", null, Header);
    }

    private static bool HeaderHolds(CsvRow row, Findings findings)
    {
        string found = string.Join(',', row.Fields);
        if (found == Header && row.Fault is null) return true;
        findings.Add(DiagnosticCodes.TheatreBadHeader, PackFiles.Places, row.Line, "The header is not that of the format", found, Header);
        return false;
    }

    private static bool Checked(CsvRow row, Findings findings)
    {
        if (row.Fault is not null)
            findings.Add(DiagnosticCodes.TheatreSyntax, PackFiles.Places, row.Line, $"The row holds {row.Fault}", null, "RFC 4180");
        else if (row.Fields.Count != Columns)
            findings.Add(DiagnosticCodes.TheatreSyntax, PackFiles.Places, row.Line, "The row has another number of columns than the header",
                $"{row.Fields.Count}", $"{Columns}");
        else return true;
        return false;
    }
}

/// <summary>One row of <c>places.csv</c>.</summary>
internal sealed class PlaceRow(CsvRow row, Findings findings)
{
    private const string File = PackFiles.Places;

    public Place? Read(GeoBox? box)
    {
        string? id = Id();
        if (Cell(1) is null) Missing("name");
        if (Cell(13) is null) Missing("source");
        string? kind = Form(2, "kind", PlaceKinds.IsKnown, string.Join(' ', PlaceKinds.All));
        if (Cell(2) is null) Missing("kind");
        var (lat, lon) = Point();
        var (holders, from) = Holders();
        Place place = new()
        {
            Id = id ?? "",
            Name = Cell(1) ?? "",
            Kind = kind ?? "site",
            Lat = lat,
            Lon = lon,
            Country = Form(5, "country", Forms.IsCountry, Forms.CountryForm),
            Admin1 = Form(6, "admin1", Forms.IsId, Forms.IdForm),
            Admin2 = Form(7, "admin2", Forms.IsId, Forms.IdForm),
            Population = Form(8, "population", t => Forms.Count(t) is not null, "a whole number") is { } n ? Forms.Count(n) : null,
            NameLocal = Cell(9),
            Variants = Parts(10, "variants", '|', t => t == t.Trim() && t.Length > 0, "spellings separated by |, no space around them"),
            Holders = holders,
            HolderFrom = from,
            SourceKey = Cell(13),
        };
        CheckBox(place, box);
        return id is null ? null : place;
    }

    private string? Id()
    {
        if (Cell(0) is null) Missing("id");
        string? id = Form(0, "id", Forms.IsId, Forms.IdForm);
        if (id is null) return null;
        findings.Define(File, id, row.Line);
        if (findings.Pack == TheatreLibrary.World && !id.StartsWith("w-", StringComparison.Ordinal)) Bad("id", id, "an id of the world's begins with w-");
        return id;
    }

    private (double? Lat, double? Lon) Point()
    {
        double? lat = Form(3, "lat", t => Forms.Degrees(t, 90) is not null, "degrees from -90 to 90") is { } a ? Forms.Degrees(a, 90) : null;
        double? lon = Form(4, "lon", t => Forms.Degrees(t, 180) is not null, "degrees from -180 to 180") is { } o ? Forms.Degrees(o, 180) : null;
        if (Cell(3) is null != Cell(4) is null) Missing(Cell(3) is null ? "lat" : "lon");
        return lat is null || lon is null ? default : (lat, lon);
    }

    private (ImmutableArray<string> Holders, DateOnly? From) Holders()
    {
        ImmutableArray<string> holders = Parts(11, "holder", '+', Forms.IsId, "party ids joined by +");
        string? day = Form(12, "holder_from", t => Forms.Day(t) is not null, Forms.DayForm);
        if (Cell(11) is null != Cell(12) is null) Missing(Cell(11) is null ? "holder" : "holder_from");
        return (holders, day is null ? null : Forms.Day(day));
    }

    private void CheckBox(Place place, GeoBox? box)
    {
        bool small = place.Precision is PlacePrecision.Site or PlacePrecision.Settlement;
        if (box is null || !small || place is not { Lat: { } lat, Lon: { } lon } || box.Contains(lat, lon)) return;
        findings.Add(DiagnosticCodes.TheatreOutsideBox, File, row.Line, $"{place.Name} lies outside the pack's bounding box",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{lat}, {lon}"), "a point in bbox");
    }

    private string? Cell(int column) => string.IsNullOrWhiteSpace(row.Fields[column]) ? null : row.Fields[column];

    private string? Form(int column, string name, Func<string, bool> test, string expected)
    {
        if (Cell(column) is not { } text || test(text)) return Cell(column);
        Bad(name, text, expected);
        return null;
    }

    private ImmutableArray<string> Parts(int column, string name, char separator, Func<string, bool> test, string expected)
    {
        if (Cell(column) is not { } text) return [];
        ImmutableArray<string> parts = [.. text.Split(separator)];
        foreach (string part in parts.Where(p => !test(p))) Bad(name, part, expected);
        return [.. parts.Where(test)];
    }

    private void Missing(string name) => findings.Add(DiagnosticCodes.TheatreMissingValue, File, row.Line, $"{name} is missing", null, name);

    private void Bad(string name, string value, string expected) =>
        findings.Add(DiagnosticCodes.TheatreBadValue, File, row.Line, $"{name} is not of its form", value, expected);
}
