using Crossbearing.Tools.Subevents;

namespace Crossbearing.Tools.Tests.Subevents;

public sealed class SubeventMeasureTests
{
    private static readonly string[] Snippets =
    [
        """{"id":"1","text":"Shells fell.","subevent":"Shelling/artillery/missile attack"}""",
        """{"id":"2","text":"They signed.","subevent":"Agreement"}""",
        """{"id":"3","text":"It rained.","subevent":"none"}""",
        """{"id":"4","text":"They agreed.","subevent":"Agreement"}""",
    ];

    private static readonly string[] Claims =
    [
        """{"report":"1","subevent":null}""",
        """{"report":"1","subevent":"Shelling/artillery/missile attack"}""",
        """{"report":"1","subevent":"Attack"}""",
        """{"report":"2","subevent":"Agreement"}""",
    ];

    [Fact]
    public void The_first_claim_that_has_a_sub_event_names_its_snippet()
    {
        string table = SubeventMeasure.Run(Snippets, Claims, misses: false);
        Assert.Contains("Shelling/artillery/missile attack           1  100.0  100.0  100.0", table, StringComparison.Ordinal);
        Assert.Contains("Agreement                                   2  100.0   50.0   66.7", table, StringComparison.Ordinal);
        Assert.Contains("none                                        1   50.0  100.0   66.7", table, StringComparison.Ordinal);
        Assert.EndsWith("right 75.0 %, macro-F1 77.8 %", table.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Misses_are_shown_where_asked() =>
        Assert.StartsWith("Agreement <> none | They agreed.", SubeventMeasure.Run(Snippets, Claims, misses: true), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"id":"1"}""")]
    [InlineData("no json")]
    public void A_line_that_is_no_snippet_is_an_error_with_its_code(string line) =>
        Assert.Equal("XB9006", Assert.Throws<ToolException>(() => SubeventMeasure.Run([line], Claims, misses: false)).Code);
}
