using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Storage;

namespace Crossbearing.Cli.Commands;

/// <summary>The analysis of the session's project.</summary>
internal static class ProjectAnalysis
{
    /// <exception cref="CliFailureException">There is no project, it is empty, or a pack does not load.</exception>
    public static Analysis Of(CliSession session, DateOnly? from = null, DateOnly? to = null)
    {
        using IProjectStore store = Project.Open(session);
        if (store.Counts().Reports == 0)
            throw CliFailureException.Nothing(DiagnosticCodes.NothingToDo.At(session.Settings.Project, "The project has no report", "nothing", "reports taken in with crossbearing ingest"));
        return Of(session, store, from, to);
    }

    /// <exception cref="CliFailureException">A pack does not load, or the days are the wrong way round.</exception>
    public static Analysis Of(CliSession session, IProjectStore store, DateOnly? from = null, DateOnly? to = null)
    {
        if (from > to) throw CliFailureException.Usage("--from", "The first day lies after the last", ClaimDay(from), $"at most {ClaimDay(to)}");
        Result<Analysis> result = ProjectAnalyst.Analyse(store, session.Library, from, to);
        return result.Value ?? throw CliFailureException.Nothing(result.Failure!);
    }

    private static string ClaimDay(DateOnly? day) => day is { } d ? Display.ClaimWords.Day(d) : "";
}
