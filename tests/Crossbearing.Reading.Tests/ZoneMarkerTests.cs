using Crossbearing.Core;

namespace Crossbearing.Reading.Tests;

public class ZoneMarkerTests
{
    private const string Lead = "Two people were killed on Monday when a rocket hit the bus station of the town, a doctor there said, and nine more were hurt.";

    [Theory]
    [InlineData("READ ALSO: Truce talks resume", ZoneKind.Related, "related-line")]
    [InlineData("Related:\n\nTruce talks resume", ZoneKind.Related, "related-heading")]
    [InlineData("Copyright © Fixture Courier 2020", ZoneKind.Boilerplate, "legal-notice")]
    [InlineData("Subscribe to our newsletter for more", ZoneKind.Boilerplate, "share-line")]
    [InlineData("(Reporting by Jane Roe; editing by John Doe)", ZoneKind.Boilerplate, "staff-line")]
    [InlineData("Media contact: Jane Roe, +1 555 0100", ZoneKind.Boilerplate, "contact")]
    [InlineData("Photo: smoke over the town (Fixture/J. Roe)", ZoneKind.Caption, "caption")]
    [InlineData("https://example.org/video/0131.mp4", ZoneKind.Caption, "media-address")]
    [InlineData("https://example.org/story", ZoneKind.Boilerplate, "bare-address")]
    [InlineData("> We heard the jets first.", ZoneKind.Quote, "block-quote")]
    [InlineData("• Four villages: shelling", ZoneKind.List, "bullet")]
    [InlineData("07:12 jets over the town", ZoneKind.List, "time-stamp")]
    [InlineData("* * *", ZoneKind.Boilerplate, "separator")]
    [InlineData("3 comments\n\nFirst! The army took it.", ZoneKind.Comment, "comments")]
    [InlineData("#Idlib #Hama", ZoneKind.Boilerplate, "hashtags")]
    [InlineData("Support for the army is falling in the towns that it took last year.", ZoneKind.Body, "running-text")]
    [InlineData("The share of the displaced who left for the border rose on Tuesday.", ZoneKind.Body, "running-text")]
    [InlineData("Donations for the displaced were looted at the checkpoint.", ZoneKind.Body, "running-text")]
    [InlineData("Comments by the minister were taken as a threat on Tuesday.", ZoneKind.Body, "running-text")]
    public void A_line_below_the_lead_is_told_by_its_cue(string line, ZoneKind kind, string rule)
    {
        var last = ZoneMarker.Explain($"{Lead}\n\n{line}\n")[^1];

        Assert.Equal((kind, rule), (last.Zone.Kind, last.Rule));
    }

    [Fact]
    public void Running_text_opens_again_behind_the_next_separator()
    {
        var zones = ZoneMarker.Explain($"{Lead}\n\n***\n\nPlease donate to us.\n\nWe thank you all.\n\n***\n\n{Lead}");

        Assert.Equal([ZoneKind.Body, ZoneKind.Boilerplate, ZoneKind.Boilerplate, ZoneKind.Boilerplate, ZoneKind.Boilerplate, ZoneKind.Body], zones.Select(z => z.Zone.Kind));
    }

    [Fact]
    public void Wrapped_lines_are_one_zone() => Assert.Single(ZoneMarker.Explain(Lead.Replace(", ", ",\n", StringComparison.Ordinal)));
}
