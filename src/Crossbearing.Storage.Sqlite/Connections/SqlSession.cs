using Microsoft.Data.Sqlite;

namespace Crossbearing.Storage.Sqlite;

/// <summary>One connection with its prepared statements. Parameters are <c>$1</c>, <c>$2</c>, …. Not thread-safe.</summary>
internal sealed class SqlSession : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string path;
    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);

    private SqlSession(SqliteConnection connection, string path) => (this.connection, this.path) = (connection, path);

    /// <summary>True while a transaction is open; SQLite itself ends one where the disk is full.</summary>
    public bool InTransaction => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    public static SqlSession Connect(string path, bool create, TimeSpan wait)
    {
        SqliteEngine.Start();
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)),
        };
        var connection = new SqliteConnection(text.ConnectionString);
        try
        {
            connection.Open();
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            throw StoreErrors.Of(path, failure);
        }
        return new SqlSession(connection, path);
    }

    /// <summary>Carries out one statement; gives the number of rows changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        SqliteCommand command = Prepared(sql, values);
        try
        {
            return command.ExecuteNonQuery();
        }
        catch (SqliteException failure)
        {
            throw StoreErrors.Of(path, failure);
        }
    }

    /// <summary>Carries out several statements that are not kept prepared.</summary>
    public void Script(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException failure)
        {
            throw StoreErrors.Of(path, failure);
        }
    }

    /// <summary>All rows.</summary>
    public List<T> Many<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        SqliteCommand command = Prepared(sql, values);
        var rows = new List<T>();
        try
        {
            using SqliteDataReader reader = command.ExecuteReader();
            while (reader.Read()) rows.Add(read(reader));
        }
        catch (SqliteException failure)
        {
            throw StoreErrors.Of(path, failure);
        }
        return rows;
    }

    /// <summary>The first row, or the default.</summary>
    public T? One<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values) =>
        Many(sql, read, values) is [var first, ..] ? first : default;

    /// <summary>The number in the first row; null where there is no row.</summary>
    public long? NumberOrNull(string sql, params ReadOnlySpan<object?> values) =>
        Many(sql, static r => r.GetInt64(0), values) is [var first, ..] ? first : null;

    /// <summary>The number in the first row.</summary>
    public long Number(string sql, params ReadOnlySpan<object?> values) =>
        NumberOrNull(sql, values) ?? throw new InvalidOperationException($"no row: {sql}");

    /// <summary>The number of the row added last.</summary>
    public long LastNumber => SQLitePCL.raw.sqlite3_last_insert_rowid(connection.Handle);

    /// <summary>Undoes the open transaction, if any.</summary>
    public void RollBack()
    {
        if (InTransaction) Run("ROLLBACK");
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in commands.Values) command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Prepared(string sql, ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out SqliteCommand? command)) commands.Add(sql, command = Create(sql, values.Length));
        for (int i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Create(string sql, int parameters)
    {
        SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is put together from constants; values are always parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (int i = 1; i <= parameters; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        return command;
    }
}
