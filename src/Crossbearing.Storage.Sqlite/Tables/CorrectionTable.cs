using Microsoft.Data.Sqlite;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Corrections, kept beside the claims.</summary>
internal sealed class CorrectionTable(SqlSession session)
{
    public Correction Add(long claim, Correction correction)
    {
        session.Run("INSERT INTO correction (claim, field, old, new, who, why) VALUES ($1, $2, $3, $4, $5, $6)",
            claim, correction.Field, correction.Old, correction.New, correction.Who, correction.Why);
        return correction with { Sequence = session.LastNumber };
    }

    public List<Correction> Of(string claim) => session.Many("""
        SELECT c.id, k.field, k.old, k.new, k.who, k.why, k.no FROM correction k JOIN claim c ON c.no = k.claim
        WHERE c.id = $1 ORDER BY k.no
        """, static r => new Correction(r.GetString(0), r.GetString(1), Text(r, 2), Text(r, 3), r.GetString(4), r.GetString(5), r.GetInt64(6)), claim);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
