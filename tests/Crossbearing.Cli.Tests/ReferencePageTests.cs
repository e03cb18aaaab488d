using System.CommandLine;
using Crossbearing.Cli.Commands;
using Crossbearing.Core;
using Crossbearing.Testing;

namespace Crossbearing.Cli.Tests;

public class ReferencePageTests
{
    private static readonly RootCommand Root = CommandTree.Create(new CliHost(
        new CliEnvironment { Out = TextWriter.Null, Error = TextWriter.Null, WorkingFolder = "/" }, CancellationToken.None));

    [Fact]
    public void Errors_page_is_that_of_the_code() => Approved.Matches("docs/errors.md", ReferencePages.Errors());

    [Fact]
    public void Command_line_page_is_that_of_the_code() => Approved.Matches("docs/cli.md", ReferencePages.CommandLine(Root));

    [Fact]
    public void Every_code_has_a_heading()
    {
        string page = File.ReadAllText(Repository.At("docs", "errors.md"));
        Assert.All(DiagnosticCodes.All, c => Assert.Contains($"\n## {c.Code}\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_has_an_example_and_every_option_a_heading()
    {
        string page = File.ReadAllText(Repository.At("docs", "cli.md"));
        foreach (CliCommand command in Root.Subcommands.Concat(Root.Subcommands.SelectMany(c => c.Subcommands)).OfType<CliCommand>().Where(c => !c.Hidden))
        {
            Assert.NotEmpty(command.Examples);
            Assert.All(command.Options, o => Assert.Contains($"\n## {o.Name}", page, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("code")]
    [InlineData("explain")]
    [InlineData("parse")]
    public void Help_goes_to_stdout_with_examples(string command)
    {
        using CliRun cli = new();
        var (exit, output, error) = cli.Run(command, "--help");
        Assert.Equal(ExitCode.Good, exit);
        Assert.Contains($"  crossbearing {command} ", output, StringComparison.Ordinal);
        Assert.Empty(error);
    }

    [Fact]
    public void Help_shows_an_option_once_that_a_command_has_in_its_own_form()
    {
        using CliRun cli = new();
        Assert.Single(cli.Run("parse", "--help").Out.Split('\n'), l => l.Contains("--format <", StringComparison.Ordinal));
        Assert.Contains("--format <table|jsonl>", cli.Run("code", "--help").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_example_parses()
    {
        foreach (CliCommand command in Root.Subcommands.OfType<CliCommand>())
            Assert.All(command.Examples, e => Assert.Empty(Root.Parse(e.Split(" > ")[0]).Errors));
    }
}
