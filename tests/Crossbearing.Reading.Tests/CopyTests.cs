using Crossbearing.Core;

namespace Crossbearing.Reading.Tests;

public class CopyTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 400).Select(i => $"word{i * 7919 % 1009}")];

    [Fact]
    public void A_copy_points_to_the_earlier_report_and_never_to_a_copy()
    {
        var marked = CopyFinder.Mark([Of("c", Take(0, 200), 3), Of("b", Take(0, 190), 2), Of("a", Take(0, 200), 1), Of("d", Take(250, 100), 4)]);

        Assert.Equal([("c", "a"), ("b", "a"), ("a", null), ("d", null)], marked.Select(r => (r.Id, r.CopyOf)));
    }

    [Fact]
    public void A_republisher_is_the_copy_even_with_the_earlier_day()
    {
        var marked = CopyFinder.Mark([Of("a", Take(0, 200), 1) with { Via = "Mirror" }, Of("b", Take(0, 200), 2)]);

        Assert.Equal(["b", null], marked.Select(r => r.CopyOf));
    }

    [Fact]
    public void A_shared_notice_makes_no_copy()
    {
        var notice = "\n\n***\n\nPlease donate on PayPal. " + Take(300, 100);

        Assert.All(CopyFinder.Mark([Of("a", Take(0, 60) + notice, 1), Of("b", Take(100, 60) + notice, 2)]), r => Assert.Null(r.CopyOf));
    }

    private static string Take(int start, int count) => string.Join(' ', Words.Skip(start).Take(count));

    private static Report Of(string id, string text, int day) => new()
    {
        Id = id,
        Text = text,
        Hash = id,
        Format = "txt",
        Published = new DateTimeOffset(2020, 1, day, 0, 0, 0, TimeSpan.Zero),
        Zones = [.. ZoneMarker.Explain(text).Select(z => z.Zone)],
    };
}
