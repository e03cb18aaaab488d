using System.Collections.Immutable;
using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Testing;

/// <summary>A theatre of two sides and a few villages, and short ways to write claims in it.</summary>
public static class Small
{
    /// <summary>Villages 2 km apart (<c>alpha</c>, <c>beta</c>), <c>gamma</c> 60 km off, the province <c>north</c>; red held all of them on 2020-01-01.</summary>
    public static TheatreSet Theatres { get; } = new(
    [
        new Theatre
        {
            Name = "small", Title = "Small", Version = "1.0.0", Hash = "000000000000",
            Parties = [new("blue", "Blue", "#2980b9", "blue-forces", "blue-army"), new("red", "Red", "#c0392b", "red-forces", null), new("green", "Green", "#27ae60", null, null)],
            Actors = [Actor("blue-army", "blue"), Actor("blue-unit", null, "blue-army"), Actor("green-army", "green"), Actor("red-army", "red"), Actor("stranger", null)],
            Sources =
            [
                new("agency", "Agency", "agency", "none", null), new("blue-post", "Blue Post", "state-agency", "blue", null), new("blue-blog", "Blue Blog", "blog", "blue", null),
                new("monitor", "Monitor", "monitor", "none", null), new("red-net", "Red Net", "local-network", "red", null),
            ],
            Places = [Village("alpha", 36.0, 37.0), Village("beta", 36.018, 37.0), Village("gamma", 36.5, 37.2), new() { Id = "north", Name = "North", Kind = "admin1" }],
        },
    ]);

    public static Claim Claim(string report, ClaimType type, string day, string? place = "alpha", string? by = null, string? on = null) => new()
    {
        Report = report, Source = report.Split('-')[0] + "-" + report.Split('-')[1], Coder = "hand", Type = type, Date = Day(day), Span = new(0, 1),
        Published = new DateTimeOffset(Date(day).ToDateTime(new TimeOnly(20, 0)), TimeSpan.Zero),
        Place = place is null ? null : Slot(place),
        Actors = [.. Roles(ActorRole.Initiator, by), .. Roles(ActorRole.Target, on)],
    };

    public static PlaceSlot Slot(string place, string? relation = null) => new(
        place, place, Theatres.Place(place)!.Lat, Theatres.Place(place)!.Lon, relation is null ? Theatres.Place(place)!.Precision : PlacePrecision.Area,
        relation is null ? null : new(relation, place, null), place);

    public static Claim According(this Claim claim, string name, AttributionKind kind, string? id = null) =>
        claim with { Certainty = claim.Certainty == Certainty.Asserted ? Certainty.Reported : claim.Certainty, Attribution = [new(name, id, kind, name)] };

    public static Claim Killing(this Claim claim, long low, string? of = null) =>
        claim with { Figures = [new(FigureKind.Killed, of, low, low, null, low.ToString(CultureInfo.InvariantCulture))] };

    /// <summary>Reports by id <c>outlet-name-…</c>: the first two words are the outlet (<c>blue-post-1</c>); one-word outlets double it (<c>agency-agency-1</c>).</summary>
    public static Report Report(string id, string outlet, string? copyOf = null) =>
        new() { Id = id, Text = "", Hash = "", Format = "txt", Outlet = outlet, SourceId = outlet, CopyOf = copyOf };

    public static EventTime Day(string day) => EventTime.Day(Date(day));

    public static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<ActorSlot> Roles(ActorRole role, string? id) => id is null ? [] : [new(role, id, id, id)];

    private static Actor Actor(string id, string? party, string? parent = null) => new() { Id = id, Name = id, Kind = "armed-force", Party = party, Parent = parent };

    private static Place Village(string id, double lat, double lon) => new()
    {
        Id = id, Name = id, Kind = "village", Lat = lat, Lon = lon, Admin1 = "north", Holders = ["red"], HolderFrom = new DateOnly(2020, 1, 1), SourceKey = "test",
    };
}
