namespace Crossbearing.Storage.Sqlite;

/// <summary>Counts what is in a project.</summary>
internal static class ProjectCounts
{
    public static StoreCounts Of(SqlSession session)
    {
        long claims = session.Number("SELECT count(*) FROM claim");
        long current = session.Number($"SELECT count(*) FROM claim c WHERE {ClaimConditions.Current}");
        return new StoreCounts(
            session.Number("SELECT count(*) FROM report"),
            session.Number("SELECT count(*) FROM report WHERE copy_of IS NOT NULL"),
            session.Number("SELECT count(DISTINCT report) FROM coded"),
            current, claims - current,
            session.Number("SELECT count(*) FROM correction"));
    }
}
