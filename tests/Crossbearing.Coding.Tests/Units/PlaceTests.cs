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
    public void Words_around_a_name_tell_where(string text, string? relation, double? km)
    {
        PlaceMention place = Assert.Single(Lab.Syria.Context(text).Places);
        Assert.Equal((relation, km), (place.Relation?.Kind, place.Relation?.Km));
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
