using Crossbearing.Pipeline;

namespace Crossbearing.Cli.Tests;

public sealed class FairnessCommandTests
{
    [Fact]
    public void A_report_that_no_swap_moves_ends_with_0()
    {
        using CliRun cli = new();
        cli.Write("a.txt", Made.Report);
        var (exit, output, error) = cli.Run("fairness", "a.txt");
        Assert.True(exit == ExitCode.Good, output + error);
        Assert.Equal(FairnessSwaps.Default.Length, output.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("No swap of words moves a claim", error, StringComparison.Ordinal);
        Assert.Contains("\"swap\":\"Taking a place: occupied\",\"reports\":1,\"words\":1,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_moves_is_shown_in_both_wordings_and_ends_with_1()
    {
        using CliRun cli = new() { Theatres = Deaf() };
        cli.Write("a.txt", Made.Report);
        var (exit, output, error) = cli.Run("fairness", "a.txt", "--changes");
        Assert.Equal(ExitCode.SomeFailed, exit);
        Assert.Contains("\"record\":\"gone\",\"swap\":\"Taking a place: occupied\",\"report\":\"a.txt\"", output, StringComparison.Ordinal);
        Assert.Contains("moved by swaps of words", error, StringComparison.Ordinal);
        string table = cli.Run("fairness", "a.txt", "--changes", "--format", "table").Out;
        Assert.Contains("as it is   The Syrian Army captured the town of Saraqib", table, StringComparison.Ordinal);
        Assert.Contains("swapped    The Syrian Army occupied the town of Saraqib", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_path_the_samples_are_taken_and_a_path_that_is_not_there_is_told()
    {
        using CliRun cli = new() { CancellationToken = new CancellationToken(canceled: true) };
        Assert.Equal(ExitCode.Cancelled, cli.Run("fairness").Exit);
        cli.CancellationToken = CancellationToken.None;
        var (exit, _, error) = cli.Run("fairness", "nothing.txt");
        Assert.Equal(ExitCode.Nothing, exit);
        Assert.Contains("XB1001", error, StringComparison.Ordinal);
    }

    /// <summary>A pack that does not know the word "occupy".</summary>
    private static string Deaf()
    {
        string packs = Directory.CreateTempSubdirectory("xb-packs-").FullName;
        OwnWorld.Copy(packs);
        OwnWorld.Forget(packs, "overrun, occupy, ", "overrun, ");
        OwnWorld.Forget(packs, "\"still hold\", occupy, ", "\"still hold\", ");
        OwnWorld.Forget(packs, "adjectives: [occupied]", "adjectives: [annexed]");
        return packs;
    }
}
