using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Testing;
using Xunit.Abstractions;

namespace Crossbearing.Control.Tests;

public sealed class OpenCorpusTests(ITestOutputHelper output)
{
    private static readonly DateOnly From = new(2019, 12, 19), To = new(2020, 3, 6);
    private static readonly GoldClaims Gold = GoldClaims.Load("al-Tah", "Jarjanaz", "Maarat al-Numan", "Ghadfah", "al-Nayrab", "Saraqib", "Khan al-Asal");

    private static ControlPicture Picture(IReadOnlyList<Claim> claims) => ControlModel.Estimate(claims, Gold.Origins.VoiceOf, Gold.Theatres, From, To);

    [Fact]
    public void Al_Tah_changes_on_22_December_contested()
    {
        ControlPicture picture = Picture(Gold.Claims);
        Assert.Equal("opp", picture.At("t-al-tah", new(2019, 12, 21))!.Holder);
        ControlEstimate day = picture.At("t-al-tah", new(2019, 12, 22))!;
        Assert.Equal(("gov", true), (day.Holder, day.Contested));
        ControlChange change = Assert.Single(picture.ChangesBetween(From, To), c => c.Place == "t-al-tah");
        Assert.Equal(new DateOnly(2019, 12, 22), change.Day);
        Assert.NotEmpty(change.Denies);
        Assert.Equal("07-levant-conflict-tally-2019-12-27.txt", day.DecidingReport);
    }

    [Theory]
    [InlineData("t-jarjanaz", "2019-12-22", "opp")]
    [InlineData("t-jarjanaz", "2019-12-24", "gov")]
    [InlineData("t-ghadfah", "2019-12-26", "opp")]
    [InlineData("t-ghadfah", "2020-01-30", "gov")]
    [InlineData("t-maarat-al-numan", "2020-01-27", "opp")]
    [InlineData("t-maarat-al-numan", "2020-01-30", "gov")]
    [InlineData("t-al-nayrab", "2020-01-31", "opp")]
    [InlineData("t-al-nayrab", "2020-02-06", "gov")]
    [InlineData("t-al-nayrab", "2020-02-26", "opp")]
    [InlineData("t-saraqib", "2020-01-31", "opp")]
    public void Holders_follow_the_reports(string place, string day, string holder) =>
        Assert.Equal(holder, Picture(Gold.Claims).At(place, Small.Date(day))!.Holder);

    [Fact]
    public void Order_of_claims_does_not_change_a_byte()
    {
        ControlPicture first = Picture(Gold.Claims);
        Claim[] shuffled = [.. Gold.Claims];
        new Random(7).Shuffle(shuffled);
        ControlPicture again = Picture(shuffled);
        Assert.True(first.Runs.SequenceEqual(again.Runs));
        Assert.Equal(first.ChangesBetween(From, To).Select(CoreJson.Write), again.ChangesBetween(From, To).Select(CoreJson.Write));
        Assert.Equal(first.Places.Select(p => CoreJson.Write(first.At(p, To)!)), again.Places.Select(p => CoreJson.Write(again.At(p, To)!)));
        output.WriteLine($"{first.Places.Length} places, {first.Runs.Length} runs, {first.ChangesBetween(From, To).Length} changes, {first.SetAside.Length} set aside");
    }
}
