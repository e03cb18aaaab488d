using BenchmarkDotNet.Attributes;
using Crossbearing.Consolidation;
using Crossbearing.Control;
using Crossbearing.Pipeline;
using Crossbearing.Publishing;

namespace Crossbearing.Benchmarks;

/// <summary>From the claims of all 36 samples to events, control and the picture.</summary>
public class PictureStages
{
    private Corpus corpus = null!;
    private Analysis analysis = null!;
    private PictureModel model = null!;

    [GlobalSetup]
    public void Setup()
    {
        corpus = Corpus.Shared;
        analysis = corpus.Analyse();
        model = PictureBuilder.Build(PictureMaterial.Of(analysis, "bench", "0"), PublishProfile.Public);
    }

    [Benchmark]
    public int Consolidate() => Consolidator.Consolidate(analysis.Claims, analysis.Origins, corpus.Set).Length;

    [Benchmark]
    public int EstimateControl() =>
        ControlModel.Estimate(analysis.Claims, analysis.Origins.VoiceOf, corpus.Set, analysis.Control.From, analysis.Control.To, ControlOptions.Default).Runs.Length;

    [Benchmark]
    public string BuildPicture() => PictureBuilder.Build(PictureMaterial.Of(analysis, "bench", "0"), PublishProfile.Public).Title;

    [Benchmark]
    public long WritePicture()
    {
        using MemoryStream file = new();
        PictureWriter.Write(model, file);
        return file.Length;
    }
}
