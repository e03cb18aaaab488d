using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Crossbearing.Cli.Commands;

/// <summary>The usual help with the command's examples after it.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        HideReplaced(parseResult.CommandResult.Command, parseResult.RootCommandResult.Command);
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not CliCommand { Examples: { Length: > 0 } examples }) return ExitCode.Good;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(examples.Length == 1 ? "Example:" : "Examples:");
        foreach (string example in examples) output.WriteLine($"  crossbearing {example}");
        output.WriteLine();
        return ExitCode.Good;
    }

    /// <summary>An option of every command that this command has in a form of its own is shown once.</summary>
    private static void HideReplaced(Command command, Command root)
    {
        if (command == root) return;
        foreach (Option option in root.Options.Where(o => command.Options.Any(own => own.Name == o.Name))) option.Hidden = true;
    }
}
