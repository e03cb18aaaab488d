namespace Crossbearing.Assessment;

/// <summary>Pairs the hand-coded claims of one report with a coder's, the likest first; of equally like pairs the one told first. Thread-safe.</summary>
internal static class ClaimMatcher
{
    /// <summary>Pairs of indices, each claim in one pair at most.</summary>
    public static List<(int Gold, int Found)> Match(IReadOnlyList<ScoredClaim> gold, IReadOnlyList<ScoredClaim> found, ClaimLikeness likeness, bool byPlace)
    {
        var candidates = new List<(double Value, int Gold, int Found)>();
        for (int i = 0; i < gold.Count; i++)
            for (int j = 0; j < found.Count; j++)
                if (likeness.Of(gold[i], found[j], byPlace) is > 0 and var value) candidates.Add((value, i, j));
        HashSet<int> takenGold = [], takenFound = [];
        var pairs = new List<(int Gold, int Found)>();
        foreach (var (_, i, j) in candidates.OrderByDescending(c => c.Value).ThenBy(c => c.Gold).ThenBy(c => c.Found))
        {
            if (takenGold.Contains(i) || takenFound.Contains(j)) continue;
            takenGold.Add(i);
            takenFound.Add(j);
            pairs.Add((i, j));
        }
        return pairs;
    }
}
