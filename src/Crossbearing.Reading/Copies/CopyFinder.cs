using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>Tells which reports copy which. Only running text, lists and quotations count, so that a shared notice makes no copy. Thread-safe.</summary>
public static class CopyFinder
{
    /// <summary>Share of the shorter report's five-word runs that must stand in the other.</summary>
    public const double CopyShare = 0.6;

    /// <summary>The same for a report that names its republisher and has the other's outlet: it says itself that it is a copy, perhaps an edited one.</summary>
    public const double DeclaredCopyShare = 0.15;

    /// <summary>Fewest five-word runs that can make a copy.</summary>
    public const int FewestRuns = 15;

    /// <summary>The reports in the order given, with <see cref="Report.CopyOf"/> set on each copy to the id of its origin (never of another copy).</summary>
    /// <param name="reports">Reports with ids that differ. A report with <see cref="Report.Via"/> is never an origin of one without; then the earlier published one is the origin, then the one with the smaller id. The result does not depend on the order.</param>
    public static IReadOnlyList<Report> Mark(IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var index = new CopyIndex();
        foreach (var report in reports.OrderBy(r => r.Via is not null).ThenBy(r => r.Published ?? DateTimeOffset.MaxValue).ThenBy(r => r.Id, StringComparer.Ordinal))
        {
            index.Add(report);
        }

        return [.. reports.Select(r => r with { CopyOf = index.OriginOf(r.Id) })];
    }
}
