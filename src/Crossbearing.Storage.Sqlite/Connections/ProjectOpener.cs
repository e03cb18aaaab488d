using Crossbearing.Core;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Opens a project file, or says why it cannot be used.</summary>
internal static class ProjectOpener
{
    private const string Settings = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        PRAGMA cache_size = -65536;
        """;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>A session on a file of the newest schema, or the reason why not.</summary>
    public static Diagnostic? Open(string path, bool create, SqliteStoreOptions options, out SqlSession? session)
    {
        session = null;
        if (RefuseFile(path, create) is { } refused) return refused;
        SqlSession? opened = null;
        try
        {
            opened = SqlSession.Connect(path, create, options.Wait);
            var migrator = new Migrator(opened, path, options.Migrations);
            if (migrator.Refuse(create) is { } reason) return reason;
            opened.Script(Settings);
            migrator.Bring();
            (session, opened) = (opened, null);
            return null;
        }
        catch (StoreException failure)
        {
            return failure.Diagnostic;
        }
        finally
        {
            opened?.Dispose();
        }
    }

    private static Diagnostic? RefuseFile(string path, bool create)
    {
        if (Directory.Exists(path)) return DiagnosticCodes.ProjectNotOurs.At(path, null, "a folder", "a file");
        if (!File.Exists(path)) return create ? RefuseFolder(path) : DiagnosticCodes.ProjectNotFound.At(path);
        try
        {
            return RefuseContent(path, create);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return DiagnosticCodes.FileUnreadable.At(path, null, e.Message);
        }
    }

    private static Diagnostic? RefuseFolder(string path) =>
        Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder)
            ? DiagnosticCodes.OutputUnwritable.At(path, "The folder of the project file is missing", folder)
            : null;

    private static Diagnostic? RefuseContent(string path, bool create)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> head = stackalloc byte[16];
        int read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (read == 0) return create ? null : DiagnosticCodes.ProjectNotOurs.At(path, null, "an empty file");
        return head[..read].SequenceEqual(Magic) ? null : DiagnosticCodes.ProjectNotOurs.At(path);
    }
}
