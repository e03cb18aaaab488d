using System.Runtime.InteropServices;
using SQLitePCL;

namespace Crossbearing.Storage.Sqlite;

/// <summary>
/// Chooses the native SQLite library once per process: the system's where it is newer than the bundled one and has full-text search and
/// R*Trees, else the bundled one. Thread-safe.
/// </summary>
public static class SqliteEngine
{
    private static readonly Lock Gate = new();
    private static SqliteEngineChoice wanted = SqliteEngineChoice.Newest;
    private static NativeSqlite? chosen;

    /// <summary>Forces a library. Only before the first project is opened or <see cref="Describe"/> is called.</summary>
    /// <exception cref="InvalidOperationException">A library is in use already.</exception>
    public static void Use(SqliteEngineChoice choice)
    {
        lock (Gate)
        {
            if (chosen is not null) throw new InvalidOperationException($"SQLite {chosen.Version} is in use already");
            wanted = choice;
        }
    }

    /// <summary>Which library is in use, loading it if none is yet.</summary>
    /// <exception cref="DllNotFoundException">There is no library of the wanted kind.</exception>
    public static SqliteEngineInfo Describe()
    {
        Start();
        return chosen!.Info;
    }

    internal static void Start()
    {
        lock (Gate)
        {
            if (chosen is not null) return;
            chosen = Choose();
            NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly,
                static (name, _, _) => name == NativeSqlite.BundledName ? chosen!.Handle : IntPtr.Zero);
            raw.SetProvider(new SQLite3Provider_e_sqlite3());
        }
    }

    private static NativeSqlite Choose()
    {
        NativeSqlite? system = wanted == SqliteEngineChoice.Bundled ? null : NativeSqlite.System();
        NativeSqlite? bundled = wanted == SqliteEngineChoice.System ? null : NativeSqlite.Bundled();
        NativeSqlite? best = system is { IsComplete: true } && (bundled is null || system.Version > bundled.Version) ? system : bundled;
        return best ?? throw new DllNotFoundException($"no SQLite library of kind {wanted} with FTS5 and R*Tree");
    }
}
