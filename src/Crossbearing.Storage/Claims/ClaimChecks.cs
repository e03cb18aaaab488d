using Crossbearing.Core;

namespace Crossbearing.Storage;

/// <summary>What every store asks of claims before it keeps them. Thread-safe.</summary>
public static class ClaimChecks
{
    /// <summary>Refuses a claim without id, of another report, or that stands twice.</summary>
    /// <exception cref="ArgumentException">There is such a claim.</exception>
    public static void ThrowIfUnfit(string reportId, IReadOnlyList<Claim> claims)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            if (claim.Id.Length == 0) throw new ArgumentException("a claim needs an id", nameof(claims));
            if (claim.Report != reportId) throw new ArgumentException($"claim {claim.Id} is of report {claim.Report}, not {reportId}", nameof(claims));
            if (!seen.Add(claim.Id)) throw new ArgumentException($"claim {claim.Id} stands twice", nameof(claims));
        }
    }
}
