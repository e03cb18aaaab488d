using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Publishing;

/// <summary>Everything that can be published: what was read, coded, joined and worked out, with the packs in play. Immutable.</summary>
public sealed record PictureInput
{
    /// <summary>Heading of the picture.</summary>
    public required string Title { get; init; }

    /// <summary>Version of the program that made it.</summary>
    public required string Version { get; init; }

    /// <summary>The packs in play.</summary>
    public required TheatreSet Theatres { get; init; }

    /// <summary>Reports with text and zones.</summary>
    public ImmutableArray<Report> Reports { get; init; } = [];

    /// <summary>Claims of these reports.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Events joined from these claims.</summary>
    public ImmutableArray<ConflictEvent> Events { get; init; } = [];

    /// <summary>Who holds what, run by run.</summary>
    public ImmutableArray<ControlRunInput> Runs { get; init; } = [];

    /// <summary>Changes of control.</summary>
    public ImmutableArray<ControlChange> Changes { get; init; } = [];

    /// <summary>First day of the picture, or null for that of the earliest report, event or change.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the picture, or null for that of the latest report, event or change.</summary>
    public DateOnly? To { get; init; }
}
