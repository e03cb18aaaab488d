using System.Text.Json;
using System.Xml.Linq;

namespace Crossbearing.Cli.Tests;

public class TimexCommandTests
{
    private const string Text = "The army entered Dahra on Tuesday & left a day later. It held the hill for three days, and by mid-December nobody was there.\n";

    [Fact]
    public void Each_expression_is_an_object_with_its_characters_and_value()
    {
        using CliRun cli = new();
        cli.Write("r.txt", Text);
        var (exit, output, error) = cli.Run("timex", "r.txt", "--anchor", "2020-01-31");
        Assert.True(exit == ExitCode.Good, error);
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Contains(rows, r => r.GetProperty("text").GetString() == "Tuesday" && r.GetProperty("type").GetString() == "DATE" && r.GetProperty("value").GetString() == "2020-01-28");
        Assert.Contains(rows, r => r.GetProperty("type").GetString() == "DURATION" && r.GetProperty("value").GetString() == "P3D");
        Assert.All(rows, r =>
        {
            Assert.Equal("r.txt", r.GetProperty("report").GetString());
            Assert.Equal(r.GetProperty("text").GetString(), Text[r.GetProperty("start").GetInt32()..r.GetProperty("end").GetInt32()]);
            Assert.Equal("2020-01-31", r.GetProperty("anchor").GetString());
            Assert.True(r.TryGetProperty("mod", out _));
        });
    }

    [Fact]
    public void The_dialect_of_Recognizers_stands_beside_the_value_and_has_a_format_of_its_own()
    {
        using CliRun cli = new();
        cli.Write("r.txt", "Nobody has come since Monday.\n");
        JsonElement row = JsonDocument.Parse(cli.Run("timex", "r.txt", "--anchor", "2020-01-31").Out).RootElement;
        Assert.Equal(("Monday", "XXXX-WXX-1"), (row.GetProperty("text").GetString(), row.GetProperty("timex").GetString()));
        JsonElement own = JsonDocument.Parse(cli.Run("timex", "r.txt", "--anchor", "2020-01-31", "--format", "recognizers").Out).RootElement;
        Assert.Equal(("since Monday", "XXXX-WXX-1"), (own.GetProperty("text").GetString(), own.GetProperty("timex").GetString()));
    }

    [Fact]
    public void TimeML_marks_the_text_and_keeps_its_characters()
    {
        using CliRun cli = new();
        cli.Write("r.txt", Text);
        var (exit, output, error) = cli.Run("timex", "r.txt", "--anchor", "2020-01-31", "--format", "timeml");
        Assert.True(exit == ExitCode.Good, error);
        XElement root = XElement.Parse(output);
        Assert.Equal("2020-01-31", root.Element("DCT")!.Element("TIMEX3")!.Attribute("value")!.Value);
        Assert.Equal(Text.TrimEnd(), root.Element("TEXT")!.Value.TrimEnd());
        Assert.Contains(root.Element("TEXT")!.Elements("TIMEX3"), t => t.Value == "Tuesday" && t.Attribute("value")!.Value == "2020-01-28");
    }

    [Fact]
    public void Without_an_anchor_nothing_is_guessed()
    {
        using CliRun cli = new();
        cli.Write("r.txt", "They left on Tuesday.\n");
        var (_, output, _) = cli.Run("timex", "r.txt");
        JsonElement row = JsonDocument.Parse(output).RootElement;
        Assert.Equal(JsonValueKind.Null, row.GetProperty("anchor").ValueKind);
        Assert.Contains("X", row.GetProperty("value").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--anchor", "yesterday")]
    public void A_wrong_option_is_told(string option, string value)
    {
        using CliRun cli = new();
        cli.Write("r.txt", Text);
        Assert.Equal(ExitCode.Usage, cli.Run("timex", "r.txt", option, value).Exit);
    }

    [Fact]
    public void No_report_is_told()
    {
        using CliRun cli = new();
        Assert.Equal(ExitCode.Nothing, cli.Run("timex", "none.txt").Exit);
    }

    [Fact]
    public void Both_dates_of_a_range_are_marked_and_a_doubtful_date_keeps_its_other_reading()
    {
        using CliRun cli = new();
        cli.Write("r.txt", "It lasted from March to May 2019 and was told on 5/3/2020.\n");
        var rows = cli.Run("timex", "r.txt", "--anchor", "2020-06-30").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["March 2019-03", "May 2019 2019-05", "5/3/2020 2020-05-03"], rows.Select(r => $"{r.GetProperty("text").GetString()} {r.GetProperty("value").GetString()}"));
        Assert.Equal("2020-03-05", rows[2].GetProperty("alternative").GetString());
        Assert.Equal(JsonValueKind.Null, rows[0].GetProperty("alternative").ValueKind);
    }
}
