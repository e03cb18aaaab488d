using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Storage.Tests;

namespace Crossbearing.Storage.Sqlite.Tests;

public sealed class CrashTests : IDisposable
{
    private const int Count = 3000, Batch = 10;
    private readonly ProjectFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1u)]
    [InlineData(20u)]
    public void A_killed_run_leaves_whole_batches_and_can_be_resumed(uint seed)
    {
        string path = folder.File("killed.xb");
        uint state = seed;
        int killed = 0;
        for (int n = 0; n < 4; n++)
        {
            state = state * 1664525 + 1013904223;
            killed += CrashHost.RunAndKill(path, Count, Batch, (int)(state >> 16) % 250) ? 1 : 0;
            CheckWholeBatches(path);
        }
        Assert.True(killed > 0, $"seed {seed}: the host always ended first");
        CrashHost.RunToTheEnd(SqliteEngineChoice.Newest, path, Count, Batch);
        CrashHost.RunToTheEnd(SqliteEngineChoice.Newest, folder.File("whole.xb"), Count, Count);
        Assert.Equal(Content(folder.File("whole.xb")), Content(path));
    }

    private static void CheckWholeBatches(string path)
    {
        using SqliteProjectStore store = SqliteProjectStore.Open(path).Value!;
        Assert.Empty(store.Verify());
        StoreCounts counts = store.Counts();
        Assert.Equal(0, counts.Reports % Batch);
        Assert.InRange(counts.Reports, Batch, Count);
        Assert.Equal((counts.Reports, 2 * counts.Reports), (counts.CodedReports, counts.Claims));
        Assert.Equal(Enumerable.Range(0, (int)counts.Reports).Select(i => CoreJson.Write(StoreSamples.Numbered(i))), store.Reports().Select(CoreJson.Write));
    }

    private static string Content(string path)
    {
        using SqliteProjectStore store = SqliteProjectStore.Open(path).Value!;
        return ContentId.Hash(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', [.. store.Reports().Select(CoreJson.Write),
            .. store.Claims().Select(CoreJson.Write), .. store.IntakeLog().Select(i => i.ToString()), store.Counts().ToString(),
            .. store.Search("village", 50).Select(h => $"{h.Report} {string.Join(' ', h.Spans)}"), .. store.ClaimsNear(35.5, 36.5, 20).Select(n => n.Claim.Id)])));
    }
}
