using System.Collections.Immutable;
using System.CommandLine;

namespace Crossbearing.Cli.Commands;

/// <summary>A command with examples for its help.</summary>
internal sealed class CliCommand : Command
{
    public CliCommand(string name, string description, params ImmutableArray<string> examples) : base(name, description) => Examples = examples;

    /// <summary>Command lines without the program's name.</summary>
    public ImmutableArray<string> Examples { get; }

    /// <summary>Sets the body.</summary>
    public CliCommand Runs(CliHost host, Func<CliSession, ParseResult, int> body)
    {
        SetAction(parsed => host.Run(parsed, body));
        return this;
    }
}
