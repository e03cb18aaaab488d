using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>The origins seen so far and the copies of them. Not thread-safe.</summary>
internal sealed class CopyIndex
{
    private readonly List<(Report Report, Shingles Shingles)> _origins = [];
    private readonly Dictionary<ulong, List<int>> _bands = [];
    private readonly Dictionary<string, List<int>> _outlets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _copies = new(StringComparer.Ordinal);

    public string? OriginOf(string id) => _copies.GetValueOrDefault(id);

    /// <summary>Takes a report in; those of which it could be a copy must have come before.</summary>
    public void Add(Report report)
    {
        var shingles = Shingles.Of(report);
        var keys = MinHash.BandKeys(shingles.Hashes);
        if (Best(report, shingles, keys) is { } origin)
        {
            _copies[report.Id] = origin;
            return;
        }

        foreach (var key in keys)
        {
            Append(_bands, key);
        }

        if (report.Outlet is not null)
        {
            Append(_outlets, report.Outlet);
        }

        _origins.Add((report, shingles));
    }

    private string? Best(Report report, Shingles shingles, ulong[] keys)
    {
        var alike = keys.SelectMany(k => _bands.GetValueOrDefault(k) ?? []).Select(i => (Index: i, Least: CopyFinder.CopyShare));
        var declared = report is { Via: not null, Outlet: not null } && _outlets.TryGetValue(report.Outlet, out var same)
            ? same.Select(i => (Index: i, Least: CopyFinder.DeclaredCopyShare))
            : [];
        var best = declared.Concat(alike).DistinctBy(c => c.Index)
            .Select(c => (c.Index, c.Least, Share: _origins[c.Index].Shingles.Containment(shingles)))
            .Where(c => c.Share >= c.Least && c.Share * Math.Min(shingles.Hashes.Count, _origins[c.Index].Shingles.Hashes.Count) >= CopyFinder.FewestRuns)
            .OrderByDescending(c => c.Share).ThenBy(c => c.Index)
            .ToList();
        return best.Count == 0 ? null : _origins[best[0].Index].Report.Id;
    }

    private void Append<TKey>(Dictionary<TKey, List<int>> index, TKey key) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var places))
        {
            index[key] = places = [];
        }

        places.Add(_origins.Count);
    }
}
