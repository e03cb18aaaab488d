namespace Crossbearing.Reading;

/// <summary>Finds sets that are probably alike: MinHash signatures cut into bands, always with the same seeds.</summary>
internal static class MinHash
{
    private const int Bands = 64;
    private const int Rows = 2;

    /// <summary>One key per band; two sets that share a key are worth an exact look. Empty for an empty set.</summary>
    public static ulong[] BandKeys(HashSet<ulong> hashes)
    {
        if (hashes.Count == 0)
        {
            return [];
        }

        var lowest = new ulong[Bands * Rows];
        Array.Fill(lowest, ulong.MaxValue);
        foreach (var hash in hashes)
        {
            for (var i = 0; i < lowest.Length; i++)
            {
                lowest[i] = Math.Min(lowest[i], Mixer.Mix(hash ^ ((ulong)(i + 1) * 0x9E3779B97F4A7C15)));
            }
        }

        return [.. Enumerable.Range(0, Bands).Select(b => Mixer.Mix(lowest[b * Rows] ^ Mixer.Mix(lowest[(b * Rows) + 1] + (ulong)b)))];
    }
}
