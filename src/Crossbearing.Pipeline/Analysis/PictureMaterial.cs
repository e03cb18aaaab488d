using Crossbearing.Control;
using Crossbearing.Publishing;

namespace Crossbearing.Pipeline;

/// <summary>Hands an analysis to publishing. Thread-safe.</summary>
public static class PictureMaterial
{
    /// <summary>Everything that can be published of <paramref name="analysis"/>; the dials of a profile come after.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="title">Heading.</param>
    /// <param name="version">Version of the program.</param>
    public static PictureInput Of(Analysis analysis, string title, string version) => new()
    {
        Title = title, Version = version, Theatres = analysis.Theatres,
        Reports = analysis.Reports, Claims = analysis.Claims, Events = analysis.Events,
        Runs = [.. analysis.Control.Runs.Select(r => Run(r, analysis.ControlOptions))],
        Changes = analysis.Control.ChangesBetween(analysis.Control.From, analysis.Control.To),
        From = analysis.Control.From, To = analysis.Control.To,
    };

    private static ControlRunInput Run(ControlRun run, ControlOptions options) =>
        new(run.Place, run.From, run.To, run.Holder, run.Confidence, options.HalfLifeDays, run.Contested, run.DecidingClaim);
}
