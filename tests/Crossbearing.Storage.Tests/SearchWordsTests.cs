namespace Crossbearing.Storage.Tests;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("The army's 3rd Division (T-90) advanced", "the army 3rd division t 90 advanced")]
    [InlineData("Ma'arrat Maʿarrat Ma’arrat ʿAfrin 'Afrin'", "maarrat maarrat maarrat afrin afrin")]
    [InlineData("Éric ŁÓDŹ Straße İzmir ısparta", "eric lodz strasse izmir isparta")]
    [InlineData("e\u0301te\u0301 соседний Ёлка إدلب", "ete соседний елка إدلب")]
    [InlineData("don't rebels' it's. o's", "dont rebels it o")]
    [InlineData("\u02BF \U0001F30D … -- _", "\u02BF")]
    [InlineData("", "")]
    public void Words_are_folded(string text, string keys) => Assert.Equal(keys, SearchWords.Keys(text));

    [Fact]
    public void Spans_hold_what_is_written()
    {
        const string Text = "  The army's “Ma’arrat”, e\u0301te\u0301.";
        Assert.Equal(["The", "army", "Ma’arrat", "e\u0301te\u0301"], SearchWords.Of(Text).Select(w => w.Span.Of(Text)));
    }

    [Fact]
    public void Words_never_overlap_nor_hold_blanks()
    {
        uint state = 7;
        for (int n = 0; n < 500; n++)
        {
            string text = string.Create(40, 0, (chars, _) =>
            {
                foreach (ref char c in chars) c = "ab's’ʿ\u0301 \n-é9\uD83C"[(int)((state = state * 1664525 + 1013904223) >> 16) % 13];
            });
            List<SearchWord> words = SearchWords.Of(text);
            Assert.All(words.Zip(words.Skip(1)), p => Assert.True(p.First.Span.End <= p.Second.Span.Start, text));
            Assert.All(words, w => Assert.False(w.Key.Length == 0 || w.Key.Any(char.IsWhiteSpace) || w.Span.Length == 0, text));
        }
    }

    [Theory]
    [InlineData("one \"two three\" fo* five-six", "one|two three|fo*|five six")]
    [InlineData("\"open end", "open end")]
    [InlineData("“curly quotes” x", "curly quotes|x")]
    [InlineData("* \"\" - ()", "")]
    public void Queries_are_read(string query, string terms) => Assert.Equal(terms,
        string.Join('|', SearchQuery.Parse(query).Terms.Select(t => string.Join(' ', t.Keys) + (t.Prefix ? "*" : ""))));
}
