using Crossbearing.Core;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Theatres.Tests;

public sealed class PlaceTableTests
{
    private static ImportedPlaces Read(string csv, List<Diagnostic>? told = null)
    {
        using TemporaryFolder folder = new();
        return PlaceTable.Read([folder.Write("my.csv", csv)], "marl", Made.Log(told ?? [])).Value!;
    }

    [Fact]
    public void Name_and_point_are_enough()
    {
        Place place = Assert.Single(Read("Name,Latitude,Longitude\r\nWad Lum,15.5,32.5\r\n").Places);
        Assert.Equal(("marl-wad-lum", "Wad Lum", "village", 15.5, 32.5, "own"), (place.Id, place.Name, place.Kind, place.Lat, place.Lon, place.SourceKey));
    }

    [Fact]
    public void All_columns_are_read_and_units_are_made()
    {
        ImportedPlaces places = Read("""
            name,lat,lon,kind,population,aliases,admin1,admin2,id,remark
            Wad Lum,15.5,32.5,,7000,Ouad Loum; ود لوم ;,Lower Marl,East Lum,,capital
            Lower Marl,,,admin1,,,,,m-lower,
            Camp Ten,15.6,32.6,camp,,,m-lower,,m-ten,
            """);
        Assert.Equal(["m-lower", "m-ten", "marl-admin2-lower-marl-east-lum", "marl-wad-lum"], places.Places.Select(p => p.Id));
        Place town = places.Places[3];
        Assert.Equal(("town", 7000L, "ود لوم", "m-lower", "marl-admin2-lower-marl-east-lum"), (town.Kind, town.Population, town.NameLocal, town.Admin1, town.Admin2));
        Assert.Equal("Ouad Loum", string.Join('|', town.Variants));
        Assert.Equal(("admin2", "m-lower"), (places.Places[2].Kind, places.Places[2].Admin1));
        Assert.Equal("m-lower", places.Places[1].Admin1);
    }

    [Fact]
    public void Namesakes_are_told_apart_by_their_position()
    {
        ImportedPlaces places = Read("name,lat,lon\nLum,15.5,-32.5\nLum,-15.254,32.5\n");
        Assert.Equal(["marl-lum-1525s3250e", "marl-lum-1550n3250w"], places.Places.Select(p => p.Id));
    }

    [Fact]
    public void Every_error_has_its_line()
    {
        List<Diagnostic> told = [];
        ImportedPlaces places = Read("name,lat,lon,kind,id\nA Place,91,1,,\n,1,1,,\nB Place,1,1,ruin,\nC Place,1,1,,Not An Id\nD Place,1,1,,\nD Place,1,1,,\nE Place,,,,\nF Place,1\nG Place,x,1,,\n", told);
        Assert.Equal(
            ["XB2005 my.csv:2", "XB2006 my.csv:3", "XB2005 my.csv:4", "XB2005 my.csv:5", "XB2103 my.csv:8", "XB2003 my.csv:9", "XB2005 my.csv:10", "XB2007 my.csv:7"], told.Select(d => d.Line()));
        Assert.Equal(["marl-d-place-0100n0100e", "marl-e-place"], places.Places.Select(p => p.Id));
    }

    [Theory]
    [InlineData("name,lat\nA,1\n", "There is no column lon")]
    [InlineData("place;lat;lon\nA;1;1\n", "There is no column name")]
    [InlineData("", "The file is empty")]
    public void Missing_columns_are_told(string csv, string message)
    {
        using TemporaryFolder folder = new();
        Diagnostic failure = PlaceTable.Read([folder.Write("my.csv", csv)], "marl", new()).Failure!;
        Assert.Equal(("XB2004", "my.csv:1", message), (failure.Code, failure.Where, failure.Message));
    }

    [Fact]
    public void Tables_are_joined_and_a_later_one_names_the_units_of_an_earlier_one()
    {
        using TemporaryFolder folder = new();
        string first = folder.Write("a.csv", Made.Csv(GeoNamesImport.Read(folder.Write("QZ.txt", Made.GeoName(7, "Lower Marl", "A.ADM1", 1, 2)), null, ImportOptions.Default, new()).Value!));
        string second = folder.Write("b.csv", "name,lat,lon,admin1\nWad Lum,1.5,2.5,lower marl\n"), third = folder.Write("c.csv", "name,lat,lon,id\nMarl,1,2,geonames-7\n");
        List<Diagnostic> told = [];
        ImportedPlaces places = PlaceTable.Read([first, second, third], "marl", Made.Log(told)).Value!;
        Assert.Equal(["geonames-7 ", "marl-wad-lum geonames-7"], places.Places.Select(p => $"{p.Id} {p.Admin1}"));
        Assert.Equal("XB2007 c.csv:2", Assert.Single(told).Line());
    }

    [Fact]
    public void An_imported_table_is_taken_as_it_is()
    {
        using TemporaryFolder folder = new();
        string csv = Made.Csv(GeoNamesImport.Read(folder.Write("QZ.txt", Made.GeoName(5, "Lum, Upper", "P.PPL", 1.5, 2.5)), null, ImportOptions.Default, new()).Value!);
        Assert.Equal(csv, Made.Csv(Read(csv)));
        List<Diagnostic> told = [];
        Read(csv.Replace(",1.5,", ",north,", StringComparison.Ordinal), told);
        Assert.Equal("XB2005 my.csv:2", told[0].Line());
    }
}
