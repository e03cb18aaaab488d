using Crossbearing.Storage.Tests;

namespace Crossbearing.Storage.Sqlite.Tests;

/// <summary>A project file in a folder of its own.</summary>
public sealed class SqliteHarness : IStoreHarness
{
    private readonly ProjectFolder folder = new();

    public IProjectStore Open(TimeProvider? clock = null) =>
        SqliteProjectStore.OpenOrCreate(folder.File("p.xb"), new SqliteStoreOptions { Clock = clock }).Value!;

    public void Dispose() => folder.Dispose();
}
