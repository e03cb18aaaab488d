using System.Buffers.Binary;

namespace Crossbearing.Theatres.Compiled;

/// <summary>Distinct ASCII keys, numbered as they first come, and their ordinal order. Not thread-safe.</summary>
internal sealed class SortedKeys
{
    private readonly List<string> keys = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => keys.Count;

    public string this[int number] => keys[number];

    public int Number(ReadOnlySpan<char> key)
    {
        if (numbers.TryGetValue(key, out int number)) return number;
        keys.Add(new string(key));
        numbers[key] = keys.Count - 1;
        return keys.Count - 1;
    }

    /// <summary>The numbers in ordinal order: by the first eight letters as one number, then those that share them by the rest.</summary>
    public int[] Order()
    {
        int[] order = [.. Enumerable.Range(0, keys.Count)];
        ulong[] heads = [.. keys.Select(Head)];
        Array.Sort(heads, order);
        for (int i = 0; i < order.Length;)
        {
            int end = i + 1;
            while (end < order.Length && heads[end] == heads[i]) end++;
            if (end - i > 1) order.AsSpan(i, end - i).Sort((a, b) => string.CompareOrdinal(keys[a], keys[b]));
            i = end;
        }
        return order;
    }

    private static ulong Head(string key)
    {
        Span<byte> bytes = stackalloc byte[8];
        bytes.Clear();
        for (int i = 0; i < Math.Min(8, key.Length); i++) bytes[i] = (byte)key[i];
        return BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }
}
