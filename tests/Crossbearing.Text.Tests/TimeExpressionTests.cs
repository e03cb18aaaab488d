using Crossbearing.Core;

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
    [InlineData("in December and in May", "December=2019-12-01..2019-12-31 Month; May=2020-05-01..2020-05-31 Month")]
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
    [InlineData("on 9 and 12 January", "9=2020-01-09; 12 January=2020-01-12")]
    [InlineData("on 9, 10 and 12 January", "9=2020-01-09; 10=2020-01-10; 12 January=2020-01-12")]
    [InlineData("between 9 and 12 January", "9 and 12 January=2020-01-09..2020-01-12 Range")]
    [InlineData("on the 30th and 31st (at least two)", "the 30th=2020-01-30; 31st=2020-01-31")]
    [InlineData("the evening of the 23rd, up to the 29th", "the evening of the 23rd=2020-01-23; the 29th=2020-01-29 Until")]
    [InlineData("on Wednesday the 29th", "Wednesday the 29th=2020-01-29")]
    [InlineData("the lads from the 25th and their friends", "")]
    [InlineData("Idlib city, 11th: twelve killed", "11th=2020-01-11")]
    [InlineData("Overnight they left; done since fri, more tmrw", "Overnight=2020-01-30..2020-01-31 Range; fri=2020-01-31 Since; tmrw=2020-02-01")]
    [InlineData("the sun rose and he sat down", "")]
    [InlineData("at 13:40 local time on Tuesday", "13:40 local time on Tuesday=2020-01-28")]
    [InlineData("from 2 p.m. on Jan. 9", "2 p.m. on Jan. 9=2020-01-09 Since")]
    [InlineData("They came on Tuesday. In the evening they left.", "Tuesday=2020-01-28; the evening=2020-01-28")]
    [InlineData("overnight Tuesday to Wednesday", "overnight Tuesday to Wednesday=2020-01-28..2020-01-29 Range")]
    [InlineData("2020-01-28T19:40:00+02:00", "2020-01-28T19:40:00+02:00=2020-01-28")]
    [InlineData("set up in Febuary 2016", "Febuary 2016=2016-02-01..2016-02-29 Month")]
    [InlineData("in the middle of the 1970s", "the middle of the 1970s=1973-05-02..1976-08-30 Range")]
    [InlineData("in the middle of the week", "the middle of the week=2020-01-28..2020-01-30 Range")]
    [InlineData("at the weekend and last weekend", "the weekend=2020-01-25..2020-01-26 Range; last weekend=2020-01-25..2020-01-26 Range")]
    [InlineData("in the coming hours", "the coming hours=2020-01-31..2020-02-01 Range")]
    [InlineData("expected to last weeks", "")]
    [InlineData("between 2014 and 2018, 2015-2016, from 2012 to 2013", "2014 and 2018=2014-01-01..2018-12-31 Range; 2015-2016=2015-01-01..2016-12-31 Range; 2012 to 2013=2012-01-01..2013-12-31 Range")]
    [InlineData("in the year 2008", "the year 2008=2008-01-01..2008-12-31 Year")]
    [InlineData("from May to October 2018", "May to October 2018=2018-05-01..2018-10-31 Range")]
    [InlineData("30 December to 2 January 2018", "30 December to 2 January 2018=2017-12-30..2018-01-02 Range")]
    [InlineData("first week of January", "first week of January=2020-01-01..2020-01-07 Week")]
    [InlineData("the week of January 15", "the week of January 15=2020-01-13..2020-01-19 Week")]
    [InlineData("on Tuesday last week", "Tuesday last week=2020-01-21")]
    [InlineData("earlier in the week", "earlier in the week=2020-01-27..2020-02-02 Week")]
    [InlineData("they will leave in two weeks", "two weeks=2020-02-14")]
    [InlineData("it was won in two weeks", "two weeks=?P2W")]
    [InlineData("two days before yesterday", "two days before yesterday=2020-01-28")]
    public void Times_are_resolved(string text, string expected) => Assert.Equal(expected, Show(text, Anchor));

    [Theory]
    [InlineData("on January 27", "January 27=?XXXX-01-27")]
    [InlineData("on Monday", "Monday=?XXXX-WXX-1")]
    [InlineData("on January 27, 2020", "January 27, 2020=2020-01-27")]
    [InlineData("on 25 and 26 January", "25=?XXXX-01-25; 26 January=?XXXX-01-26")]
    public void Without_an_anchor_nothing_is_guessed(string text, string expected) => Assert.Equal(expected, Show(text, null));

    [Theory]
    [InlineData("It stood until 1964, and four years later it was found.", "1964=1964-01-01..1964-12-31 Year Until; four years later=1968-01-01..1968-12-31 Year")]
    [InlineData("It fell on January 20. Three days later they came back.", "January 20=2020-01-20; Three days later=2020-01-23")]
    [InlineData("It fell on January 30. Three days later they came back.", "January 30=2020-01-30; Three days later=?2020-02-02")]
    [InlineData("Four years later it was found.", "Four years later=?2024")]
    [InlineData("The next day they left.", "The next day=?2020-02-01")]
    [InlineData("A memorandum of September 2018 foresaw it by the end of that year.", "September 2018=2018-09-01..2018-09-30 Month; the end of that year=2018-09-02..2018-12-31 Range By")]
    [InlineData("It was lost in the middle of the week and back the same day.", "the middle of the week=2020-01-28..2020-01-30 Range; the same day=?XXXX-XX-XX")]
    [InlineData("He saw that midnight was near.", "")]
    [InlineData("Troops left on January 20. They lost the town, which had fallen on January 3. They went in the evening.", "January 20=2020-01-20; January 3=2020-01-03; the evening=2020-01-20")]
    [InlineData("Two days after January 20 it fell.", "Two days after January 20=2020-01-22")]
    [InlineData("It fell on January 20; troops left that evening.", "January 20=2020-01-20; that evening=2020-01-20")]
    [InlineData("The M5 was crossed on the 7th. Four villages were announced that Wednesday by state television.", "the 7th=2020-01-07; that Wednesday=2020-01-08")]
    public void A_later_time_is_counted_from_the_last_one_told(string text, string expected) => Assert.Equal(expected, Show(text, Anchor));

    [Theory]
    [InlineData("inside the town by 10 February", "10 February=2020-02-10 By")]
    [InlineData("they have until February 20 to leave", "February 20=2020-02-20 Until")]
    [InlineData("talks are expected on February 25", "February 25=2020-02-25")]
    [InlineData("it was taken by 10 January", "10 January=2020-01-10 By")]
    [InlineData("M5 all ours by end of the month", "end of the month=2020-01-25..2020-01-31 Week By")]
    [InlineData("the talks will be on February 5", "February 5=2020-02-05")]
    [InlineData("on July 10 the ministry said it would stay", "July 10=2019-07-10")]
    public void A_deadline_may_lie_ahead(string text, string expected) => Assert.Equal(expected, Show(text, Anchor));

    [Theory]
    [InlineData("A push in January is our central case", "January=2020-01-01..2020-01-31 Month")]
    [InlineData("during December and January", "December=2019-12-01..2019-12-31 Month; January=2020-01-01..2020-01-31 Month")]
    [InlineData("it fell in January", "January=2019-01-01..2019-01-31 Month")]
    [InlineData("since August", "August=2019-08-01..2019-08-31 Month Since")]
    [InlineData("ringed by Christmas and encircled before New Year's Day", "Christmas=2019-12-25 By; New Year's Day=2020-01-01 Before")]
    public void A_bare_month_or_feast_is_the_nearest_one(string text, string expected) => Assert.Equal(expected, Show(text, new DateOnly(2019, 12, 23)));

    [Theory]
    [InlineData("they fired at 5:30 pm on Monday", "5:30 pm on Monday", "2020-01-27T17:30")]
    [InlineData("they fired at 5:30pm", "5:30pm", "2020-01-31T17:30")]
    [InlineData("at 12:05 a.m. it ended", "12:05 a.m.", "2020-01-31T00:05")]
    [InlineData("on Friday at 4 p.m. they left", "Friday at 4 p.m.", "2020-01-31T16:00")]
    [InlineData("tomorrow 8:00", "tomorrow 8:00", "2020-02-01T08:00")]
    [InlineData("on January 25 at 5:30 pm", "January 25 at 5:30 pm", "2020-01-25T17:30")]
    [InlineData("filed 31/10/89 here", "31/10/89", "1989-10-31")]
    [InlineData("filed 31/10/19 here", "31/10/19", "2019-10-31")]
    [InlineData("the list is renewed annually", "annually", "P1Y")]
    [InlineData("weekly raids", "weekly", "P1W")]
    public void Clocks_short_years_and_sets_have_their_value(string text, string span, string value)
    {
        var time = Assert.Single(TimeExpressionFinder.Find(DocumentParser.Parse(text, []), Anchor));
        Assert.Equal((span, value), (time.Span.Of(text), time.Value));
    }

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

    [Theory]
    [InlineData("It was cold at Christmas 2015.", "Christmas 2015", "2015-12-25")]
    [InlineData("It was cold on New Year's Eve 2016.", "New Year's Eve 2016", "2016-12-31")]
    [InlineData("It was cold at Christmas, 2000 said.", "Christmas", "2019-12-25")]
    [InlineData("Sales rose in 2016's third quarter.", "2016's third quarter", "2016-Q3")]
    [InlineData("Sales rose in fiscal 2016's second quarter.", "fiscal 2016's second quarter", "2016-Q2")]
    [InlineData("Last year's first half was bad.", "Last year's first half", "2019-H1")]
    [InlineData("It began in the 1990's.", "the 1990's", "199")]
    [InlineData("It began on July 1 last year.", "July 1 last year", "2019-07-01")]
    [InlineData("It began in March of last year.", "March of last year", "2019-03")]
    [InlineData("It began at Easter last year.", "Easter last year", "2019-04-21")]
    [InlineData("It begins this summer.", "this summer", "2020-SU")]
    public void A_year_before_or_behind_belongs_to_the_time(string text, string span, string value)
    {
        var time = Assert.Single(TimeExpressionFinder.Find(DocumentParser.Parse(text, []), Anchor), e => e.Type == TimexType.Date);
        Assert.Equal((span, value), (time.Span.Of(text), time.Value));
    }

    [Theory]
    [InlineData("Easter 2018", "2018-04-01")]
    [InlineData("Easter 2019", "2019-04-21")]
    [InlineData("Easter Monday 2020", "2020-04-13")]
    [InlineData("Thanksgiving 2019", "2019-11-28")]
    [InlineData("Memorial Day 2019", "2019-05-27")]
    [InlineData("Eid al-Adha 2020", "2020-07-31")]
    [InlineData("Ramadan", "2019-05-06/2019-06-04")]
    public void Feasts_that_move_are_reckoned(string text, string value) =>
        Assert.Equal(value, Assert.Single(TimeExpressionFinder.Find(DocumentParser.Parse(text, []), Anchor)).Value);

    [Fact]
    public void A_feast_that_falls_twice_in_a_year_is_the_one_that_began_last() =>
        Assert.Equal("1997-12-31/1998-01-29", Assert.Single(TimeExpressionFinder.Find(DocumentParser.Parse("Ramadan is over.", []), new DateOnly(1998, 3, 18))).Value);

    [Fact]
    public void A_reference_has_no_days() =>
        Assert.Equal(DatePrecision.Unknown, Assert.Single(TimeExpressionFinder.Find(DocumentParser.Parse("it is calm now", []), Anchor)).Time.Precision);

    [Fact]
    public void In_a_history_a_date_without_a_year_belongs_to_the_year_told_last()
    {
        const string Text = "The war began in 1861. On April 12 the fort was shelled, and in July 1861 the armies met. By 1863 the south was weak. "
            + "On 1 July three corps met; on the 3rd it was over. In December 1864 the city fell, and on January 15 the last port. It ended in 1865.";
        var found = TimeExpressionFinder.Find(DocumentParser.Parse(Text, []), Anchor).Select(t => t.Value);
        Assert.Equal(["1861", "1861-04-12", "1861-07", "1863", "1863-07-01", "1863-07-03", "1864-12", "1865-01-15", "1865"], found);
    }
}
