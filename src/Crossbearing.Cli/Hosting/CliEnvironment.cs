namespace Crossbearing.Cli;

/// <summary>What the program takes from outside: streams, terminal, folders. Given by <c>Main</c> or by a test.</summary>
public sealed record CliEnvironment
{
    /// <summary>Where data comes from that is in no file; nothing by default.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Where data goes.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where messages and progress go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True where a person sees <see cref="Out"/>.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>True where a person sees <see cref="Error"/>.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal, 40 or more; default 100.</summary>
    public int Width { get; init => field = Math.Max(40, value); } = 100;

    /// <summary>The folder that relative paths start from.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Folder of theatre packs, or null where none was found.</summary>
    public string? TheatresFolder { get; init; }

    /// <summary>Folder of the sample reports, or null where none was found.</summary>
    public string? SamplesFolder { get; init; }

    /// <summary>Where compiled packs are kept, or null for beside the packs.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Processors of the machine, 1 or more.</summary>
    public int Processors { get; init; } = 1;

    /// <summary>Version of the program.</summary>
    public string Version { get; init; } = "0.0.0";

    /// <summary><paramref name="path"/> as an absolute path.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingFolder);
}
