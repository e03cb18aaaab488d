using System.Globalization;

namespace Crossbearing.Cli.Display;

/// <summary>A running count on stderr, only where a person sees it. Not thread-safe.</summary>
internal sealed class Progress(CliEnvironment environment, string what, int every = 16) : IDisposable
{
    private int steps;

    public void Step()
    {
        steps++;
        if (environment.ErrorIsTerminal && steps % every == 0) environment.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{steps} {what}"));
    }

    public void Dispose()
    {
        if (environment.ErrorIsTerminal && steps >= every) environment.Error.Write("\r" + new string(' ', what.Length + 12) + "\r");
        steps = 0;
    }
}
