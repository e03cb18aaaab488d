using System.Text.Json;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Tests;

public class ExplainAndShowTests
{
    [Fact]
    public void Explain_underlines_the_slots_in_the_sentence()
    {
        using CliRun cli = new();
        Claim claim = Coded(cli);
        var (exit, output, error) = cli.Run("explain", claim.Id[..8], "--from", "claims.jsonl", "--format", "table");
        Assert.True(exit == ExitCode.Good, error);
        string[] lines = output.Split('\n');
        int sentence = Array.FindIndex(lines, l => l.Contains("captured the town of Saraqib", StringComparison.Ordinal));
        Assert.True(sentence >= 0, output);
        int place = lines[sentence].IndexOf("Saraqib", StringComparison.Ordinal);
        string letter = lines.Single(l => l.Contains("  place ", StringComparison.Ordinal)).Trim()[..1];
        Assert.Equal(letter, lines[sentence + 1].Substring(place, 1));
        Assert.All(claim.Why, rule => Assert.Contains($"  - {rule}", output, StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_gives_the_same_from_the_project_and_as_json()
    {
        using CliRun cli = new();
        Claim claim = Coded(cli);
        Assert.Equal(ExitCode.Good, cli.Run("ingest", "a.txt").Exit);
        string stored = cli.Run("explain", claim.Id).Out;
        Assert.Equal(cli.Run("explain", claim.Id, "--from", "claims.jsonl", "--reports", "a.txt").Out, stored);
        using JsonDocument json = JsonDocument.Parse(stored);
        foreach (JsonElement slot in json.RootElement.GetProperty("slots").EnumerateArray())
        {
            JsonElement first = slot.GetProperty("evidence")[0];
            int start = first.GetProperty("span")[0].GetInt32(), end = first.GetProperty("span")[1].GetInt32();
            Assert.Equal(Made.Report[start..end], first.GetProperty("text").GetString());
        }
    }

    [Fact]
    public void Explain_tells_an_unknown_claim_and_a_lost_report()
    {
        using CliRun cli = new();
        Claim claim = Coded(cli);
        Assert.Contains("XB5002", cli.Run("explain", "c-zzzzz", "--from", "claims.jsonl").Error, StringComparison.Ordinal);
        File.Delete(Path.Combine(cli.Folder, "a.txt"));
        var (exit, _, error) = cli.Run("explain", claim.Id, "--from", "claims.jsonl");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB5001", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_text_is_what_offsets_point_into()
    {
        using CliRun cli = new();
        cli.Write("a.txt", Made.Report);
        Assert.Equal(Made.Report, cli.Run("show", "a.txt", "--text").Out);
        cli.Run("ingest", "a.txt");
        Assert.Equal(Made.Report, cli.Run("show", "a.txt", "--text").Out);
    }

    [Fact]
    public void Show_claims_are_those_of_code()
    {
        using CliRun cli = new();
        Coded(cli);
        string coded = File.ReadAllText(Path.Combine(cli.Folder, "claims.jsonl"));
        cli.Run("ingest", "a.txt");
        Assert.Equal(coded, cli.Run("show", "a.txt", "--claims").Out);
    }

    private static Claim Coded(CliRun cli)
    {
        cli.Write("a.txt", Made.Report);
        string claims = cli.Run("code", "a.txt").Out;
        cli.Write("claims.jsonl", claims);
        return claims.TrimEnd('\n').Split('\n').Select(CoreJson.Read<Claim>).First(c => c.Type == ClaimType.TerritoryGained);
    }
}
