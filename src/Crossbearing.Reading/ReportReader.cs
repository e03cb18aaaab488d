using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Reading;

/// <summary>Reads <c>.txt</c>, <c>.html</c> and <c>.jsonl</c> files into reports. One bad file or row never stops the others. Thread-safe.</summary>
public sealed class ReportReader
{
    private readonly TextFile _text;
    private readonly HtmlFile _html;
    private readonly RowsFile _rows;
    private readonly ReadingOptions _options;

    /// <param name="options">Limits.</param>
    /// <param name="identifyLanguage">Gives the ISO 639-1 code of a text, <c>und</c> where it cannot tell; must be pure and thread-safe. Without it <see cref="LanguageIdentifier"/> is asked.</param>
    public ReportReader(ReadingOptions options, Func<string, string>? identifyLanguage = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        var finisher = new ReportFinisher(identifyLanguage ?? (s => LanguageIdentifier.Identify(s)));
        _text = new(options, finisher);
        _html = new(options, finisher);
        _rows = new(options, finisher);
    }

    /// <summary>Reads files and, with all their folders, folders. The order of the results is the ordinal order of the file ids, whatever the order of <paramref name="paths"/>; rows keep the order of their file. Files are opened one by one while the result is walked.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellationToken">Stops between two files or rows.</param>
    /// <returns>One result per file or row; nothing is left out in silence.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<ReadResult> Read(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadAll(paths, cancellationToken);
    }

    private IEnumerable<ReadResult> ReadAll(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var takenAt = new Dictionary<string, (string Where, string Hash)>(StringComparer.Ordinal);
        foreach (var file in FileFinder.Find(paths))
        {
            foreach (var (where, result) in ReadFile(file))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return Once(takenAt, where, result);
            }
        }
    }

    private IEnumerable<(string Where, ReadResult Result)> ReadFile(FoundFile file)
    {
        if (file.Problem is { } problem)
        {
            return [(file.Id, ReadResult.Failed(problem))];
        }

        if (file.Format == ReportFormat.Rows)
        {
            return _rows.Read(file);
        }

        var bytes = FileBytes.Read(file, _options);
        return bytes.Failure is { } failure ? [(file.Id, ReadResult.Failed(failure))] : [(file.Id, ReadBytes(file, bytes.Value!.Bytes))];
    }

    private ReadResult ReadBytes(FoundFile file, byte[] bytes) =>
        file.Format == ReportFormat.Html ? _html.Read(file.Id, bytes) : _text.Read(file.Id, bytes);

    private static ReadResult Once(Dictionary<string, (string Where, string Hash)> takenAt, string where, ReadResult result)
    {
        if (result.Report is not { } report || takenAt.TryAdd(report.Id, (where, report.Hash)))
        {
            return result;
        }

        var first = takenAt[report.Id];
        var sort = first.Hash == report.Hash ? "the same content" : "another content";
        return ReadResult.Failed(DiagnosticCodes.DuplicateId.At(
            where, $"The id {report.Id} was taken by {first.Where}", $"the id again with {sort}", "an id of its own"));
    }
}
