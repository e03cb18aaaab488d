using Crossbearing.Core;
using Crossbearing.Testing;

namespace Crossbearing.Consolidation.Tests;

public sealed class WeighingTests
{
    private static readonly ReportOrigins Origins = ReportOrigins.Of(
        [Small.Report("agency-agency-1", "agency"), Small.Report("agency-agency-2", "agency"), Small.Report("blue-post-1", "blue-post"), Small.Report("red-net-1", "red-net")], Small.Theatres);

    private static ConflictEvent Event(params Claim[] claims) =>
        Assert.Single(Consolidator.Consolidate([.. claims.Select(c => c.WithContentId())], Origins, Small.Theatres));

    private static Claim Blast(string report) => Small.Claim(report, ClaimType.SuicideBombing, "2020-02-01", by: "red-army", on: "blue-army");

    [Fact]
    public void The_side_that_admits_its_dead_confirms_and_weighs_more()
    {
        ConflictEvent admitted = Event(Blast("blue-post-1").Killing(6, "soldiers"));
        ConflictEvent boasted = Event(Blast("red-net-1").Killing(20, "soldiers"));
        Assert.Equal((EventGrade.Confirmed, 0.85), (admitted.Grade, admitted.Confidence));
        Assert.Equal((EventGrade.Weak, 0.33), (boasted.Grade, boasted.Confidence));
    }

    [Fact]
    public void An_admission_told_by_the_enemy_is_none()
    {
        Claim hearsay = Blast("red-net-1").Killing(6, "soldiers").According("blue-army", AttributionKind.Official, "blue-army");
        Assert.Equal(EventGrade.Weak, Event(hearsay).Grade);
    }

    [Fact]
    public void Figures_stand_by_origin_and_are_never_averaged()
    {
        ConflictEvent e = Event(Blast("blue-post-1").Killing(6, "soldiers"), Blast("red-net-1").Killing(20, "blue-army"));
        FigureRange killed = Assert.Single(e.Figures);
        Assert.Equal(("blue", 6L, 20L), (killed.Of, killed.Low!.Value, killed.High!.Value));
        Assert.Equal(["blue-post", "red-net"], killed.BySource.Select(s => s.Origin));
        Assert.Equal(["20 (blue)", "6 (blue)"], Assert.Single(e.Contradictions, c => c.Slot == "figures:killed").Versions.Select(v => v.Value));
    }

    [Fact]
    public void The_last_figure_of_an_origin_counts()
    {
        Claim first = Blast("agency-agency-1").Killing(7, "people"), last = first.Killing(12, "people") with { Report = "agency-agency-2", Published = first.Published!.Value.AddHours(5) };
        Assert.Equal((12, 12), Event(first, last).Figures.Select(f => (f.Low!.Value, f.High!.Value)).Single());
    }

    [Fact]
    public void Killed_and_wounded_stay_apart()
    {
        Claim both = Blast("agency-agency-1") with { Figures = [new(FigureKind.Killed, "people", 3, 3, null, "3"), new(FigureKind.Injured, "people", 9, 9, null, "9")] };
        Assert.Equal([FigureKind.Killed, FigureKind.Injured], Event(both).Figures.Select(f => f.Kind));
    }

    [Fact]
    public void Confidence_is_noisy_or_over_groups()
    {
        Claim gained = Small.Claim("agency-agency-1", ClaimType.TerritoryGained, "2020-02-01", by: "blue-army");
        Assert.Equal(0.7, Event(gained).Confidence);
        Claim boast = gained with { Report = "blue-post-1" };
        Assert.Equal(Math.Round(1 - 0.3 * (1 - 0.5 * 0.6), 3), Event(gained, boast).Confidence);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void Options_out_of_range_are_refused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConsolidationOptions { DayTolerance = days });
}
