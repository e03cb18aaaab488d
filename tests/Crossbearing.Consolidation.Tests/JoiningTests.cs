using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Testing;

namespace Crossbearing.Consolidation.Tests;

public sealed class JoiningTests
{
    private static readonly Report[] Reports =
    [
        Small.Report("agency-agency-1", "agency"), Small.Report("blue-post-1", "blue-post"), Small.Report("blue-blog-1", "blue-blog"),
        Small.Report("red-net-1", "red-net"), Small.Report("monitor-monitor-1", "monitor"), Small.Report("copy-copy-1", "blue-blog", copyOf: "red-net-1"),
    ];

    private static ImmutableArray<ConflictEvent> Events(params Claim[] claims) =>
        Consolidator.Consolidate([.. claims.Select(c => c.WithContentId())], ReportOrigins.Of(Reports, Small.Theatres), Small.Theatres);

    private static Claim Gained(string report, string day = "2020-02-01", string place = "alpha") =>
        Small.Claim(report, ClaimType.TerritoryGained, day, place, by: "blue-army");

    [Fact]
    public void One_capture_in_two_outlets_is_one_event_of_two_origins()
    {
        ConflictEvent e = Assert.Single(Events(Gained("agency-agency-1"), Gained("monitor-monitor-1", "2020-02-02")));
        Assert.Equal((EventGrade.Fair, 2), (e.Grade, e.Origins));
        Assert.Equal("date", Assert.Single(e.Contradictions).Slot);
    }

    [Fact]
    public void A_copy_counts_with_its_original()
    {
        ConflictEvent e = Assert.Single(Events(Gained("red-net-1"), Gained("copy-copy-1")));
        Assert.Equal(1, e.Origins);
        Assert.All(e.Claims, c => Assert.Equal("red-net", c.Origin));
    }

    [Fact]
    public void Two_outlets_that_quote_one_source_are_one_origin()
    {
        ConflictEvent e = Assert.Single(Events(
            Gained("agency-agency-1").According("Blue Ministry", AttributionKind.Official),
            Gained("monitor-monitor-1").According("Blue Ministry", AttributionKind.Official)));
        Assert.Equal((EventGrade.Weak, 1), (e.Grade, e.Origins));
        Assert.All(e.Claims, c => Assert.Equal("blue-ministry", c.Origin));
    }

    [Fact]
    public void Official_voices_of_one_side_are_one_witness() =>
        Assert.Equal(1, Assert.Single(Events(Gained("blue-post-1"), Gained("agency-agency-1").According("blue-army", AttributionKind.Official, "blue-army"))).Origins);

    [Fact]
    public void Villages_two_kilometres_apart_fall_one_by_one() =>
        Assert.Equal(2, Events(Gained("agency-agency-1"), Gained("monitor-monitor-1", place: "beta")).Length);

    [Fact]
    public void A_strike_two_kilometres_off_can_be_the_same_and_sixty_cannot()
    {
        Claim Strike(string report, string place) => Small.Claim(report, ClaimType.AirDroneStrike, "2020-02-01", place, by: "blue-army");
        Assert.Single(Events(Strike("agency-agency-1", "alpha"), Strike("red-net-1", "beta")));
        Assert.Equal(2, Events(Strike("agency-agency-1", "alpha"), Strike("red-net-1", "gamma")).Length);
    }

    [Fact]
    public void Swapped_sides_are_two_events() => Assert.Equal(2, Events(
        Small.Claim("agency-agency-1", ClaimType.ArmedClash, "2020-02-01", by: "blue-army", on: "red-army"),
        Small.Claim("monitor-monitor-1", ClaimType.ArmedClash, "2020-02-01", by: "red-army", on: "blue-army")).Length);

    [Fact]
    public void A_disputed_author_is_one_event_with_a_contradiction()
    {
        ConflictEvent e = Assert.Single(Events(
            Small.Claim("agency-agency-1", ClaimType.WeaponsDestroyedOrSeized, "2020-02-01", by: "green-army", on: "blue-army"),
            Small.Claim("monitor-monitor-1", ClaimType.WeaponsDestroyedOrSeized, "2020-02-01", by: "red-army", on: "blue-army")));
        Assert.Contains(e.Contradictions, c => c.Slot == "initiator");
    }

    [Fact]
    public void Two_claims_of_one_report_and_source_stay_two_events() =>
        Assert.Equal(2, Events(Gained("agency-agency-1"), Gained("agency-agency-1", "2020-02-02")).Length);

    [Fact]
    public void A_report_that_quotes_a_denial_contests_the_event()
    {
        ConflictEvent e = Assert.Single(Events(
            Gained("agency-agency-1").According("blue-army", AttributionKind.Official, "blue-army"),
            Gained("agency-agency-1").According("red-army", AttributionKind.ArmedGroup, "red-army") with { Certainty = Certainty.Denied }));
        Assert.Equal(EventGrade.Contested, e.Grade);
    }

    [Fact]
    public void A_denial_taken_back_does_not_contest()
    {
        Claim denial = Gained("red-net-1") with { Certainty = Certainty.Denied };
        Claim later = Gained("red-net-1") with { Published = denial.Published!.Value.AddHours(3) };
        Assert.NotEqual(EventGrade.Contested, Assert.Single(Events(denial, later)).Grade);
    }

    [Fact]
    public void Only_denied_is_discounted_and_only_foretold_is_expected()
    {
        Assert.Equal(EventGrade.Discounted, Assert.Single(Events(Gained("red-net-1") with { Certainty = Certainty.Denied })).Grade);
        Assert.Equal(EventGrade.Expected, Assert.Single(Events(Gained("red-net-1") with { Certainty = Certainty.Predicted })).Grade);
    }

    [Fact]
    public void The_sub_event_is_one_of_the_events_own_type()
    {
        Claim Strike(string report, ClaimType type, string? subevent) => Small.Claim(report, type, "2020-02-01", by: "blue-army") with { Subevent = subevent };
        ConflictEvent e = Assert.Single(Events(
            Strike("agency-agency-1", ClaimType.ShellingMissileStrike, null), Strike("red-net-1", ClaimType.ShellingMissileStrike, null), Strike("monitor-monitor-1", ClaimType.AirDroneStrike, "Air/drone strike")));
        Assert.Equal((ClaimType.ShellingMissileStrike, null), (e.Type, e.Subevent));
    }

    [Fact]
    public void An_area_joins_the_only_event_in_it_and_abstains_from_two()
    {
        Claim Attack(string report, string place) => Small.Claim(report, ClaimType.SuicideBombing, "2020-02-01", place, by: "red-army", on: "blue-army");
        Assert.Single(Events(Attack("agency-agency-1", "north"), Attack("monitor-monitor-1", "alpha")));
        Assert.Equal(3, Events(Attack("agency-agency-1", "north"), Attack("monitor-monitor-1", "alpha"), Attack("monitor-monitor-1", "gamma")).Length);
    }

    [Fact]
    public void Unnamed_villages_near_a_town_are_not_the_town() => Assert.Equal(2, Events(
        Gained("agency-agency-1"),
        Gained("monitor-monitor-1") with { Place = Small.Slot("alpha", "near"), PlacesUnnamedMin = 7 }).Length);

    [Fact]
    public void A_claim_without_id_is_refused() => Assert.Throws<ArgumentException>(() =>
        Consolidator.Consolidate([Gained("red-net-1")], ReportOrigins.Of(Reports, Small.Theatres), Small.Theatres));
}
