using System.Text.Json;

namespace Crossbearing.Cli.Tests;

/// <summary>A pack changes: the project is coded anew, and both codings can be compared.</summary>
public sealed class RecodeTests
{
    [Fact]
    public void Recode_codes_what_the_change_touches_and_shows_it()
    {
        using CliRun cli = WithOwnWorld();
        Assert.Contains("0 reports coded anew, 2 of the present coding already", cli.Run("recode").Error, StringComparison.Ordinal);
        string before = cli.Write("before.jsonl", cli.Run("code", "a.txt", "b.txt").Out);
        string stamp = Stamp(before);
        ForgetCapture(cli);
        var (exit, output, error) = cli.Run("recode");
        Assert.True(exit == ExitCode.Good, error);
        Assert.Contains("2 reports coded anew, 0 of the present coding already", error, StringComparison.Ordinal);
        JsonElement summary = Lines(output).Single();
        Assert.Equal(1, summary.GetProperty("types").GetProperty("territory-gained").GetProperty("gone").GetInt32());
        Assert.Equal(stamp, summary.GetProperty("stamps_gone")[0].GetString());
        Assert.Contains("0 reports coded anew", cli.Run("recode").Error, StringComparison.Ordinal);
        string after = cli.Write("after.jsonl", cli.Run("code", "a.txt", "b.txt").Out);
        Assert.Equal(cli.Run("claims", "diff", before, after).Out, cli.Run("claims", "diff", stamp, "current").Out);
    }

    [Fact]
    public void Diff_names_claims_slots_and_rules()
    {
        using CliRun cli = WithOwnWorld();
        string before = cli.Write("before.jsonl", cli.Run("code", "a.txt", "b.txt").Out);
        ForgetCapture(cli);
        string after = cli.Write("after.jsonl", cli.Run("code", "a.txt", "b.txt").Out);
        Assert.True(new FileInfo(after).Length > 0);
        JsonElement[] lines = Lines(cli.Run("claims", "diff", before, after).Out);
        JsonElement gone = Assert.Single(lines, l => l.GetProperty("record").GetString() == "gone" && l.GetProperty("type").GetString() == "territory-gained");
        Assert.Equal(("a.txt", JsonValueKind.Null), (gone.GetProperty("report").GetString(), gone.GetProperty("after").ValueKind));
        Assert.Contains(gone.GetProperty("rules_gone").EnumerateArray(), r => r.GetString()!.StartsWith("frame capture", StringComparison.Ordinal));
        string table = cli.Run("claims", "diff", before, after, "--format", "table").Out;
        Assert.Contains("a.txt", table, StringComparison.Ordinal);
        Assert.Contains("territory-gained", table, StringComparison.Ordinal);
        JsonElement same = Lines(cli.Run("claims", "diff", before, before).Out).Single();
        Assert.Equal((0, 0, 0), (same.GetProperty("new").GetInt32(), same.GetProperty("gone").GetInt32(), same.GetProperty("changed").GetInt32()));
    }

    [Fact]
    public void A_coding_that_is_not_there_is_told_with_those_that_are()
    {
        using CliRun cli = WithOwnWorld();
        var (exit, _, error) = cli.Run("claims", "diff", "frames/0.0.1", "current");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB5010", error, StringComparison.Ordinal);
        Assert.Contains("world@", error, StringComparison.Ordinal);
        cli.Write("bad.jsonl", "{\"report\":1}\n");
        Assert.Contains("bad.jsonl:1: XB1010", cli.Run("claims", "diff", "bad.jsonl", "current").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_keeps_what_was_there_and_the_next_run_does_the_rest()
    {
        using CliRun cli = WithOwnWorld();
        ForgetCapture(cli);
        cli.CancellationToken = new CancellationToken(canceled: true);
        Assert.Equal(ExitCode.Cancelled, cli.Run("recode").Exit);
        cli.CancellationToken = CancellationToken.None;
        Assert.Contains("2 reports coded anew", cli.Run("recode").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Recode_needs_a_project()
    {
        using CliRun cli = new();
        var (exit, _, error) = cli.Run("recode");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB4001", error, StringComparison.Ordinal);
    }

    /// <summary>A project of two reports and a copy of the pack that can be changed.</summary>
    private static CliRun WithOwnWorld()
    {
        CliRun cli = new();
        cli.Theatres = Path.Combine(cli.Folder, "packs");
        OwnWorld.Copy(cli.Theatres);
        cli.Write("a.txt", Made.Report);
        cli.Write("b.txt", Made.Other);
        Assert.Equal(ExitCode.Good, cli.Run("ingest", "a.txt", "b.txt").Exit);
        return cli;
    }

    private static void ForgetCapture(CliRun cli) => OwnWorld.Forget(cli.Theatres, "verbs: [capture, ", "verbs: [");

    private static string Stamp(string claims) => JsonSerializer.Deserialize<JsonElement>(File.ReadLines(claims).First()).GetProperty("theatres")[0].GetString()!;

    private static JsonElement[] Lines(string text) => [.. text.TrimEnd('\n').Split('\n').Select(l => JsonSerializer.Deserialize<JsonElement>(l))];
}
