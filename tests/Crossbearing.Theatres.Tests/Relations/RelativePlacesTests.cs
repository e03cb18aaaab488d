using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Theatres.Tests.Relations;

/// <summary>Geometries over a made-up land: a road that runs north through Low, Mid and High, a square province around them.</summary>
public sealed class RelativePlacesTests
{
    private static readonly Place Low = Town("m-low", 50.0), Mid = Town("m-mid", 50.4), High = Town("m-high", 50.8);
    private static readonly Place Road = new() { Id = "m-road", Name = "A1", Kind = "highway" };
    private static readonly Place Province = new() { Id = "m-province", Name = "Midland", Kind = "admin1" };
    private static readonly Place Nowhere = new() { Id = "m-nowhere", Name = "Nowhere", Kind = "village" };
    private static readonly Place Country = new() { Id = "m-land", Name = "Land", Kind = "country", Lat = 50, Lon = 10 };

    private static readonly RelativePlaces Relative = new(new TheatreSet(
    [
        new Theatre
        {
            Name = "made", Title = "Made", Version = "1.0.0", Hash = "000000000000", Places = [Low, Mid, High, Road, Province, Nowhere, Country],
            Shapes =
            [
                new Shape("m-road", "highway", false, [[new(10, 49.8), new(10, 51)]], ["m-low"]),
                new Shape("m-province", "outline", true, [[new(9, 50), new(9, 51), new(11, 51), new(11, 50), new(9, 50)]], []),
            ],
        },
    ]));

    [Fact]
    public void Near_a_town_is_its_point_with_its_size_and_five_kilometres() =>
        Assert.Equal(PlaceGeometry.Around(new GeoPoint(10, 50.4), 7), Of(Mid, "near"));

    [Fact]
    public void Inhabitants_tell_the_size_of_a_town() =>
        Assert.Equal(PlaceGeometry.Around(new GeoPoint(10, 50.4), 13), Of(Mid with { Population = 1_000_000 }, "near"));

    [Fact]
    public void A_told_distance_is_a_ring_a_quarter_shorter_and_longer()
    {
        ImmutableArray<GeoPoint> ring = Ring(Of(Mid, "south-of", 8));
        double[] far = [.. ring.Select(p => GreatCircle.Km(50.4, 10, p.Lat, p.Lon)).Order()];
        Assert.Equal((6.0, 10.0), (Math.Round(far[0], 1), Math.Round(far[^1], 1)));
        Assert.All(ring, p => Assert.True(p.Lat < 50.4));
    }

    [Theory]
    [InlineData("north-of", 0, 1)]
    [InlineData("southeast-of", 1, -1)]
    [InlineData("west-of", -1, 0)]
    public void A_direction_without_a_distance_reaches_fifteen_kilometres_beyond_the_edge(string kind, int east, int north)
    {
        ImmutableArray<GeoPoint> ring = Ring(Of(Mid, kind));
        Assert.Equal(17, Math.Round(ring.Max(p => GreatCircle.Km(50.4, 10, p.Lat, p.Lon)), 1));
        Assert.Equal((east, north), (Side(ring.Skip(1).Average(p => p.Lon) - 10), Side(ring.Skip(1).Average(p => p.Lat) - 50.4)));
    }

    [Fact]
    public void Rings_are_closed_and_run_against_the_clock() =>
        Assert.All(new[] { Of(Mid, "south-of"), Of(Mid, "north-of", 3), Of(Province, "southeast-part"), Of(Mid, "east-part"), Of(Road, "east-of") }, g =>
        {
            ImmutableArray<GeoPoint> ring = Ring(g);
            Assert.Equal(ring[0], ring[^1]);
            Assert.True(Area(ring) > 0);
        });

    [Theory]
    [InlineData("south-part", 9, 50, 11, 50.5)]
    [InlineData("northeast-part", 10, 50.5, 11, 51)]
    [InlineData("central-part", 9.5, 50.25, 10.5, 50.75)]
    public void A_part_of_an_area_is_cut_out_of_its_outline(string kind, double west, double south, double east, double north)
    {
        ImmutableArray<GeoPoint> ring = Ring(Of(Province, kind));
        Assert.Equal((west, south, east, north), (ring.Min(p => p.Lon), ring.Min(p => p.Lat), ring.Max(p => p.Lon), ring.Max(p => p.Lat)));
    }

