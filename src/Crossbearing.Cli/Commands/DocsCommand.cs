using System.CommandLine;

namespace Crossbearing.Cli.Commands;

/// <summary><c>docs errors|cli</c>, hidden: the reference pages as they must stand under docs/.</summary>
internal static class DocsCommand
{
    public static CliCommand Create(CliHost host)
    {
        Argument<string> page = new("PAGE") { Description = "errors or cli" };
        CliCommand command = new("docs", "Print a reference page as it must stand under docs/", "docs errors > docs/errors.md") { page };
        command.Hidden = true;
        return command.Runs(host, (session, parsed) =>
        {
            session.Out.Write(parsed.GetValue(page) switch
            {
                "errors" => ReferencePages.Errors(),
                "cli" => ReferencePages.CommandLine(CommandTree.Create(host)),
                var other => throw CliFailureException.Usage("docs", "There is no such page", other, "errors or cli"),
            });
            return ExitCode.Good;
        });
    }
}
