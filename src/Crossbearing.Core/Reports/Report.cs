using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>A report as read: its plain text, unchanged, with what is known about it. Immutable.</summary>
public sealed record Report
{
    /// <summary>The path relative to the PATH argument (a bare file: its name), with <c>/</c>; for a <c>.jsonl</c> row its <c>id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The plain text that every offset points into. Never changed after reading.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the raw bytes it was read from, 64 hex digits.</summary>
    public required string Hash { get; init; }

    /// <summary><c>txt</c>, <c>html</c> or <c>jsonl</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Outlet that published it first (the origin's name as the report has it), or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Id of the outlet in the theatre packs' sources, or null where it is in none.</summary>
    public string? SourceId { get; init; }

    /// <summary>Author line, or null.</summary>
    public string? Author { get; init; }

    /// <summary>When the origin published it, or null. Its calendar day is the report's anchor day.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Who republished it, or null.</summary>
    public string? Via { get; init; }

    /// <summary>ISO 639-1 code of its main language; <c>und</c> where it cannot be told.</summary>
    public string Language { get; init; } = "und";

    /// <summary>Zones in text order, not overlapping; together they cover every paragraph.</summary>
    public ImmutableArray<Zone> Zones { get; init; } = [];

    /// <summary>Id of the report this one copies, or null where it is an origin of its own.</summary>
    public string? CopyOf { get; init; }

    /// <summary>The day on which the report's own dates are anchored, or null.</summary>
    public DateOnly? AnchorDay => Published is { } p ? DateOnly.FromDateTime(p.DateTime) : null;
}
