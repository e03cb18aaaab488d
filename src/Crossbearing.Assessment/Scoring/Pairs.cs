namespace Crossbearing.Assessment;

/// <summary>Pairs the items of two lists one to one: each takes the first that is left and fits. Thread-safe.</summary>
internal static class Pairs
{
    /// <summary>Number of pairs.</summary>
    public static int Count<T>(IEnumerable<T> gold, IEnumerable<T> found, Func<T, T, bool> same)
    {
        List<T> left = [.. found];
        int pairs = 0;
        foreach (T item in gold)
        {
            int at = left.FindIndex(f => same(item, f));
            if (at < 0) continue;
            left.RemoveAt(at);
            pairs++;
        }
        return pairs;
    }
}
