using System.Collections.Immutable;
using Crossbearing.Coding;
using Crossbearing.Core;
using Crossbearing.Reading;
using Crossbearing.Storage;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Pipeline;

/// <summary>
/// The way of a report from a file to claims: read, choose packs, look up the outlet, code. Frozen and thread-safe. One report that fails never
/// stops the others, and the result depends neither on threads nor on the order of the paths.
/// </summary>
public sealed class ReportPipeline
{
    private readonly PipelineOptions options;
    private readonly ReportReader reader;
    private readonly TheatreChooser chooser;
    private readonly CoderPool coders;

    internal ReportPipeline(TheatreLibrary library, PipelineOptions options)
    {
        this.options = options;
        reader = new ReportReader(options.Reading, text => LanguageIdentifier.Identify(text));
        chooser = new TheatreChooser(library, options.Theatres);
        coders = new CoderPool(library, options.Coder);
    }

    /// <summary>Reads and codes files and, with all their folders, folders; the work is done while the result is walked.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellationToken">Stops between two reports.</param>
    /// <returns>One outcome per file or row, ordinally by file id; rows keep the order of their file.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<ReportOutcome> Run(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Read(paths, cancellationToken).Chunk(options.BatchSize).SelectMany(batch => CodeAll(batch, cancellationToken));
    }

    /// <summary>Reads without coding.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellationToken">Stops between two reports.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<ReadResult> Read(IEnumerable<string> paths, CancellationToken cancellationToken = default) =>
        reader.Read(paths, cancellationToken);

    /// <summary>Codes what was read, in the same order.</summary>
    /// <param name="batch">Results of reading.</param>
    /// <param name="cancellationToken">Stops between two reports.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ImmutableArray<ReportOutcome> CodeAll(IReadOnlyList<ReadResult> batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var outcomes = new ReportOutcome[batch.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken };
        Parallel.For(0, batch.Count, parallel, i => outcomes[i] = Code(batch[i]));
        return ImmutableArray.Create(outcomes);
    }

    /// <summary>Codes one report; a fault of the coder is told with XB3001 and does not pass on.</summary>
    public ReportOutcome Code(Report report) => Code(new ReadResult(report, []));

    /// <summary>What the coding of <paramref name="report"/> depends on: the coder's version and the packs chosen for it.</summary>
    public CodingKey CodingOf(Report report) => new(ReportCoder.Version, coders.TheatresOf(chooser.Choose(report)).Stamps);

    /// <summary>Every mention of an actor in the report, with the packs that coding it would use; empty for a text that is not English.</summary>
    public ImmutableArray<ActorReading> ActorsOf(Report report) => coders.Of(chooser.Choose(report)).Coder.Actors(report);

    /// <summary>Why each sentence of the report gives the claims that it gives, and no others, in text order, with the packs that coding it would use.</summary>
    public ImmutableArray<SentenceAccount> AccountsOf(Report report)
    {
        var packs = coders.Of(chooser.Choose(report));
        return packs.Coder.Accounts(WithSource(report, packs.Theatres));
    }

    private static Report WithSource(Report report, TheatreSet theatres) =>
        report with { SourceId = report.SourceId ?? theatres.SourceFor(report.Outlet, report.Url)?.Id };

    private ReportOutcome Code(ReadResult read)
    {
        if (read.Report is not { } report) return new(null, [], read.Diagnostics);
        var packs = coders.Of(chooser.Choose(report));
        report = WithSource(report, packs.Theatres);
        try
        {
            CodedReport coded = packs.Coder.Code(report);
            return new(report, coded.Claims, [.. read.Diagnostics, .. coded.Diagnostics]);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return new(report, [], [.. read.Diagnostics, DiagnosticCodes.CoderFault.At(report.Id, null, $"{e.GetType().Name}: {e.Message}", "claims")]);
        }
    }
}
