using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Notices of reading (under coding 0) and of each coding.</summary>
internal static class DiagnosticTable
{
    public static void Add(SqlSession session, long report, long coded, IReadOnlyList<Diagnostic> diagnostics)
    {
        for (int i = 0; i < diagnostics.Count; i++)
        {
            session.Run("INSERT INTO diagnostic (report, coded, position, json) VALUES ($1, $2, $3, $4)",
                report, coded, i, CoreJson.Write(diagnostics[i]));
        }
    }

    public static List<Diagnostic> Of(SqlSession session, StoredJson stored, string report) => session.Many("""
        SELECT d.json FROM diagnostic d JOIN report r ON r.no = d.report
        WHERE r.id = $1 AND (d.coded = 0 OR d.coded = (SELECT max(no) FROM coded WHERE report = r.no))
        ORDER BY d.coded, d.position
        """, r => stored.Read<Diagnostic>(r.GetString(0)), report);
}
