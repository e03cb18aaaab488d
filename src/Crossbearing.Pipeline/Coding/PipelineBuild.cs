using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Pipeline;

/// <summary>What came of building a pipeline. Immutable.</summary>
/// <param name="Pipeline">The pipeline, or null where a pack that it needs cannot be used.</param>
/// <param name="Diagnostics">What is wrong with packs; with a pipeline these packs are left out.</param>
public sealed record PipelineBuild(ReportPipeline? Pipeline, ImmutableArray<Diagnostic> Diagnostics);
