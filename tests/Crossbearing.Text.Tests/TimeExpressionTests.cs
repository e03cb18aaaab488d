namespace Crossbearing.Text.Tests;

public class TimeExpressionTests
{
    private static readonly DateOnly Anchor = new(2020, 1, 31);

    private static string Show(string text, DateOnly? anchor) => string.Join("; ", TimeExpressionFinder.Find(DocumentParser.Parse(text, []), anchor)
        .Select(t => $"{t.Time.Text}={Days(t)}{(t.Relation == TimeRelation.At ? "" : " " + t.Relation)}"));

    private static string Days(TimeExpression t) => t.Time.Precision == Core.DatePrecision.Unknown ? "?" + t.Value
        : t.Time.Start == t.Time.End ? TimeMatchDay(t.Time.Start) : $"{TimeMatchDay(t.Time.Start)}..{TimeMatchDay(t.Time.End)} {t.Time.Precision}";

    private static string TimeMatchDay(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    [Theory]
    [InlineData("On January 27 it fell.", "January 27=2020-01-27")]
    [InlineData("On Jan. 27 it fell.", "Jan. 27=2020-01-27")]
    [InlineData("on 27 January 2020", "27 January 2020=2020-01-27")]
    [InlineData("on January 27, 2019, it fell", "January 27, 2019=2019-01-27")]
    [InlineData("27.01.2020 and 2020-01-28", "27.01.2020=2020-01-27; 2020-01-28=2020-01-28")]
    [InlineData("sunday 22.12 thread", "sunday 22.12=2019-12-22")]
    [InlineData("since 19 Dec", "19 Dec=2019-12-19 Since")]
    [InlineData("late on January 25", "late on January 25=2020-01-25")]
    [InlineData("by the evening of January 28, they left", "the evening of January 28=2020-01-28 By")]
    [InlineData("on the 22nd, they left; on the 11th as well", "the 22nd=2020-01-22; the 11th=2020-01-11")]
    [InlineData("the 25th Division", "")]
    [InlineData("on Monday, late Tuesday, last Friday and next Friday", "Monday=2020-01-27; late Tuesday=2020-01-28; last Friday=2020-01-24; next Friday=2020-02-07")]
    [InlineData("on Friday", "Friday=2020-01-31")]
    [InlineData("today, yesterday, tomorrow", "today=2020-01-31; yesterday=2020-01-30; tomorrow=2020-02-01")]
    [InlineData("overnight", "overnight=2020-01-30..2020-01-31 Range")]
    [InlineData("this morning and last night", "this morning=2020-01-31; last night=2020-01-30")]
    [InlineData("six this evening", "six this evening=2020-01-31")]
    [InlineData("On January 20 it fell. A day earlier they left. The next day they came back, earlier the same day.", "January 20=2020-01-20; A day earlier=2020-01-19; The next day=2020-01-20; earlier the same day=2020-01-20")]
    [InlineData("On January 20 it fell; the previous day not.", "January 20=2020-01-20; the previous day=2020-01-19")]
    [InlineData("The last week of January was bad.", "The last week of January=2020-01-25..2020-01-31 Week")]
    [InlineData("in early December, mid-December and late December", "early December=2019-12-01..2019-12-10 Week; mid-December=2019-12-11..2019-12-20 Week; late December=2019-12-21..2019-12-31 Week")]
    [InlineData("in the second half of January", "the second half of January=2020-01-16..2020-01-31 Range")]
    [InlineData("in December and in May", "December=2019-12-01..2019-12-31 Month; May=2019-05-01..2019-05-31 Month")]
    [InlineData("they may march", "")]
    [InlineData("since 2011 and in February 2016", "2011=2011-01-01..2011-12-31 Year Since; February 2016=2016-02-01..2016-02-29 Month")]
    [InlineData("in summer 2019", "summer 2019=2019-06-01..2019-08-31 Range")]
    [InlineData("2015 people in tents", "")]
    [InlineData("photo 2882015", "")]
    [InlineData("last month, this week, last week", "last month=2019-12-01..2019-12-31 Month; this week=2020-01-27..2020-02-02 Week; last week=2020-01-20..2020-01-26 Week")]
    [InlineData("in the past 24 hours", "the past 24 hours=2020-01-30..2020-01-31 Range")]
    [InlineData("over the last three days", "the last three days=2020-01-29..2020-01-31 Range")]
    [InlineData("in recent days", "recent days=..2020-01-31 Range")]
    [InlineData("between 1 and 31 December 2019", "1 and 31 December 2019=2019-12-01..2019-12-31 Range")]
    [InlineData("from January 5 to January 9", "January 5 to January 9=2020-01-05..2020-01-09 Range")]
    [InlineData("on 20–23 Dec", "20–23 Dec=2019-12-20..2019-12-23 Range")]
    [InlineData("on 25 and 26 January", "25=2020-01-25; 26 January=2020-01-26")]
    [InlineData("on January 25 and 26, they", "January 25=2020-01-25; 26=2020-01-26")]
    [InlineData("December 19-26", "December 19-26=2019-12-19..2019-12-26 Range")]
    [InlineData("30 December to 2 January", "30 December to 2 January=2019-12-30..2020-01-02 Range")]
    [InlineData("as of January 29", "January 29=2020-01-29 Until")]
    [InlineData("until January 29, before January 28, after January 27", "January 29=2020-01-29 Until; January 28=2020-01-28 Before; January 27=2020-01-27 After")]
    [InlineData("at 13:48", "13:48=2020-01-31")]
    [InlineData("within 48 hours, after 7 years, every day", "48 hours=?PT48H; 7 years=?P7Y After; every day=?P1D")]
    [InlineData("three days ago", "three days ago=2020-01-28")]
    [InlineData("the talks will be on February 5", "February 5=2020-02-05")]
    [InlineData("it fell on February 5", "February 5=2019-02-05")]
    [InlineData("on February 29", "February 29=2016-02-29")]
    [InlineData("on Wednesday evening", "Wednesday evening=2020-01-29")]
    [InlineData("dozens since dawn", "dawn=2020-01-31 Since")]
    public void Times_are_resolved(string text, string expected) => Assert.Equal(expected, Show(text, Anchor));

    [Theory]
    [InlineData("on January 27", "January 27=?XXXX-01-27")]
    [InlineData("on Monday", "Monday=?XXXX-WXX-1")]
    [InlineData("on January 27, 2020", "January 27, 2020=2020-01-27")]
    [InlineData("on 25 and 26 January", "25=?XXXX-01-25; 26 January=?XXXX-01-26")]
    public void Without_an_anchor_nothing_is_guessed(string text, string expected) => Assert.Equal(expected, Show(text, null));

    [Fact]
    public void A_relation_begins_at_its_word()
    {
        var time = Assert.Single(TimeExpressionFinder.Find(DocumentParser.Parse("held as of January 29", []), Anchor));
        Assert.Equal(5, time.RelationStart);
        Assert.Equal("2020-01-29", time.Value);
    }

    [Fact]
    public void The_evening_is_in_the_value() =>
        Assert.Equal("2020-01-28TEV", Assert.Single(TimeExpressionFinder.Find(DocumentParser.Parse("by the evening of January 28", []), Anchor)).Value);
}
