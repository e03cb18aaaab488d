using Crossbearing.Core;

namespace Crossbearing.Storage.Sqlite;

public sealed partial class SqliteProjectStore
{
    /// <inheritdoc/>
    public IStoreBatch Begin()
    {
        using (Enter())
        {
            transactions.Begin();
            return new SqliteBatch(this);
        }
    }

    /// <inheritdoc/>
    public IngestResult AddReport(Report report, IReadOnlyList<Diagnostic> diagnostics, ReadOnlyMemory<byte> raw = default)
    {
        if (report.Id.Length == 0) throw new ArgumentException("a report needs an id", nameof(report));
        using (Enter()) return transactions.Write(() => reports.Add(report, diagnostics, raw));
    }

    /// <inheritdoc/>
    public bool AddClaims(string reportId, CodingKey coding, IReadOnlyList<Claim> claims, IReadOnlyList<Diagnostic>? diagnostics = null)
    {
        ClaimChecks.ThrowIfUnfit(reportId, claims);
        using (Enter()) return transactions.Write(() => this.claims.Add(NumberOf(reportId), coding, claims, diagnostics ?? []));
    }

    /// <inheritdoc/>
    public Result<Correction> AddCorrection(Correction correction)
    {
        using (Enter())
        {
            return transactions.Write<Result<Correction>>(() => claims.NumberOf(correction.Claim) is { } claim
                ? corrections.Add(claim, correction)
                : DiagnosticCodes.ClaimNotFound.At(correction.Claim));
        }
    }

    /// <inheritdoc/>
    public void SetSetting(string key, string? value)
    {
        using (Enter()) transactions.Write(() => settings.Set(key, value));
    }

    private long NumberOf(string reportId) =>
        reports.NumberOf(reportId) ?? throw new ArgumentException($"no report {reportId} in the project", nameof(reportId));

    private sealed class SqliteBatch(SqliteProjectStore store) : IStoreBatch
    {
        private bool done;

        public void Commit()
        {
            using (store.Enter())
            {
                if (done) throw new InvalidOperationException("the batch is closed");
                store.transactions.Commit();
                done = true;
            }
        }

        public void Dispose()
        {
            lock (store.gate)
            {
                if (done || store.closed) return;
                done = true;
                store.transactions.Abandon();
            }
        }
    }
}
