namespace Crossbearing.Text.Tests;

public class QuantityTests
{
    private static string Show(string text) => string.Join("; ", QuantityFinder.Find(DocumentParser.Parse(text, []))
        .Select(q => $"{q.Span.Of(text)}={q.Low}..{q.High}{(q.Bound is null ? "" : " " + q.Bound)}{(q.IsPercentOrMoney ? " $" : "")}"));

    [Theory]
    [InlineData("15,000 people fled", "15,000=15000..15000")]
    [InlineData("15 000 people fled", "15 000=15000..15000")]
    [InlineData("1.5 million people", "1.5 million=1500000..1500000")]
    [InlineData("twenty-two fighters", "twenty-two=22..22")]
    [InlineData("a hundred tents", "a hundred=100..100")]
    [InlineData("two dozen trucks", "two dozen=24..24")]
    [InlineData("half a million people", "half a million=500000..500000")]
    [InlineData("three hundred and fifty men", "three hundred and fifty=350..350")]
    [InlineData("over 200 men", "over 200=200.. over")]
    [InlineData("upwards of 40 civilians", "upwards of 40=40.. over")]
    [InlineData("in excess of 40 men", "in excess of 40=40.. over")]
    [InlineData("at least 8 died", "at least 8=8.. at-least")]
    [InlineData("no fewer than eight died", "no fewer than eight=8.. at-least")]
    [InlineData("up to 200 men", "up to 200=..200 up-to")]
    [InlineData("as many as 30 and no more than 5", "as many as 30=..30 up-to; no more than 5=..5 up-to")]
    [InlineData("some 300, about 20, appx 7 and nearly 50", "some 300=300..300 about; about 20=20..20 about; appx 7=7..7 about; nearly 50=..50 up-to")]
    [InlineData("between 5 and 8 men", "between 5 and 8=5..8")]
    [InlineData("5-8 men, 5 to 8 men, 40–46 men", "5-8=5..8; 5 to 8=5..8; 40–46=40..46")]
    [InlineData("some channels say 20+, or so", "20+=20.. at-least")]
    [InlineData("dozens killed, several wounded, a few houses", "dozens=.. dozens; several=.. several; a few=.. few")]
    [InlineData("a number of villages and tens of thousands of people", "a number of=.. a number of; tens of thousands=.. tens of thousands")]
    [InlineData("suffered heavy losses in heavy rain", "heavy=.. heavy")]
    [InlineData("several hundred men", "several hundred=.. several hundred")]
    [InlineData("50% of it for $20 million", "50=50..50 $; 20 million=20000000..20000000 $")]
    [InlineData("about $5 each", "about $5=5..5 about $")]
    [InlineData("the 25th Division with T-72 tanks and Su-24 jets on the M5 at Base 46, see No. 8", "")]
    [InlineData("on January 27 at 13:48, 15 km from here", "")]
    [InlineData("for three days 12 men", "12=12..12")]
    [InlineData("one of them and no one else, one man", "one=1..1")]
    [InlineData("in December 2019 and on December 19, 2019, offensive", "")]
    [InlineData("Copyright © South Front, 2020; #Idlib 2020", "")]
    [InlineData("perished about 2300 BC", "")]
    [InlineData("2020 people and over 2000 killed", "2020=2020..2020; over 2000=2000.. over")]
    public void Quantities_are_read(string text, string expected) => Assert.Equal(expected, Show(text));
}
