namespace Crossbearing.Coding.Tests;

public class ActorFinderTests
{
    [Theory]
    [InlineData("Turkish soldiers entered the town.", "Turkish Armed Forces")]
    [InlineData("Russian warplanes were seen.", "Russian Aerospace Forces")]
    [InlineData("HTS-led forces attacked.", "Hayat Tahrir al-Sham")]
    [InlineData("Turkey's army shelled the town.", "Turkish Armed Forces")]
    [InlineData("The Syrian Arab Army advanced.", "Syrian Arab Army")]
    [InlineData("SAA units advanced.", "Syrian Arab Army")]
    [InlineData("The army advanced on Saraqib.", "Syrian Arab Army")]
    public void Words_name_an_actor(string text, string name) =>
        Assert.Contains(name, Lab.Syria.Context(text).Actors.Select(a => a.Name));

    [Fact]
    public void Backed_groups_are_the_groups_and_not_who_backs_them()
    {
        var actors = Lab.Syria.Context("Turkish-backed groups attacked Saraqib.").Actors;
        Assert.DoesNotContain(actors, a => a.Name is "Turkey" or "Turkish Armed Forces");
        Assert.NotEmpty(actors);
    }

    [Fact]
    public void A_demonym_alone_is_only_a_demonym() =>
        Assert.True(Assert.Single(Lab.World.Context("A Ukrainian newspaper wrote about it.").Actors, a => a.Name == "Ukraine").IsDemonym);

    [Fact]
    public void A_unit_in_no_pack_keeps_the_words_of_the_text()
    {
        ActorMention unit = Assert.Single(Lab.World.Context("Fighters of the Qwzarta Brigade arrived.").Actors, a => a.Actor is null);
        Assert.Equal("Qwzarta Brigade", unit.Name);
    }

    [Fact]
    public void An_acronym_must_be_written_in_capitals() =>
        Assert.DoesNotContain(Lab.Syria.Context("He saa the town near Saraqib and left.").Actors, a => a.Name == "Syrian Arab Army");

    [Fact]
    public void Mentions_do_not_overlap()
    {
        foreach (var coded in Corpora.Samples.Take(10))
        {
            var actors = coded.Bench.Context(coded.Report.Text).Actors;
            Assert.All(actors.Zip(actors.Skip(1)), p => Assert.True(p.First.End <= p.Second.First, $"{coded.Report.Id}: {p.First.Name} and {p.Second.Name}"));
        }
    }
}
