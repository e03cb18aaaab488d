using System.Globalization;

namespace Crossbearing.Text;

/// <summary>What the network sees of a word besides its entry in the word table: endings, beginnings and shape, hashed into buckets. Thread-safe.</summary>
internal static class WordFeatures
{
    /// <summary>Number of buckets.</summary>
    public const int Buckets = 1 << 14;

    /// <summary>The most features of one word.</summary>
    public const int Most = 10;

    /// <summary>Longest part of a word that is looked at, in UTF-16 code units.</summary>
    public const int LongestWord = 64;

    /// <summary>Lower case, digits as 0, apostrophes as ASCII; what is longer than <see cref="LongestWord"/> is cut.</summary>
    public static int Normalise(ReadOnlySpan<char> word, Span<char> into)
    {
        int n = Math.Min(word.Length, LongestWord);
        for (int i = 0; i < n; i++)
        {
            char c = char.ToLowerInvariant(word[i]);
            into[i] = c is >= '0' and <= '9' ? '0' : c is '\u2019' or '\u2018' ? '\'' : c is '\u201c' or '\u201d' ? '"' : c is '\u2010' or '\u2011' ? '-' : c;
        }
        return n;
    }

    /// <summary>Writes the buckets of a word and returns their number.</summary>
    public static int Find(ReadOnlySpan<char> word, ReadOnlySpan<char> normal, Span<int> into)
    {
        int count = 0, n = normal.Length;
        for (int k = 1; k <= 4 && k <= n; k++) into[count++] = Bucket(normal[(n - k)..], (uint)k);
        for (int k = 1; k <= 3 && k <= n; k++) into[count++] = Bucket(normal[..k], 16 + (uint)k);
        Span<char> shape = stackalloc char[12];
        into[count++] = Bucket(shape[..Shape(word, shape)], 32);
        into[count++] = Bucket([(char)Math.Min(n, 12)], 33);
        return count;
    }

    private static int Shape(ReadOnlySpan<char> word, Span<char> into)
    {
        int n = 0;
        foreach (char c in word)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsLetter(c) ? 'l' : char.IsDigit(c) ? '0'
                : char.IsSurrogate(c) ? 's' : c < 128 ? c : (char)(0x100 + (int)CharUnicodeInfo.GetUnicodeCategory(c));
            if (n > 0 && into[n - 1] == kind) continue;
            if (n == into.Length) break;
            into[n++] = kind;
        }
        return n;
    }

    private static int Bucket(ReadOnlySpan<char> part, uint kind)
    {
        uint hash = 2166136261u ^ (kind * 0x9E3779B1u);
        foreach (char c in part) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        return (int)(hash & (Buckets - 1));
    }
}
