using System.Collections.Immutable;
using Crossbearing.Consolidation;
using Crossbearing.Control;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Pipeline;

/// <summary>What reports and their claims come to: events, and who holds what. Immutable, thread-safe.</summary>
public sealed record Analysis
{
    /// <summary>The packs in play.</summary>
    public required TheatreSet Theatres { get; init; }

    /// <summary>The reports ordinally by id, with copies marked.</summary>
    public required ImmutableArray<Report> Reports { get; init; }

    /// <summary>The claims, by report, then in text order.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>Where the reports come from.</summary>
    public required ReportOrigins Origins { get; init; }

    /// <summary>The events, by first day.</summary>
    public required ImmutableArray<ConflictEvent> Events { get; init; }

    /// <summary>Who holds what, day by day.</summary>
    public required ControlPicture Control { get; init; }

    /// <summary>How evidence moved control.</summary>
    public required ControlOptions ControlOptions { get; init; }

    /// <summary>Number of reports that copy no other.</summary>
    public int OriginalReports => Reports.Count(r => r.CopyOf is null);

    /// <summary>Number of different voices behind the claims: outlets and the sources that they name.</summary>
    public int Voices => Claims.Select(c => Origins.VoiceOf(c).Origin).Distinct(StringComparer.Ordinal).Count();
}
