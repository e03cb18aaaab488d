using Crossbearing.Core;

namespace Crossbearing.Coding.Tests;

public class ClaimMergerTests
{
    [Fact]
    public void A_headline_is_a_mention_of_what_the_body_tells()
    {
        Claim claim = Assert.Single(Lab.Syria.Claims("On Wednesday, the Syrian Arab Army captured Saraqib from Hayat Tahrir al-Sham.", title: "Syrian Army captures Saraqib"));
        Assert.Single(claim.Mentions);
        Assert.True(claim.Mentions[0].Start < claim.Span.Start);
    }

    [Fact]
    public void The_same_event_told_twice_is_one_claim() =>
        Assert.Single(Lab.Syria.Claims("The Syrian Arab Army captured Saraqib on Wednesday. On Wednesday, the Syrian Arab Army captured Saraqib."));

    [Fact]
    public void Two_places_are_two_claims() =>
        Assert.Equal(["Binnish", "Saraqib"], Lab.Syria.Claims("The Syrian Arab Army captured Saraqib and Binnish on Wednesday.").Select(c => c.Place?.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Two_days_are_two_claims() =>
        Assert.Equal(2, Lab.Syria.Claims("On February 1, the Syrian Arab Army shelled Saraqib. On February 4, the Syrian Arab Army shelled Saraqib.").Count(c => c.Type == ClaimType.ShellingMissileStrike));

    [Fact]
    public void Two_sides_that_attack_each_other_are_two_claims() =>
        Assert.Equal(2, Lab.Syria.Claims("On Monday, the Syrian Arab Army attacked Hayat Tahrir al-Sham in Saraqib. On Monday, Hayat Tahrir al-Sham attacked the Syrian Arab Army in Saraqib.").Count(c => c.Type == ClaimType.ArmedClash));

    [Fact]
    public void A_plan_and_a_deed_stay_apart()
    {
        var claims = Lab.Syria.Claims("On Monday, the Syrian Arab Army captured Talmenes. The Syrian Arab Army plans to capture Saraqib. On Wednesday, the Syrian Arab Army captured Saraqib.");
        Assert.Contains(claims, c => c.Place?.Name == "Saraqib" && c.Certainty == Certainty.Planned);
        Assert.Contains(claims, c => c.Place?.Name == "Saraqib" && c.Certainty == Certainty.Asserted);
    }
}
