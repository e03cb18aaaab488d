using System.Collections.Immutable;

namespace Crossbearing.Storage.Sqlite;

/// <summary>Settings: the only rows that are changed.</summary>
internal sealed class SettingTable(SqlSession session)
{
    public string? Get(string key) => session.One("SELECT value FROM setting WHERE key = $1", static r => r.GetString(0), key);

    public int Set(string key, string? value) => value is null
        ? session.Run("DELETE FROM setting WHERE key = $1", key)
        : session.Run("INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value);

    public ImmutableSortedDictionary<string, string> All() => session
        .Many("SELECT key, value FROM setting ORDER BY key", static r => KeyValuePair.Create(r.GetString(0), r.GetString(1)))
        .ToImmutableSortedDictionary(StringComparer.Ordinal);
}
