using System.Collections.Frozen;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Consolidation;

/// <summary>Finds the origin of each report, so that a copy counts as its original and one outlet counts once. Immutable, thread-safe.</summary>
public sealed class ReportOrigins
{
    private readonly FrozenDictionary<string, ReportOrigin> byReport;
    private readonly VoiceFinder voices;

    private ReportOrigins(FrozenDictionary<string, ReportOrigin> byReport, TheatreSet theatres) =>
        (this.byReport, voices) = (byReport, new VoiceFinder(theatres));

    /// <summary>Follows every report's <see cref="Report.CopyOf"/>; a copy of a report that is not given stays an origin of its own.</summary>
    public static ReportOrigins Of(IEnumerable<Report> reports, TheatreSet theatres)
    {
        var byId = reports.DistinctBy(r => r.Id, StringComparer.Ordinal).ToDictionary(r => r.Id, StringComparer.Ordinal);
        return new(byId.Values.ToFrozenDictionary(r => r.Id, r => OriginOf(r, byId, theatres), StringComparer.Ordinal), theatres);
    }

    /// <summary>The origin of a claim's report. A report that was not given is its own origin, by the claim's outlet.</summary>
    public ReportOrigin Origin(Claim claim) => byReport.GetValueOrDefault(claim.Report) ?? new(
        claim.Report, claim.Source is { Length: > 0 } outlet ? Slug.Of(outlet) : $"report:{claim.Report}", voices.Outlet(claim.Source));

    /// <summary>Who speaks in <paramref name="claim"/>: the innermost named source, else the outlet.</summary>
    public Voice VoiceOf(Claim claim) => voices.Find(claim, Origin(claim));

    private static ReportOrigin OriginOf(Report report, Dictionary<string, Report> byId, TheatreSet theatres)
    {
        Report first = report;
        for (int hops = 0; hops < byId.Count && first.CopyOf is { } id && byId.TryGetValue(id, out Report? original); hops++) first = original;
        Source? source = first.SourceId is { } s ? theatres.Source(s) : null;
        string outlet = first.SourceId ?? (first.Outlet is { Length: > 0 } name ? Slug.Of(name) : $"report:{first.Id}");
        return new(first.Id, outlet, source);
    }
}
