using Crossbearing.Core;

namespace Crossbearing.Publishing.Tests;

public class PublicationTests
{
    [Fact]
    public void The_public_profile_lets_no_private_name_out()
    {
        string json = PictureJson.Write(PictureBuilder.Build(Sample.Input(), PublishProfile.Public with { Texts = TextDial.Full }));
        Assert.DoesNotContain("Wellbridge", json, StringComparison.Ordinal);
        Assert.Contains(RedactedText.Mark, json, StringComparison.Ordinal);
        Assert.Contains("Wellbridge", PictureJson.Write(PictureBuilder.Build(Sample.Input(), PublishProfile.Internal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slot_text_stays_exactly_its_first_span()
    {
        Publication p = Publication.Of(Sample.Input(), PublishProfile.Public);
        Claim claim = p.Material.Claims.Single(c => c.Report == "a.txt");
        string text = p.Material.Reports.Single(r => r.Id == "a.txt").Text;
        Assert.Equal(claim.Actors[0].Text, claim.Evidence.Of("actors[0]")[0].Of(text));
        Assert.Equal(claim.Figures[0].Text, claim.Evidence.Of("figures[0]")[0].Of(text));
        Assert.Equal(RedactedText.Mark, claim.Evidence.Of("attribution[0]")[0].Of(text));
        Assert.Equal(RedactedText.Mark, claim.Attribution[0].Text);
        Assert.Equal("The Blue Army took Eastfield on 3 May", claim.Span.Of(text));
    }

    [Fact]
    public void The_delay_takes_out_reports_and_all_that_rests_on_them()
    {
        Publication p = Publication.Of(Sample.Input(), PublishProfile.Internal with { DelayDays = 4 });
        Assert.Equal(Sample.Day.AddDays(1), p.Period.To);
        Assert.Equal("a.txt", Assert.Single(p.Material.Reports).Id);
        ConflictEvent e = Assert.Single(p.Material.Events);
        Assert.Equal(5, e.Figures[0].High);
        Assert.Empty(e.Contradictions);
        Assert.Empty(p.Material.Changes[0].Denies);
        Assert.All(p.Material.Runs, r => Assert.True(r.To <= p.Period.To));
    }

    [Fact]
    public void Camps_are_coarse_and_towns_are_not()
    {
        PicturePlaces places = PictureBuilder.Build(Sample.Input(), PublishProfile.Public).Places;
        int camp = places.Id.IndexOf("m-camp"), town = places.Id.IndexOf("m-eastfield");
        Assert.Equal((5105000, 1105000, 1), (places.Lat[camp], places.Lon[camp], places.Coarse[camp]));
        Assert.Equal((5112346, 0), (places.Lat[town], places.Coarse[town]));
        Assert.DoesNotContain("m-far", places.Id);
    }

    [Fact]
    public void Texts_go_out_only_as_far_as_the_dial()
    {
        Assert.Equal(Sample.Text, Part(TextDial.Full)[0].Text);
        Assert.Equal("The Blue Army took Eastfield on 3 May. Farmer Jonas Wellbridge, 34, told the Herald that 5 people died.", string.Join(" ", Part(TextDial.Sentences).Select(p => p.Text)));
        Assert.Equal(["The Blue Army took Eastfield on 3 May", "Farmer Jonas Wellbridge, 34, told the Herald that 5 people died"], Part(TextDial.Spans).Select(p => p.Text));

        static IReadOnlyList<TextPart> Part(TextDial dial) => PictureBuilder.Build(Sample.Input(), PublishProfile.Internal with { Texts = dial }).Reports[0].Parts;
    }

    [Fact]
    public void A_claim_without_its_report_is_an_error() =>
        Assert.Throws<ArgumentException>(() => Publication.Of(Sample.Input() with { Reports = [] }, PublishProfile.Public));
}
