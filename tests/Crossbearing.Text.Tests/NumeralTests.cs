using System.Globalization;

namespace Crossbearing.Text.Tests;

public class NumeralTests
{
    private static string Show(string text) => string.Join("; ", NumeralFinder.Find(DocumentParser.Parse(text, []))
        .Select(n => $"{n.Span.Of(text)}={n.Value.ToString("G15", CultureInfo.InvariantCulture)}"));

    private static string Ranges(string text) => string.Join("; ", NumeralFinder.FindRanges(DocumentParser.Parse(text, [])).Select(r => $"{r.Span.Of(text)} {r}"));

    [Theory]
    [InlineData("7 of 1,250 men and 15 000 tents", "7=7; 1,250=1250; 15 000=15000")]
    [InlineData("it is .75 or 2.5", ".75=0.75; 2.5=2.5")]
    [InlineData("-3 and - 4 k and minus seven", "-3=-3; - 4 k=-4000; minus seven=-7")]
    [InlineData("40k, 1.5 million, 3 dozens, 6M", "40k=40000; 1.5 million=1500000; 3 dozens=36; 6M=6000000")]
    [InlineData("4 hundred and 12 men", "4 hundred and 12=412")]
    [InlineData("two hundred and seven", "two hundred and seven=207")]
    [InlineData("four thousand and two hundred", "four thousand and two hundred=4200")]
    [InlineData("ninety-four or ninety four", "ninety-four=94; ninety four=94")]
    [InlineData("three point zero five", "three point zero five=3.05")]
    [InlineData("two and a half, a quarter, three eighths", "two and a half=2.5; a quarter=0.25; three eighths=0.375")]
    [InlineData("3/8 and 2 1/2 and ¾", "3/8=0.375; 2 1/2=2.5; ¾=0.75")]
    [InlineData("sixty and two fifths", "sixty and two fifths=60.4")]
    [InlineData("half a dozen and half a million", "half a dozen=6; half a million=500000")]
    [InlineData("one out of four", "one out of four=0.25")]
    [InlineData("5e3 and 1.5^2", "5e3=5000; 1.5^2=2.25")]
    [InlineData("a 30ml dose, a 2m wall, 1998-07 and +44-555-1234", "")]
    [InlineData("the second house", "")]
    public void Numbers_are_read(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("between 5 and 8 men", "between 5 and 8 [5,8)")]
    [InlineData("5-8 men, from 10 to 12 women", "5-8 [5,8); from 10 to 12 [10,12)")]
    [InlineData("more than 30", "more than 30 (30,)")]
    [InlineData("no less than 30, no more than 20", "no less than 30 [30,); no more than 20 (,20]")]
    [InlineData("at least 9 and at most 11", "at least 9 and at most 11 [9,11]")]
    [InlineData("higher than 5 but lower than 7", "higher than 5 but lower than 7 (5,7)")]
    [InlineData("up to 60 or 70 or more", "up to 60 (,60]; 70 or more [70,)")]
    [InlineData("less than or equal to 4", "less than or equal to 4 (,4]")]
    [InlineData("equal to 4", "equal to 4 [4,4]")]
    [InlineData("x >= 3, y <5", ">= 3 [3,); <5 (,5)")]
    [InlineData("about 12 men", "")]
    public void Bounds_make_intervals(string text, string expected) => Assert.Equal(expected, Ranges(text));
}
