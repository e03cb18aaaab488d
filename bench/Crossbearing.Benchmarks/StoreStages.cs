using BenchmarkDotNet.Attributes;
using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Storage;
using Crossbearing.Storage.Sqlite;

namespace Crossbearing.Benchmarks;

/// <summary>Taking all 36 samples into a new project: reading, coding, and writing reports, claims and search index.</summary>
[BenchmarkCategory(Corpus.AllSamples)]
public class StoreStages
{
    private Corpus corpus = null!;
    private ReportPipeline pipeline = null!;
    private DirectoryInfo folder = null!;
    private ILookup<string, Claim> claims = null!;
    private int number;

    [GlobalSetup]
    public void Setup()
    {
        corpus = Corpus.Shared;
        pipeline = new PipelineBuilder(corpus.Library).With(new PipelineOptions { Theatres = ["syria-northwest"] }).Build().Pipeline!;
        claims = corpus.Claims.ToLookup(c => c.Report, StringComparer.Ordinal);
        folder = Directory.CreateTempSubdirectory("crossbearing-bench");
    }

    [GlobalCleanup]
    public void Cleanup() => folder.Delete(recursive: true);

    /// <summary>Reports, claims and search index alone: what was coded before is written to a new file in one transaction.</summary>
    [Benchmark]
    public int Write()
    {
        using SqliteProjectStore store = NewStore();
        using IStoreBatch batch = store.Begin();
        foreach (Report report in corpus.Reports)
        {
            store.AddReport(report, []);
            store.AddClaims(report.Id, pipeline.CodingOf(report), [.. claims[report.Id]]);
        }
        batch.Commit();
        return corpus.Reports.Length;
    }

    /// <summary>The same from files on, with reading and coding.</summary>
    [Benchmark]
    public int Ingest()
    {
        using SqliteProjectStore store = NewStore();
        return new Ingester(pipeline, store).Ingest([corpus.Samples]).Count();
    }

    private SqliteProjectStore NewStore() => SqliteProjectStore.OpenOrCreate(Path.Combine(folder.FullName, $"{number++}.xb")).Value!;
}
