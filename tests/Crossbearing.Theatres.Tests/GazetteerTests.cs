namespace Crossbearing.Theatres.Tests;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Fixtures.Set.Gazetteer;

    [Theory]
    [InlineData("Saraqib", "rl-saraqib", NameMatch.Name)]
    [InlineData("saraqib", "rl-saraqib", NameMatch.Name)]
    [InlineData("Edleb", "rl-idlib", NameMatch.Variant)]
    [InlineData("سراقب", "rl-saraqib", NameMatch.Variant)]
    [InlineData("Харків", "w-kharkiv", NameMatch.Variant)]
    [InlineData("Kafr-Nabl", "rl-kafr-nabl", NameMatch.Folded)]
    [InlineData("Sarakeb", "rl-saraqib", NameMatch.Phonetic)]
    [InlineData("Ma'aret al-Nu'aman", "rl-maarat-al-numan", NameMatch.Phonetic)]
    [InlineData("Tamanag", "rl-tamanah", NameMatch.OneEdit)]
    [InlineData("Sarqaib", "rl-saraqib", NameMatch.Phonetic)]
    [InlineData("Idlib", "rl-idlib", NameMatch.Name)]
    [InlineData("Idlib province", "rl-adm1-idlib", NameMatch.Name)]
    [InlineData("Idlib Governorate", "rl-adm1-idlib", NameMatch.Variant)]
    [InlineData("the city of Idlib", "rl-idlib", NameMatch.Name)]
    [InlineData("Idlib city", "rl-idlib", NameMatch.Name)]
    [InlineData("the town of Saraqib", "rl-saraqib", NameMatch.Name)]
    [InlineData("Tal Sultan", "rl-tal-sultan", NameMatch.Name)]
    [InlineData("the M5 highway", "rl-m5", NameMatch.Variant)]
    [InlineData("Mill camp", "rl-mill-camp", NameMatch.Name)]
    public void A_name_is_answered(string name, string id, NameMatch match)
    {
        GazetteerAnswer answer = Gazetteer.Resolve(name);
        Assert.Equal(id, answer.Answer?.Id);
        Assert.Equal(match, answer.Candidates[0].Match);
        Assert.NotEmpty(answer.Candidates[0].Reason);
    }

    [Theory]
    [InlineData("Qwerty/Saraqib", "rl-saraqib")]
    [InlineData("Qwerty (Saraqib)", "rl-saraqib")]
    [InlineData("Qwerty / Asdfgh village", null)]
    public void Names_written_side_by_side_are_each_looked_up(string name, string? id) => Assert.Equal(id, Gazetteer.Resolve(name).Answer?.Id);

    [Fact]
    public void Of_namesakes_the_one_that_both_names_find_is_meant()
    {
        Theatre pack = Fixtures.Riverland with { Places = [Village("a", "Aliyah", 35, "Krouja"), Village("b", "Aliyah", 36), Village("c", "Jadida", 36)] };
        Gazetteer gazetteer = new TheatreSet([pack]).Gazetteer;
        Assert.Null(gazetteer.Resolve("Aliyah").Answer);
        Assert.Equal("a", gazetteer.Resolve("Aaliyah (Qurujah)").Answer?.Id);
        Assert.Null(gazetteer.Resolve("Aaliyah (Qwerty)").Answer);
    }

    [Fact]
    public void A_head_that_belongs_to_the_name_is_taken_off_only_where_the_whole_is_not_found()
    {
        Theatre pack = Fixtures.Riverland with { Places = [Village("a", "Tall al-Nasiriya", 35), Village("b", "Nasiriya", 36), Village("c", "Zaytun", 36)] };
        Gazetteer gazetteer = new TheatreSet([pack]).Gazetteer;
        Assert.Equal("a", gazetteer.Resolve("Tall Nasiriya").Answer?.Id);
        Assert.Equal("b", gazetteer.Resolve("Nasiriya").Answer?.Id);
        Assert.Equal("c", Assert.Single(gazetteer.Resolve("Tall Zaytun").Candidates).Place.Id);
    }

    private static Core.Place Village(string id, string name, double lat, params string[] variants) =>
        new() { Id = id, Name = name, Kind = "village", Lat = lat, Lon = 36, Variants = [.. variants] };

    [Theory]
    [InlineData("Soroqob")]
    [InlineData("Tamanq")]
    public void A_likeness_that_is_too_bold_is_shown_and_not_answered(string name)
    {
        GazetteerAnswer answer = Gazetteer.Resolve(name);
        Assert.Null(answer.Answer);
    }

    [Fact]
    public void Namesakes_far_apart_are_not_decided()
    {
        GazetteerAnswer answer = Gazetteer.Resolve("Ain al-Hajar");
        Assert.Null(answer.Answer);
        Assert.Equal(["rl-ain-east", "rl-ain-west"], answer.Candidates.Select(c => c.Place.Id));
    }

    [Fact]
    public void Namesakes_side_by_side_are_one_place() => Assert.NotNull(Gazetteer.Resolve("Mill").Answer);

    [Theory]
    [InlineData("London")]
    [InlineData("Mul")]
    [InlineData("Mall")]
    [InlineData("")]
    [InlineData("the")]
    [InlineData("city")]
    public void What_is_not_there_has_no_candidate(string name) => Assert.Empty(Gazetteer.Lookup(name));

    [Fact]
    public void Bold_ways_can_be_shut()
    {
        LookupOptions strict = new() { Phonetic = false, OneEdit = false };
        Assert.Empty(Gazetteer.Lookup("Sarakeb", strict));
        Assert.Empty(Gazetteer.Lookup("Saraqib", new LookupOptions { MinConfidence = 1.01 }));
    }

    [Fact]
    public void Exact_goes_by_the_folded_key() =>
        Assert.Equal(["rl-maarat-al-numan"], Gazetteer.Exact("Maarrat Alnuman").Select(p => p.Id));

    [Fact]
    public void Distances_and_the_nearest_settlement()
    {
        Assert.Equal(343.5, GreatCircle.Km(51.5074, -0.1278, 48.8566, 2.3522), 0.5);
        Assert.Equal(("rl-saraqib", true), Gazetteer.NearestSettlement(35.87, 36.8) is var (p, km) ? (p.Id, km < 1) : default);
        Assert.Null(Gazetteer.NearestSettlement(0, 0));
    }

    [Theory]
    [InlineData("RNA", null, "rna")]
    [InlineData("the wire", null, "wire")]
    [InlineData("World Wire", "https://rna.example/x", "wire")]
    [InlineData(null, "https://www.RNA.example/a?b", "rna")]
    [InlineData(null, "en.wire.example/story", "wire")]
    [InlineData(null, "https://news.wire.example", "rna")]
    [InlineData(null, "https://notwire.example", null)]
    [InlineData(null, "https://shared.example/Herald/1?x", "herald")]
    [InlineData(null, "https://shared.example/herald-two", null)]
    [InlineData("unheard of", null, null)]
    public void Outlets_are_found_by_name_and_host(string? outlet, string? url, string? id) =>
        Assert.Equal(id, Fixtures.Set.SourceFor(outlet, url)?.Id);
}
