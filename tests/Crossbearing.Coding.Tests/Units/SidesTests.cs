using Crossbearing.Core;

namespace Crossbearing.Coding.Tests;

/// <summary>Who acts where nobody is named, by the sides of the report and of its outlet.</summary>
public class SidesTests
{
    private const string Lists = "Lost since Sunday: Talmenes, Binnish. Held: Ariha.";

    [Theory]
    [InlineData("Olive Ridge Network", "Syrian Arab Army", "Idlib militants")]
    [InlineData("Orontes Dispatch", "Idlib militants", "Syrian Arab Army")]
    public void A_label_is_filled_from_the_side_of_the_outlet(string outlet, string taker, string holder)
    {
        var claims = Code(outlet, "The army and the rebels fought all week.\n\n" + Lists);
        Assert.Equal([taker, taker], Initiators(claims, ClaimType.TerritoryGained));
        Assert.Equal([holder], Initiators(claims, ClaimType.ControlStatus));
    }

    [Fact]
    public void Of_an_unknown_outlet_its_own_words_tell_the_side()
    {
        var claims = Code("A page", "Our brave rebels shelled the regime near Saraqib. The regime and its gangs fled from the rebels, our heroes.\n\n" + Lists);
        Assert.Equal(["Syrian Arab Army", "Syrian Arab Army"], Initiators(claims, ClaimType.TerritoryGained));
    }

    [Fact]
    public void Without_a_side_nobody_is_guessed()
    {
        var claims = Code("A page", "It rained all week.\n\n" + Lists);
        Assert.Empty(Initiators(claims, ClaimType.TerritoryGained));
        Assert.Empty(Initiators(claims, ClaimType.ControlStatus));
    }

    [Theory]
    [InlineData("Olive Ridge Network", "Syrian Arab Army")]
    [InlineData("Orontes Dispatch", "Idlib militants")]
    public void The_enemy_is_whom_the_outlets_side_fights(string outlet, string enemy)
    {
        var claims = Code(outlet, "The army and the militants met. The enemy shelled Saraqib on Monday.");
        Assert.Equal([enemy], Initiators(claims, ClaimType.ShellingMissileStrike));
    }

    [Fact]
    public void Explaining_sees_the_actors_that_coding_sees()
    {
        var report = Lab.Report("The army and the militants met. The enemy shelled Saraqib on Monday.") with { Outlet = "Olive Ridge Network" };
        Assert.Contains(Lab.Syria.Coder.Explain(report).SelectMany(e => e.Found), f => f.Kind == "actor" && f.Span.Of(report.Text) == "enemy" && f.Resolved == "Syrian Arab Army");
    }

    [Fact]
    public void Of_several_enemies_none_is_chosen_where_the_report_names_none() =>
        Assert.Empty(Initiators(Code("Orontes Dispatch", "The enemy shelled Saraqib on Monday."), ClaimType.ShellingMissileStrike));

    private static List<string?> Initiators(IEnumerable<Claim> claims, ClaimType type) =>
        [.. claims.Where(c => c.Type == type).SelectMany(c => c.Actors).Where(a => a.Role == ActorRole.Initiator).Select(a => a.Name)];

    private static IEnumerable<Claim> Code(string outlet, string text) => Lab.Syria.Coder.Code(Lab.Report(text) with { Outlet = outlet }).Claims;
}
