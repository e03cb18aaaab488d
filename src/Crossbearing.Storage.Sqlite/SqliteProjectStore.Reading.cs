using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Storage.Sqlite;

public sealed partial class SqliteProjectStore
{
    /// <inheritdoc/>
    public IEnumerable<Report> Reports()
    {
        for (IReadOnlyList<Report> page = PageAfter(null); page.Count > 0; page = PageAfter(page[^1].Id))
        {
            foreach (Report report in page) yield return report;
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<string> ReportIds()
    {
        using (Enter()) return [.. reports.Ids()];
    }

    /// <inheritdoc/>
    public Report? FindReport(string reportId)
    {
        using (Enter()) return reports.Find(reportId);
    }

    /// <inheritdoc/>
    public byte[]? RawBytes(string reportId)
    {
        using (Enter()) return reports.RawBytes(reportId);
    }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Diagnostics(string reportId)
    {
        using (Enter()) return [.. DiagnosticTable.Of(session, stored, reportId)];
    }

    /// <inheritdoc/>
    public ImmutableArray<string> ReportsNotCoded(CodingKey coding)
    {
        using (Enter()) return [.. codings.ReportsNotCoded(coding)];
    }

    /// <inheritdoc/>
    public CodingKey? CurrentCoding(string reportId)
    {
        using (Enter()) return codings.Current(reportId);
    }

    /// <inheritdoc/>
    public ImmutableArray<Claim> Claims(ClaimFilter? filter = null)
    {
        using (Enter()) return [.. queries.Find(filter ?? ClaimFilter.All)];
    }

    /// <inheritdoc/>
    public Claim? FindClaim(string claimId)
    {
        using (Enter()) return claims.Find(claimId);
    }

    /// <inheritdoc/>
    public ImmutableArray<NearClaim> ClaimsNear(double lat, double lon, double km, ClaimFilter? filter = null)
    {
        var circle = new GeoCircle(lat, lon, km);
        using (Enter()) return [.. queries.Near(circle, filter ?? ClaimFilter.All)];
    }

    /// <inheritdoc/>
    public ImmutableArray<SearchHit> Search(string query, int limit = 100)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        SearchQuery parsed = SearchQuery.Parse(query);
        if (parsed.Terms.IsEmpty) return [];
        using (Enter()) return [.. reports.Search(parsed, limit)];
    }

    /// <inheritdoc/>
    public ImmutableArray<Correction> Corrections(string claimId)
    {
        using (Enter()) return [.. corrections.Of(claimId)];
    }

    /// <inheritdoc/>
    public StoreCounts Counts()
    {
        using (Enter()) return ProjectCounts.Of(session);
    }

    /// <inheritdoc/>
    public ImmutableArray<Intake> IntakeLog()
    {
        using (Enter()) return [.. reports.Log()];
    }

    /// <inheritdoc/>
    public string? GetSetting(string key)
    {
        using (Enter()) return settings.Get(key);
    }

    /// <inheritdoc/>
    public ImmutableSortedDictionary<string, string> Settings()
    {
        using (Enter()) return settings.All();
    }

    private IReadOnlyList<Report> PageAfter(string? id)
    {
        using (Enter()) return reports.PageAfter(id);
    }
}
