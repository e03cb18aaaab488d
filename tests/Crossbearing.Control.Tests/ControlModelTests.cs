using Crossbearing.Consolidation;
using Crossbearing.Core;
using Crossbearing.Testing;

namespace Crossbearing.Control.Tests;

public sealed class ControlModelTests
{
    private static readonly DateOnly From = new(2020, 1, 1), To = new(2020, 3, 31);

    private static readonly ReportOrigins Origins = ReportOrigins.Of(
        [
            Small.Report("agency-agency-1", "agency"), Small.Report("blue-post-1", "blue-post"), Small.Report("blue-post-2", "blue-post"), Small.Report("blue-blog-1", "blue-blog"),
            Small.Report("red-net-1", "red-net"), Small.Report("monitor-monitor-1", "monitor"), Small.Report("monitor-monitor-2", "monitor"),
        ], Small.Theatres);

    private static ControlPicture Picture(params Claim[] claims) =>
        ControlModel.Estimate([.. claims.Select(c => c.WithContentId())], Origins.VoiceOf, Small.Theatres, From, To);

    private static Claim Gained(string report, string day = "2020-02-01", string by = "blue-army") =>
        Small.Claim(report, ClaimType.TerritoryGained, day, by: by, on: by == "blue-army" ? "red-army" : "blue-army");

    private static DateOnly Day(string day) => Small.Date(day);

    [Fact]
    public void The_packs_holder_stands_and_fades()
    {
        ControlPicture picture = Picture();
        ControlEstimate first = picture.At("alpha", From)!, later = picture.At("alpha", To)!;
        Assert.Equal(("red", 0.75, 0, (string?)null), (first.Holder, first.Confidence, first.AgeDays, first.DecidingClaim));
        Assert.Equal(("red", 90), (later.Holder, later.AgeDays));
        Assert.InRange(later.Confidence, 0.4, 0.6);
        Assert.Null(picture.At("north", From));
        Assert.Null(picture.At("alpha", To.AddDays(1)));
    }

    [Fact]
    public void A_monitors_word_changes_the_holder_on_its_day()
    {
        ControlPicture picture = Picture(Gained("monitor-monitor-1"));
        Assert.Equal("red", picture.At("alpha", Day("2020-01-31"))!.Holder);
        ControlEstimate after = picture.At("alpha", Day("2020-02-03"))!;
        Assert.Equal(("blue", "Blue", 2, Day("2020-02-01"), "monitor-monitor-1"), (after.Holder, after.HolderName, after.AgeDays, after.Since, after.DecidingReport));
        ControlChange change = Assert.Single(picture.ChangesBetween(From, To));
        Assert.Equal(("red", "blue", Day("2020-02-01")), (change.From, change.To, change.Day));
        Assert.Equal(after.DecidingClaim, Assert.Single(change.Says));
        Assert.Empty(picture.ChangesBetween(Day("2020-02-02"), To));
    }

    [Fact]
    public void A_weak_boast_only_contests()
    {
        ControlPicture picture = Picture(Gained("blue-blog-1"));
        ControlEstimate day = picture.At("alpha", Day("2020-02-01"))!;
        Assert.Equal(("red", true), (day.Holder, day.Contested));
        Assert.False(picture.At("alpha", Day("2020-02-04"))!.Contested);
        Assert.Empty(picture.ChangesBetween(From, To));
    }

    [Fact]
    public void An_admission_outweighs_a_boast()
    {
        Assert.Equal("blue", Picture(Gained("red-net-1")).At("alpha", Day("2020-02-01"))!.Holder);
        Assert.Equal("red", Picture(Gained("blue-blog-1"), Gained("blue-post-1")).At("alpha", Day("2020-02-01"))!.Holder);
    }

    [Fact]
    public void One_voice_counts_once()
    {
        double once = Picture(Gained("monitor-monitor-1")).At("alpha", Day("2020-02-01"))!.Confidence;
        Assert.Equal(once, Picture(Gained("monitor-monitor-1"), Gained("monitor-monitor-2")).At("alpha", Day("2020-02-01"))!.Confidence);
        Assert.True(Picture(Gained("monitor-monitor-1"), Gained("agency-agency-1")).At("alpha", Day("2020-02-01"))!.Confidence > once);
    }

