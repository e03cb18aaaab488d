using System.Collections.Immutable;
using Crossbearing.Consolidation;
using Crossbearing.Control;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Testing;
using Xunit.Abstractions;

namespace Crossbearing.Assessment.Tests;

public sealed class OpenCorpusTests(ITestOutputHelper output)
{
    private static readonly GoldClaims Gold = GoldClaims.Load("Jarjanaz", "Saraqib");
    private static readonly ImmutableArray<ConflictEvent> Events = Consolidator.Consolidate(Gold.Claims, Gold.Origins, Gold.Theatres);
    private static readonly DateOnly End = new(2020, 3, 6);

    private static ImmutableArray<Prediction> Ledger(IReadOnlyList<Claim> claims)
    {
        ControlPicture picture = ControlModel.Estimate(claims, Gold.Origins.VoiceOf, Gold.Theatres, new(2019, 12, 19), End);
        return PredictionLedger.Build(claims, Events, picture.ChangesBetween(picture.From, picture.To),
            id => Gold.Theatres.Actor(id) is { } a ? Gold.Theatres.PartyOf(a)?.Id : null, End);
    }

    [Fact]
    public void Both_forecasts_of_Jarjanaz_came_true()
    {
        Prediction[] jarjanaz = [.. Ledger(Gold.Claims).Where(p => p.Place == "t-jarjanaz" && p.Type == ClaimType.TerritoryGained)];
        Assert.Equal(2, jarjanaz.Length);
        Assert.All(jarjanaz, p => Assert.Equal(PredictionOutcome.CameTrue, p.Outcome));
        Assert.All(jarjanaz, p => Assert.NotEmpty(p.DecidedBy));
    }

    [Fact]
    public void Ledger_holds_every_foretold_claim_whatever_the_order()
    {
        ImmutableArray<Prediction> ledger = Ledger(Gold.Claims);
        Assert.Equal(Gold.Claims.Count(c => c.Certainty is Certainty.Planned or Certainty.Predicted or Certainty.Conditional), ledger.Length);
        Assert.All(ledger, p => Assert.Equal(p.Outcome is PredictionOutcome.CameTrue or PredictionOutcome.Failed, p.DecidedBy.Length > 0));
        Claim[] shuffled = [.. Gold.Claims];
        new Random(3).Shuffle(shuffled);
        Assert.Equal(ledger.Select(p => (p.Claim, p.Outcome, string.Join(' ', p.DecidedBy))), Ledger(shuffled).Select(p => (p.Claim, p.Outcome, string.Join(' ', p.DecidedBy))));
        foreach (Prediction p in ledger) output.WriteLine($"{p.Report} {p.Type.Word()} {p.Place} {p.DueFrom:yyyy-MM-dd}..{p.DueTo:yyyy-MM-dd} {p.Outcome}: {p.Why}");
    }

    [Fact]
    public void Profiles_count_every_claim_of_an_outlet()
    {
        ImmutableArray<SourceProfile> profiles = SourceProfiles.Build(Gold.Claims, Events);
        Assert.Equal(9, profiles.Length);
        Assert.Equal(Gold.Claims.Length, profiles.Sum(p => p.Claims));
        SourceProfile olive = Assert.Single(profiles, p => p.Source == "olive-ridge-network");
        Assert.Equal((5, new DateOnly(2020, 3, 5)), (olive.Reports, olive.LastSpoke));
        Assert.All(profiles, p => Assert.InRange(p.Corroborated!.Value, 0.05, 0.95));
        Assert.Contains(profiles, p => p.Contradicted > 0);
        foreach (SourceProfile p in profiles) output.WriteLine(p.ToString());
    }
}
