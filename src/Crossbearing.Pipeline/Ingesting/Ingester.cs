using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Reading;
using Crossbearing.Storage;

namespace Crossbearing.Pipeline;

/// <summary>
/// Takes reports into a project, batch by batch: a batch is coded first and then kept in one transaction, so that a stop or a crash loses at
/// most the batch in hand and the same run again goes on from there. A report that is there and coded alike is not coded again. One
/// instance serves one run at a time.
/// </summary>
/// <param name="pipeline">Reads and codes.</param>
/// <param name="store">The project.</param>
/// <param name="batchSize">Reports per transaction, 1 or more.</param>
public sealed class Ingester(ReportPipeline pipeline, IProjectStore store, int batchSize = 64)
{
    /// <summary>Takes in files and folders; the work is done while the result is walked.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellationToken">Stops between two transactions; a transaction that was begun is finished.</param>
    /// <returns>One step per file or row, in the order of reading; given after its batch is kept.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; what was given is kept.</exception>
    /// <exception cref="StoreException">The project cannot be written.</exception>
    public IEnumerable<IngestStep> Ingest(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return pipeline.Read(paths, cancellationToken).Chunk(batchSize).SelectMany(batch => TakeIn(batch, cancellationToken));
    }

    /// <summary>Codes the project's own reports anew where their coding is not the present one, after a change of the coder or of a pack; the work is done while the result is walked.</summary>
    /// <param name="cancellationToken">Stops between two transactions; a transaction that was begun is finished.</param>
    /// <returns>One step per report, by id; given after its batch is kept. Claims of earlier codings stay in the project.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; what was given is kept.</exception>
    /// <exception cref="StoreException">The project cannot be written.</exception>
    public IEnumerable<IngestStep> Recode(CancellationToken cancellationToken = default) =>
        store.Reports().Select(r => new ReadResult(r with { SourceId = null }, [])).Chunk(batchSize).SelectMany(batch => TakeIn(batch, cancellationToken));

    private ImmutableArray<IngestStep> TakeIn(ReadResult[] batch, CancellationToken cancellationToken)
    {
        bool[] isDone = [.. batch.Select(IsDone)];
        ImmutableArray<ReportOutcome> coded = pipeline.CodeAll([.. batch.Where((_, i) => !isDone[i])], cancellationToken);
        var steps = ImmutableArray.CreateBuilder<IngestStep>(batch.Length);
        int next = 0;
        using IStoreBatch transaction = store.Begin();
        for (int i = 0; i < batch.Length; i++)
            steps.Add(isDone[i] ? new(new(batch[i].Report, [], batch[i].Diagnostics), IngestOutcome.AlreadyThere, false) : Keep(coded[next++], batch[i].Diagnostics));
        transaction.Commit();
        return steps.MoveToImmutable();
    }

    private bool IsDone(ReadResult read) =>
        read.Report is { } report && store.FindReport(report.Id) is { } kept && kept.Text == report.Text
        && store.CurrentCoding(report.Id) is { } coding && coding.Equals(pipeline.CodingOf(report));

    private IngestStep Keep(ReportOutcome outcome, ImmutableArray<Diagnostic> ofReading)
    {
        if (outcome.Report is not { } report) return new(outcome, null, false);
        IngestResult taken = store.AddReport(report, ofReading);
        if (taken.Failure is { } conflict) return new(outcome with { Claims = [], Diagnostics = [.. ofReading, conflict] }, taken.Outcome, false);
        if (outcome.Failure is not null) return new(outcome, taken.Outcome, false);
        bool added = store.AddClaims(report.Id, pipeline.CodingOf(report), outcome.Claims, [.. outcome.Diagnostics.Skip(ofReading.Length)]);
        return new(outcome, taken.Outcome, added);
    }
}
