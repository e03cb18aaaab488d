using Crossbearing.Core;
using Crossbearing.Storage;
using Crossbearing.Storage.Sqlite;

namespace Crossbearing.Cli;

/// <summary>Opens the project file; the only place that names a store.</summary>
internal static class Project
{
    /// <summary>Opens a project that is there.</summary>
    /// <exception cref="CliFailureException">There is none, or it cannot be used.</exception>
    public static IProjectStore Open(CliSession session) => Use(SqliteProjectStore.Open(session.Settings.Project));

    /// <summary>Opens the project, or creates it. The clock goes into the log of intakes only.</summary>
    /// <exception cref="CliFailureException">It cannot be used.</exception>
    public static IProjectStore OpenOrCreate(CliSession session) =>
        Use(SqliteProjectStore.OpenOrCreate(session.Settings.Project, new SqliteStoreOptions { Clock = TimeProvider.System }));

    /// <summary>Opens a project if there is one, else null.</summary>
    public static IProjectStore? OpenIfThere(CliSession session) => File.Exists(session.Settings.Project) ? Open(session) : null;

    /// <summary>The engine in use, for <c>doctor</c>.</summary>
    public static string Engine => SqliteEngine.Describe().ToString();

    private static SqliteProjectStore Use(Result<SqliteProjectStore> opened) => opened.Value ?? throw CliFailureException.Nothing(opened.Failure!);
}
