using Crossbearing.Core;
using Crossbearing.Storage;
using Crossbearing.Storage.Sqlite;
using Crossbearing.Testing;

namespace Crossbearing.Pipeline.Tests;

public class IngesterTests
{
    [Fact]
    public void The_same_reports_twice_change_nothing()
    {
        using IProjectStore store = NewStore();
        Ingester ingester = new(Packs.Pipeline(), store);
        Assert.Equal(36, ingester.Ingest([Repository.Samples]).Count(s => s is { Taken: IngestOutcome.Added, Coded: true }));
        StoreCounts before = store.Counts();
        Assert.Equal(36, ingester.Ingest([Repository.Samples]).Count(s => s is { Taken: IngestOutcome.AlreadyThere, Coded: false }));
        Assert.Equal(before, store.Counts());
    }

    [Fact]
    public void A_stop_between_batches_keeps_whole_batches_and_the_next_run_goes_on()
    {
        using IProjectStore store = NewStore();
        using CancellationTokenSource stop = new();
        Ingester ingester = new(Packs.Pipeline(), store, batchSize: 10);
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (IngestStep step in ingester.Ingest([Repository.Samples], stop.Token))
                if (step.Taken is not null) stop.Cancel();
        });
        Assert.InRange(store.Counts().Reports, 9, 10);
        Assert.Equal(store.Counts().Reports, store.Counts().CodedReports);
        long first = store.Counts().Reports;
        Assert.Equal(36 - first, ingester.Ingest([Repository.Samples]).Count(s => s.Taken == IngestOutcome.Added));
    }

    [Fact]
    public void Recoding_does_whole_batches_and_keeps_the_claims_of_before()
    {
        using IProjectStore store = NewStore();
        Assert.Equal(36, new Ingester(WorldAlone(), store).Ingest([Repository.Samples]).Count(s => s.Coded));
        ReportPipeline present = Packs.Pipeline();
        long old = store.Counts().Claims;
        int Done() => store.Reports().Count(r => present.CodingOf(r).Equals(store.CurrentCoding(r.Id)));
        using CancellationTokenSource stop = new();
        Ingester ingester = new(present, store, batchSize: 10);
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (IngestStep step in ingester.Recode(stop.Token))
                if (step.Coded) stop.Cancel();
        });
        Assert.Equal(10, Done());
        Assert.Equal((10, 26), (ingester.Recode().Count(s => !s.Coded), Done() - 10));
        Assert.Equal(old, store.Counts().SupersededClaims);
        Assert.All(ingester.Recode(), s => Assert.False(s.Coded));
    }

    [Fact]
    public void The_analysis_of_a_project_is_that_of_its_reports()
    {
        using IProjectStore store = NewStore();
        foreach (IngestStep step in new Ingester(Packs.Pipeline(), store).Ingest([Repository.Samples])) Assert.Null(step.Failure);
        Analysis stored = ProjectAnalyst.Analyse(store, Packs.Library).Value!;
        ReportOutcome[] outcomes = [.. Packs.Pipeline().Run([Repository.Samples]).Where(o => o.Report is not null)];
        Analysis direct = Analyst.Analyse([.. outcomes.Reverse().Select(o => o.Report!)], [.. outcomes.SelectMany(o => o.Claims)], Packs.Library.OpenAll().Set!);
        Assert.Equal(direct.Events.Select(e => e.Id), stored.Events.Select(e => e.Id));
        Assert.Equal(direct.Claims.Select(c => c.Id), stored.Claims.Select(c => c.Id));
        Assert.All(direct.Control.Runs.Zip(stored.Control.Runs), p => Assert.Equal(p.First, p.Second));
        Assert.Equal(2, stored.Reports.Count(r => r.CopyOf is not null));
        Assert.Equal(new DateOnly(2020, 3, 5), stored.Control.To);
    }

    /// <summary>A pipeline that has the pack <c>world</c> only.</summary>
    private static ReportPipeline WorldAlone()
    {
        string packs = Directory.CreateTempSubdirectory("xb-packs-").FullName, world = Directory.CreateDirectory(Path.Combine(packs, "world")).FullName;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Theatres, "world"))) File.Copy(file, Path.Combine(world, Path.GetFileName(file)));
        return new PipelineBuilder(new(packs, packs)).Build().Pipeline!;
    }

    private static SqliteProjectStore NewStore()
    {
        Result<SqliteProjectStore> opened = SqliteProjectStore.OpenOrCreate(Path.Combine(Directory.CreateTempSubdirectory("xb-store-").FullName, "p.xb"));
        Assert.True(opened.Succeeded, opened.Failure?.ToString());
        return opened.Value;
    }
}
