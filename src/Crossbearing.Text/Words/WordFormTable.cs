namespace Crossbearing.Text;

/// <summary>The word forms seen so far, looked up by their characters without allocating. Bounded; thread-safe: readers take no lock.</summary>
internal sealed class WordFormTable(int capacity)
{
    private const int LongestKept = 48;
    private const int LongestProbe = 24;
    private const int FirstSize = 1 << 12;
    private readonly Lock _writing = new();
    private FormEntry?[] _slots = new FormEntry?[FirstSize];
    private int _count;

    /// <summary>The table of this process. What it holds never changes a result, only its cost.</summary>
    public static WordFormTable Shared { get; } = new(1 << 17);

    /// <summary>Number of forms kept.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The form of these characters; beyond the capacity a fresh one each time.</summary>
    public FormEntry Get(ReadOnlySpan<char> surface, TokenShape shape)
    {
        uint hash = SurfaceHash.Of(surface);
        return Find(Volatile.Read(ref _slots), surface, shape, hash) ?? Add(surface, shape, hash);
    }

    private static FormEntry? Find(FormEntry?[] slots, ReadOnlySpan<char> surface, TokenShape shape, uint hash)
    {
        for (uint i = hash, probes = 0; probes < LongestProbe; i++, probes++)
        {
            var entry = Volatile.Read(ref slots[i & (uint)(slots.Length - 1)]);
            if (entry is null) return null;
            if (entry.Hash == hash && entry.Form.Shape == shape && surface.SequenceEqual(entry.Surface)) return entry;
        }
        return null;
    }

    private FormEntry Add(ReadOnlySpan<char> surface, TokenShape shape, uint hash)
    {
        var made = WordFormBuilder.Build(surface.ToString(), shape) with { Hash = hash };
        if (surface.Length > LongestKept) return made;
        lock (_writing)
        {
            if (Find(_slots, surface, shape, hash) is { } first) return first;
            if (_count >= capacity) return made;
            if (_count * 2 >= _slots.Length) Grow();
            bool placed = Place(_slots, made);
            if (!placed && _slots.Length < 4 * capacity)
            {
                Grow();
                placed = Place(_slots, made);
            }
            if (placed) Volatile.Write(ref _count, _count + 1);
            return made;
        }
    }

    private void Grow()
    {
        var wider = new FormEntry?[_slots.Length * 2];
        int kept = 0;
        foreach (var entry in _slots)
            if (entry is not null && Place(wider, entry)) kept++;
        Volatile.Write(ref _slots, wider);
        Volatile.Write(ref _count, kept);
    }

    private static bool Place(FormEntry?[] slots, FormEntry entry)
    {
        for (uint i = entry.Hash, probes = 0; probes < LongestProbe; i++, probes++)
        {
            ref var slot = ref slots[i & (uint)(slots.Length - 1)];
            if (slot is not null) continue;
            Volatile.Write(ref slot, entry);
            return true;
        }
        return false;
    }
}

/// <summary>A word form as written, with the casing of its letters.</summary>
internal sealed record FormEntry(string Surface, WordForm Form, LetterCase Case)
{
    /// <summary>Hash of <see cref="Surface"/> in its table.</summary>
    public uint Hash { get; init; }
}
