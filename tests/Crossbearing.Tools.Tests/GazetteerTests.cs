using Crossbearing.Tools.Csv;
using Crossbearing.Tools.Gazetteer;

namespace Crossbearing.Tools.Tests;

public class GazetteerTests
{
    [Theory]
    [InlineData("base", "Hama Military Airport", "airport")]
    [InlineData("base", "Azaz Checkpoint", "checkpoint")]
    [InlineData("base", "Brigade 80", "base")]
    [InlineData("other", "Shahba Dam", "dam")]
    [InlineData("", "Ihsim", "village")]
    [InlineData("", "Tell As", "hill")]
    [InlineData("town", "Tell Rifaat", "town")]
    public void Kinds_follow_source_and_label(string kind, string label, string expected) => Assert.Equal(expected, KindRules.Map(kind, label));

    [Fact]
    public void An_unknown_kind_is_an_error() =>
        Assert.Equal("XB9010", Assert.Throws<ToolException>(() => KindRules.Map("castle", "X")).Code);

    [Fact]
    public void The_town_keeps_the_plain_id_and_order_does_not_matter()
    {
        PlaceRow[] rows = [Place("Suran", "village", 36.26, 37.38), Place("Suran", "town", 35.29, 36.75), Place("Suran", "village", 36.1, 37.0)];
        var ids = NamesakeIds.Assign("nws-", rows).Select(row => (row.Id, row.Lat)).ToList();
        Assert.Contains(("nws-suran", 35.29), ids);
        Assert.Contains(("nws-suran-3626n3738e", 36.26), ids);
        Assert.Equal(ids, NamesakeIds.Assign("nws-", rows.Reverse().ToList()).Select(row => (row.Id, row.Lat)));
    }

    [Fact]
    public void The_same_id_twice_is_an_error()
    {
        var place = Place("Suran", "town", 35.29, 36.75) with { Id = "nws-suran" };
        Assert.Equal("XB9014", Assert.Throws<ToolException>(() => NamesakeIds.Assign("nws-", [place, place])).Code);
    }

    [Fact]
    public void Doubles_nearby_are_joined_and_distant_ones_kept()
    {
        var joined = Duplicates.Join([Place("Bara", "town", 35.69, 36.54), Place("al-Barah", "village", 35.69, 36.541), Place("Bara", "village", 36.2, 36.54)]);
        Assert.Equal(2, joined.Count);
        Assert.Contains("al-Barah", joined[0].Variants);
    }

    [Fact]
    public void A_generic_label_is_named_after_the_nearest_settlement()
    {
        var rows = Nearness.Qualify([Place("Army Base", "base", 35.25, 36.74), Place("Maardis", "town", 35.26, 36.76), Place("Hama", "city", 35.13, 36.75)]);
        Assert.Equal("Army Base near Maardis", rows[0].Name);
    }

    [Fact]
    public void Distance_of_one_degree_of_latitude() => Assert.Equal(111.2, Distance.Km(35, 36, 36, 36), 1);

    [Fact]
    public void Quoted_fields_are_read()
    {
        var table = CsvTable.Parse("t", "a,b\n\"x, \"\"y\"\"\",2\n");
        Assert.Equal("x, \"y\"", table.Get(table.Rows[0], "a"));
    }

    [Fact]
    public void A_short_record_is_an_error() =>
        Assert.Equal("XB9003", Assert.Throws<ToolException>(() => CsvTable.Parse("t", "a,b\n1\n")).Code);

    private static PlaceRow Place(string name, string kind, double lat, double lon) =>
        new() { Name = name, Kind = kind, Lat = lat, Lon = lon, Source = "t" };
}
