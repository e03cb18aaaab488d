using Crossbearing.Core;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Looks up claims by what they say and by where.</summary>
internal sealed class ClaimQueries(SqlSession session, StoredJson stored)
{
    public List<Claim> Find(ClaimFilter filter)
    {
        var where = new ClaimConditions(filter);
        return session.Many($"""
            SELECT c.json FROM claim c JOIN report r ON r.no = c.report
            WHERE {where.Sql} ORDER BY r.id, c.span_start, c.span_end, c.id
            """, r => stored.Read<Claim>(r.GetString(0)), where.Values);
    }

    public IEnumerable<NearClaim> Near(GeoCircle circle, ClaimFilter filter) => circle.Boxes
        .SelectMany(box => Candidates(box, filter))
        .Select(c => (c.Id, c.Json, Km: circle.KmTo(c.Lat, c.Lon)))
        .Where(c => c.Km <= circle.Km)
        .GroupBy(c => c.Id, StringComparer.Ordinal)
        .Select(g => new NearClaim(stored.Read<Claim>(g.First().Json), Math.Round(g.Min(c => c.Km), 3)))
        .OrderBy(c => c.Km).ThenBy(c => c.Claim.Id, StringComparer.Ordinal);

    private List<(string Id, string Json, double Lat, double Lon)> Candidates(GeoBox box, ClaimFilter filter)
    {
        var where = new ClaimConditions(filter, box.South, box.North, box.West, box.East);
        return session.Many($"""
            SELECT c.id, c.json, p.lat, p.lon FROM point_box b
            JOIN point p ON p.no = b.no JOIN claim c ON c.no = p.claim JOIN report r ON r.no = c.report
            WHERE b.max_lat >= $1 AND b.min_lat <= $2 AND b.max_lon >= $3 AND b.min_lon <= $4 AND {where.Sql}
            ORDER BY c.id, p.no
            """, static r => (r.GetString(0), r.GetString(1), r.GetDouble(2), r.GetDouble(3)), where.Values);
    }
}
