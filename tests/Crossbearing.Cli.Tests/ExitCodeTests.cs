namespace Crossbearing.Cli.Tests;

public class ExitCodeTests
{
    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("code")]
    [InlineData("code", "x.txt", "--no-such-option")]
    [InlineData("code", "x.txt", "--format", "xml")]
    [InlineData("code", "x.txt", "--threads", "0")]
    [InlineData("code", "x.txt", "--max-report-chars", "-1")]
    [InlineData("code", "x.txt", "--publish-profile", "secret")]
    [InlineData("control", "--at", "yesterday")]
    [InlineData("export", "--as", "xlsx")]
    [InlineData("explain", "c-1", "--reports", ".")]
    [InlineData("show", "x.txt", "--text", "--claims")]
    [InlineData("parse")]
    [InlineData("parse", "x.txt", "--format", "table")]
    public void Wrong_usage_is_2_with_nothing_on_stdout(params string[] args)
    {
        using CliRun cli = new();
        var (exit, output, error) = cli.Run(args);
        Assert.Equal(ExitCode.Usage, exit);
        Assert.Empty(output);
        Assert.NotEmpty(error);
    }

    [Fact]
    public void All_good_is_0()
    {
        using CliRun cli = new();
        cli.Write("a.txt", Made.Report);
        Assert.Equal(ExitCode.Good, cli.Run("code", "a.txt").Exit);
    }

    [Fact]
    public void Some_failed_is_1_and_the_others_are_coded()
    {
        using CliRun cli = new();
        cli.Write("in/a.txt", Made.Report);
        cli.Write("in/b.txt", "");
        var (exit, output, error) = cli.Run("code", "in");
        Assert.Equal(ExitCode.SomeFailed, exit);
        Assert.Contains("\"report\":\"a.txt\"", output, StringComparison.Ordinal);
        Assert.Contains("b.txt: XB1004", error, StringComparison.Ordinal);
        Assert.Contains("XB1004        1", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XB1001", "code", "missing.txt")]
    [InlineData("XB5004", "code", ".")]
    [InlineData("XB2001", "code", "a.text", "--theatre", "atlantis")]
    [InlineData("XB4001", "events")]
    [InlineData("XB4001", "control")]
    [InlineData("XB4001", "show")]
    [InlineData("XB4001", "picture", "--out", "p.html")]
    [InlineData("XB4001", "export", "--as", "csv")]
    [InlineData("XB1001", "explain", "c-12345", "--from", "missing.jsonl")]
    [InlineData("XB5001", "show", "missing.txt")]
    [InlineData("XB1001", "parse", "missing.txt")]
    [InlineData("XB1001", "parse", "missing.conllu", "--conllu-in")]
    [InlineData("XB1002", "parse", ".")]
    [InlineData("XB1002", "parse", ".", "--conllu-in")]
    public void Nothing_done_is_3_with_a_code(string code, params string[] args)
    {
        using CliRun cli = new();
        var (exit, output, error) = cli.Run(args);
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Empty(output);
        Assert.Contains(code, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(cli.Folder, "crossbearing.xb")));
    }

    [Fact]
    public void Too_long_a_report_is_told()
    {
        using CliRun cli = new();
        cli.Write("a.txt", Made.Report);
        var (exit, _, error) = cli.Run("code", "a.txt", "--max-report-chars", "50");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB1007", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_told()
    {
        using CliRun cli = new();
        cli.Write("a.txt", Made.Report);
        Assert.Equal(ExitCode.Good, cli.Run("ingest", "a.txt").Exit);
        var (exit, _, error) = cli.Run("picture", "--out", "no/such/folder/p.html");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB5005", error, StringComparison.Ordinal);
    }
}
