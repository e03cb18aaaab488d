using System.CommandLine;
using Crossbearing.Publishing;

namespace Crossbearing.Cli;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    public const string DefaultProject = "./crossbearing.xb";

    public Option<string> Project { get; } = new("--project")
    {
        Description = "Project file; created by ingest and demo only", HelpName = "FILE.xb",
        DefaultValueFactory = _ => DefaultProject, Recursive = true,
    };

    public Option<string[]> Theatre { get; } = new("--theatre")
    {
        Description = "Use only this pack beside world, by name or by the path of its folder; can be given again. Without it: every pack whose period and area a report touches",
        HelpName = "NAME|PATH", Recursive = true, DefaultValueFactory = _ => [],
    };

    public Option<string?> Format { get; } = new("--format")
    {
        Description = "How data is written: table on a terminal, jsonl when stdout is redirected", HelpName = "table|jsonl", Recursive = true,
    };

    public Option<int> MaxReportChars { get; } = new("--max-report-chars")
    {
        Description = "A longer report is refused with XB1007; 1 to 100000000 UTF-16 code units", HelpName = "N", Recursive = true,
        DefaultValueFactory = _ => 5_000_000,
    };

    public Option<string> Profile { get; } = new("--publish-profile")
    {
        Description = "What pictures and exports may hold: public withholds names of private persons, internal does not",
        HelpName = "public|internal", Recursive = true, DefaultValueFactory = _ => "public",
    };

    public Option<int> Threads { get; } = new("--threads")
    {
        Description = "Reports coded at the same time, 1 to 256; the result does not depend on it. Default: the machine's processors",
        HelpName = "N", Recursive = true,
    };

    public IEnumerable<Option> All => [Project, Theatre, Format, MaxReportChars, Profile, Threads];

    /// <summary>The values as settings, each in its range.</summary>
    /// <exception cref="CliFailureException">A value cannot be used.</exception>
    public CliSettings Read(ParseResult parsed, CliEnvironment environment) => new()
    {
        Project = environment.FullPath(parsed.GetValue(Project) ?? DefaultProject),
        Theatres = [.. Packs(parsed).Select(p => IsPath(p) ? Path.GetFileName(Path.TrimEndingDirectorySeparator(environment.FullPath(p))) : p)],
        TheatreFolders = [.. Packs(parsed).Where(IsPath).Select(p => Path.TrimEndingDirectorySeparator(environment.FullPath(p)))],
        AsTable = (parsed.GetValue(Format) ?? (environment.OutIsTerminal ? "table" : "jsonl")) switch
        {
            "table" => true,
            "jsonl" => false,
            var other => throw CliFailureException.Usage("--format", "There is no such format", other, "table or jsonl"),
        },
        FormatTold = parsed.GetValue(Format) is not null,
        MaxReportChars = InRange(parsed.GetValue(MaxReportChars), 1, 100_000_000, "--max-report-chars"),
        Profile = parsed.GetValue(Profile) switch
        {
            "public" => PublishProfile.Public,
            "internal" => PublishProfile.Internal,
            var other => throw CliFailureException.Usage("--publish-profile", "There is no such profile", other, "public or internal"),
        },
        Threads = parsed.GetResult(Threads) is null or { Implicit: true }
            ? Math.Clamp(environment.Processors, 1, 256)
            : InRange(parsed.GetValue(Threads), 1, 256, "--threads"),
    };

    private IEnumerable<string> Packs(ParseResult parsed) =>
        (parsed.GetValue(Theatre) ?? []).SelectMany(t => t.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static bool IsPath(string pack) => pack is "." or ".." || pack.AsSpan().ContainsAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);

    private static int InRange(int value, int low, int high, string option) =>
        value >= low && value <= high
            ? value
            : throw CliFailureException.Usage(option, "The number is out of range", value.ToString(System.Globalization.CultureInfo.InvariantCulture), $"{low} to {high}");
}
