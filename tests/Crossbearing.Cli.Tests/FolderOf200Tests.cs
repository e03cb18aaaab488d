using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

public class FolderOf200Tests
{
    [Fact]
    public void The_good_are_coded_and_each_broken_one_is_explained()
    {
        using CliRun cli = new();
        FolderOf200.Fill(cli.Folder);

        var (exit, output, error) = cli.Run("ingest", ".", "--max-report-chars", "200000", "--project", "../" + Path.GetFileName(cli.Folder) + ".xb");

        File.Delete(cli.Folder + ".xb");
        Assert.Equal(ExitCode.SomeFailed, exit);
        Assert.Equal(FolderOf200.Good, output.Split('\n').Count(l => l.StartsWith("{\"report\":\"good/", StringComparison.Ordinal) && l.Contains("\"coded\":true", StringComparison.Ordinal)));
        Assert.All(FolderOf200.BrokenNames, name => Assert.Contains($"broken/{name}", error, StringComparison.Ordinal));
        Assert.Contains("code      count", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_gives_claims_of_every_round_alike()
    {
        using CliRun cli = new();
        FolderOf200.Fill(cli.Folder);
        var (exit, output, _) = cli.Run("code", ".", "--max-report-chars", "200000");
        Assert.Equal(ExitCode.SomeFailed, exit);
        var rounds = output.TrimEnd('\n').Split('\n').Select(CoreJson.Read<Claim>).Where(c => c.Report.StartsWith("good/", StringComparison.Ordinal)).GroupBy(c => c.Report[5]).ToList();
        Assert.Equal(5, rounds.Count);
        Assert.All(rounds, r => Assert.Equal(rounds[0].Select(c => (c.Report[6..], c.Span, c.Type)), r.Select(c => (c.Report[6..], c.Span, c.Type))));
    }
}
