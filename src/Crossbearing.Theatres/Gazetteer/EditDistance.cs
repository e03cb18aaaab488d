namespace Crossbearing.Theatres;

/// <summary>Edit distances of short keys: one edit after Damerau, likeness after Levenshtein. Thread-safe.</summary>
internal static class EditDistance
{
    /// <summary>True where one letter added, left out, changed or swapped with its neighbour makes one key the other; false where they are the same.</summary>
    public static bool IsOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length) return IsOne(b, a);
        if (b.Length - a.Length > 1) return false;
        int same = a.CommonPrefixLength(b);
        if (a.Length < b.Length) return a[same..].SequenceEqual(b[(same + 1)..]);
        if (same == a.Length) return false;
        if (a[(same + 1)..].SequenceEqual(b[(same + 1)..])) return true;
        return same + 1 < a.Length && a[same] == b[same + 1] && a[same + 1] == b[same] && a[(same + 2)..].SequenceEqual(b[(same + 2)..]);
    }

    /// <summary>Likeness of two keys, 0 to 1: one less the share of letters that must change; a single swap of neighbours is one change.</summary>
    public static double Likeness(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int longest = Math.Max(a.Length, b.Length);
        return longest == 0 ? 1 : 1 - ((IsOne(a, b) ? 1.0 : Of(a, b)) / longest);
    }

    private static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = b.Length < 128 ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        for (int j = 0; j < row.Length; j++) row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[^1];
    }
}
