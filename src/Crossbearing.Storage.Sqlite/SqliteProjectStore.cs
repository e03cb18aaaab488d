using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Storage.Sqlite;

/// <summary>
/// A project in one file <c>*.xb</c>, with <c>-wal</c> and <c>-shm</c> beside it while it is open. One process writes at a time; others
/// can read meanwhile. Thread-safe as <see cref="IProjectStore"/> says.
/// </summary>
public sealed partial class SqliteProjectStore : IProjectStore
{
    private readonly Lock gate = new();
    private readonly string path;
    private readonly SqlSession session;
    private readonly Transactions transactions;
    private readonly ReportTable reports;
    private readonly CodingTable codings;
    private readonly ClaimTable claims;
    private readonly ClaimQueries queries;
    private readonly CorrectionTable corrections;
    private readonly SettingTable settings;
    private readonly StoredJson stored;
    private bool closed;

    private SqliteProjectStore(string path, SqlSession session, TimeProvider? clock)
    {
        (this.path, this.session) = (path, session);
        stored = new StoredJson(path);
        transactions = new Transactions(session, path);
        reports = new ReportTable(session, stored, clock);
        codings = new CodingTable(session);
        claims = new ClaimTable(session, stored, codings);
        queries = new ClaimQueries(session, stored);
        corrections = new CorrectionTable(session);
        settings = new SettingTable(session);
    }

    /// <summary>Opens a project that exists, bringing an older one to the present schema.</summary>
    /// <returns>The store, or XB4001 to XB4005, XB1002 or XB5005.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static Result<SqliteProjectStore> Open(string path, SqliteStoreOptions? options = null) => Open(path, create: false, options);

    /// <summary>Opens a project, creating it where there is no file or an empty one.</summary>
    /// <returns>The store, or XB4002 to XB4005, XB1002 or XB5005.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static Result<SqliteProjectStore> OpenOrCreate(string path, SqliteStoreOptions? options = null) => Open(path, create: true, options);

    /// <summary>Reads the whole file and says what is wrong with it, in a fixed order; empty where it is sound.</summary>
    public ImmutableArray<Diagnostic> Verify()
    {
        using (Enter()) return [.. ProjectCheck.Run(session, stored, path)];
    }

    /// <summary>Closes the file; an open batch is undone. May be called twice.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (closed) return;
            closed = true;
            transactions.Abandon();
            session.Dispose();
        }
    }

    private static Result<SqliteProjectStore> Open(string path, bool create, SqliteStoreOptions? options)
    {
        SqliteStoreOptions valid = (options ?? new SqliteStoreOptions()).Validated();
        return ProjectOpener.Open(path, create, valid, out SqlSession? session) is { } failure
            ? failure
            : new SqliteProjectStore(path, session!, valid.Clock);
    }

    private Lock.Scope Enter()
    {
        Lock.Scope scope = gate.EnterScope();
        if (!closed) return scope;
        scope.Dispose();
        throw new ObjectDisposedException(nameof(SqliteProjectStore), path);
    }
}
