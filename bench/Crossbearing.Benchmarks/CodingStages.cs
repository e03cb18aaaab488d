using BenchmarkDotNet.Attributes;
using Crossbearing.Coding;
using Crossbearing.Core;

namespace Crossbearing.Benchmarks;

/// <summary>From a report to claims; all 36 samples per call.</summary>
[BenchmarkCategory(Corpus.AllSamples)]
public class CodingStages
{
    private Corpus corpus = null!;
    private ReportCoder coder = null!;

    [GlobalSetup]
    public void Setup() => (corpus, coder) = (Corpus.Shared, new ReportCoder(Corpus.Shared.Set));

    [Benchmark]
    public int Code()
    {
        int claims = 0;
        foreach (Report report in corpus.Reports) claims += coder.Code(report).Claims.Length;
        return claims;
    }
}
