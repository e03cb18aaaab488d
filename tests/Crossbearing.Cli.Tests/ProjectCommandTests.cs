using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Tests;

public class ProjectCommandTests
{
    [Fact]
    public void Events_control_picture_and_export_come_from_the_project()
    {
        using CliRun cli = Ingested();
        Assert.All(Lines(cli.Run("events").Out), l => Assert.NotEmpty(CoreJson.Read<ConflictEvent>(l).Claims));
        ControlEstimate estimate = CoreJson.Read<ControlEstimate>(Lines(cli.Run("control", "--place", "Saraqib", "--at", "2020-02-06").Out).Single());
        Assert.Equal("nws-saraqib", estimate.Place);
        Assert.Equal(ExitCode.Good, cli.Run("picture", "--out", "p.html").Exit);
        Assert.StartsWith("id,report,source", cli.Run("export", "--as", "csv").Out, StringComparison.Ordinal);
        Assert.StartsWith("{\"type\":\"FeatureCollection\"", cli.Run("export", "--as", "geojson", "--what", "events").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_report_is_refused_and_the_first_is_kept()
    {
        using CliRun cli = Ingested();
        cli.Write("a.txt", Made.Report.Replace("12 militants", "13 militants", StringComparison.Ordinal));
        var (exit, _, error) = cli.Run("ingest", "a.txt");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB4006", error, StringComparison.Ordinal);
        Assert.Equal(Made.Report, cli.Run("show", "a.txt", "--text").Out);
    }

    [Fact]
    public void A_place_that_is_in_no_pack_is_told()
    {
        using CliRun cli = Ingested();
        var (exit, _, error) = cli.Run("control", "--place", "Qqqqzzz");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB5006", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_names_engine_packs_and_what_is_missing()
    {
        using CliRun cli = new() { OutIsTerminal = true };
        var (exit, output, _) = cli.Run("doctor", "--format", "jsonl");
        Assert.Equal(ExitCode.Good, exit);
        Assert.Contains("SQLite", output, StringComparison.Ordinal);
        Assert.Contains("pack syria-northwest", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Theatre_packs_are_sound()
    {
        using CliRun cli = new();
        var (exit, output, error) = cli.Run("theatre", "validate");
        Assert.True(exit == ExitCode.Good, output + error);
        Assert.Equal(2, Lines(cli.Run("theatre", "list").Out).Length);
    }

    private static CliRun Ingested()
    {
        CliRun cli = new();
        cli.Write("a.txt", Made.Report);
        cli.Write("b.txt", Made.Other);
        Assert.Equal(ExitCode.Good, cli.Run("ingest", "a.txt", "b.txt").Exit);
        return cli;
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');
}
