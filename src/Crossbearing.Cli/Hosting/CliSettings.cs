using System.Collections.Immutable;
using Crossbearing.Publishing;

namespace Crossbearing.Cli;

/// <summary>The global options of one run, checked.</summary>
internal sealed record CliSettings
{
    /// <summary>Absolute path of the project file.</summary>
    public required string Project { get; init; }

    /// <summary>Packs that were named, or none.</summary>
    public required ImmutableArray<string> Theatres { get; init; }

    /// <summary>Absolute paths of the packs that were named by their folder.</summary>
    public required ImmutableArray<string> TheatreFolders { get; init; }

    /// <summary>True for tables, false for one JSON object per line.</summary>
    public required bool AsTable { get; init; }

    /// <summary>True where --format was given.</summary>
    public required bool FormatTold { get; init; }

    /// <summary>Longest report.</summary>
    public required int MaxReportChars { get; init; }

    /// <summary>Dials of publishing.</summary>
    public required PublishProfile Profile { get; init; }

    /// <summary>Reports coded at the same time.</summary>
    public required int Threads { get; init; }
}
