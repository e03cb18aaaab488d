using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Storage;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Cli;

/// <summary>Counts what came of an ingest. Not thread-safe.</summary>
internal sealed class IngestTally(Messages messages)
{
    public int Added { get; private set; }

    public int Known { get; private set; }

    public int Failed { get; private set; }

    public int Claims { get; private set; }

    /// <summary>The names of places in its claims that no pack has.</summary>
    public UnknownPlaces Unknown { get; } = new();

    public void Add(IngestStep step)
    {
        foreach (Diagnostic diagnostic in step.Outcome.Diagnostics) messages.Add(diagnostic);
        if (step.Failure is not null) Failed++;
        else if (step.Taken == IngestOutcome.Added) Added++;
        else if (step.Taken == IngestOutcome.AlreadyThere) Known++;
        if (!step.Coded) return;
        Claims += step.Outcome.Claims.Length;
        foreach (Claim claim in step.Outcome.Claims) Unknown.Add(step.Outcome.Report!, claim);
    }

    /// <summary>Writes the summary and gives the exit code.</summary>
    public int Finish()
    {
        messages.Summary();
        int done = Added + Known;
        if (done == 0) messages.Write(DiagnosticCodes.NothingToDo.At("crossbearing", Failed == 0 ? "There is no report under the paths" : null));
        messages.Say(string.Create(CultureInfo.InvariantCulture, $"{Added} reports taken in, {Known} there already, {Claims} claims, {Failed} failed"));
        return done == 0 ? ExitCode.Nothing : Failed > 0 ? ExitCode.SomeFailed : ExitCode.Good;
    }
}
