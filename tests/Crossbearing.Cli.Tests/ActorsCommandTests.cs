using System.Text.Json;

namespace Crossbearing.Cli.Tests;

public class ActorsCommandTests
{
    private const string Text = "Published: 2020-02-06\n\nThe SAA captured Saraqib on Monday. On Tuesday they entered Taftanaz. The 98th Division followed, and Turkish troops watched.\n";

    [Fact]
    public void Every_mention_is_told_with_its_actor_side_and_reason()
    {
        using CliRun cli = new();
        cli.Write("r.txt", Text);
        var (exit, output, error) = cli.Run("actors", "r.txt", "--theatre", "syria-northwest", "--format", "jsonl");
        Assert.True(exit == ExitCode.Good, error);
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Contains(rows, r => Is(r, "SAA", "name", "Syrian Arab Army", "gov"));
        Assert.Contains(rows, r => Is(r, "they", "pronoun", "Syrian Arab Army", "gov"));
        Assert.Contains(rows, r => Is(r, "98th Division", "name", "98th Division", null) && r.GetProperty("kind").GetString() == "unknown");
        Assert.Contains(rows, r => Is(r, "Turkish troops", "name", "Turkish Armed Forces", "tur"));
        Assert.All(rows, r =>
        {
            Assert.Equal(r.GetProperty("text").GetString(), Text[r.GetProperty("start").GetInt32()..r.GetProperty("end").GetInt32()]);
            Assert.NotEqual("", r.GetProperty("why").GetString());
        });
    }

    [Fact]
    public void A_table_is_for_people_and_says_so_where_there_are_none()
    {
        using CliRun cli = new();
        cli.Write("r.txt", Text);
        cli.Write("none.txt", "It rained all day.\n");
        Assert.Contains("98th Division", cli.Run("actors", "r.txt", "--theatre", "syria-northwest", "--format", "table").Out, StringComparison.Ordinal);
        Assert.Contains("No actors.", cli.Run("actors", "none.txt", "--theatre", "syria-northwest", "--format", "table").Out, StringComparison.Ordinal);
    }

    private static bool Is(JsonElement row, string text, string form, string name, string? side) =>
        row.GetProperty("text").GetString() == text && row.GetProperty("form").GetString() == form && row.GetProperty("name").GetString() == name && row.GetProperty("side").GetString() == side;
}
