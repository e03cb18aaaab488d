using Crossbearing.Core;

namespace Crossbearing.Cli;

/// <summary>Ends a command with a coded message and an exit code. Only commands throw it; <see cref="CliHost"/> catches it.</summary>
/// <param name="diagnostic">The message.</param>
/// <param name="exitCode">How the program ends.</param>
internal sealed class CliFailureException(Diagnostic diagnostic, int exitCode) : Exception(diagnostic.ToString())
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    public int ExitCode { get; } = exitCode;

    public static CliFailureException Usage(string where, string message, string? found = null, string? expected = null) =>
        new(DiagnosticCodes.BadOption.At(where, message, found, expected), Cli.ExitCode.Usage);

    public static CliFailureException Nothing(Diagnostic diagnostic) => new(diagnostic, Cli.ExitCode.Nothing);
}
