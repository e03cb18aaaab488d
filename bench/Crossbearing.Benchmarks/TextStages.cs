using BenchmarkDotNet.Attributes;
using Crossbearing.Core;
using Crossbearing.Reading;
using Crossbearing.Text;

namespace Crossbearing.Benchmarks;

/// <summary>Reading files and what is found in text alone; all 36 samples per call.</summary>
[BenchmarkCategory(Corpus.AllSamples)]
public class TextStages
{
    private Corpus corpus = null!;
    private TimeExpression[][] times = null!;

    [GlobalSetup]
    public void Setup()
    {
        corpus = Corpus.Shared;
        times = [.. corpus.Documents.Select((d, i) => TimeExpressionFinder.Find(d, corpus.Reports[i].AnchorDay).ToArray())];
    }

    [Benchmark]
    public int ReadFiles() => new ReportReader(new ReadingOptions(), text => LanguageIdentifier.Identify(text)).Read([corpus.Samples]).Count();

    [Benchmark]
    public int ParseDocuments()
    {
        int tokens = 0;
        foreach (Report report in corpus.Reports) tokens += DocumentParser.Parse(report.Text, report.Zones, report.Language).Tokens.Length;
        return tokens;
    }

    [Benchmark]
    public int TimeExpressions()
    {
        int found = 0;
        for (int i = 0; i < corpus.Documents.Length; i++) found += TimeExpressionFinder.Find(corpus.Documents[i], corpus.Reports[i].AnchorDay).Length;
        return found;
    }

    [Benchmark]
    public int Quantities()
    {
        int found = 0;
        for (int i = 0; i < corpus.Documents.Length; i++) found += QuantityFinder.Find(corpus.Documents[i], [.. times[i]]).Length;
        return found;
    }
}
