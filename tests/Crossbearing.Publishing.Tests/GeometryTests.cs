using System.Text;
using System.Text.Json;
using Crossbearing.Core;

namespace Crossbearing.Publishing.Tests;

/// <summary>Geometries of relations under the dials, in exports and in the picture.</summary>
public class GeometryTests
{
    private static readonly PlaceGeometry Sector = PlaceGeometry.Inside([[new(11.2, 51.1), new(11.3, 51), new(11.3, 51.1), new(11.2, 51.1)]]);

    [Fact]
    public void GeoJson_has_the_geometry_and_its_radius_as_a_property()
    {
        JsonElement feature = Feature(With("m-eastfield", "Eastfield", "near", PlaceGeometry.Around(new(11.2, 51.1235), 7)));
        Assert.Equal("""{"type":"Point","coordinates":[11.2,51.1235]}""", feature.GetProperty("geometry").GetRawText());
        Assert.Equal(("near", 7), (feature.GetProperty("properties").GetProperty("relation").GetString(), feature.GetProperty("properties").GetProperty("radius_km").GetInt32()));
    }

    [Fact]
    public void Csv_has_it_as_wkt() =>
        Assert.Contains("\"POLYGON ((11.2 51.1, 11.3 51, 11.3 51.1, 11.2 51.1))\"", Csv(With("m-eastfield", "Eastfield", "south-of", Sector)), StringComparison.Ordinal);

    [Fact]
    public void A_point_near_a_civilian_site_is_coarsened_like_the_site()
    {
        PublishProfile profile = PublishProfile.Public;
        PlaceGeometry geometry = Published(With("m-camp", "Willow Camp", "near", PlaceGeometry.Around(new(11.0689, 51.0312), 6)), profile)!;
        Assert.Equal(new GeoPoint(11.05, 51.05), geometry.Parts[0][0]);
        Assert.Equal(6, geometry.RadiusKm);
    }

    [Theory]
    [InlineData("m-camp", "Willow Camp", "south-of")]
    [InlineData("m-eastfield", "Eastfield and Willow Camp", "between")]
    [InlineData("m-eastfield", "Willow Camp", "south-of")]
    public void Any_other_geometry_that_tells_where_a_civilian_site_is_does_not_go_out(string id, string of, string kind) =>
        Assert.Null(Published(With(id, of, kind, Sector), PublishProfile.Public));

    [Fact]
    public void The_internal_profile_keeps_it() => Assert.Equal(Sector, Published(With("m-camp", "Willow Camp", "south-of", Sector), PublishProfile.Internal));

    [Fact]
    public void The_picture_has_the_geometries_of_events()
    {
        PictureModel model = PictureBuilder.Build(With("m-eastfield", "Eastfield", "south-of", Sector), PublishProfile.Public);
        Assert.Equal(Sector, PictureJson.Read(PictureJson.Write(model)).Events[0].Place?.Geometry);
        Assert.All(model.Claims, c => Assert.Null(c.Place?.Geometry));
    }

    private static PictureInput With(string id, string of, string kind, PlaceGeometry geometry)
    {
        PictureInput input = Sample.Input();
        PlaceSlot place = new("Eastfield", id, null, null, PlacePrecision.Area, new PlaceRelation(kind, of, null), "Eastfield") { Geometry = geometry };
        return input with { Claims = [.. input.Claims.Select(c => c with { Place = place })], Events = [.. input.Events.Select(e => e with { Place = place })] };
    }

    private static PlaceGeometry? Published(PictureInput input, PublishProfile profile)
    {
        PictureInput material = Publication.Of(input, profile).Material;
        Assert.Equal(material.Events[0].Place?.Geometry, material.Claims[0].Place?.Geometry);
        return material.Events[0].Place?.Geometry;
    }

    private static JsonElement Feature(PictureInput input)
    {
        using MemoryStream stream = new();
        GeoJsonExport.WriteEvents(Publication.Of(input, PublishProfile.Public), stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("features")[0];
    }

    private static string Csv(PictureInput input)
    {
        using MemoryStream stream = new();
        CsvExport.WriteEvents(Publication.Of(input, PublishProfile.Public), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
