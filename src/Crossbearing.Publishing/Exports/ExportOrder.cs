using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>The order in which exports write, the same on any machine.</summary>
internal static class ExportOrder
{
    /// <summary>By report, place in the text and id.</summary>
    public static IEnumerable<Claim> Claims(Publication p) =>
        p.Material.Claims.OrderBy(c => c.Report, StringComparer.Ordinal).ThenBy(c => c.Span).ThenBy(c => c.Id, StringComparer.Ordinal);

    /// <summary>By day and id.</summary>
    public static IEnumerable<ConflictEvent> Events(Publication p) =>
        p.Material.Events.OrderBy(e => e.Date.Start ?? e.Date.End ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal);

    /// <summary>By place, day and deciding claim.</summary>
    public static IEnumerable<ControlRunInput> Runs(Publication p) =>
        p.Material.Runs.OrderBy(r => r.Place, StringComparer.Ordinal).ThenBy(r => r.From).ThenBy(r => r.To).ThenBy(r => r.DecidingClaim, StringComparer.Ordinal);
}
