using System.Text;
using Crossbearing.Core;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Theatres.Tests;

public sealed class OchaImportTests
{
    private const string Districts = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"ADM2_EN":"North Marl","ADM2_AR":"مرل الشمالية","ADM2_PCODE":"QZ0101","ADM1_EN":"Marl","ADM1_PCODE":"QZ01","ADM0_EN":"Quz","ADM0_PCODE":"QZ"},"geometry":{"type":"Polygon","coordinates":[[[20,10],[22,10],[22,12],[20,12],[20,10]]]}},
        {"type":"Feature","properties":{"adm2_name":"Hook","adm2_pcode":"QZ0102","adm1_name":"Marl","adm1_pcode":"QZ01"},"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[4,0],[4,1],[1,1],[1,4],[0,4],[0,0]]]]}},
        {"type":"Feature","properties":{"note":"no code"},"geometry":{"type":"Point","coordinates":[20,10]}},
        {"type":"Feature","properties":{"ADM2_EN":"Nowhere","ADM2_PCODE":"QZ0103"},"geometry":null}
        ]}
        """;

    private static ImportedPlaces Read(List<Diagnostic>? told, params string[] files) => OchaImport.Read(files, ImportOptions.Default, Made.Log(told ?? [])).Value!;

    [Fact]
    public void Outlines_become_units_with_a_point_inside_and_the_unit_above_is_made()
    {
        using TemporaryFolder folder = new();
        List<Diagnostic> told = [];
        ImportedPlaces places = Read(told, folder.Write("qz_adm2.geojson", Districts));
        Assert.Equal(["ocha-qz01", "ocha-qz0101", "ocha-qz0102"], places.Places.Select(p => p.Id));
        Assert.Equal(("Marl", "admin1", null, "QZ"), (places.Places[0].Name, places.Places[0].Kind, places.Places[0].Lat, places.Places[0].Country));
        Place north = places.Places[1], hook = places.Places[2];
        Assert.Equal(("North Marl", "مرل الشمالية", "admin2", "ocha-qz01", 11.0, 21.0), (north.Name, north.NameLocal, north.Kind, north.Admin1, north.Lat, north.Lon));
        Assert.True(hook.Lon is > 0 and < 1 || hook.Lat is > 0 and < 1);
        Assert.Equal(["XB2011 qz_adm2.geojson:3", "XB2011 qz_adm2.geojson:4"], told.Select(d => d.Line()));
    }

    [Theory]
    [InlineData("UTF-8", "utf-8")]
    [InlineData(null, "utf-8")]
    [InlineData("1256", "windows-1256")]
    public void A_shapefile_of_populated_places_is_read_in_its_encoding(string? codePage, string encoding)
    {
        Encoding text = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        using TemporaryFolder folder = new();
        string[] columns = ["PCODE", "NAME_EN", "NAME_AR", "ADM1_PCODE", "ADM1_EN", "POPULATION"];
        string shp = Path.Combine(folder.Path, "places.shp");
        File.WriteAllBytes(shp, MadeShapes.Shp([(20.5, 10.5)], [(20.75, 10.25)]));
        File.WriteAllBytes(Path.Combine(folder.Path, "places.dbf"), MadeShapes.Dbf(text, columns, ["C1", "Kafr Lum", "كفر لوم", "QZ01", "Marl", "6000"], ["C2", "Ayn Lum", "", "QZ01", "Marl", ""]));
        if (codePage is not null) folder.Write("places.cpg", codePage);
        ImportedPlaces places = Read(null, shp);
        Assert.Equal(["ocha-c1 town", "ocha-c2 village", "ocha-qz01 admin1"], places.Places.Select(p => $"{p.Id} {p.Kind}"));
        Assert.Equal(("Kafr Lum", "كفر لوم", "ocha-qz01", 10.5, 6000L), (places.Places[0].Name, places.Places[0].NameLocal, places.Places[0].Admin1, places.Places[0].Lat, places.Places[0].Population));
    }

    [Fact]
    public void Files_are_read_as_one_and_a_zip_holds_a_shapefile()
    {
        using TemporaryFolder folder = new();
        string zip = folder.Zip("qz.zip",
            ("qz_adm1.shp", MadeShapes.Shp([(19, 9), (19, 13), (23, 13), (23, 9), (19, 9)])),
            ("qz_adm1.dbf", MadeShapes.Dbf(Encoding.UTF8, ["ADM1_EN", "ADM1_PCODE"], ["Marl Province", "QZ01"])));
        ImportedPlaces places = Read(null, folder.Write("qz_adm2.geojson", Districts), zip);
        Assert.Equal(("Marl Province", 11.0, 21.0), (places.Places[0].Name, places.Places[0].Lat, places.Places[0].Lon));
    }

    [Fact]
    public void Files_of_other_formats_are_told()
    {
        using TemporaryFolder folder = new();
        Assert.Equal("XB2012", OchaImport.Read([folder.Write("a.geojson", "{}")], ImportOptions.Default, new()).Failure!.Code);
        Assert.Equal("XB2012", OchaImport.Read([folder.Write("b.geojson", "not json")], ImportOptions.Default, new()).Failure!.Code);
        Assert.Equal("XB2012", OchaImport.Read([folder.Write("c.shp", "no shapes")], ImportOptions.Default, new()).Failure!.Code);
        string alone = Path.Combine(folder.Path, "d.shp");
        File.WriteAllBytes(alone, MadeShapes.Shp([(1, 1)]));
        Assert.Equal("XB2012", OchaImport.Read([alone], ImportOptions.Default, new()).Failure!.Code);
    }
}
