using System.Collections.Immutable;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Settings of a project file. Immutable.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>How long to wait for another program that writes; 1 second to 10 minutes, default 5 seconds.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Clock for the intake log, or null, the default, to note no times.</summary>
    public TimeProvider? Clock { get; init; }

    internal ImmutableArray<Migration> Migrations { get; init; } = Sqlite.Migrations.All;

    /// <summary>These options if every value is in its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range.</exception>
    public SqliteStoreOptions Validated() =>
        Wait < TimeSpan.FromSeconds(1) || Wait > TimeSpan.FromMinutes(10)
            ? throw new ArgumentOutOfRangeException(nameof(Wait), Wait, "1 second to 10 minutes")
            : this;
}
