using System.Text.Json;

namespace Crossbearing.Cli.Tests;

public sealed class ScoreCommandTests
{
    private const string Gold = """
        {"report":"a.txt","type":"territory-gained","certainty":"reported","date":{"start":"2020-02-05","end":"2020-02-05"},"place":{"name":"Saraqib","as_written":"Saraqib","precision":"settlement"},"actors":[{"role":"initiator","name":"Syrian Arab Army","as_written":"The Syrian Army"}],"figures":[],"attribution":[],"quote":"The Syrian Army captured the town of Saraqib on Wednesday","start":91,"core":true}
        {"report":"a.txt","type":"protest","certainty":"asserted","date":{"start":null,"end":null},"place":null,"actors":[],"figures":[],"attribution":[],"quote":"nothing of it","start":0,"core":true}

        """;

    [Fact]
    public void Reports_and_the_claims_of_code_score_alike()
    {
        using CliRun cli = Prepared();
        var (exit, ofReports, error) = cli.Run("score", "gold.jsonl", "a.txt", "--misses");
        Assert.True(exit == ExitCode.Good, error);
        cli.Write("claims.jsonl", cli.Run("code", "a.txt").Out);
        Assert.Equal(ofReports, cli.Run("score", "gold.jsonl", "claims.jsonl", "--misses").Out);
        JsonElement total = JsonSerializer.Deserialize<JsonElement>(ofReports.Split('\n')[0]);
        Assert.Equal(0.5, total.GetProperty("claims").GetProperty("r").GetDouble());
        Assert.Contains("\"record\":\"missed\",\"report\":\"a.txt\",\"type\":\"protest\"", ofReports, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_reports_are_coded_and_not_taken_for_claims()
    {
        using CliRun cli = Prepared();
        cli.Write("rows.jsonl", JsonSerializer.Serialize(new { id = "a.txt", type = "news", report = "x", text = "The Syrian Army captured the town of Saraqib on Wednesday.", published = "2020-02-06" }) + "\n");
        var (exit, output, error) = cli.Run("score", "gold.jsonl", "rows.jsonl");
        Assert.True(exit == ExitCode.Good, error);
        Assert.Contains("1 report coded", error, StringComparison.Ordinal);
        Assert.Contains("\"reports\":1,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_of_claims_finds_nothing()
    {
        using CliRun cli = Prepared();
        cli.Write("claims.jsonl", "");
        var (exit, output, _) = cli.Run("score", "gold.jsonl", "claims.jsonl");
        Assert.Equal(ExitCode.Good, exit);
        Assert.Contains("\"gold\":2,\"found\":0,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bad_line_of_the_gold_is_told_with_its_number_and_nothing_is_scored()
    {
        using CliRun cli = Prepared();
        cli.Write("gold.jsonl", Gold + "\n{\"report\":\"a.txt\",\"type\":\"battle\"}\n[1]\n{\"type\":\"protest\"}\n{\"report\":\"a.txt\",\"type\":\"protest\",\"date\":{\"start\":\"yesterday\"}}\nno json\n");
        var (exit, output, error) = cli.Run("score", "gold.jsonl", "a.txt");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Empty(output);
        foreach (int line in new[] { 4, 5, 6, 7, 8 }) Assert.Contains($"gold.jsonl:{line}: XB5007", error, StringComparison.Ordinal);
        Assert.DoesNotContain("gold.jsonl:1:", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"places\":[]}")]
    [InlineData("[]")]
    [InlineData("{\"actors\":{\"A\":\"B\"}}")]
    public void Bad_aliases_are_told(string json)
    {
        using CliRun cli = Prepared();
        cli.Write("aliases.json", json);
        var (exit, _, error) = cli.Run("score", "gold.jsonl", "a.txt", "--aliases", "aliases.json");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB5008", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Gold_of_reports_that_are_not_there_is_told()
    {
        using CliRun cli = Prepared();
        cli.Write("b.txt", Made.Other);
        Assert.Contains("1 hand-coded report is not under the paths", cli.Run("score", "gold.jsonl", "b.txt").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_show_types_and_reports()
    {
        using CliRun cli = Prepared();
        Assert.Contains("protest", cli.Run("score", "gold.jsonl", "a.txt", "--by", "type", "--format", "table").Out, StringComparison.Ordinal);
        string table = cli.Run("score", "gold.jsonl", "a.txt", "--by", "report", "--misses", "--format", "table").Out;
        Assert.Contains("1 reports, 2 hand-coded claims", table, StringComparison.Ordinal);
        Assert.Contains("missed", table, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, cli.Run("score", "gold.jsonl", "a.txt", "--by", "place").Exit);
    }

    [Fact]
    public void Ctrl_c_ends_with_130_and_without_figures()
    {
        using CliRun cli = Prepared();
        cli.CancellationToken = new CancellationToken(canceled: true);
        var (exit, output, _) = cli.Run("score", "gold.jsonl", "a.txt");
        Assert.Equal((ExitCode.Cancelled, ""), (exit, output));
    }

    private static CliRun Prepared()
    {
        CliRun cli = new();
        cli.Write("a.txt", Made.Report);
        cli.Write("gold.jsonl", Gold);
        return cli;
    }
}
