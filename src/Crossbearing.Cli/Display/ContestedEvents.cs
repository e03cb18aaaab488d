using Crossbearing.Core;
using Crossbearing.Pipeline;

namespace Crossbearing.Cli.Display;

/// <summary>The events on which origins differ most.</summary>
internal static class ContestedEvents
{
    private const int Shown = 8;

    /// <summary>Events told by two origins or more that differ on a slot: most origins in the disagreement first, then by day and id.</summary>
    public static IEnumerable<ConflictEvent> Of(Analysis analysis) => analysis.Events
        .Where(e => Origins(e) > 1)
        .OrderByDescending(e => e.Contradictions.Any(c => c.Slot == "happened"))
        .ThenByDescending(Origins)
        .ThenByDescending(e => e.Contradictions.Length)
        .ThenBy(e => e.Date.Start ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal)
        .Take(Shown);

    private static int Origins(ConflictEvent e) =>
        e.Contradictions.SelectMany(c => c.Versions).SelectMany(v => v.Origins).Distinct(StringComparer.Ordinal).Count();
}
