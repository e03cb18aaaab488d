using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>Who holds a place on a day, how sure that is, how old the evidence is, and which sentence decided it. Immutable.</summary>
public sealed record ControlEstimate
{
    /// <summary>Gazetteer id of the place.</summary>
    public required string Place { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Party id of the likeliest holder, or null where nothing is known.</summary>
    public string? Holder { get; init; }

    /// <summary>Name of the holder to show.</summary>
    public string? HolderName { get; init; }

    /// <summary>How sure, 0 to 1; falls with the age of the evidence.</summary>
    public required double Confidence { get; init; }

    /// <summary>Days since the evidence that decided it, 0 or more; null where there is none.</summary>
    public int? AgeDays { get; init; }

    /// <summary>First day of the present holder's run, or null.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>True where claims of independent origins contradict each other on this day.</summary>
    public bool Contested { get; init; }

    /// <summary>The claim that decided it, or null where it is the pack's initial state.</summary>
    public string? DecidingClaim { get; init; }

    /// <summary>The report of the deciding claim, or null.</summary>
    public string? DecidingReport { get; init; }

    /// <summary>The other parties and how likely each is, likeliest first.</summary>
    public ImmutableArray<HolderShare> Others { get; init; } = [];
}

/// <summary>A party and how likely it holds the place.</summary>
/// <param name="Holder">Party id.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record HolderShare(string Holder, double Confidence);
