using System.Text.Json;

namespace Crossbearing.Cli.Tests;

public class BenchCommandTests
{
    private const int OthersPerSample = 4, Samples = 36;

    [Fact]
    public void Four_other_reports_are_coded_with_each_sample()
    {
        using CliRun cli = new();
        cli.Write("other.txt", "One two three.\n");
        JsonElement alone = Bench(cli, $"{Samples}");
        JsonElement among = Bench(cli, $"{Samples * (OthersPerSample + 1)}", "--among", "other.txt");
        Assert.Equal(Samples, alone.GetProperty("reports").GetInt64());
        Assert.Equal(Samples * (OthersPerSample + 1), among.GetProperty("reports").GetInt64());
        Assert.Equal(alone.GetProperty("words").GetInt64() + 3 * OthersPerSample * Samples, among.GetProperty("words").GetInt64());
        Assert.Equal(alone.GetProperty("claims_with_events_and_control").GetInt64(), among.GetProperty("claims_with_events_and_control").GetInt64());
    }

    [Fact]
    public void A_folder_without_reports_is_told()
    {
        using CliRun cli = new();
        var (exit, output, error) = cli.Run("bench", "--among", "nowhere");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Empty(output);
        Assert.Contains("XB1001", error, StringComparison.Ordinal);
    }

    private static JsonElement Bench(CliRun cli, string reports, params string[] more)
    {
        var (exit, output, error) = cli.Run(["bench", "--reports", reports, "--format", "jsonl", .. more]);
        Assert.True(exit == ExitCode.Good, error);
        return JsonDocument.Parse(output).RootElement;
    }
}
