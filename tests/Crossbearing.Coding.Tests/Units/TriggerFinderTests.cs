namespace Crossbearing.Coding.Tests;

public class TriggerFinderTests
{
    [Theory]
    [InlineData("The Syrian Arab Army captured Saraqib.", "capture", "Active")]
    [InlineData("Saraqib was captured.", "capture", "Passive")]
    [InlineData("The capture of Saraqib was announced.", "capture-noun", "Noun")]
    [InlineData("Rebel-held Saraqib was quiet.", "held", "Adjective")]
    [InlineData("The rebels lost control of Saraqib.", "lose-hold", "Active")]
    [InlineData("Russian warplanes carried out several airstrikes on Binnish.", "airstrike", "Active")]
    [InlineData("Saraqib changed hands on Monday.", "changed-hands", "Active")]
    public void Words_find_their_frame(string text, string frame, string form) =>
        Assert.Contains((frame, form), Lab.Syria.Sentence(text).Triggers.Select(t => (t.Frame.Id, t.Form.ToString())));

    [Fact]
    public void The_longer_pattern_wins() =>
        Assert.DoesNotContain(Lab.Syria.Sentence("The rebels launched a large attack on Saraqib.").Triggers, t => t.Frame.Id == "attack-noun");

    [Fact]
    public void A_pattern_does_not_reach_over_a_comma() =>
        Assert.DoesNotContain(Lab.Syria.Sentence("The rebels launched it, an attack of words.").Triggers, t => t.Frame.Id == "attack");

    [Fact]
    public void Triggers_stand_in_text_order()
    {
        var firsts = Lab.Syria.Sentence("After the shelling of Binnish the army attacked Saraqib and seized Talmenes.").Triggers.Select(t => t.First).ToList();
        Assert.True(firsts.Count >= 3);
        Assert.Equal(firsts.Order(), firsts);
    }
}
