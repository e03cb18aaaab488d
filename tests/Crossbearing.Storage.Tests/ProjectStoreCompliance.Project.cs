using Crossbearing.Core.Json;

namespace Crossbearing.Storage.Tests;

public abstract partial class ProjectStoreCompliance<T>
{
    [Fact]
    public void A_batch_is_kept_whole_or_not_at_all()
    {
        using (store.Begin())
        {
            store.AddReport(StoreSamples.Numbered(0), []);
            store.AddClaims(StoreSamples.Id(0), First, StoreSamples.ClaimsOf(0, First));
            Assert.Equal(1, store.Counts().Reports);
        }
        Assert.Equal(new StoreCounts(0, 0, 0, 0, 0, 0), store.Counts());
        Assert.Empty(store.Search("campaign"));
        Assert.Empty(store.ClaimsNear(35, 36, 100));
        Fill(1, First);
        Reopen();
        Assert.Equal(new StoreCounts(1, 0, 1, 2, 0, 0), store.Counts());
    }

    [Fact]
    public void A_failed_call_leaves_its_batch_usable()
    {
        using (IStoreBatch batch = store.Begin())
        {
            store.AddReport(StoreSamples.Numbered(0), []);
            Assert.Throws<ArgumentException>(() => store.AddClaims("none", First, []));
            store.AddReport(StoreSamples.Numbered(1), []);
            batch.Commit();
        }
        Assert.Equal(2, store.Counts().Reports);
    }

    [Fact]
    public void There_is_one_batch_at_a_time_and_it_commits_once()
    {
        using IStoreBatch batch = store.Begin();
        Assert.Throws<InvalidOperationException>(() => store.Begin());
        batch.Commit();
        Assert.Throws<InvalidOperationException>(batch.Commit);
        store.Begin().Dispose();
    }

    [Fact]
    public void Corrections_are_kept_beside_the_claim()
    {
        Fill(1, First);
        string id = StoreSamples.ClaimsOf(0, First)[0].Id, before = CoreJson.Write(store.FindClaim(id)!);
        Correction first = store.AddCorrection(new Correction(id, "place", "p0", "p1", "A. Reader", "The other village")).Value!;
        Correction second = store.AddCorrection(new Correction(id, "date", null, "2018-02-03", "B. Reader", "")).Value!;
        Reopen();
        Assert.Equal<Correction>([first, second], store.Corrections(id));
        Assert.Equal([1L, 2L], store.Corrections(id).Select(c => c.Sequence));
        Assert.Equal(before, CoreJson.Write(store.FindClaim(id)!));
        Assert.Empty(store.Corrections("c-none"));
        Assert.Equal("XB5002", store.AddCorrection(first with { Claim = "c-none" }).Failure!.Code);
        Assert.Equal(2, store.Counts().Corrections);
    }

    [Fact]
    public void Settings_can_be_changed_and_removed()
    {
        store.SetSetting(SettingKeys.Theatres, "world");
        store.SetSetting(SettingKeys.Theatres, "world,syria");
        store.SetSetting("B", "");
        store.SetSetting("gone", "x");
        store.SetSetting("gone", null);
        Reopen();
        Assert.Equal("world,syria", store.GetSetting(SettingKeys.Theatres));
        Assert.Null(store.GetSetting("gone"));
        Assert.Equal(["B", "theatres"], store.Settings().Keys);
    }

    [Fact]
    public void Counts_tell_copies_and_codings()
    {
        Fill(20, First);
        Assert.Equal(new StoreCounts(20, 2, 20, 40, 0, 0), store.Counts());
    }

    [Fact]
    public void Answers_do_not_depend_on_the_order_of_adding()
    {
        Fill(40, First);
        string forward = Everything();
        using var other = new T();
        using IProjectStore second = other.Open();
        for (int i = 39; i >= 0; i--)
        {
            second.AddReport(StoreSamples.Numbered(i), StoreSamples.Notices(i));
            second.AddClaims(StoreSamples.Id(i), First, [.. StoreSamples.ClaimsOf(i, First).Reverse()]);
        }
        store.Dispose();
        store = second;
        Assert.Equal(forward, Everything());
    }

    [Fact]
    public void Many_threads_can_add_and_ask()
    {
        Parallel.For(0, 200, i =>
        {
            store.AddReport(StoreSamples.Numbered(i), []);
            store.AddClaims(StoreSamples.Id(i), First, StoreSamples.ClaimsOf(i, First));
            Assert.Equal(2, store.Claims(new ClaimFilter { Report = StoreSamples.Id(i) }).Length);
        });
        Assert.Equal(new StoreCounts(200, 20, 200, 400, 0, 0), store.Counts());
    }

    [Fact]
    public void A_closed_store_says_so()
    {
        store.Dispose();
        store.Dispose();
        Assert.Throws<ObjectDisposedException>(() => store.Counts());
        Assert.Throws<ObjectDisposedException>(() => store.Reports().Count());
    }

    private string Everything() => string.Join('\n',
        [.. store.Reports().Select(CoreJson.Write), .. store.ReportIds().SelectMany(r => store.Diagnostics(r)).Select(CoreJson.Write),
         .. store.Claims().Select(CoreJson.Write), .. store.ClaimsNear(35.3, 36.3, 30).Select(n => $"{n.Km:R} {n.Claim.Id}"),
         .. store.Search("village army").SelectMany(h => h.Spans.Select(s => $"{h.Report} {s} {h.Snippet.Text}")), store.Counts().ToString()]);
}
