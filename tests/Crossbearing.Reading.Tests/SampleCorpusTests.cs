using Crossbearing.Core;

namespace Crossbearing.Reading.Tests;

public class SampleCorpusTests
{
    private static readonly List<ReadResult> Results = Folders.Read(new ReadingOptions(), Folders.Samples);

    private static readonly List<Report> Reports = [.. Results.Select(r => r.Report).OfType<Report>()];

    [Fact]
    public void All_36_reports_are_read_and_the_readme_is_left_out()
    {
        Assert.Equal(36, Reports.Count);
        Assert.Equal(DiagnosticCodes.FileLeftOut.Code, Assert.Single(Results, r => r.Report is null).Diagnostics.Single().Code);
        Assert.All(Reports, r => Assert.NotNull(r.Published));
        Assert.All(Reports, r => Assert.NotNull(r.Outlet));
        Assert.All(Reports, r => Assert.Equal(64, r.Hash.Length));
    }

    [Fact]
    public void A_copy_has_its_origins_day_and_names_its_republisher()
    {
        var copy = Of("19-");

        Assert.Equal("Orontes Dispatch", copy.Outlet);
        Assert.Equal("Steel Cedar Blog", copy.Via);
        Assert.Equal(new DateTimeOffset(2020, 1, 29, 15, 20, 0, TimeSpan.FromHours(2)), copy.Published);
        Assert.Equal(TimeSpan.FromHours(2), copy.Published!.Value.Offset);
    }

    [Fact]
    public void The_two_copies_are_found_and_no_others()
    {
        var copies = CopyFinder.Mark(Reports).Where(r => r.CopyOf is not null).ToDictionary(r => r.Id[..3], r => r.CopyOf![..3]);

        Assert.Equal(new Dictionary<string, string> { ["19-"] = "15-", ["24-"] = "23-" }, copies);
    }

    [Fact]
    public void The_zones_of_every_sample_hold() => Assert.All(Reports, ZoneAssert.Holds);

    [Theory]
    [InlineData("01-", "Hama, OD –")]
    [InlineData("02-", "MOSCOW, December 22 (VLW).")]
    [InlineData("03-", "Maarrat an-Numan countryside, Sunday.")]
    [InlineData("06-", "BEIRUT, Dec 24 (Halyard) -")]
    [InlineData("08-", "ANKARA —")]
    [InlineData("16-", "Ariha.")]
    [InlineData("20-", "Idleb countryside, OD –")]
    [InlineData("23-", "BEIRUT/ANKARA, Feb 11 (Halyard) -")]
    [InlineData("34-", "Maarrat Misrin, north of Idlib city.")]
    public void Datelines_are_told_apart(string report, string dateline) =>
        Assert.Equal(dateline, Single(report, ZoneKind.Dateline));

    [Theory]
    [InlineData("05-", "Steel Cedar has no sponsor")]
    [InlineData("06-", "(Reporting by Halyard staff")]
    [InlineData("08-", "Readers may comment")]
    [InlineData("09-", "➤ Share this.")]
    [InlineData("10-", "This document is issued")]
    [InlineData("17-", "Keep Steel Cedar running")]
    [InlineData("19-", "Reposted with thanks")]
    [InlineData("24-", "Agency text edited by")]
    [InlineData("30-", "➤ Share, translate, tag.")]
    [InlineData("33-", "The views expressed here")]
    [InlineData("36-", "Tip jar's still on the right")]
    public void Boilerplate_is_marked(string report, string start) =>
        Assert.Contains(Zones(report, ZoneKind.Boilerplate), z => z.StartsWith(start, StringComparison.Ordinal));

    [Theory]
    [InlineData("01-", "According to the same source, Jirjnaz")]
    [InlineData("23-", "(This story, updated at 23:05 GMT, corrects")]
    [InlineData("29-", "In earlier editions we wrote")]
    [InlineData("29-", "WHAT NEXT? A Russian delegation")]
    [InlineData("32-", "Few hills of Syria")]
    public void Running_text_stays_running_text(string report, string start) =>
        Assert.Contains(Zones(report, ZoneKind.Body), z => z.StartsWith(start, StringComparison.Ordinal));

    [Theory]
    [InlineData("03-", "Contested: al-Qarati, Abu Sharji.")]
    [InlineData("05-", "1. Jarjanaz is ours within 48 hours.")]
    [InlineData("09-", "— Artillery on al-Bara, Kafranbel, Maasaran. No casualties known.")]
    [InlineData("10-", "19 Dec – ground operations resume in the south-east of the governorate.")]
    public void Lines_of_lists_stand_alone(string report, string line) => Assert.Contains(line, Zones(report, ZoneKind.List));

    [Fact]
    public void Posts_of_a_channel_stand_alone() => Assert.Equal(11, Zones("04-", ZoneKind.List).Count);

    private static Report Of(string start) => Assert.Single(Reports, r => r.Id.StartsWith(start, StringComparison.Ordinal));

    private static List<string> Zones(string report, ZoneKind kind)
    {
        var of = Of(report);
        return [.. of.Zones.Where(z => z.Kind == kind).Select(z => z.Span.Of(of.Text))];
    }

    private static string Single(string report, ZoneKind kind) => Assert.Single(Zones(report, kind));
}
