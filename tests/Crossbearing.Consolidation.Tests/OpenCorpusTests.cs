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
        foreach (var g in Events.GroupBy(e => e.Grade)) output.WriteLine($"{g.Key} {g.Count()}");
        Dump();
        Assert.True(score.Precision >= 0.9, $"precision {score.Precision}");
        Assert.True(score.Recall >= 0.7, $"recall {score.Recall}");
    }

    private void Dump()
    {
        var byId = Gold.Claims.ToDictionary(c => c.Id);
        foreach (ConflictEvent e in Events.Where(e => e.Claims.Length > 1))
        {
            output.WriteLine($"EVENT {e.Type.Word()} {e.Date.Start:yyyy-MM-dd}..{e.Date.End:yyyy-MM-dd} {e.Place?.Name} {e.Grade} {e.Confidence} origins {e.Origins} [{string.Join("; ", e.Contradictions.Select(c => c.Slot + "=" + string.Join("|", c.Versions.Select(v => v.Value))))}] {string.Join("; ", e.Why)}");
            foreach (EventClaim ec in e.Claims)
            {
                Claim c = byId[ec.Claim];
                output.WriteLine($"   {c.Report[..2]} {c.Type.Word()} {c.Certainty.Word()} {c.Date.Start:yyyy-MM-dd}..{c.Date.End:yyyy-MM-dd} {c.Place?.Name} {c.Place?.Relation?.Kind} {string.Join(",", c.Actors.Select(a => a.Role + ":" + a.Name))} {ec.Origin} {ec.Stance}");
            }
        }
    }
}
