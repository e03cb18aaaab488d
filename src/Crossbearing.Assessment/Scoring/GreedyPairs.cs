namespace Crossbearing.Assessment;

/// <summary>Pairs two lists one to one, the likest first; of equally like pairs the one told first. Thread-safe.</summary>
internal static class GreedyPairs
{
    /// <summary>Pairs of indices, each index in one pair at most, in the order in which they were made.</summary>
    /// <param name="left">Length of the first list.</param>
    /// <param name="right">Length of the second list.</param>
    /// <param name="likeness">How alike two are; 0 or less where they may not be paired.</param>
    public static List<(int Left, int Right)> Of(int left, int right, Func<int, int, double> likeness)
    {
        var candidates = new List<(double Value, int Left, int Right)>();
        for (int i = 0; i < left; i++)
            for (int j = 0; j < right; j++)
                if (likeness(i, j) is > 0 and var value) candidates.Add((value, i, j));
        HashSet<int> takenLeft = [], takenRight = [];
        var pairs = new List<(int Left, int Right)>();
        foreach (var (_, i, j) in candidates.OrderByDescending(c => c.Value).ThenBy(c => c.Left).ThenBy(c => c.Right))
        {
            if (takenLeft.Contains(i) || takenRight.Contains(j)) continue;
            takenLeft.Add(i);
            takenRight.Add(j);
            pairs.Add((i, j));
        }
        return pairs;
    }
}
