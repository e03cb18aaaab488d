using System.Text;
using Crossbearing.Core;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Theatres.Tests;

public sealed class GeoNamesImportTests
{
    private static readonly string Table =
        Made.GeoName(30, "Şarquna", "P.PPLA", 10.5, 20.5, "Sharquna,Sarquna,شرقونة,SRQ,沙", population: 120_000, ascii: "Sarquna")
        + Made.GeoName(7, "Governorate of Sharquna", "A.ADM1", 10, 20)
        + Made.GeoName(8, "Inner District", "A.ADM2", 10.2, 20.2, admin2: "701")
        + Made.GeoName(31, "Tabbira", "P.PPL", 10.6, 20.6, admin2: "701")
        + Made.GeoName(32, "Tabbira Well", "H.WLL", 10.61, 20.61)
        + Made.GeoName(33, "Fort Tabbira", "L.MILB", 10.62, 20.62, country: "QY")
        + Made.GeoName(34, "Far Town", "P.PPL", 50, 60, population: 9000);

    [Fact]
    public void Rows_become_places_in_the_order_of_ids()
    {
        using TemporaryFolder folder = new();
        ImportLog log = new();
        ImportedPlaces places = GeoNamesImport.Read(folder.Write("QZ.txt", Table), null, ImportOptions.Default, log).Value!;
        Assert.Equal(["geonames-30", "geonames-31", "geonames-33", "geonames-34", "geonames-7", "geonames-8"], places.Places.Select(p => p.Id));
        Assert.Equal(["city", "village", "base", "town", "admin1", "admin2"], places.Places.Select(p => p.Kind));
        Place city = places.Places[0];
        Assert.Equal(("Şarquna", "شرقونة", "geonames-7", 120_000L, "QZ", "geonames"), (city.Name, city.NameLocal, city.Admin1, city.Population, city.Country, city.SourceKey));
        Assert.Equal("Sharquna", string.Join('|', city.Variants));
        Assert.Equal(("geonames-7", "geonames-8"), (places.Places[1].Admin1, places.Places[1].Admin2));
        Assert.Equal((7L, 1L, 0L), (log.Read, log.LeftOut, log.Bad));
    }

    [Fact]
    public void The_file_is_that_of_a_pack_and_the_same_in_any_order_of_lines()
    {
        using TemporaryFolder folder = new();
        string backwards = string.Concat(Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse().Select(l => l + "\n"));
        string csv = Made.Csv(GeoNamesImport.Read(folder.Write("a.txt", Table), null, ImportOptions.Default, new()).Value!);
        Assert.Equal(csv, Made.Csv(GeoNamesImport.Read(folder.Write("b.txt", backwards), null, ImportOptions.Default, new()).Value!));
        Assert.StartsWith("id,name,kind,lat,lon,country,admin1,admin2,population,name_local,variants,holder,holder_from,source\ngeonames-30,Şarquna,city,10.5,20.5,QZ,geonames-7,,120000,شرقونة,Sharquna,,,geonames\n", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Country_and_box_narrow_it_and_the_units_of_what_is_left_stay()
    {
        using TemporaryFolder folder = new();
        ImportOptions options = ImportOptions.Default with { Countries = ["QZ"], Box = new GeoBox(20.4, 10.4, 21, 11) };
        ImportedPlaces places = GeoNamesImport.Read(folder.Write("QZ.txt", Table), null, options, new()).Value!;
        Assert.Equal(["geonames-30", "geonames-31", "geonames-7", "geonames-8"], places.Places.Select(p => p.Id));
    }

    [Fact]
    public void A_zip_as_published_is_read_and_the_readme_in_it_is_not()
    {
        using TemporaryFolder folder = new();
        byte[] readme = Encoding.UTF8.GetBytes(new string('x', 5000));
        string zip = folder.Zip("QZ.zip", ("readme.txt", readme), ("QZ.txt", Encoding.UTF8.GetBytes(Table)));
        Assert.Equal(6, GeoNamesImport.Read(zip, null, ImportOptions.Default, new()).Value!.Places.Length);
    }

    [Fact]
    public void Alternate_names_give_the_preferred_english_name_and_other_languages()
    {
        using TemporaryFolder folder = new();
        string names = Made.Alternate(30, "en", "Sharquna City", preferred: true) + Made.Alternate(30, "uk", "Шаркуна") + Made.Alternate(30, "ar", "شرقونة", preferred: true)
            + Made.Alternate(30, "link", "https://place.example/30") + Made.Alternate(30, "en", "Old Colony", historic: true) + Made.Alternate(30, "fr", "Charcouna")
            + Made.Alternate(30, "", "Charquna") + Made.Alternate(30, "", "SRQ") + Made.Alternate(99, "en", "Elsewhere");
        Place city = GeoNamesImport.Read(folder.Write("QZ.txt", Table), folder.Write("alternateNamesV2.txt", names), ImportOptions.Default, new()).Value!.Places[0];
        Assert.Equal(("Sharquna City", "شرقونة"), (city.Name, city.NameLocal));
        Assert.Equal("Шаркуна|Şarquna|Charquna", string.Join('|', city.Variants));
    }

    [Fact]
    public void Bad_lines_are_told_with_their_number_and_the_rest_is_kept()
    {
        using TemporaryFolder folder = new();
        List<Diagnostic> told = [];
        string text = "too\tfew\n" + Made.GeoName(1, "Good", "P.PPL", 1, 2) + Made.GeoName(2, "Off the Earth", "P.PPL", 91, 2) + Made.GeoName(1, "Twice", "P.PPL", 1, 2)
            + Made.GeoName(3, "X", "P.PPL", 1, 2).Replace("3\t", "three\t", StringComparison.Ordinal) + Made.GeoName(4, "沙", "P.PPL", 1, 2);
        ImportLog log = Made.Log(told);
        Assert.Equal("Good", Assert.Single(GeoNamesImport.Read(folder.Write("QZ.txt", text), null, ImportOptions.Default, log).Value!.Places).Name);
        Assert.Equal(["XB2011 QZ.txt:1", "XB2011 QZ.txt:3", "XB2011 QZ.txt:4", "XB2011 QZ.txt:5", "XB2011 QZ.txt:6"], told.Select(d => d.Line()));
        Assert.Equal(5, log.Bad);
    }

    [Fact]
    public void What_cannot_be_opened_is_a_value()
    {
        using TemporaryFolder folder = new();
        Assert.Equal("XB1001", GeoNamesImport.Read(Path.Combine(folder.Path, "none.txt"), null, ImportOptions.Default, new()).Failure!.Code);
        Assert.Equal("XB1002", GeoNamesImport.Read(folder.Write("bad.zip", "no archive"), null, ImportOptions.Default, new()).Failure!.Code);
        Assert.Equal("XB2012", GeoNamesImport.Read(folder.Zip("empty.zip"), null, ImportOptions.Default, new()).Failure!.Code);
    }
}
