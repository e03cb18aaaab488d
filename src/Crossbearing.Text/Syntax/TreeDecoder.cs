namespace Crossbearing.Text;

/// <summary>
/// The best tree under arc scores: each word's best head where that is a tree with one root, else the maximum spanning arborescence
/// (Chu and Liu 1965, Edmonds 1967) with a single child of the root. Ties go to the lower index. Thread-safe.
/// </summary>
internal static class TreeDecoder
{
    /// <summary>Finds heads.</summary>
    /// <param name="scores">Row i holds the scores of all heads of word i; 0 is the root; m by m, row 0 unused.</param>
    /// <param name="m">Number of words and the root.</param>
    /// <param name="heads">Gets the head of word i at i - 1.</param>
    public static void Decode(ReadOnlySpan<float> scores, int m, Span<int> heads)
    {
        int roots = 0;
        for (int i = 1; i < m; i++)
        {
            heads[i - 1] = Best(scores, m, i, -1);
            if (heads[i - 1] == 0) roots++;
        }
        if (roots == 1 && !HasCycle(heads)) return;
        var weights = new float[m * m];
        scores[..(m * m)].CopyTo(weights);
        for (int i = 1; i < m; i++) weights[i * m] = Math.Max(weights[i * m], -1e6f) - 1e6f;
        int[] best = Arborescence(weights, m);
        for (int i = 1; i < m; i++) heads[i - 1] = best[i];
    }

    private static int Best(ReadOnlySpan<float> scores, int m, int word, int without)
    {
        int best = -1;
        for (int j = 0; j < m; j++)
            if (j != word && j != without && (best < 0 || scores[word * m + j] > scores[word * m + best])) best = j;
        return best;
    }

    private static bool HasCycle(ReadOnlySpan<int> heads)
    {
        Span<int> seen = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        seen.Clear();
        for (int i = 0; i < heads.Length; i++)
        {
            int at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = heads[at] - 1;
            }
            if (at >= 0 && seen[at] == i + 1) return true;
        }
        return false;
    }

    /// <summary>Heads of the maximum arborescence from node 0, contracting one cycle at a time.</summary>
    private static int[] Arborescence(float[] w, int m)
    {
        var head = new int[m];
        for (int i = 1; i < m; i++) head[i] = Best(w, m, i, -1);
        int[]? cycle = Cycle(head, m);
        if (cycle is null) return head;
        bool[] inside = new bool[m];
        foreach (int c in cycle) inside[c] = true;
        var outer = new List<int> { 0 };
        for (int i = 1; i < m; i++) if (!inside[i]) outer.Add(i);
        int k = outer.Count, size = k + 1;
        var small = new float[size * size];
        var enters = new int[k];
        var leaves = new int[k];
        for (int a = 0; a < k; a++)
        {
            for (int b = 0; b < k; b++) small[a * size + b] = w[outer[a] * m + outer[b]];
            (enters[a], leaves[a]) = (cycle[0], cycle[0]);
            float bestIn = float.NegativeInfinity, bestOut = float.NegativeInfinity;
            foreach (int c in cycle)
            {
                float gain = w[c * m + outer[a]] - w[c * m + head[c]];
                if (gain > bestIn) (bestIn, enters[a]) = (gain, c);
                if (w[outer[a] * m + c] > bestOut) (bestOut, leaves[a]) = (w[outer[a] * m + c], c);
            }
            small[k * size + a] = bestIn;
            small[a * size + k] = a == 0 ? float.NegativeInfinity : bestOut;
        }
        int[] inner = Arborescence(small, size);
        for (int a = 1; a < k; a++) head[outer[a]] = inner[a] == k ? leaves[a] : outer[inner[a]];
        int from = inner[k];
        head[enters[from]] = outer[from];
        return head;
    }

    private static int[]? Cycle(int[] head, int m)
    {
        var seen = new int[m];
        for (int i = 1; i < m; i++)
        {
            int at = i;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = i;
                at = head[at];
            }
            if (at == 0 || seen[at] != i) continue;
            var cycle = new List<int> { at };
            for (int c = head[at]; c != at; c = head[c]) cycle.Add(c);
            return [.. cycle];
        }
        return null;
    }
}
