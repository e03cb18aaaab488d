namespace Crossbearing.Storage.Tests;

/// <summary>What every store must do. A store's subclass is empty on purpose.</summary>
/// <typeparam name="T">Opens the store.</typeparam>
public abstract partial class ProjectStoreCompliance<T> : IDisposable where T : IStoreHarness, new()
{
    private readonly T harness = new();
    private IProjectStore store;

    protected ProjectStoreCompliance() => store = harness.Open();

    public void Dispose()
    {
        store.Dispose();
        harness.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Reopen(TimeProvider? clock = null)
    {
        store.Dispose();
        store = harness.Open(clock);
    }

    private void Fill(int reports, CodingKey? coding = null)
    {
        using IStoreBatch batch = store.Begin();
        for (int i = 0; i < reports; i++)
        {
            store.AddReport(StoreSamples.Numbered(i), StoreSamples.Notices(i));
            if (coding is not null) store.AddClaims(StoreSamples.Id(i), coding, StoreSamples.ClaimsOf(i, coding));
        }
        batch.Commit();
    }
}
