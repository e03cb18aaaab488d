using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Crossbearing.Cli.Commands;
using Crossbearing.Core;

namespace Crossbearing.Cli;

/// <summary>The command line as a function, so that tests run it in their own process.</summary>
public static class CrossbearingCli
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">Arguments without the program's name.</param>
    /// <param name="environment">Streams, terminal and folders.</param>
    /// <param name="cancellationToken">Ctrl-C.</param>
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, CliEnvironment environment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(environment);
        RootCommand root = CommandTree.Create(new CliHost(environment, cancellationToken));
        ParseResult parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        int exit = parsed.Action is ParseErrorAction || (parsed.Action is null && parsed.Errors.Count > 0)
            ? Refuse(parsed, environment)
            : parsed.Invoke(new InvocationConfiguration
            {
                Output = environment.Out, Error = environment.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
            });
        environment.Out.Flush();
        environment.Error.Flush();
        return exit;
    }

    /// <summary>The environment of this process, with these streams.</summary>
    public static CliEnvironment EnvironmentOfProcess(TextWriter data, TextWriter messages)
    {
        string start = EmbeddedData.Unpack(DataFolders.UserCache()) ?? AppContext.BaseDirectory;
        return new()
        {
            Out = data, Error = messages,
            In = new StreamReader(Console.OpenStandardInput(), new System.Text.UTF8Encoding(false)),
            OutIsTerminal = !Console.IsOutputRedirected, ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? 100 : Math.Min(Console.WindowWidth, 160),
            WorkingFolder = Environment.CurrentDirectory,
            TheatresFolder = DataFolders.Find(start, "theatres", Path.Combine("world", "theatre.yaml")),
            SamplesFolder = DataFolders.Find(start, Path.Combine("samples", "northwest-syria"), "README.md"),
            CacheFolder = DataFolders.UserCache(),
            Processors = Environment.ProcessorCount,
            Version = ProgramVersion(),
        };
    }

    private static string ProgramVersion() =>
        typeof(CrossbearingCli).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    private static int Refuse(ParseResult parsed, CliEnvironment environment)
    {
        foreach (string message in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
            environment.Error.WriteLine($"crossbearing: {DiagnosticCodes.BadOption.Code} {message}");
        string command = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        environment.Error.WriteLine($"See crossbearing{command} --help.");
        return ExitCode.Usage;
    }
}
