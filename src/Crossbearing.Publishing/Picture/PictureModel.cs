using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>Everything a picture shows, ready to be written. Immutable; its JSON is what the page reads.</summary>
public sealed record PictureModel
{
    /// <summary>Heading.</summary>
    public required string Title { get; init; }

    /// <summary>Version of the program that made it.</summary>
    public required string Version { get; init; }

    /// <summary>Packs used, each <c>name@hash</c>.</summary>
    public ImmutableArray<string> Theatres { get; init; } = [];

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>What was withheld, and under which dials.</summary>
    public required PictureProfile Profile { get; init; }

    /// <summary>How much it rests on.</summary>
    public required PictureCounts Counts { get; init; }

    /// <summary>West, south, east, north in degrees, WGS 84.</summary>
    public ImmutableArray<double> Box { get; init; } = [];

    /// <summary>The sides, in pack order.</summary>
    public ImmutableArray<PictureParty> Parties { get; init; } = [];

    /// <summary>The places, column by column.</summary>
    public required PicturePlaces Places { get; init; }

    /// <summary>Roads, outlines, coasts.</summary>
    public ImmutableArray<PictureShape> Shapes { get; init; } = [];

    /// <summary>The reports, by day and id.</summary>
    public ImmutableArray<PictureReport> Reports { get; init; } = [];

    /// <summary>The claims, by report and place in the text.</summary>
    public ImmutableArray<PictureClaim> Claims { get; init; } = [];

    /// <summary>The events, by day and id.</summary>
    public ImmutableArray<ConflictEvent> Events { get; init; } = [];

    /// <summary>Who holds what, column by column.</summary>
    public required PictureRuns Runs { get; init; }

    /// <summary>Changes of control, by day and place.</summary>
    public ImmutableArray<ControlChange> Changes { get; init; } = [];
}

/// <summary>The dials of a picture and what they took out.</summary>
/// <param name="Name">Name of the profile.</param>
/// <param name="Texts"><c>spans</c>, <c>sentences</c> or <c>full</c>.</param>
/// <param name="DelayDays">Days withheld at the end.</param>
/// <param name="CoarsenDegrees">Grid of coarse positions in degrees, 0 where off.</param>
/// <param name="Withheld">How much was withheld.</param>
public sealed record PictureProfile(string Name, string Texts, int DelayDays, double CoarsenDegrees, WithheldCounts Withheld);

/// <summary>How much a picture rests on.</summary>
/// <param name="Reports">Reports, copies included.</param>
/// <param name="Claims">Claims.</param>
/// <param name="Origins">Independent origins that the events' claims count for.</param>
/// <param name="Events">Events.</param>
public sealed record PictureCounts(int Reports, int Claims, int Origins, int Events);

/// <summary>A side.</summary>
/// <param name="Id">Party id.</param>
/// <param name="Name">Name to show.</param>
/// <param name="Colour"><c>#rrggbb</c>.</param>
public sealed record PictureParty(string Id, string Name, string Colour);

/// <summary>Places as columns of one length.</summary>
/// <param name="Id">Gazetteer ids.</param>
/// <param name="Name">Names.</param>
/// <param name="Local">Names in the local script, empty where unknown.</param>
/// <param name="Kind">Kinds as in the pack format.</param>
/// <param name="Lat">Latitudes in hundred-thousandths of a degree.</param>
/// <param name="Lon">Longitudes in hundred-thousandths of a degree.</param>
/// <param name="Population">Inhabitants, 0 where unknown.</param>
/// <param name="Coarse">1 where the position was coarsened.</param>
public sealed record PicturePlaces(
    ImmutableArray<string> Id, ImmutableArray<string> Name, ImmutableArray<string> Local, ImmutableArray<string> Kind,
    ImmutableArray<int> Lat, ImmutableArray<int> Lon, ImmutableArray<long> Population, ImmutableArray<int> Coarse);

/// <summary>A line or outline.</summary>
/// <param name="Place">Place id, or null.</param>
/// <param name="Name">Its name, or empty.</param>
/// <param name="Kind"><c>highway</c>, <c>outline</c>, <c>coast</c>, <c>border</c> or <c>water</c>.</param>
/// <param name="Level">Kind of the place it draws (<c>admin1</c>, <c>country</c>, …), or empty.</param>
/// <param name="Closed">True for rings.</param>
/// <param name="Parts">Points of each part as longitude, latitude, longitude, … in ten-thousandths of a degree.</param>
public sealed record PictureShape(string? Place, string Name, string Kind, string Level, bool Closed, ImmutableArray<ImmutableArray<int>> Parts);

/// <summary>Control runs as columns of one length, by place and day.</summary>
/// <param name="Place">Index into the places.</param>
/// <param name="From">First day, counted from the picture's first day; may be negative.</param>
/// <param name="To">Last day, counted alike.</param>
/// <param name="Holder">Index into the parties, -1 where unknown.</param>
/// <param name="Confidence">How sure on the first day, in thousandths.</param>
/// <param name="HalfLife">Days after which that has halved.</param>
/// <param name="Contested">1 where contested.</param>
/// <param name="Claim">Index of the deciding claim, -1 for the initial state.</param>
public sealed record PictureRuns(
    ImmutableArray<int> Place, ImmutableArray<int> From, ImmutableArray<int> To, ImmutableArray<int> Holder,
    ImmutableArray<int> Confidence, ImmutableArray<double> HalfLife, ImmutableArray<int> Contested, ImmutableArray<int> Claim);
