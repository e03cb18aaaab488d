using Crossbearing.Storage.Tests;
using Xunit.Abstractions;

namespace Crossbearing.Storage.Sqlite.Tests;

public sealed class EngineTests(ITestOutputHelper output) : IDisposable
{
    private readonly ProjectFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_library_in_use_is_told_and_stays()
    {
        SqliteEngineInfo info = SqliteEngine.Describe();
        output.WriteLine(info.ToString());
        Assert.True(Version.Parse(info.Version) >= new Version(3, 35, 5), info.ToString());
        Assert.Contains(info.Version, info.ToString(), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => SqliteEngine.Use(SqliteEngineChoice.Bundled));
    }

    [Fact]
    public void The_bundled_library_does_the_same_with_six_thousand_reports()
    {
        string path = folder.File("bundled.xb");
        List<string> lines = CrashHost.RunToTheEnd(SqliteEngineChoice.Bundled, path, 6000, 1000);
        output.WriteLine(string.Join('\n', lines));
        Assert.Contains(lines, l => l.Contains("bundled", StringComparison.Ordinal));
        using SqliteProjectStore store = SqliteProjectStore.Open(path).Value!;
        Assert.Empty(store.Verify());
        Assert.Equal([StoreSamples.Id(77)], store.Search("number77").Select(h => h.Report));
        Assert.Equal(120, store.Claims(new ClaimFilter { Place = "p7" }).Length);
    }
}
