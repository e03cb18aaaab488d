using Crossbearing.Core;

namespace Crossbearing.Coding.Tests;

public class SourceFinderTests
{
    [Theory]
    [InlineData("According to SANA, the army captured Saraqib.", "SANA")]
    [InlineData("The Turkish Defense Ministry said that the army had captured Saraqib.", "Turkish Defense Ministry")]
    [InlineData("The army captured Saraqib, the Syrian Observatory for Human Rights reported.", "Syrian Observatory for Human Rights")]
    [InlineData("Local activists said that the army had captured Saraqib.", "Local activists")]
    public void Who_says_it_is_found(string text, string name) =>
        Assert.Contains(Lab.Syria.Sources(text), s => s.Attribution.Name == name || s.Attribution.Text.EndsWith(name, StringComparison.Ordinal));

    [Fact]
    public void Reportedly_is_a_source_without_a_name()
    {
        SourceMention source = Assert.Single(Lab.Syria.Sources("The army reportedly captured Saraqib."));
        Assert.Equal((null, AttributionKind.Anonymous), (source.Attribution.Name, source.Attribution.Kind));
    }

    [Fact]
    public void A_verb_of_denial_denies() =>
        Assert.True(Assert.Single(Lab.Syria.Sources("The Turkish Defense Ministry denied that the army had captured Saraqib.")).Denies);

    [Theory]
    [InlineData("Local activists said that the army had captured Saraqib.", AttributionKind.Local)]
    [InlineData("A military source said that the army had captured Saraqib.", AttributionKind.Official)]
    [InlineData("Witnesses said that the army had captured Saraqib.", AttributionKind.Witness)]
    public void The_kind_follows_from_the_words(string text, AttributionKind kind) => Assert.Equal(kind, Lab.Syria.Sources(text)[0].Attribution.Kind);

    [Fact]
    public void A_sentence_in_the_outlets_own_voice_has_no_source() => Assert.Empty(Lab.Syria.Sources("The army captured Saraqib on Monday."));
}
