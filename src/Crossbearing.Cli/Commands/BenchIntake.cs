using Crossbearing.Core;
using Crossbearing.Pipeline;
using Crossbearing.Reading;

namespace Crossbearing.Cli.Commands;

/// <summary>The samples read again and again, each followed by four other reports if there are any: a day's intake of which a fifth tells of the war. Endless; not thread-safe.</summary>
internal sealed class BenchIntake(ReportPipeline pipeline, CancellationToken cancellationToken)
{
    private const int OthersPerSample = 4;

    /// <param name="samples">The samples.</param>
    /// <param name="among">File or folder of the others, or null.</param>
    /// <exception cref="CliFailureException">There is no report in one of them.</exception>
    public IEnumerable<ReadResult> Read(IReadOnlyList<string> samples, string? among)
    {
        using IEnumerator<ReadResult>? others = among is null ? null : Again([among]).GetEnumerator();
        foreach (ReadResult sample in Again(samples))
        {
            yield return sample;
            for (int i = 0; i < OthersPerSample && others is not null && others.MoveNext(); i++) yield return others.Current;
        }
    }

    private IEnumerable<ReadResult> Again(IReadOnlyList<string> paths)
    {
        while (true)
        {
            bool any = false;
            Diagnostic? failure = null;
            foreach (ReadResult read in pipeline.Read(paths, cancellationToken))
            {
                failure ??= read.Failure;
                if (read.Report is null) continue;
                any = true;
                yield return read;
            }
            if (!any) throw CliFailureException.Nothing(failure ?? DiagnosticCodes.NothingToDo.At(paths[0]));
        }
    }
}
