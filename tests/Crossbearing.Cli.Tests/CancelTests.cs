using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

public class CancelTests
{
    [Theory]
    [InlineData("code")]
    [InlineData("ingest")]
    [InlineData("parse")]
    public void Ctrl_c_ends_with_130_and_says_what_is_kept(string command)
    {
        using CliRun cli = new() { CancellationToken = new CancellationToken(canceled: true) };
        var (exit, output, error) = cli.Run(command, Repository.Samples);
        Assert.Equal(ExitCode.Cancelled, exit);
        Assert.Empty(output);
        Assert.Contains("XB5101", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_command_again_goes_on()
    {
        using CliRun cli = new() { CancellationToken = new CancellationToken(canceled: true) };
        cli.Run("ingest", Repository.Samples);
        cli.CancellationToken = CancellationToken.None;
        var (exit, _, error) = cli.Run("ingest", Repository.Samples);
        Assert.Equal(ExitCode.Good, exit);
        Assert.Contains("36 reports taken in, 0 there already", error, StringComparison.Ordinal);
        Assert.Contains("0 reports taken in, 36 there already, 0 claims", cli.Run("ingest", Repository.Samples).Error, StringComparison.Ordinal);
    }
}
