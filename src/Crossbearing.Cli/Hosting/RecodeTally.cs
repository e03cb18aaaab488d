using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Pipeline;

namespace Crossbearing.Cli;

/// <summary>Counts what came of coding a project anew. Not thread-safe.</summary>
internal sealed class RecodeTally(Messages messages)
{
    private int unchanged, failed;

    /// <summary>Ids of the reports that were coded anew.</summary>
    public HashSet<string> Coded { get; } = new(StringComparer.Ordinal);

    /// <summary>True for a claim of a report that was coded anew.</summary>
    public bool IsCoded(Claim claim) => Coded.Contains(claim.Report);

    public void Add(IngestStep step)
    {
        foreach (Diagnostic diagnostic in step.Outcome.Diagnostics) messages.Add(diagnostic);
        if (step.Failure is not null) failed++;
        else if (step.Coded) Coded.Add(step.Outcome.Report!.Id);
        else unchanged++;
    }

    /// <summary>Writes the summary and gives the exit code.</summary>
    public int Finish()
    {
        messages.Summary();
        messages.Say(string.Create(CultureInfo.InvariantCulture, $"{Coded.Count} {(Coded.Count == 1 ? "report" : "reports")} coded anew, {unchanged} of the present coding already, {failed} failed"));
        return failed == 0 ? ExitCode.Good : Coded.Count + unchanged == 0 ? ExitCode.Nothing : ExitCode.SomeFailed;
    }
}
