using System.CommandLine;
using Crossbearing.Core;
using Crossbearing.Storage;

namespace Crossbearing.Cli;

/// <summary>Runs a command's body and turns what can go wrong into a coded message and an exit code.</summary>
internal sealed class CliHost(CliEnvironment environment, CancellationToken cancellationToken)
{
    public GlobalOptions Options { get; } = new();

    public CliEnvironment Environment => environment;

    public int Run(ParseResult parsed, Func<CliSession, ParseResult, int> body)
    {
        Messages messages = new(environment);
        try
        {
            return body(new CliSession(environment, Options.Read(parsed, environment), messages, cancellationToken), parsed);
        }
        catch (OperationCanceledException)
        {
            messages.Write(DiagnosticCodes.Cancelled.At("crossbearing", messages.Kept));
            return ExitCode.Cancelled;
        }
        catch (CliFailureException e)
        {
            messages.Write(e.Diagnostic);
            messages.Remedy(e.Diagnostic);
            return e.ExitCode;
        }
        catch (StoreException e)
        {
            messages.Write(e.Diagnostic);
            messages.Remedy(e.Diagnostic);
            return ExitCode.Nothing;
        }
    }
}
