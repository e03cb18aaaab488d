using Crossbearing.Core;

namespace Crossbearing.Reading.Tests;

public class HtmlTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="en-GB"><head><title>Two killed | Courier</title>
        <meta property="og:title" content="Two killed in rocket strike"><meta property="og:site_name" content="Fixture Courier">
        <link rel="canonical" href="https://example.org/two-killed">
        <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Two killed","datePublished":"2020-01-27T18:00:00+02:00","author":[{"name":"Jane Roe"}],"publisher":{"name":"Courier Ltd"}}]}</script>
        </head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
        <main><article><h1>Two killed in rocket strike</h1><p class="byline">By Jane Roe</p>
        <p>IDLIB &mdash; Two people were killed on Monday when a rocket<br>hit the bus   station of the town, a doctor said.</p>
        <figure><img src="x.jpg"><figcaption>Smoke over the town</figcaption></figure>
        <h2>By village</h2><ul><li>Hass: shelling</li><li>Hish: one strike</li></ul>
        <table><tr><th>Side</th><th>Dead</th></tr><tr><td>Army</td><td>4</td></tr></table>
        <blockquote>We heard the jets first, then the whole street was dust and glass.</blockquote>
        <div class="related-posts"><p>Truce talks resume</p></div>
        <p>The army denied that its aircraft had been in the air at the time of the strike.</p></article></main>
        <div id="comments"><p>It was the rebels.</p></div><footer><p>All rights reserved.</p></footer>
        <script>var army = "took everything";</script></body></html>
        """;

    [Fact]
    public void The_page_tells_who_and_when()
    {
        var report = Folders.ReportOf("a.html", Page);

        Assert.Equal(("Two killed in rocket strike", "Fixture Courier", "Jane Roe", "https://example.org/two-killed", "en"),
            (report.Title, report.Outlet, report.Author, report.Url, report.Language));
        Assert.Equal(new DateTimeOffset(2020, 1, 27, 18, 0, 0, TimeSpan.FromHours(2)), report.Published);
        Assert.DoesNotContain("took everything", report.Text, StringComparison.Ordinal);
        ZoneAssert.Holds(report);
    }

    [Theory]
    [InlineData("• Home", ZoneKind.Boilerplate)]
    [InlineData("Two killed in rocket strike", ZoneKind.Title)]
    [InlineData("By Jane Roe", ZoneKind.Byline)]
    [InlineData("IDLIB —", ZoneKind.Dateline)]
    [InlineData("Two people were killed on Monday when a rocket\nhit the bus station of the town, a doctor said.", ZoneKind.Body)]
    [InlineData("Smoke over the town", ZoneKind.Caption)]
    [InlineData("• Hass: shelling", ZoneKind.List)]
    [InlineData("Side\tDead", ZoneKind.Body)]
    [InlineData("We heard the jets first, then the whole street was dust and glass.", ZoneKind.Quote)]
    [InlineData("Truce talks resume", ZoneKind.Related)]
    [InlineData("It was the rebels.", ZoneKind.Comment)]
    [InlineData("All rights reserved.", ZoneKind.Boilerplate)]
    public void Everything_seen_is_kept_and_marked(string text, ZoneKind kind)
    {
        var report = Folders.ReportOf("a.html", Page);

        Assert.Contains(report.Zones, z => z.Kind == kind && z.Span.Of(report.Text).StartsWith(text, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_named_parts_the_densest_part_is_the_article()
    {
        var report = Folders.ReportOf("a.html", "<body><div><a href=x>Home</a> <a href=y>World</a></div><div><div><p>The army took two villages on Monday after a night of shelling, officials said, and clashes went on.</p><p>Its units then moved on towards the highway, where a convoy had been hit the day before.</p></div></div><div>Our other sites</div></body>");

        Assert.Equal(2, report.Zones.Count(z => z.Kind == ZoneKind.Body));
        Assert.Equal(2, report.Zones.Count(z => z.Kind == ZoneKind.Boilerplate));
    }

    [Fact]
    public void A_layout_table_is_no_data_table()
    {
        var report = Folders.ReportOf("a.html", "<table><tr><td><p>The army took two villages on Monday after a night of shelling.</p></td><td><p>Its units moved on towards the highway the day after that.</p></td></tr></table>");

        Assert.DoesNotContain('\t', report.Text);
    }

    [Theory]
    [InlineData("div", 600)]
    [InlineData("span", 100_000)]
    [InlineData("b", 5_000)]
    public void Endless_nesting_is_refused(string element, int times) =>
        Assert.Equal("XB1009", Folders.ReadOne("a.html", string.Concat(Enumerable.Repeat($"<{element}>", times)) + "text").Failure!.Code);

    [Fact]
    public void Many_siblings_are_not_deep() =>
        Assert.NotNull(Folders.ReadOne("a.html", string.Concat(Enumerable.Repeat("<div><p>The army moved on.<br><img src=x></div>", 2_000))).Report);
}
