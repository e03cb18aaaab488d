namespace Crossbearing.Storage.Sqlite;

/// <summary>Which coder has done which report: a history of which the last entry of a report counts.</summary>
internal sealed class CodingTable(SqlSession session)
{
    private const char Separator = '\n';

    /// <summary>Number of the coding, or null where no report was coded by it.</summary>
    public long? Find(CodingKey key) =>
        session.NumberOrNull("SELECT no FROM coding WHERE coder = $1 AND theatres = $2", key.Coder, Stamps(key));

    public long FindOrAdd(CodingKey key)
    {
        if (Find(key) is { } there) return there;
        session.Run("INSERT INTO coding (coder, theatres) VALUES ($1, $2)", key.Coder, Stamps(key));
        return session.LastNumber;
    }

    public long Mark(long report, long coding)
    {
        session.Run("INSERT INTO coded (report, coding) VALUES ($1, $2)", report, coding);
        return session.LastNumber;
    }

    /// <summary>True where the report's last entry is this coding with exactly these claims.</summary>
    public bool IsCurrent(long report, long coding, HashSet<long> claims)
    {
        long? last = session.NumberOrNull("""
            SELECT no FROM coded WHERE no = (SELECT max(no) FROM coded WHERE report = $1) AND coding = $2
            """, report, coding);
        return last is { } no
            && claims.SetEquals(session.Many("SELECT claim FROM coded_claim WHERE coded = $1 ORDER BY claim", static r => r.GetInt64(0), no));
    }

    public List<string> ReportsNotCoded(CodingKey key) => session.Many("""
        SELECT r.id FROM report r
        WHERE ifnull((SELECT d.coding FROM coded d WHERE d.report = r.no ORDER BY d.no DESC LIMIT 1), 0) <> $1
        ORDER BY r.id
        """, static r => r.GetString(0), Find(key) ?? -1);

    public CodingKey? Current(string report) => session.One("""
        SELECT k.coder, k.theatres FROM coded d JOIN coding k ON k.no = d.coding JOIN report r ON r.no = d.report
        WHERE r.id = $1 ORDER BY d.no DESC LIMIT 1
        """, static r => Key(r.GetString(0), r.GetString(1)), report);

    private static CodingKey Key(string coder, string stamps) => new(coder, stamps.Length == 0 ? [] : [.. stamps.Split(Separator)]);

    private static string Stamps(CodingKey key)
    {
        if (key.Theatres.Any(t => t.Length == 0 || t.Contains(Separator)))
            throw new ArgumentException("a pack's stamp is one line that is not empty", nameof(key));
        return string.Join(Separator, key.Theatres);
    }
}
