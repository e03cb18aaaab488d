using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Claims as coded; a row is written once. Points with coordinates go into the spatial index.</summary>
internal sealed class ClaimTable(SqlSession session, StoredJson stored, CodingTable codings)
{
    /// <summary>Adds what is new and makes these the report's current claims; false where they are that already.</summary>
    public bool Add(long report, CodingKey key, IReadOnlyList<Claim> claims, IReadOnlyList<Diagnostic> diagnostics)
    {
        long coding = codings.FindOrAdd(key);
        HashSet<long> numbers = [.. claims.Select(c => FindOrAdd(report, c))];
        if (codings.IsCurrent(report, coding, numbers)) return false;
        long coded = codings.Mark(report, coding);
        foreach (long claim in numbers) session.Run("INSERT INTO coded_claim (coded, claim) VALUES ($1, $2)", coded, claim);
        DiagnosticTable.Add(session, report, coded, diagnostics);
        return true;
    }

    public Claim? Find(string id) => session.One("SELECT json FROM claim WHERE id = $1", r => stored.Read<Claim>(r.GetString(0)), id);

    public long? NumberOf(string id) => session.NumberOrNull("SELECT no FROM claim WHERE id = $1", id);

    private long FindOrAdd(long report, Claim claim)
    {
        string json = CoreJson.Write(claim);
        (long No, string Json)? there = session.One("SELECT no, json FROM claim WHERE id = $1",
            static (long, string)? (r) => (r.GetInt64(0), r.GetString(1)), claim.Id);
        if (there is not { } kept) return Insert(report, claim, json);
        return kept.Json == json ? kept.No : throw new ArgumentException($"claim {claim.Id} is there with another content", nameof(claim));
    }

    private long Insert(long report, Claim claim, string json)
    {
        (long? first, long? last) = ClaimDays.Of(claim.Date);
        session.Run("""
            INSERT INTO claim (id, report, coder, type, certainty, place, place_to, day_start, day_end, span_start, span_end, json)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """, claim.Id, report, claim.Coder, claim.Type.Word(), claim.Certainty.Word(), claim.Place?.Id, claim.PlaceTo?.Id,
            first, last, claim.Span.Start, claim.Span.End, json);
        long no = session.LastNumber;
        AddPoint(no, claim.Place);
        AddPoint(no, claim.PlaceTo);
        return no;
    }

    private void AddPoint(long claim, PlaceSlot? place)
    {
        if (place is not { Lat: { } lat and >= -90 and <= 90, Lon: { } lon and >= -180 and <= 180 }) return;
        session.Run("INSERT INTO point (claim, lat, lon) VALUES ($1, $2, $3)", claim, lat, lon);
        session.Run("INSERT INTO point_box (no, min_lat, max_lat, min_lon, max_lon) VALUES ($1, $2, $2, $3, $3)", session.LastNumber, lat, lon);
    }
}
