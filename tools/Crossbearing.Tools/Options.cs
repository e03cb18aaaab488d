namespace Crossbearing.Tools;

/// <summary>Command, theatre and <c>--name value</c> pairs of a command line. Immutable.</summary>
public sealed class Options
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="ToolException">XB9001 when an option lacks its value or something else stands in its place.</exception>
    public Options(IReadOnlyList<string> args)
    {
        Command = args.Count > 0 ? args[0] : string.Empty;
        Theatre = args.Count > 1 ? args[1] : string.Empty;
        for (var i = 2; i < args.Count; i += 2)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == args.Count)
            {
                throw new ToolException("XB9001", "command line", $"'{args[i]}'", "--name value");
            }

            values[args[i][2..]] = args[i + 1];
        }
    }

    /// <summary>First argument.</summary>
    public string Command { get; }

    /// <summary>Second argument: the pack's name.</summary>
    public string Theatre { get; }

    /// <summary>Value of an option.</summary>
    /// <exception cref="ToolException">XB9001 when it is missing.</exception>
    public string Get(string name) => values.TryGetValue(name, out var value)
        ? value
        : throw new ToolException("XB9001", "command line", $"no --{name}", $"--{name} value");

    /// <summary>Value of an option, or null.</summary>
    public string? Find(string name) => values.GetValueOrDefault(name);
}
