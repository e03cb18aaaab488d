using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Assessment;

/// <summary>
/// Compares the claims of two codings report by report. Two claims are one where they rest on the same words, or are of one type and their
/// spans meet; of several the one with most slots alike. Thread-safe.
/// </summary>
public static class ClaimDiffer
{
    /// <summary>The difference.</summary>
    /// <param name="before">Claims of the first coding.</param>
    /// <param name="after">Claims of the second.</param>
    public static ClaimDiff Compare(IReadOnlyCollection<Claim> before, IReadOnlyCollection<Claim> after)
    {
        ILookup<string, Claim> old = before.ToLookup(c => c.Report, StringComparer.Ordinal), now = after.ToLookup(c => c.Report, StringComparer.Ordinal);
        List<ClaimChange> all =
        [
            .. old.Select(g => g.Key).Union(now.Select(g => g.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .SelectMany(r => OfReport([.. old[r]], [.. now[r]])),
        ];
        string[] gone = [.. Stamps(before).Distinct(StringComparer.Ordinal)], here = [.. Stamps(after).Distinct(StringComparer.Ordinal)];
        bool both = gone.Length > 0 && here.Length > 0;
        return new(
            [.. all.Where(c => c.Kind != "changed" || c.Slots.Length > 0)], all.Count(c => c.Kind == "changed" && c.Slots.IsEmpty),
            both ? [.. gone.Except(here, StringComparer.Ordinal).Order(StringComparer.Ordinal)] : [], both ? [.. here.Except(gone, StringComparer.Ordinal).Order(StringComparer.Ordinal)] : []);
    }

    /// <summary>Coder and packs of claims.</summary>
    private static IEnumerable<string> Stamps(IEnumerable<Claim> claims) => claims.SelectMany(c => c.Theatres.Prepend(c.Coder));

    private static IEnumerable<ClaimChange> OfReport(List<Claim> old, List<Claim> now)
    {
        HashSet<SlotValue>[] before = [.. old.Select(c => ClaimSlots.Of(c).ToHashSet())], after = [.. now.Select(c => ClaimSlots.Of(c).ToHashSet())];
        List<(int Left, int Right)> pairs = GreedyPairs.Of(old.Count, now.Count, (i, j) => CanBeOne(old[i], now[j]) ? 1 + before[i].Count(after[j].Contains) : 0);
        HashSet<int> left = [.. pairs.Select(p => p.Left)], right = [.. pairs.Select(p => p.Right)];
        return pairs.Select(p => new ClaimChange(old[p.Left], now[p.Right], Slots(old[p.Left], now[p.Right])))
            .Concat(old.Where((_, i) => !left.Contains(i)).Select(c => new ClaimChange(c, null, [])))
            .Concat(now.Where((_, j) => !right.Contains(j)).Select(c => new ClaimChange(null, c, [])))
            .OrderBy(c => c.Either.Span).ThenBy(c => c.Either.Id, StringComparer.Ordinal);
    }

    private static bool CanBeOne(Claim a, Claim b) =>
        (a.Type == b.Type && a.Span.Overlaps(b.Span)) || a.Evidence.Of("type") is [var words, ..] && b.Evidence.Of("type") is [var others, ..] && words == others;

    private static ImmutableArray<SlotChange> Slots(Claim before, Claim after)
    {
        Dictionary<string, string> old = ClaimSlots.Of(before).ToDictionary(s => s.Slot, s => s.Value, StringComparer.Ordinal), now = ClaimSlots.Of(after).ToDictionary(s => s.Slot, s => s.Value, StringComparer.Ordinal);
        return [.. old.Keys.Union(now.Keys, StringComparer.Ordinal).Where(s => old.GetValueOrDefault(s) != now.GetValueOrDefault(s)).Select(s => new SlotChange(s, old.GetValueOrDefault(s), now.GetValueOrDefault(s)))];
    }
}
