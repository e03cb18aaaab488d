using System.Collections.Immutable;

namespace Crossbearing.Assessment;

/// <summary>
/// Scores a coder's claims against hand-coded ones. Every report that either names counts, so a report without hand-coded claims can only
/// cost precision; a hand-coded claim that is not core counts neither when missed nor when found. Thread-safe.
/// </summary>
public static class ClaimScorer
{
    /// <summary>The figures.</summary>
    /// <param name="gold">Hand-coded claims.</param>
    /// <param name="found">A coder's claims.</param>
    /// <param name="aliases">Spellings that mean the same.</param>
    public static ScoreSheet Score(IEnumerable<ScoredClaim> gold, IEnumerable<ScoredClaim> found, ScoringAliases aliases)
    {
        ILookup<string, ScoredClaim> golds = gold.ToLookup(c => c.Report, StringComparer.Ordinal), founds = found.ToLookup(c => c.Report, StringComparer.Ordinal);
        ScoreTally total = new();
        var types = new SortedDictionary<string, ScoreTally>(StringComparer.Ordinal);
        var reports = ImmutableArray.CreateBuilder<KeyValuePair<string, ClaimScore>>();
        var misses = ImmutableArray.CreateBuilder<ScoreMiss>();
        foreach (string report in golds.Select(g => g.Key).Union(founds.Select(g => g.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            ReportScorer scorer = new([.. golds[report]], [.. founds[report]], aliases, types, misses);
            ScoreTally tally = scorer.Score();
            total.Add(tally);
            reports.Add(new(report, tally.ToScore(1)));
        }
        return new(total.ToScore(reports.Count), [.. types.Select(t => new TypeScore(t.Key, t.Value.Gold, t.Value.Found, Ratios.Of(t.Value.Hits, t.Value.Found, t.Value.Gold)))],
            reports.ToImmutable(), misses.ToImmutable());
    }
}
