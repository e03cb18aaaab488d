namespace Crossbearing.Theatres.Tests.Relations;

public sealed class RelativeNameTests
{
    private static readonly (string, string)[] Phrases = [("near", "near"), ("on the outskirts of", "near"), ("towards", "toward"), ("along", "along")];

    [Theory]
    [InlineData("3 km south of Mill", "south-of", 3.0, "Mill", null)]
    [InlineData("SE of Mill", "southeast-of", null, "Mill", null)]
    [InlineData("the A1 north of Mill", "north-of", null, "Mill", "A1")]
    [InlineData("in the south of Mill", "south-part", null, "Mill", null)]
    [InlineData("southeastern Mill", "southeast-part", null, "Mill", null)]
    [InlineData("N. Mill", "north-part", null, "Mill", null)]
    [InlineData("the western outskirts of Mill", "west-part", null, "Mill", null)]
    [InlineData("Mill's southern countryside", "south-part", null, "Mill", null)]
    [InlineData("Mill countryside", "near", null, "Mill", null)]
    [InlineData("20 miles from Mill", "near", 32.19, "Mill", null)]
    [InlineData("on the outskirts of Mill", "near", null, "Mill", null)]
    [InlineData("between Mill and Ford", "between", null, "Mill|Ford", null)]
    [InlineData("the A1 between Mill and Ford", "between", null, "Mill|Ford", "A1")]
    public void Words_are_taken_apart(string words, string kind, double? km, string names, string? line)
    {
        RelativeName? name = RelativeName.Parse(words, Phrases);
        Assert.Equal((kind, km, names, line), (name?.Kind, name?.Km, string.Join('|', name?.Names ?? []), name?.Line));
    }

    [Theory]
    [InlineData("Mill")]
    [InlineData("city of Mill")]
    [InlineData("")]
    [InlineData("between Mill")]
    public void A_plain_name_has_no_relation(string words) => Assert.Null(RelativeName.Parse(words, Phrases));

    [Fact]
    public void A_road_without_a_name_is_one() => Assert.True(RelativeName.Parse("the international road between Mill and Ford", Phrases)?.OnRoad);

    [Theory]
    [InlineData("3 km south of Saraqib", "rl-saraqib", "south-of")]
    [InlineData("southern Idlib", "rl-adm1-idlib", "south-part")]
    [InlineData("western outskirts of Idlib", "rl-idlib", "west-part")]
    public void The_lookup_answers_with_place_and_relation(string words, string id, string kind)
    {
        RelativeAnswer? answer = new RelativeLookup(Fixtures.Set).Resolve(words);
        Assert.Equal((id, kind), (answer?.Answer?.Id, answer?.Relation.Kind));
    }

    [Fact]
    public void A_reference_that_no_pack_has_is_not_answered() => Assert.Null(new RelativeLookup(Fixtures.Set).Resolve("south of Qwzarta")!.Answer);

    [Fact]
    public void A_plain_name_is_left_to_the_gazetteer() => Assert.Null(new RelativeLookup(Fixtures.Set).Resolve("Saraqib"));
}
