using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Testing;
using Xunit.Abstractions;

namespace Crossbearing.Consolidation.Tests;

public sealed class OpenCorpusTests(ITestOutputHelper output)
{
    private static readonly GoldClaims Gold = GoldClaims.Load();
    private static readonly ImmutableArray<ConflictEvent> Events = Consolidator.Consolidate(Gold.Claims, Gold.Origins, Gold.Theatres);

    [Fact]
    public void Al_Tah_is_told_and_denied()
    {
        ConflictEvent alTah = Assert.Single(Events, e => e.Type == ClaimType.TerritoryGained && e.Place?.Id == "t-al-tah" && e.Grade == EventGrade.Contested);
        Assert.Equal(new DateOnly(2019, 12, 22), alTah.Date.Start);
        Assert.Equal(DatePrecision.Day, alTah.Date.Precision);
        Assert.Contains(alTah.Claims, c => c.Origin == "olive-ridge-network" && c.Stance == ClaimStance.Denies);
        Assert.Contains(alTah.Contradictions, c => c.Slot == "happened");
        Assert.True(alTah.Origins >= 3, $"{alTah.Origins} origins");
    }

    [Fact]
    public void Tolls_of_the_suicide_attack_stand_side_by_side()
    {
        ConflictEvent attack = Events.Where(e => e.Type == ClaimType.SuicideBombing && e.Date.Start == new DateOnly(2019, 12, 22)).MaxBy(e => e.Claims.Length)!;
        FigureRange killed = Assert.Single(attack.Figures, f => f.Kind == FigureKind.Killed && f.Of == "gov");
        Assert.Equal((6, 20), (killed.Low, killed.High));
        Contradiction differ = Assert.Single(attack.Contradictions, c => c.Slot == "figures:killed");
        Assert.Contains(differ.Versions, v => v.Value == "6 (gov)");
        Assert.Contains(differ.Versions, v => v.Value == "over 20 (gov)" && v.Origins.Contains("idlib-militants"));
        Assert.Equal(4, attack.Claims.Select(c => c.Report).Distinct().Count());
    }

    [Fact]
    public void Report_pairs_agree_with_the_hand_made_clusters()
    {
        ClusterScore score = ClusterScore.Of(Gold.Claims, Events);
        output.WriteLine(FormattableString.Invariant($"claims {Gold.Claims.Length} events {Events.Length} joined {Events.Count(e => e.Claims.Length > 1)} precision {score.Right}/{score.Joined} recall {score.Right}/{score.Expected}"));
        foreach (string m in score.Missed) output.WriteLine("missed " + m);
        foreach (string w in score.Wrong) output.WriteLine("wrong " + w);
        Assert.True(score.Precision >= 0.9, $"precision {score.Precision}");
        Assert.True(score.Recall >= 0.85, $"recall {score.Recall}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Order_of_claims_does_not_change_a_byte(int seed)
    {
        Claim[] shuffled = [.. Gold.Claims];
        new Random(seed).Shuffle(shuffled);
        var again = Consolidator.Consolidate(shuffled, Gold.Origins, Gold.Theatres);
        Assert.Equal(Events.Select(CoreJson.Write), again.Select(CoreJson.Write));
    }

    [Fact]
    public void Every_claim_is_in_exactly_one_event() =>
        Assert.Equal(Gold.Claims.Select(c => c.Id).Order(StringComparer.Ordinal), Events.SelectMany(e => e.Claims).Select(c => c.Claim).Order(StringComparer.Ordinal));
}
