using Crossbearing.Storage.Tests;

namespace Crossbearing.Storage.Sqlite.Tests;

/// <summary>Empty on purpose.</summary>
public sealed class SqliteStoreCompliance : ProjectStoreCompliance<SqliteHarness>;
