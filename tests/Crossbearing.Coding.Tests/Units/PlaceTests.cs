using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Coding.Tests;

public class PlaceTests
{
    [Theory]
    [InlineData("Clashes erupted south of Saraqib.", "south-of", null)]
    [InlineData("Clashes erupted 5 km south of Saraqib.", "south-of", 5.0)]
    [InlineData("Clashes erupted in southeastern Idlib.", "southeast-part", null)]
    [InlineData("Clashes erupted near Saraqib.", "near", null)]
    [InlineData("Clashes erupted on the outskirts of Saraqib.", "near", null)]
    [InlineData("Clashes erupted along the M4 highway.", "along", null)]
    [InlineData("Clashes erupted in Saraqib.", null, null)]
    [InlineData("Clashes erupted in the south-east of Idlib province.", "southeast-part", null)]
    [InlineData("The army moved towards Saraqib.", "toward", null)]
    [InlineData("Clashes erupted three km south of Saraqib.", "south-of", 3.0)]
    [InlineData("Clashes erupted about 2.5 km north-east of Saraqib.", "northeast-of", 2.5)]
    [InlineData("Clashes erupted some 20 miles from Saraqib.", "near", 32.19)]
    [InlineData("A convoy was hit 50 nm SW of Saraqib.", "southwest-of", 92.6)]
    [InlineData("Clashes erupted in N. Aleppo.", "north-part", null)]
    [InlineData("clashes erupted in W aleppo", "west-part", null)]
    [InlineData("Shelling was heard in north-west Idlib.", "northwest-part", null)]
    [InlineData("Clashes erupted in the southern countryside of Idlib.", "south-part", null)]
    [InlineData("Clashes erupted in Idlib's southern countryside.", "south-part", null)]
    [InlineData("Clashes erupted on the northern outskirts of Saraqib.", "north-part", null)]
    [InlineData("Clashes erupted in the countryside of Saraqib.", "near", null)]
    [InlineData("Clashes erupted at Saraqib's outskirts.", "near", null)]
    [InlineData("Clashes erupted near the Turkish border.", "near", null)]
    [InlineData("Clashes erupted in the area east of the M4-M5 crossroad.", "east-of", null)]
    [InlineData("Clashes erupted between Saraqib and Ariha.", "between", null)]
    public void Words_around_a_name_tell_where(string text, string? relation, double? km)
    {
        PlaceMention place = Assert.Single(Lab.Syria.Context(text).Places);
        Assert.Equal((relation, km), (place.Relation?.Kind, place.Relation?.Km));
    }

    [Theory]
    [InlineData("The army captured the M5 highway between Khan Shaykhun and Maarat al-Numan.", "M5 highway", "between", "Khan Shaykhun and Maarat al-Numan")]
    [InlineData("The army secured the international road from Khan Shaykhun to Maarat al-Numan.", "M5 highway", "between", "Khan Shaykhun and Maarat al-Numan")]
    [InlineData("The army cut off the M5 highway south of Maarat al-Numan.", "M5 highway", "south-of", "Maarat al-Numan")]
    [InlineData("Shells hit the M4 highway between Ariha and Saraqib.", "M4 highway", "between", "Ariha and Saraqib")]
    [InlineData("Clashes between the army and militants erupted between Qaminas and al-Nayrab.", "al-Nayrab", "between", "Qaminas and al-Nayrab")]
    public void Two_names_or_a_road_and_a_town_are_one_place(string text, string name, string relation, string of)
    {
        Claim claim = Assert.Single(Lab.Syria.Claims(text));
        Assert.Equal((name, relation, of), (claim.Place?.Name, claim.Place?.Relation?.Kind, claim.Place?.Relation?.Of));
        Assert.NotNull(claim.Place?.Geometry);
    }

    [Fact]
    public void States_on_both_sides_of_between_are_no_place() =>
        Assert.DoesNotContain(Lab.Syria.Context("Clashes erupted between Syria and Turkey.").Places, p => p.Relation is not null);

    [Fact]
    public void The_geometry_is_no_part_of_the_id_of_a_claim()
    {
        Claim claim = Assert.Single(Lab.Syria.Claims("The army attacked militants south of Saraqib on Monday."));
        Assert.Equal(GeometryForm.Polygon, claim.Place?.Geometry?.Form);
        Assert.Equal(claim.Id, (claim with { Place = claim.Place! with { Geometry = null } }).WithContentId().Id);
    }

    [Fact]
    public void A_name_at_the_start_of_a_text_may_stand_behind_a_number() =>
        Assert.Equal("Saraqib", Assert.Single(Lab.Syria.Context("7 km north of Saraqib a convoy stopped.").Places).Place?.Name);

    [Fact]
    public void An_unknown_village_stays_unresolved()
    {
        PlaceMention place = Assert.Single(Lab.Syria.Context("The army entered the village of Qwzarta.").Places);
        Assert.Null(place.Place);
        Assert.Equal("Qwzarta", place.Name);
    }

    [Fact]
    public void Of_namesakes_as_near_as_each_other_none_is_chosen()
    {
        PlaceMention name = Mention("Deir", "a", "b");
        PlaceResolver.Resolve([name], Set());
        Assert.Null(name.Place);
    }

    [Fact]
    public void Of_namesakes_the_one_near_the_places_around_is_chosen()
    {
        PlaceMention name = Mention("Deir", "a", "b"), sure = Mention("Kafr", "c");
        PlaceResolver.Resolve([name, sure], Set());
        Assert.Equal("a", name.Place?.Id);
    }

    [Fact]
    public void A_kind_word_chooses_between_a_city_and_its_province()
    {
        Assert.Equal(PlacePrecision.Admin1, Assert.Single(Lab.Syria.Context("Clashes erupted in Idlib province.").Places).Place?.Precision);
        Assert.Equal(PlacePrecision.Settlement, Assert.Single(Lab.Syria.Context("Clashes erupted in Idlib city.").Places).Place?.Precision);
    }

    private static TheatreSet Set() => new(
    [
        new Theatre
        {
            Name = "made", Title = "Made", Version = "1.0.0", Hash = "000000000000",
            Places = [Village("a", "Deir", 35.0), Village("b", "Deir", 36.5), Village("c", "Kafr", 35.05)],
        },
    ]);

    private static PlaceMention Mention(string name, params string[] ids) =>
        new() { First = 0, End = 1, Span = new TextSpan(0, 4), Name = name, Candidates = [.. ids.Select(id => Set().Place(id)!)] };

    private static Place Village(string id, string name, double lat) => new() { Id = id, Name = name, Kind = "village", Lat = lat, Lon = 36.5, Country = "SY", SourceKey = "test" };
}
