using System.Text.Json;
using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

public class DemoTests
{
    [Fact]
    public void The_table_is_as_approved_at_100_columns()
    {
        using CliRun cli = new();
        var (exit, output, error) = cli.Run("demo", "--format", "table");
        Assert.Equal(ExitCode.Good, exit);
        Assert.True(new FileInfo(Path.Combine(cli.Folder, "picture.html")).Length > 10_000, error);
        Assert.All(output.Split('\n').Where(l => l.Contains('─', StringComparison.Ordinal)), l => Assert.True(l.Length <= 100, l));
        Approved.Matches("tests/Crossbearing.Cli.Tests/Expectations/demo.txt", output);
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        using CliRun cli = new();
        string first = cli.Run("demo").Out;
        byte[] picture = File.ReadAllBytes(Path.Combine(cli.Folder, "picture.html"));
        Assert.Equal(first, cli.Run("demo").Out);
        Assert.Equal(picture, File.ReadAllBytes(Path.Combine(cli.Folder, "picture.html")));
    }

    [Fact]
    public void Redirected_it_gives_lines_of_json_and_the_table_as_a_message()
    {
        using CliRun cli = new();
        var (_, output, error) = cli.Run("demo");
        Assert.All(output.TrimEnd('\n').Split('\n'), line => JsonDocument.Parse(line).Dispose());
        Assert.Contains("Who took what", error, StringComparison.Ordinal);
    }
}
