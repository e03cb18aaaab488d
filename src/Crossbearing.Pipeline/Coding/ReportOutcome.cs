using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Pipeline;

/// <summary>What came of one file or row on the whole way: a coded report, or the reason why there is none. Immutable.</summary>
/// <param name="Report">The report with its outlet looked up, or null where it could not be read.</param>
/// <param name="Claims">Its claims in text order; empty where it was not coded.</param>
/// <param name="Diagnostics">Notices and errors, in the order in which they were found.</param>
public sealed record ReportOutcome(Report? Report, ImmutableArray<Claim> Claims, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The first error, or null where the report is done.</summary>
    public Diagnostic? Failure => Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error);

    /// <summary>True for a report that was read and coded without error.</summary>
    public bool Succeeded => Report is not null && Failure is null;
}
