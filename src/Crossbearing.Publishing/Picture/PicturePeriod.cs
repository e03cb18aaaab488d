using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>The days a picture covers.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, not before <paramref name="From"/>.</param>
public sealed record PicturePeriod(DateOnly From, DateOnly To)
{
    private static readonly DateOnly Nothing = new(2000, 1, 1);

    /// <summary>
    /// The days that <paramref name="input"/> asks for; an open end is taken from dated changes, from events known to at most a month
    /// and from the reports' days. Without any day it is 1 January 2000.
    /// </summary>
    public static PicturePeriod Of(PictureInput input)
    {
        List<DateOnly> days = [.. Days(input)];
        DateOnly to = input.To ?? (days.Count > 0 ? days.Max() : input.From ?? Nothing);
        DateOnly from = input.From ?? (days.Count > 0 ? days.Min() : to);
        return new(from < to ? from : to, to);
    }

    private static IEnumerable<DateOnly> Days(PictureInput input) =>
    [
        .. input.Reports.Select(r => r.AnchorDay).OfType<DateOnly>(),
        .. input.Changes.Select(c => c.Day),
        .. input.Events.Where(e => e.Grade != EventGrade.Expected && e.Date.Precision < DatePrecision.Month)
            .SelectMany(e => new[] { e.Date.Start, e.Date.End }).OfType<DateOnly>(),
    ];
}
