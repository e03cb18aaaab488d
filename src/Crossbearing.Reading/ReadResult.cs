using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>What came of one file or row: a report with notices, or the reason why there is none. Immutable.</summary>
/// <param name="Report">The report, or null where it failed or the file was left out.</param>
/// <param name="Diagnostics">Notices in order of finding; where it failed, the one error last.</param>
public sealed record ReadResult(Report? Report, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The error, or null where it did not fail.</summary>
    public Diagnostic? Failure => Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error);

    internal static ReadResult Failed(Diagnostic failure) => new(null, [failure]);
}
