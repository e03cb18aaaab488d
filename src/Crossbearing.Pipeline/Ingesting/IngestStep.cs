using Crossbearing.Core;
using Crossbearing.Storage;

namespace Crossbearing.Pipeline;

/// <summary>What became of one file or row on its way into a project. Immutable.</summary>
/// <param name="Outcome">What reading and coding came to; without claims where the report was there and coded already.</param>
/// <param name="Taken">What the project did with it, or null where it could not be read.</param>
/// <param name="Coded">True where claims were added by this step.</param>
public sealed record IngestStep(ReportOutcome Outcome, IngestOutcome? Taken, bool Coded)
{
    /// <summary>The first error, or null.</summary>
    public Diagnostic? Failure => Outcome.Failure;
}
