using BenchmarkDotNet.Attributes;
using Crossbearing.Coding;
using Crossbearing.Theatres;

namespace Crossbearing.Benchmarks;

/// <summary>Packs and the gazetteer; a lookup is one name.</summary>
public class TheatreStages
{
    private static readonly string[] Names = ["Saraqib", "Ma'arrat al-Nu'man", "Khan Shaykhun", "Idlib", "Jisr al-Shughur", "Atarib", "Kafr Nabl", "Nowhere-at-all"];
    private Corpus corpus = null!;

    [GlobalSetup]
    public void Setup()
    {
        corpus = Corpus.Shared;
        corpus.Set.Gazetteer.Lookup("Serakeb");
    }

    [Benchmark]
    public int OpenCompiledPacks() => new TheatreLibrary(Path.Combine(corpus.Root, "theatres"), corpus.Library.CacheFolder).Open(["syria-northwest"]).Set!.Theatres.Length;

    [Benchmark]
    public ReportCoder MakeCoder() => new(corpus.Set);

    [Benchmark(OperationsPerInvoke = 8)]
    public int GazetteerExact()
    {
        int found = 0;
        foreach (string name in Names) found += corpus.Set.Gazetteer.Exact(name).Length;
        return found;
    }

    [Benchmark(OperationsPerInvoke = 8)]
    public int GazetteerLookup()
    {
        int found = 0;
        foreach (string name in Names) found += corpus.Set.Gazetteer.Lookup(name).Length;
        return found;
    }

    [Benchmark]
    public int GazetteerLookupOfAMisspelling() => corpus.Set.Gazetteer.Lookup("Saraqjb").Length;
}
