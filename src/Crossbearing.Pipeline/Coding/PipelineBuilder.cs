using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Pipeline;

/// <summary>Puts a pipeline together. Not thread-safe; what it builds is.</summary>
/// <param name="library">The packs.</param>
public sealed class PipelineBuilder(TheatreLibrary library)
{
    private PipelineOptions options = new();

    /// <summary>Takes these settings instead of the defaults.</summary>
    /// <returns>The same builder.</returns>
    public PipelineBuilder With(PipelineOptions settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        options = settings;
        return this;
    }

    /// <summary>
    /// Loads the packs and freezes the pipeline. A pack that was named must load; without names a pack with errors is left out and told,
    /// but for <c>world</c>, which must load.
    /// </summary>
    public PipelineBuild Build()
    {
        ImmutableArray<string> needed = options.Theatres.IsEmpty ? [TheatreLibrary.World] : [TheatreLibrary.World, .. options.Theatres];
        ImmutableArray<Diagnostic> wrong = [.. needed.Distinct(StringComparer.Ordinal).SelectMany(n => Problems(n))];
        if (wrong.Length > 0) return new(null, wrong);
        ImmutableArray<Diagnostic> leftOut = options.Theatres.IsEmpty
            ? [.. library.Names.Where(n => n != TheatreLibrary.World).SelectMany(n => Problems(n))]
            : [];
        return new(new ReportPipeline(library, options), leftOut);
    }

    private ImmutableArray<Diagnostic> Problems(string name)
    {
        TheatreLoad load = library.Load(name);
        return load.Theatre is null ? load.Diagnostics : [];
    }
}
