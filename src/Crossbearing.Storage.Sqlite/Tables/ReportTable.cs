using Crossbearing.Core;
using Crossbearing.Core.Json;
using Microsoft.Data.Sqlite;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Reports with their bytes, notices and place in the search index.</summary>
internal sealed class ReportTable(SqlSession session, StoredJson stored, TimeProvider? clock)
{
    private const int Page = 200;

    public IngestResult Add(Report report, IReadOnlyList<Diagnostic> diagnostics, ReadOnlyMemory<byte> raw)
    {
        (string Hash, string Json)? there = session.One("SELECT hash, json FROM report WHERE id = $1",
            static (string, string)? (r) => (r.GetString(0), r.GetString(1)), report.Id);
        if (there is { } kept)
        {
            return kept.Hash == report.Hash || stored.Read<Report>(kept.Json).Text == report.Text
                ? IngestResult.AlreadyThere
                : IngestResult.Conflict(report.Id, report.Hash, kept.Hash);
        }
        Insert(report, diagnostics, raw);
        return IngestResult.Added;
    }

    public IReadOnlyList<Report> PageAfter(string? id) => session.Many(
        $"SELECT json FROM report WHERE $1 IS NULL OR id > $1 ORDER BY id LIMIT {Page}", ReadReport, id);

    public List<string> Ids() => session.Many("SELECT id FROM report ORDER BY id", static r => r.GetString(0));

    public Report? Find(string id) => session.One("SELECT json FROM report WHERE id = $1", ReadReport, id);

    public long? NumberOf(string id) => session.NumberOrNull("SELECT no FROM report WHERE id = $1", id);

    public byte[]? RawBytes(string id) => session.One(
        "SELECT raw.bytes FROM raw JOIN report ON report.no = raw.report WHERE report.id = $1", static r => r.GetFieldValue<byte[]>(0), id);

    public List<Intake> Log() => session.Many("SELECT no, id, hash, taken_in FROM report ORDER BY no", static r =>
        new Intake(r.GetInt64(0), r.GetString(1), r.GetString(2), r.IsDBNull(3) ? null : DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(3))));

    public IEnumerable<SearchHit> Search(SearchQuery query, int limit) => session.Many("""
        SELECT r.json FROM report_words JOIN report r ON r.no = report_words.rowid
        WHERE report_words MATCH $1 ORDER BY r.id LIMIT $2
        """, ReadReport, FullText.Expression(query), limit).Select(r => Snippets.Hit(r, query));

    private Report ReadReport(SqliteDataReader row) => stored.Read<Report>(row.GetString(0));

    private void Insert(Report report, IReadOnlyList<Diagnostic> diagnostics, ReadOnlyMemory<byte> raw)
    {
        session.Run("INSERT INTO report (id, hash, copy_of, json, taken_in) VALUES ($1, $2, $3, $4, $5)",
            report.Id, report.Hash, report.CopyOf, CoreJson.Write(report), clock?.GetUtcNow().ToUnixTimeMilliseconds());
        long no = session.LastNumber;
        if (!raw.IsEmpty) session.Run("INSERT INTO raw (report, bytes) VALUES ($1, $2)", no, raw.ToArray());
        session.Run("INSERT INTO report_words (rowid, title, text) VALUES ($1, $2, $3)",
            no, SearchWords.Keys(report.Title ?? ""), SearchWords.Keys(report.Text));
        DiagnosticTable.Add(session, no, coded: 0, diagnostics);
    }
}
