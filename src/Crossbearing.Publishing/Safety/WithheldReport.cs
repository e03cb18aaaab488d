using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>A report without private names, and what is needed to do the same to its claims.</summary>
/// <param name="Report">The report with its redacted text.</param>
/// <param name="Original">The text before.</param>
/// <param name="Text">The text after, with the way from old spans to new.</param>
/// <param name="Scrubber">Takes the same names out of other strings.</param>
internal sealed record WithheldReport(Report Report, string Original, RedactedText Text, NameScrubber Scrubber)
{
    /// <summary>Withholds what <paramref name="finder"/> finds; the author goes out only where it is a desk.</summary>
    public static WithheldReport Of(Report report, IPrivateNameFinder finder, PublicNames known)
    {
        ImmutableArray<TextSpan> found = finder.Find(report, known);
        RedactedText text = RedactedText.Of(report.Text, found);
        NameScrubber scrubber = NameScrubber.Of(found.Select(s => s.Of(report.Text)));
        Report redacted = report with
        {
            Text = text.Text,
            Title = scrubber.ScrubOrNull(report.Title),
            Outlet = scrubber.ScrubOrNull(report.Outlet),
            Via = scrubber.ScrubOrNull(report.Via),
            Author = report.Author is { } author && PersonWords.IsDesk(author) ? author : null,
            Url = report.Url is { } url && !scrubber.InAddress(url) ? url : null,
            Zones = [.. report.Zones.Select(z => z with { Span = text.Map(z.Span) })],
        };
        return new(redacted, report.Text, text, scrubber);
    }
}
