namespace Crossbearing.Storage.Tests;

public abstract partial class ProjectStoreCompliance<T>
{
    [Theory]
    [InlineData("numan", "a")]
    [InlineData("al-Numan", "a")]
    [InlineData("MAARRAT", "a")]
    [InlineData("Ma’arrat", "a")]
    [InlineData("army", "a b")]
    [InlineData("army village", "b")]
    [InlineData("\"army took\"", "a")]
    [InlineData("\"took army\"", "")]
    [InlineData("vill*", "b c")]
    [InlineData("vill", "")]
    [InlineData("Russia", "c")]
    [InlineData("headline", "c")]
    [InlineData("Идлиб", "c")]
    [InlineData("zażółć", "b")]
    [InlineData("zazolc", "b")]
    [InlineData("army OR russia", "")]
    [InlineData("NEAR(army) AND * - \" ^ :", "")]
    [InlineData("-army", "a b")]
    [InlineData("***", "")]
    [InlineData("", "")]
    public void Words_are_found_as_people_write_them(string query, string expected)
    {
        store.AddReport(StoreSamples.Of("b", "A village, zażółć, where the army rested."), []);
        store.AddReport(StoreSamples.Of("c", "Russia's villages near Идлиб.") with { Title = "Headline" }, []);
        store.AddReport(StoreSamples.Of("a", "The army took Ma'arrat al-Nu'man."), []);
        Reopen();
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), store.Search(query).Select(h => h.Report));
    }

    [Fact]
    public void Hits_carry_the_exact_characters()
    {
        string text = string.Concat(Enumerable.Repeat("Nothing to see here. ", 20)) + "\U0001F30D Maʿarrat al-Numan fell; Maarrat al-Numan's road too. "
            + string.Concat(Enumerable.Repeat("And more. ", 40));
        store.AddReport(StoreSamples.Of("a", text) with { Title = "T" }, []);
        SearchHit hit = Assert.Single(store.Search("\"maarrat al numan\" road"));
        Assert.Equal("T", hit.Title);
        Assert.Equal(["Maʿarrat al-Numan", "Maarrat al-Numan", "road"], hit.Spans.Select(s => s.Of(text)));
        Assert.Equal(hit.Snippet.Span.Of(text), hit.Snippet.Text);
        Assert.Equal(["Maʿarrat al-Numan", "Maarrat al-Numan", "road"], hit.Snippet.Marks.Select(s => s.Of(hit.Snippet.Text)));
        Assert.InRange(hit.Snippet.Text.Length, 60, 300);
    }

    [Fact]
    public void A_hit_in_the_headline_alone_shows_the_beginning()
    {
        store.AddReport(StoreSamples.Of("a", "Body text.") with { Title = "Idlib" }, []);
        SearchHit hit = Assert.Single(store.Search("idlib"));
        Assert.Empty(hit.Spans);
        Assert.Equal("Body text.", hit.Snippet.Text);
    }

    [Fact]
    public void No_more_hits_than_asked_for_first_ids_first()
    {
        Fill(30);
        Assert.Equal(store.ReportIds()[..7], store.Search("campaign", 7).Select(h => h.Report));
        Assert.Throws<ArgumentOutOfRangeException>(() => store.Search("campaign", 0));
    }
}
