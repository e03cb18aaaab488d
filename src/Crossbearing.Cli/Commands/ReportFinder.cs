using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Reading;
using Crossbearing.Storage;

namespace Crossbearing.Cli.Commands;

/// <summary>Finds a report's text in files.</summary>
internal static class ReportFinder
{
    /// <summary>The report of this id under <paramref name="root"/>, or null. A file is taken by its path first, so that a folder is not read whole.</summary>
    /// <param name="pipeline">Reads.</param>
    /// <param name="root">A file or folder, absolute.</param>
    /// <param name="id">Report id.</param>
    /// <param name="cancellationToken">Ctrl-C.</param>
    public static Report? Find(ReportPipeline pipeline, string root, string id, CancellationToken cancellationToken)
    {
        string direct = Directory.Exists(root) ? Path.GetFullPath(id, root) : root;
        if (File.Exists(direct) && OfFile(pipeline, direct, id, cancellationToken) is { } found) return found;
        return Directory.Exists(root) ? OfId(pipeline, root, id, cancellationToken) : null;
    }

    /// <summary>The report of this id in the project, else the report of this file.</summary>
    /// <exception cref="CliFailureException">There is neither, or the file cannot be read.</exception>
    public static Report OfProjectOrFile(CliSession session, string id)
    {
        using (IProjectStore? store = Project.OpenIfThere(session))
            if (store?.FindReport(id) is { } kept) return kept;
        string file = session.Environment.FullPath(id);
        if (!File.Exists(file)) throw CliFailureException.Nothing(DiagnosticCodes.ReportNotFound.At(id, null, id, "an id of the project, or a file"));
        ReadResult read = session.Pipeline().Read([file], session.CancellationToken).First();
        return read.Report ?? throw CliFailureException.Nothing(read.Diagnostics.First(d => d.Severity == Severity.Error));
    }

    private static Report? OfFile(ReportPipeline pipeline, string file, string id, CancellationToken cancellationToken)
    {
        List<Report> reports = [.. pipeline.Read([file], cancellationToken).Select(r => r.Report).OfType<Report>()];
        if (reports.FirstOrDefault(r => r.Id == id) is { } named) return named;
        return reports.Count == 1 && reports[0].Format != "jsonl" ? reports[0] with { Id = id } : null;
    }

    private static Report? OfId(ReportPipeline pipeline, string folder, string id, CancellationToken cancellationToken) =>
        pipeline.Read([folder], cancellationToken).Select(r => r.Report).OfType<Report>().FirstOrDefault(r => r.Id == id);
}
