using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Commands;

/// <summary>docs/errors.md and docs/cli.md from the code; a test compares them.</summary>
internal static class ReferencePages
{
    private static readonly (char Area, string Name)[] Areas =
        [('1', "Reading"), ('2', "Theatres"), ('3', "Coding"), ('4', "Project"), ('5', "Command line"), ('6', "Models")];

    public static string Errors()
    {
        StringBuilder page = new();
        page.Append("# Codes\n\nEvery message has a stable code. An error stops the report, file or row that it is about, never the others; a notice stops nothing.\n");
        page.Append("At the end of a run stderr has a table of the codes with their counts. This page is printed by `crossbearing docs errors`.\n");
        foreach (var (area, name) in Areas)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n# {name}\n");
            foreach (DiagnosticCode code in DiagnosticCodes.All.Where(c => c.Code[2] == area))
                page.Append(CultureInfo.InvariantCulture, $"\n## {code.Code}\n\n{code.Title} ({code.Severity.Word()}).\n\nWhat to do: {code.Remedy}\n");
        }
        return page.ToString();
    }

    public static string CommandLine(RootCommand root)
    {
        StringBuilder page = new();
        page.Append("# Command line\n\nstdout holds data only; progress, messages and the summary of codes go to stderr. Relative paths start from the working folder.\n");
        page.Append("This page is printed by `crossbearing docs cli`.\n\n");
        page.Append("| exit code | meaning |\n|---|---|\n| 0 | all good |\n| 1 | some reports or lines failed, the others are done |\n| 2 | wrong usage |\n| 3 | nothing could be done |\n| 130 | stopped by Ctrl-C; what was done is kept |\n\n");
        page.Append("# Options of every command\n");
        foreach (Option option in root.Options.Where(o => o is not (HelpOption or VersionOption))) Append(page, option);
        foreach (Command command in Commands(root)) Append(page, command, command.Name);
        return page.ToString();
    }

    private static void Append(StringBuilder page, Command command, string name)
    {
        string arguments = string.Concat(command.Arguments.Select(a => " " + (a.Arity.MinimumNumberOfValues == 0 ? $"[{a.Name}]" : a.Arity.MaximumNumberOfValues > 1 ? a.Name + "…" : a.Name)));
        page.Append(CultureInfo.InvariantCulture, $"\n# crossbearing {name}{arguments}\n\n{command.Description}.\n");
        foreach (Argument argument in command.Arguments) page.Append(CultureInfo.InvariantCulture, $"\n## {argument.Name}\n\n{argument.Description}.\n");
        foreach (Option option in command.Options) Append(page, option);
        if (command is CliCommand { Examples: { Length: > 0 } examples })
            page.Append("\n```sh\n").AppendJoin('\n', examples.Select(e => "crossbearing " + e)).Append("\n```\n");
        foreach (Command below in Commands(command)) Append(page, below, $"{name} {below.Name}");
    }

    private static void Append(StringBuilder page, Option option)
    {
        string value = option.HelpName is { } help ? " " + help : "";
        string standard = option.HasDefaultValue && option.GetDefaultValue() is { } d and not string[] and not false
            ? string.Create(CultureInfo.InvariantCulture, $" Default: `{d}`.")
            : "";
        page.Append(CultureInfo.InvariantCulture, $"\n## {option.Name}{value}\n\n{option.Description}.{standard}\n");
    }

    private static IEnumerable<Command> Commands(Command command) => command.Subcommands.Where(c => !c.Hidden);
}
