using System.Collections.Immutable;
using Crossbearing.Consolidation;
using Crossbearing.Control;
using Crossbearing.Core;
using Crossbearing.Reading;
using Crossbearing.Theatres;

namespace Crossbearing.Pipeline;

/// <summary>Works out events and control from reports and claims. Pure: the order of the input does not matter. Thread-safe.</summary>
public static class Analyst
{
    /// <summary>The analysis over the days of the reports, or over those that are named.</summary>
    /// <param name="reports">Reports with ids that differ.</param>
    /// <param name="claims">Their claims.</param>
    /// <param name="theatres">The packs in play.</param>
    /// <param name="from">First day, or null for that of the earliest dated claim that lies at most a month before the first report.</param>
    /// <param name="to">Last day, or null for that of the last report.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public static Analysis Analyse(
        IReadOnlyList<Report> reports, IReadOnlyList<Claim> claims, TheatreSet theatres, DateOnly? from = null, DateOnly? to = null)
    {
        ImmutableArray<Report> marked = [.. CopyFinder.Mark([.. reports.OrderBy(r => r.Id, StringComparer.Ordinal)])];
        ImmutableArray<Claim> sorted = [.. claims.OrderBy(c => c.Report, StringComparer.Ordinal).ThenBy(c => c.Span).ThenBy(c => c.Id, StringComparer.Ordinal)];
        ReportOrigins origins = ReportOrigins.Of(marked, theatres);
        DaySpan days = DaySpan.Of(marked, sorted, from, to);
        return new()
        {
            Theatres = theatres, Reports = marked, Claims = sorted, Origins = origins, ControlOptions = ControlOptions.Default,
            Events = Consolidator.Consolidate(sorted, origins, theatres),
            Control = ControlModel.Estimate(sorted, origins.VoiceOf, theatres, days.From, days.To, ControlOptions.Default),
        };
    }
}
