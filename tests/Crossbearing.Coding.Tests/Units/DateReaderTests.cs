using Crossbearing.Core;

namespace Crossbearing.Coding.Tests;

public class DateReaderTests
{
    [Fact]
    public void An_expression_of_its_own_wins() => Assert.Equal(Day(2020, 2, 4), Last("The army captured Saraqib on Tuesday.").Start);

    [Fact]
    public void Else_the_nearest_earlier_one_of_the_paragraph() =>
        Assert.Equal(Day(2020, 2, 3), Last("On February 3, the army shelled Binnish. The army captured Saraqib.").Start);

    [Fact]
    public void Else_the_last_one_of_the_paragraph_before() =>
        Assert.Equal(Day(2020, 2, 3), Last("On February 3, the army shelled Binnish.\n\nThe army captured Saraqib.").Start);

    [Fact]
    public void Else_the_reports_day()
    {
        EventTime time = Last("The army captured Saraqib.");
        Assert.Equal((Day(2020, 2, 6), Day(2020, 2, 6), null), (time.Start, time.End, time.Text));
    }

    [Fact]
    public void A_predicted_event_without_an_expression_has_no_date() =>
        Assert.Equal(DatePrecision.Unknown, Last("On February 3, the army shelled Binnish. The army will capture Saraqib.").Precision);

    [Fact]
    public void Since_a_day_reaches_to_the_reports_day()
    {
        EventTime time = Last("The army has captured Saraqib and Binnish since February 1.");
        Assert.Equal((Day(2020, 2, 1), Day(2020, 2, 6)), (time.Start, time.End));
    }

    [Fact]
    public void Without_a_reports_day_the_date_is_unknown()
    {
        Claim claim = Assert.Single(Lab.Syria.Claims(Lab.Report("The army captured Saraqib.") with { Published = null }));
        Assert.Equal(DatePrecision.Unknown, claim.Date.Precision);
    }

    private static EventTime Last(string text) => Lab.Syria.Claims(text)[^1].Date;

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
