using Crossbearing.Core;

namespace Crossbearing.Reading.Tests;

internal static class ZoneAssert
{
    /// <summary>Zones lie in the text, in order, without overlap, and leave out nothing but white space.</summary>
    public static void Holds(Report report)
    {
        var at = 0;
        foreach (var zone in report.Zones)
        {
            Assert.True(zone.Span.Start >= at && zone.Span.End > zone.Span.Start && zone.Span.End <= report.Text.Length, $"{report.Id} {zone}");
            AssertBlank(report, at, zone.Span.Start);
            at = zone.Span.End;
        }

        AssertBlank(report, at, report.Text.Length);
    }

    private static void AssertBlank(Report report, int start, int end) =>
        Assert.True(report.Text[start..end].All(c => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\0'), $"{report.Id} leaves out {start} to {end}: {report.Text[start..end]}");
}
