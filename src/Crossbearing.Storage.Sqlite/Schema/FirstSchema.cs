namespace Crossbearing.Storage.Sqlite;

/// <summary>
/// Version 1. Days are numbers counted from 0001-01-01; an open side is −1 or 9999999, an unknown date null. <c>coded</c> is the history
/// of codings, the highest number of a report being its current one.
/// </summary>
internal static class FirstSchema
{
    public const long OpenStart = -1;
    public const long OpenEnd = 9_999_999;

    private static readonly string[] AppendOnly = ["report", "raw", "diagnostic", "coding", "coded", "claim", "coded_claim", "point", "correction"];

    public static string Sql { get; } = Tables + string.Concat(AppendOnly.Select(Guard));

    private const string Tables = """
        CREATE TABLE report (
          no INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE COLLATE BINARY,
          hash TEXT NOT NULL,
          copy_of TEXT,
          json TEXT NOT NULL,
          taken_in INTEGER);
        CREATE TABLE raw (
          report INTEGER PRIMARY KEY REFERENCES report(no),
          bytes BLOB NOT NULL);
        CREATE TABLE coding (
          no INTEGER PRIMARY KEY,
          coder TEXT NOT NULL,
          theatres TEXT NOT NULL,
          UNIQUE (coder, theatres));
        CREATE TABLE coded (
          no INTEGER PRIMARY KEY,
          report INTEGER NOT NULL REFERENCES report(no),
          coding INTEGER NOT NULL REFERENCES coding(no));
        CREATE INDEX coded_by_report ON coded (report, no);
        CREATE TABLE diagnostic (
          report INTEGER NOT NULL REFERENCES report(no),
          coded INTEGER NOT NULL,
          position INTEGER NOT NULL,
          json TEXT NOT NULL,
          PRIMARY KEY (report, coded, position)) WITHOUT ROWID;
        CREATE TABLE claim (
          no INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE COLLATE BINARY,
          report INTEGER NOT NULL REFERENCES report(no),
          coder TEXT NOT NULL,
          type TEXT NOT NULL,
          certainty TEXT NOT NULL,
          place TEXT,
          place_to TEXT,
          day_start INTEGER,
          day_end INTEGER,
          span_start INTEGER NOT NULL,
          span_end INTEGER NOT NULL,
          json TEXT NOT NULL);
        CREATE INDEX claim_by_report ON claim (report, span_start, span_end);
        CREATE INDEX claim_by_place ON claim (place);
        CREATE INDEX claim_by_place_to ON claim (place_to);
        CREATE INDEX claim_by_day ON claim (day_end, day_start);
        CREATE TABLE coded_claim (
          coded INTEGER NOT NULL REFERENCES coded(no),
          claim INTEGER NOT NULL REFERENCES claim(no),
          PRIMARY KEY (coded, claim)) WITHOUT ROWID;
        CREATE TABLE point (
          no INTEGER PRIMARY KEY,
          claim INTEGER NOT NULL REFERENCES claim(no),
          lat REAL NOT NULL,
          lon REAL NOT NULL);
        CREATE VIRTUAL TABLE point_box USING rtree (no, min_lat, max_lat, min_lon, max_lon);
        CREATE VIRTUAL TABLE report_words USING fts5 (title, text, content='', tokenize='ascii');
        CREATE TABLE correction (
          no INTEGER PRIMARY KEY,
          claim INTEGER NOT NULL REFERENCES claim(no),
          field TEXT NOT NULL,
          old TEXT,
          new TEXT,
          who TEXT NOT NULL,
          why TEXT NOT NULL);
        CREATE INDEX correction_by_claim ON correction (claim, no);
        CREATE TABLE setting (
          key TEXT PRIMARY KEY COLLATE BINARY,
          value TEXT NOT NULL) WITHOUT ROWID;
        """;

    private static string Guard(string table) => $"""

        CREATE TRIGGER {table}_is_not_changed BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        CREATE TRIGGER {table}_is_not_removed BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        """;
}