    [Fact]
    public void A_part_of_a_town_ends_at_its_edge() => Assert.Equal(2, Math.Round(Ring(Of(Mid, "north-part")).Max(p => GreatCircle.Km(50.4, 10, p.Lat, p.Lon)), 1));

    [Fact]
    public void Between_two_towns_without_a_road_is_a_corridor_as_wide_as_a_tenth_of_its_length()
    {
        PlaceGeometry corridor = Relative.GeometryOf(Low, new PlaceRelation("between", "", null), Low, Mid)!;
        Assert.Equal((GeometryForm.LineString, 2, 4.4), (corridor.Form, corridor.Parts[0].Length, corridor.RadiusKm));
    }

    [Fact]
    public void A_road_between_two_towns_is_the_stretch_of_its_line() =>
        Assert.Equal(PlaceGeometry.Along([new(10, 50), new(10, 50.4)], 2), Relative.GeometryOf(Road, new PlaceRelation("between", "", null), Mid, Low));

    [Theory]
    [InlineData("north-of", 50.4, 50.5529)]
    [InlineData("south-of", 50.2471, 50.4)]
    public void A_road_in_a_direction_is_the_stretch_that_leads_there(string kind, double from, double to)
    {
        ImmutableArray<GeoPoint> line = Relative.GeometryOf(Road, new PlaceRelation(kind, "", null), Mid)!.Parts[0];
        Assert.Equal((from, to), (line[0].Lat, line[^1].Lat));
    }

    [Fact]
    public void The_only_road_past_both_towns_is_found()
    {
        Assert.Equal(Road, Relative.RoadBetween(Low, High));
        Assert.Null(Relative.RoadBetween(Low, Town("m-off", 50.2) with { Lon = 11 }));
    }

    [Fact]
    public void Beside_a_line_is_a_band_and_along_its_own_course_nothing()
    {
        Assert.True(Ring(Of(Road, "east-of")).All(p => p.Lon >= 10));
        Assert.Null(Of(Road, "north-of"));
    }

    [Fact]
    public void Without_point_and_shape_there_is_no_geometry()
    {
        Assert.Null(Of(Nowhere, "near"));
        Assert.Null(Of(Country, "north-part"));
        Assert.Null(Of(Mid, "somewhere"));
        Assert.Null(Relative.GeometryOf(Low, new PlaceRelation("between", "", null), Low, Nowhere));
    }

    [Fact]
    public void Json_is_geojson_with_a_radius_and_reads_back()
    {
        Assert.Equal("""{"type":"Point","coordinates":[10,50.4],"radius_km":7}""", CoreJson.Write(Of(Mid, "near")));
        Assert.All(new[] { Of(Mid, "near"), Of(Mid, "south-of"), Of(Road, "along"), PlaceGeometry.Inside([Ring(Of(Mid, "east-of")), Ring(Of(Mid, "west-of"))]) },
            g => Assert.Equal(g, CoreJson.Read<PlaceGeometry>(CoreJson.Write(g))));
    }

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[10]}""")]
    [InlineData("""{"type":"Circle","coordinates":[10,50]}""")]
    [InlineData("""{"type":"1","coordinates":[[10,50]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""")]
    [InlineData("""[1]""")]
    public void What_is_no_geometry_is_refused(string json) => Assert.Throws<System.Text.Json.JsonException>(() => CoreJson.Read<PlaceGeometry>(json));

    private static PlaceGeometry? Of(Place place, string kind, double? km = null) => Relative.GeometryOf(place, new PlaceRelation(kind, place.Name, km));

    private static ImmutableArray<GeoPoint> Ring(PlaceGeometry? geometry) => Assert.Single(geometry!.Parts);

    private static int Side(double degrees) => Math.Abs(degrees) < 0.01 ? 0 : Math.Sign(degrees);

    private static double Area(ImmutableArray<GeoPoint> ring) => ring.Zip(ring.Skip(1), (a, b) => (a.Lon * b.Lat) - (b.Lon * a.Lat)).Sum();

    private static Place Town(string id, double lat) => new() { Id = id, Name = id, Kind = "town", Lat = lat, Lon = 10 };
}
