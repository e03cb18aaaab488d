using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Brings a project file to the newest schema, or says why it cannot be used.</summary>
internal sealed class Migrator(SqlSession session, string path, ImmutableArray<Migration> migrations)
{
    /// <summary>The letters XBPJ: marks a file as a project of ours.</summary>
    public const int ApplicationId = 0x5842504A;

    private int Newest => migrations[^1].Version;

    /// <summary>Null where the file is a project of a version that can be read or, with <paramref name="mayCreate"/>, is empty.</summary>
    public Diagnostic? Refuse(bool mayCreate)
    {
        long mark = session.Number("PRAGMA application_id");
        if (mark != ApplicationId) return mayCreate && mark == 0 && IsEmpty() ? null : DiagnosticCodes.ProjectNotOurs.At(path);
        if (session.Number("SELECT count(*) FROM sqlite_master WHERE name = 'migration'") == 0)
            return DiagnosticCodes.ProjectDamaged.At(path, null, "no table of migrations");
        long version = Version();
        return version > Newest
            ? DiagnosticCodes.ProjectNewer.At(path, null, $"schema {version}", $"at most {Newest}")
            : null;
    }

    /// <summary>Applies what is missing, each step once, in one transaction.</summary>
    public void Bring()
    {
        if (!IsEmpty() && Version() == Newest) return;
        session.Run("BEGIN IMMEDIATE");
        try
        {
            Apply();
            session.Run("COMMIT");
        }
        catch
        {
            session.RollBack();
            throw;
        }
    }

    private void Apply()
    {
        if (IsEmpty())
        {
            session.Run($"PRAGMA application_id = {ApplicationId}");
            session.Run("CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL)");
        }
        long version = Version();
        foreach (Migration step in migrations.Where(m => m.Version > version))
        {
            session.Script(step.Sql);
            session.Run("INSERT INTO migration (version, name) VALUES ($1, $2)", step.Version, step.Name);
        }
    }

    private bool IsEmpty() => session.Number("SELECT count(*) FROM sqlite_master") == 0;

    private long Version() => session.Number("SELECT ifnull(max(version), 0) FROM migration");
}
