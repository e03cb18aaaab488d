using System.Text.Json;

namespace Crossbearing.Cli.Tests;

public class GazetteerCommandTests
{
    [Fact]
    public void A_name_has_its_place_and_an_unknown_one_has_none()
    {
        using CliRun cli = new();
        var (exit, output, error) = cli.Run("gazetteer", "lookup", "Ma'aret al-Nu'aman", "Qwertyville", "--theatre", "syria-northwest");
        Assert.True(exit == ExitCode.Good, error);
        JsonElement[] rows = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal("Maarat al-Numan", rows[0].GetProperty("answer").GetProperty("name").GetString());
        Assert.InRange(rows[0].GetProperty("answer").GetProperty("lat").GetDouble(), 35.5, 35.8);
        Assert.All(rows[0].GetProperty("candidates").EnumerateArray(), c => Assert.True(c.GetProperty("score").GetDouble() > 0 && c.GetProperty("reason").GetString()!.Length > 0));
        Assert.Equal(("Qwertyville", JsonValueKind.Null, 0), (rows[1].GetProperty("query").GetString(), rows[1].GetProperty("answer").ValueKind, rows[1].GetProperty("candidates").GetArrayLength()));
    }

    [Fact]
    public void Names_come_from_standard_input_too()
    {
        using CliRun cli = new() { In = "Saraqib\n\n Ariha \n" };
        var (_, output, error) = cli.Run("gazetteer", "lookup", "--theatre", "syria-northwest");
        Assert.Equal(["Saraqib", "Ariha"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("query").GetString()));
        Assert.Contains("2 names, 2 answered", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_confidence_that_is_none_is_told()
    {
        using CliRun cli = new();
        Assert.Equal(ExitCode.Usage, cli.Run("gazetteer", "lookup", "Saraqib", "--min-confidence", "2").Exit);
    }

    [Fact]
    public void A_person_gets_a_table()
    {
        using CliRun cli = new();
        var (_, output, _) = cli.Run("gazetteer", "lookup", "Saraqib", "Qwertyville", "--format", "table", "--theatre", "syria-northwest");
        Assert.Contains("Saraqib", output, StringComparison.Ordinal);
        Assert.Contains("in no pack", output, StringComparison.Ordinal);
    }
}
