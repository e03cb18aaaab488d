using Crossbearing.Core;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Looks for damage: the file's pages, its indexes, links between rows, and every record.</summary>
internal static class ProjectCheck
{
    private static readonly string[] Questions =
    [
        "SELECT integrity_check FROM pragma_integrity_check() WHERE integrity_check <> 'ok'",
        "SELECT 'row ' || ifnull(rowid, '') || ' of ' || \"table\" || ' points to nothing' FROM pragma_foreign_key_check()",
        "SELECT rtreecheck('point_box') WHERE rtreecheck('point_box') <> 'ok'",
        "SELECT 'report ' || id || ' is not in the search index' FROM report WHERE no NOT IN (SELECT rowid FROM report_words) ORDER BY id",
        "SELECT 'claim ' || id || ' belongs to no coding' FROM claim WHERE no NOT IN (SELECT claim FROM coded_claim) ORDER BY id",
        "SELECT 'point ' || no || ' is not in the spatial index' FROM point WHERE no NOT IN (SELECT no FROM point_box) ORDER BY no",
    ];

    public static IEnumerable<Diagnostic> Run(SqlSession session, StoredJson stored, string path) =>
        Questions.SelectMany(sql => session.Many(sql, static r => r.GetString(0)))
            .Concat(SearchIndex(session))
            .Concat(Unreadable<Report>(session, stored, "report", r => r.Id))
            .Concat(Unreadable<Claim>(session, stored, "claim", c => c.Id))
            .Select(found => DiagnosticCodes.ProjectDamaged.At(path, null, found));

    private static IEnumerable<string> SearchIndex(SqlSession session)
    {
        try
        {
            session.Run("INSERT INTO report_words (report_words) VALUES ('integrity-check')");
            return [];
        }
        catch (StoreException failure) when (failure.Diagnostic.Code == DiagnosticCodes.ProjectDamaged.Code)
        {
            return ["the search index is damaged"];
        }
    }

    private static List<string> Unreadable<T>(SqlSession session, StoredJson stored, string table, Func<T, string> idOf) => session
        .Many($"SELECT id, json FROM {table} ORDER BY id", r => (Id: r.GetString(0), Sound: IsSound(r.GetString(0), r.GetString(1), stored, idOf)))
        .Where(row => !row.Sound).Select(row => $"{table} {row.Id} cannot be read").ToList();

    private static bool IsSound<T>(string id, string json, StoredJson stored, Func<T, string> idOf)
    {
        try
        {
            return idOf(stored.Read<T>(json)) == id;
        }
        catch (StoreException)
        {
            return false;
        }
    }
}
