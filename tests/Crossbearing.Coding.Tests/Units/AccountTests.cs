using Crossbearing.Core;

namespace Crossbearing.Coding.Tests;

/// <summary>Why a sentence gave no claim: explaining equals doing, and each fate has its reason.</summary>
public class AccountTests
{
    [Fact]
    public void Accounts_hold_just_the_claims_of_coding_and_leave_no_word_without_fate()
    {
        foreach (var coded in Corpora.All)
        {
            var accounts = coded.Bench.Coder.Accounts(coded.Report);
            Assert.Equal(coded.Claims.Select(c => c.Id).Order(StringComparer.Ordinal), accounts.SelectMany(a => a.Claims).Select(c => c.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            Assert.Equal(Enumerable.Range(1, accounts.Length), accounts.Select(a => a.Number));
            foreach (SentenceAccount account in accounts.Where(a => a.Reading is not null))
                Assert.All(account.Reading!.Triggers, t => Assert.Contains(account.Triggers, f => f.Span == t.Span && f.Frame == t.Frame));
            Assert.All(accounts.SelectMany(a => a.Triggers), f => Assert.True(f.Claim is null || coded.Claims.Any(c => c.Id == f.Claim && c.Type == f.Type), $"{coded.Report.Id}: {f}"));
        }
    }

    [Fact]
    public void A_need_that_is_not_met_is_named()
    {
        TriggerFate fate = Assert.Single(Account("The army took a decision on pensions.").Triggers, t => t.Frame == "take");
        Assert.Equal((TriggerResult.NeedUnmet, ClaimType.TerritoryGained), (fate.Result, fate.Type));
        Assert.Contains("place-object: a place as its object", fate.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_that_sums_up_is_a_mention_of_the_claim_below()
    {
        var accounts = Lab.Syria.Coder.Accounts(Lab.Report("The Syrian Arab Army captured Saraqib on Wednesday.", title: "Army captures Saraqib"));
        TriggerFate heading = Assert.Single(accounts[0].Triggers), body = Assert.Single(accounts[1].Triggers);
        Assert.Equal((TriggerResult.Merged, TriggerResult.Claim), (heading.Result, body.Result));
        Assert.Equal(body.Claim, heading.Claim);
    }

    [Fact]
    public void A_step_that_takes_a_claim_away_is_named()
    {
        TriggerFate fate = Account("If the Syrian Arab Army captures Saraqib, talks will begin.").Triggers.First(t => t.Frame == "capture");
        Assert.Equal((TriggerResult.TakenAway, "stands in a condition (if, unless)"), (fate.Result, fate.Why));
    }

    [Fact]
    public void Words_that_no_frame_knows_are_told_from_those_known_beside_others()
    {
        var words = Account("The council repainted the bridge and came home.").Words;
        Assert.Contains(words, w => w is { Lemma: "bridge", Kind: "noun", KnownAs.IsEmpty: true });
        Assert.Contains(words, w => w is { Lemma: "come", Kind: "verb" } && w.KnownAs.Contains("come under the control of"));
    }

    [Fact]
    public void What_is_not_coded_at_all_says_why()
    {
        Report report = Lab.Report("Please donate to us.") with { Zones = [new Zone(ZoneKind.Boilerplate, new TextSpan(0, 20))] };
        Assert.Equal("the stretch is boilerplate, which is not coded", Assert.Single(Lab.Syria.Coder.Accounts(report)).NotCoded);
        Assert.Contains("not in English", Assert.Single(Lab.Syria.Coder.Accounts(Lab.Report("Die Armee nahm das Dorf.") with { Language = "de" })).NotCoded, StringComparison.Ordinal);
        Assert.Contains("no sign of an armed conflict", Lab.World.Coder.Accounts(Lab.Report("The company took over Aleppo Soap.")).First().NotCoded, StringComparison.Ordinal);
    }

    private static SentenceAccount Account(string text) => Lab.Syria.Coder.Accounts(Lab.Report(text))[0];
}