    [Fact]
    public void A_denial_by_another_origin_contests_and_is_kept_with_the_change()
    {
        Claim denial = (Gained("red-net-1") with { Certainty = Certainty.Denied }).WithContentId();
        ControlPicture picture = Picture(Gained("monitor-monitor-1"), denial);
        Assert.True(picture.At("alpha", Day("2020-02-01"))!.Contested);
        Assert.Equal(denial.Id, Assert.Single(Assert.Single(picture.ChangesBetween(From, To)).Denies));
    }

    [Fact]
    public void An_admitted_withdrawal_leaves_nobody_known()
    {
        ControlPicture picture = Picture(Small.Claim("red-net-1", ClaimType.Withdrawal, "2020-02-01", by: "red-army"));
        Assert.Null(picture.At("alpha", Day("2020-02-01"))!.Holder);
        Assert.Empty(picture.ChangesBetween(From, To));
    }

    [Fact]
    public void What_cannot_move_a_settlement_is_set_aside_with_its_reason()
    {
        Claim plain = Gained("monitor-monitor-1");
        (Claim Claim, SetAsideReason Reason)[] cases =
        [
            (plain with { Certainty = Certainty.Predicted }, SetAsideReason.NotYetHappened),
            (plain with { Outcome = Outcome.Failed }, SetAsideReason.Failed),
            (plain with { Place = Small.Slot("alpha", "near") }, SetAsideReason.NoSinglePlace),
            (plain with { Place = Small.Slot("north") }, SetAsideReason.NoSinglePlace),
            (plain with { PlacesUnnamedMin = 4 }, SetAsideReason.NoSinglePlace),
            (plain with { Place = plain.Place! with { Id = null, Name = null } }, SetAsideReason.PlaceUnknown),
            (plain with { Date = EventTime.Unknown }, SetAsideReason.NoDay),
            (plain with { Actors = [new(ActorRole.Initiator, null, null, "they")] }, SetAsideReason.NoParty),
            (Gained("monitor-monitor-1", by: "stranger"), SetAsideReason.NoParty),
        ];
        foreach (var (claim, reason) in cases)
        {
            ControlPicture picture = Picture(claim);
            Assert.Equal(reason, Assert.Single(picture.SetAside).Reason);
            Assert.Empty(picture.ChangesBetween(From, To));
            Assert.False(picture.At("alpha", Day("2020-02-01"))!.Contested);
        }
    }

    [Fact]
    public void A_range_counts_from_its_last_day()
    {
        Claim week = Gained("monitor-monitor-1") with { Date = new(Day("2020-02-01"), Day("2020-02-07"), DatePrecision.Range, null) };
        Assert.Equal(Day("2020-02-07"), Assert.Single(Picture(week).ChangesBetween(From, To)).Day);
    }

    [Fact]
    public void Taken_and_retaken_are_two_changes_without_contest()
    {
        ControlPicture picture = Picture(Gained("monitor-monitor-1"), Gained("agency-agency-1", "2020-02-03", "red-army"));
        Assert.Equal(["blue", "red"], picture.ChangesBetween(From, To).Select(c => c.To));
        Assert.False(picture.At("alpha", Day("2020-02-03"))!.Contested);
    }

    [Fact]
    public void Runs_cover_the_period_without_gap_or_overlap()
    {
        ControlPicture picture = Picture(Gained("monitor-monitor-1"), Gained("red-net-1", "2020-02-20", "red-army"), Gained("blue-blog-1", "2020-03-01"));
        foreach (string place in picture.Places)
        {
            var runs = picture.RunsOf(place);
            Assert.Equal((From, To), (runs[0].From, runs[^1].To));
            for (int i = 1; i < runs.Length; i++) Assert.Equal(runs[i - 1].To.AddDays(1), runs[i].From);
            Assert.All(runs, r => Assert.Equal(r.Holder, picture.At(place, r.To)!.Holder));
            Assert.All(runs, r => Assert.Equal(r.Contested, picture.At(place, r.To)!.Contested));
        }
        Assert.Equal(picture.Places.Length, picture.Runs.Select(r => r.Place).Distinct().Count());
    }

    [Fact]
    public void A_period_that_ends_before_it_starts_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ControlModel.Estimate([], Origins.VoiceOf, Small.Theatres, To, From));

    [Fact]
    public void Options_out_of_range_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new ControlOptions { HalfLifeDays = 6 });
}
