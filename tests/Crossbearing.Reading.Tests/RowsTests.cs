namespace Crossbearing.Reading.Tests;

public class RowsTests
{
    [Fact]
    public void A_row_gives_its_fields_and_its_text_alone()
    {
        const string Row = """{"id":"r1","title":"Two villages taken","text":"The army took two villages on Monday.\n\nShare this.","published":"2020-01-27T10:00:00+02:00","outlet":"Fixture Courier","url":"https://example.org/1","via":"Mirror","author":"J. Roe"}""";

        var report = Folders.ReportOf("a.jsonl", Row + "\n");

        Assert.Equal("The army took two villages on Monday.\n\nShare this.", report.Text);
        Assert.Equal(("r1", "Two villages taken", "Fixture Courier", "Mirror", "J. Roe"), (report.Id, report.Title, report.Outlet, report.Via, report.Author));
        Assert.Equal(2, report.Zones.Length);
        Assert.Equal(new DateOnly(2020, 1, 27), report.AnchorDay);
    }

    [Theory]
    [InlineData("[1]", "XB1010")]
    [InlineData("""{"text":"x"}""", "XB1010")]
    [InlineData("""{"id":"a"}""", "XB1011")]
    [InlineData("""{"id":"a","text":null}""", "XB1011")]
    [InlineData("""{"id":"a","text":"\ud800"}""", "XB1011")]
    [InlineData("""{"id":"a","text":"  "}""", "XB1004")]
    [InlineData("""{"id":"a","text":"Army moves.","published":"yesterday"}""", "XB1008")]
    [InlineData("""{"id":"a","text":"Army moves.","published":20200127}""", "XB1008")]
    [InlineData("""{"id":"good","text":"Army moves."}""", "XB1012")]
    public void A_bad_row_is_told_with_its_line_and_the_others_go_on(string bad, string code)
    {
        using var folder = new Folders();
        var path = folder.Write("a.jsonl", $$"""
            {"id":"good","text":"The army took a village."}

            {{bad}}
            {"id":"last","text":"The rebels took it back."}

            """);

        var results = Folders.Read(new(), path);

        Assert.Equal(["good", null, "last"], results.Select(r => r.Report?.Id));
        Assert.Equal((code, "a.jsonl:3"), (results[1].Failure!.Code, results[1].Failure!.Where));
    }

    [Fact]
    public void A_file_without_any_text_is_told_once()
    {
        using var folder = new Folders();
        var path = folder.Write("gold.jsonl", string.Concat(Enumerable.Repeat("{\"report\":\"a\",\"type\":\"siege\"}\n", 40)));

        var result = Assert.Single(Folders.Read(new(), path));

        Assert.Equal(("XB1011", "gold.jsonl"), (result.Failure!.Code, result.Failure!.Where));
    }

    [Fact]
    public void Rows_without_a_text_before_one_with_a_text_are_each_told()
    {
        using var folder = new Folders();
        var path = folder.Write("a.jsonl", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":\"Army moves.\"}\n");

        Assert.Equal(["a.jsonl:1", "a.jsonl:2", null], Folders.Read(new(), path).Select(r => r.Failure?.Where));
    }

    [Fact]
    public void A_row_beyond_the_limit_is_refused_without_being_held()
    {
        using var folder = new Folders();
        var path = folder.Write("a.jsonl", $$"""{"id":"big","text":"{{new string('x', 3_000_000)}}"}""" + "\n{\"id\":\"b\",\"text\":\"Army moves.\"}\n");

        var results = Folders.Read(new ReadingOptions { MaxReportChars = 1_000 }, path);

        Assert.Equal(["XB1007", null], results.Select(r => r.Failure?.Code));
    }
}
