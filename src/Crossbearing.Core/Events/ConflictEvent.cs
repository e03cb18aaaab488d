using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>Independent claims that tell of one event, with their agreement and their contradictions. Immutable.</summary>
public sealed record ConflictEvent
{
    /// <summary>Id from content: the ids of its claims.</summary>
    public required string Id { get; init; }

    /// <summary>What happened.</summary>
    public required ClaimType Type { get; init; }

    /// <summary>ACLED's sub-event name, or null.</summary>
    public string? Subevent { get; init; }

    /// <summary>How well it stands.</summary>
    public required EventGrade Grade { get; init; }

    /// <summary>How sure, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>When; the time most origins give.</summary>
    public EventTime Date { get; init; } = EventTime.Unknown;

    /// <summary>Where; the finest place that the claims give.</summary>
    public PlaceSlot? Place { get; init; }

    /// <summary>Who, to whom: every actor that a supporting claim names, in canonical order.</summary>
    public ImmutableArray<ActorSlot> Actors { get; init; } = [];

    /// <summary>Figures, low to high by source.</summary>
    public ImmutableArray<FigureRange> Figures { get; init; } = [];

    /// <summary>Number of independent origins that support it.</summary>
    public int Origins { get; init; }

    /// <summary>The claims, ordinally by id.</summary>
    public ImmutableArray<EventClaim> Claims { get; init; } = [];

    /// <summary>Where the origins differ.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; init; } = [];

    /// <summary>The rules that joined them.</summary>
    public ImmutableArray<string> Why { get; init; } = [];
}
