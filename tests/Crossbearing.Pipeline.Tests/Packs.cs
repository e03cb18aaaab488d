using Crossbearing.Testing;
using Crossbearing.Theatres;

namespace Crossbearing.Pipeline.Tests;

/// <summary>The repository's packs and a pipeline over them.</summary>
internal static class Packs
{
    public static TheatreLibrary Library { get; } = new(Repository.Theatres, Directory.CreateTempSubdirectory("xb-cache-").FullName);

    public static ReportPipeline Pipeline(PipelineOptions? options = null)
    {
        PipelineBuild build = new PipelineBuilder(Library).With(options ?? new()).Build();
        Assert.NotNull(build.Pipeline);
        return build.Pipeline;
    }
}
