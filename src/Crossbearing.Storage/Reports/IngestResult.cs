using Crossbearing.Core;

namespace Crossbearing.Storage;

/// <summary>What became of a report that was to be taken in.</summary>
/// <param name="Outcome">Which of the three.</param>
/// <param name="Failure">XB4006 with <see cref="IngestOutcome.Conflict"/>, else null.</param>
public sealed record IngestResult(IngestOutcome Outcome, Diagnostic? Failure = null)
{
    /// <summary>It is new and was taken in.</summary>
    public static IngestResult Added { get; } = new(IngestOutcome.Added);

    /// <summary>It was there; nothing changed.</summary>
    public static IngestResult AlreadyThere { get; } = new(IngestOutcome.AlreadyThere);

    /// <summary>A report of this id with another text is there and is kept.</summary>
    public static IngestResult Conflict(string reportId, string foundHash, string keptHash) =>
        new(IngestOutcome.Conflict, DiagnosticCodes.ReportChanged.At(reportId, null, $"sha256 {foundHash}", $"sha256 {keptHash}"));
}
