using Crossbearing.Core;

namespace Crossbearing.Reading.Tests;

public class MastheadTests
{
    private const string Foot = "\n\n*\n\nNote to readers: click the buttons.\n\nPayPal: a@b.example or\n\nvia: <https://example.org/give>\n\n"
        + "The original source of this article is [East Watch](#)\nCopyright © [East Watch](#), 2020\n\nDisclaimer: no view is ours.\nexample.org holds more.\n\n";

    private const string Body = "The army took two villages on Monday after a night of shelling, and its units then moved on towards the highway, where clashes went on.";

    [Fact]
    public void The_origins_day_wins_over_the_republishers()
    {
        var report = Folders.ReportOf("a.txt", $"\n\nVideo: Army Takes Two Villages\n\nBy [East Watch](#)\n\nWorld Mirror, February 03, 2020\n\n[East Watch](#) 31 January 2020\n\nRegion: [Levant](#)\n\nTheme: [War](#), [US](#)\n\n[Agenda](#)\n\n{Body}{Foot}");

        Assert.Equal("Video: Army Takes Two Villages", report.Title);
        Assert.Equal("East Watch", report.Outlet);
        Assert.Equal("World Mirror", report.Via);
        Assert.Equal(new DateOnly(2020, 1, 31), report.AnchorDay);
        Assert.Equal(Body, Assert.Single(report.Zones, z => z.Kind == ZoneKind.Body).Span.Of(report.Text));
        Assert.Equal(2, report.Zones.Count(z => z.Kind == ZoneKind.Dateline));
        ZoneAssert.Holds(report);
    }

    [Fact]
    public void Without_a_day_of_its_own_the_origin_takes_the_republishers()
    {
        var report = Folders.ReportOf("a.txt", $"Army Takes Two Villages\n\nA deck that tells more of it.\n\nBy [East Watch](#)\n\nWorld Mirror, February 03, 2020\n\n[East Watch](#)\n\n{Body}{Foot}");

        Assert.Equal(("East Watch", "World Mirror"), (report.Outlet, report.Via));
        Assert.Equal(new DateOnly(2020, 2, 3), report.AnchorDay);
        Assert.Equal(2, report.Zones.Count(z => z.Kind == ZoneKind.Title));
    }

    [Fact]
    public void A_persons_byline_is_no_outlet()
    {
        var report = Folders.ReportOf("a.txt", $"Army Takes Two Villages\nBy Jane Roe\nThe Daily Fixture, 3 February 2020\n\n{Body}");

        Assert.Equal(("The Daily Fixture", "Jane Roe", (string?)null), (report.Outlet, report.Author, report.Via));
    }

    [Theory]
    [InlineData("Published: 2020-01-31", "2020-01-31T00:00:00+00:00")]
    [InlineData("Published: 2020-01-31T18:00:00+02:00", "2020-01-31T18:00:00+02:00")]
    [InlineData("date: 2020-01-31T18:00Z", "2020-01-31T18:00:00+00:00")]
    [InlineData("Date: 31 January 2020", "2020-01-31T00:00:00+00:00")]
    [InlineData("PUBLISHED: Jan. 31st, 2020", "2020-01-31T00:00:00+00:00")]
    public void Header_days_keep_their_offset(string header, string expected)
    {
        var report = Folders.ReportOf("a.txt", $"title: A day\r\n{header}\r\n\r\n{Body}");

        Assert.Equal("A day", report.Title);
        Assert.Equal(expected, report.Published!.Value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
        ZoneAssert.Holds(report);
    }

    [Fact]
    public void An_unclear_day_is_not_guessed()
    {
        var result = Folders.ReadOne("a.txt", $"Title: A day\nPublished: 03/02/2020\n\n{Body}");

        Assert.Equal(("XB1008", "a.txt:2", "03/02/2020"), (result.Failure!.Code, result.Failure.Where, result.Failure.Found));
    }

    [Fact]
    public void A_missing_day_is_a_notice() =>
        Assert.Equal(["XB1102"], Folders.ReadOne("a.txt", Body).Diagnostics.Select(d => d.Code));

    [Fact]
    public void The_day_of_an_agency_dateline_counts_where_it_has_a_year()
    {
        var report = Folders.ReportOf("a.txt", "AMMAN, March 5, 2020 (Fixture) - " + Body);

        Assert.Equal(new DateOnly(2020, 3, 5), report.AnchorDay);
        Assert.Equal("AMMAN, March 5, 2020 (Fixture) -", report.Zones[0].Span.Of(report.Text));
    }
}
