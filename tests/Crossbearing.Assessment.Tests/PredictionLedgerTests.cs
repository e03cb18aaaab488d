using Crossbearing.Consolidation;
using Crossbearing.Core;
using Crossbearing.Testing;

namespace Crossbearing.Assessment.Tests;

public sealed class PredictionLedgerTests
{
    private static readonly ReportOrigins Origins = ReportOrigins.Of(
        [Small.Report("agency-agency-1", "agency"), Small.Report("blue-blog-1", "blue-blog"), Small.Report("red-net-1", "red-net"), Small.Report("monitor-monitor-1", "monitor")], Small.Theatres);

    private static Claim Foretold(bool negated = false) => (Small.Claim("blue-blog-1", ClaimType.TerritoryGained, "2020-02-01", by: "blue-army") with
    {
        Certainty = Certainty.Predicted, Negated = negated, Date = new(Small.Date("2020-02-01"), Small.Date("2020-02-10"), DatePrecision.Range, "by 10 February"),
    }).WithContentId();

    private static Claim Told(ClaimType type, string day, string by = "blue-army") => Small.Claim("agency-agency-1", type, day, by: by).WithContentId();

    private static Prediction Judge(string asOf, Claim prediction, params Claim[] later)
    {
        Claim[] claims = [prediction, .. later];
        var events = Consolidator.Consolidate(claims, Origins, Small.Theatres);
        string? PartyOf(string id) => Small.Theatres.Actor(id) is { } a ? Small.Theatres.PartyOf(a)?.Id : null;
        return Assert.Single(PredictionLedger.Build(claims, events, [], PartyOf, Small.Date(asOf)));
    }

    [Fact]
    public void Told_in_its_time_came_true()
    {
        Claim taken = Told(ClaimType.TerritoryGained, "2020-02-08");
        Prediction p = Judge("2020-03-01", Foretold(), taken);
        Assert.Equal((PredictionOutcome.CameTrue, taken.Id), (p.Outcome, Assert.Single(p.DecidedBy)));
        Assert.Equal((Small.Date("2020-02-01"), Small.Date("2020-02-10")), (p.DueFrom, p.DueTo));
    }

    [Fact]
    public void What_the_day_does_not_know_yet_does_not_count() =>
        Assert.Equal(PredictionOutcome.Open, Judge("2020-02-05", Foretold(), Told(ClaimType.TerritoryGained, "2020-02-08")).Outcome);

    [Fact]
    public void Held_by_others_after_its_time_failed()
    {
        Claim held = Told(ClaimType.ControlStatus, "2020-02-20", "red-army");
        Prediction p = Judge("2020-03-01", Foretold(), held);
        Assert.Equal((PredictionOutcome.Failed, held.Id), (p.Outcome, Assert.Single(p.DecidedBy)));
    }

    [Fact]
    public void Taken_too_late_failed() =>
        Assert.Equal(PredictionOutcome.Failed, Judge("2020-03-01", Foretold(), Told(ClaimType.TerritoryGained, "2020-02-20")).Outcome);

    [Fact]
    public void Silence_decides_nothing()
    {
        Prediction p = Judge("2020-03-01", Foretold());
        Assert.Equal(PredictionOutcome.Undecidable, p.Outcome);
        Assert.Empty(p.DecidedBy);
    }

    [Fact]
    public void Taken_by_another_side_is_not_what_was_foretold() =>
        Assert.Equal(PredictionOutcome.Undecidable, Judge("2020-03-01", Foretold(), Told(ClaimType.TerritoryGained, "2020-02-08", "green-army")).Outcome);

    [Fact]
    public void Told_and_denied_decides_nothing() => Assert.Equal(PredictionOutcome.Undecidable, Judge(
        "2020-03-01", Foretold(), Told(ClaimType.TerritoryGained, "2020-02-08"),
        (Small.Claim("red-net-1", ClaimType.TerritoryGained, "2020-02-08", by: "blue-army") with { Certainty = Certainty.Denied }).WithContentId()).Outcome);

    [Fact]
    public void Foretold_not_to_happen_and_happened_failed() =>
        Assert.Equal(PredictionOutcome.Failed, Judge("2020-03-01", Foretold(negated: true), Told(ClaimType.TerritoryGained, "2020-02-08")).Outcome);

    [Fact]
    public void A_foretold_attack_that_was_repelled_took_place()
    {
        Claim foretold = (Foretold() with { Type = ClaimType.ArmedClash, Id = "" }).WithContentId();
        Claim repelled = (Told(ClaimType.ArmedClash, "2020-02-08") with { Outcome = Outcome.Failed, Id = "" }).WithContentId();
        Assert.Equal(PredictionOutcome.CameTrue, Judge("2020-03-01", foretold, repelled).Outcome);
    }

    [Fact]
    public void Without_a_place_there_is_nothing_to_check() =>
        Assert.Equal(PredictionOutcome.Undecidable, Judge("2020-02-02", (Foretold() with { Place = null, Id = "" }).WithContentId()).Outcome);
}
