using System.Collections.Immutable;

namespace Crossbearing.Reading;

/// <summary>What a report tells of itself.</summary>
internal sealed record Masthead
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public DateTimeOffset? Published { get; init; }

    public string? Url { get; init; }

    public string? Via { get; init; }

    public string? Language { get; init; }

    /// <summary>By line number the zones of the lines that told it.</summary>
    public IReadOnlyDictionary<int, ImmutableArray<MarkedZone>> Zones { get; init; } =
        ImmutableDictionary<int, ImmutableArray<MarkedZone>>.Empty;

    /// <summary>A header value that cannot be used: the line, and what stood there.</summary>
    public (int Line, string Value)? BadDate { get; init; }
}
