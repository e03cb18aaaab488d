using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Reading;
using Crossbearing.Theatres.Import;

namespace Crossbearing.Cli;

/// <summary>Counts what came of the reports of a run. Not thread-safe.</summary>
internal sealed class RunTally(Messages messages)
{
    public int Done { get; private set; }

    public int Failed { get; private set; }

    public int Claims { get; private set; }

    /// <summary>The names of places in its claims that no pack has.</summary>
    public UnknownPlaces Unknown { get; } = new();

    /// <summary>Counts an outcome and tells its notices and errors.</summary>
    public void Add(ReportOutcome outcome)
    {
        foreach (Diagnostic diagnostic in outcome.Diagnostics) messages.Add(diagnostic);
        if (outcome.Failure is not null) Failed++;
        else if (outcome.Report is not null) Done++;
        Claims += outcome.Claims.Length;
        foreach (Claim claim in outcome.Claims) Unknown.Add(outcome.Report!, claim);
    }

    /// <summary>Counts a report that was read only, and tells its notices and errors.</summary>
    public void Add(ReadResult read) => Add(new ReportOutcome(read.Report, [], read.Diagnostics));

    /// <summary>Writes the summary and gives the exit code.</summary>
    public int Finish(string verb) => Finish(verb, Claims, "claims");

    /// <summary>Writes the summary with what was found and gives the exit code.</summary>
    public int Finish(string verb, int found, string what)
    {
        messages.Summary();
        if (Done == 0) messages.Write(DiagnosticCodes.NothingToDo.At("crossbearing", Failed == 0 ? "There is no report under the paths" : null));
        messages.Say(string.Create(CultureInfo.InvariantCulture, $"{Done} {(Done == 1 ? "report" : "reports")} {verb}, {found} {what}, {Failed} failed"));
        return Done == 0 ? ExitCode.Nothing : Failed > 0 ? ExitCode.SomeFailed : ExitCode.Good;
    }
}
