using System.Collections.Concurrent;

namespace Crossbearing.Text;

/// <summary>The word forms seen so far, looked up by their characters without allocating. Bounded; thread-safe.</summary>
internal sealed class WordFormTable(int capacity)
{
    private const int LongestKept = 48;
    private readonly ConcurrentDictionary<string, FormEntry> _entries = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The table of this process. What it holds never changes a result, only its cost.</summary>
    public static WordFormTable Shared { get; } = new(1 << 17);

    /// <summary>Number of forms kept.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The form of these characters; beyond the capacity a fresh one each time.</summary>
    public FormEntry Get(ReadOnlySpan<char> surface, TokenShape shape)
    {
        if (_entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surface, out var known) && known.Form.Shape == shape) return known;
        var made = WordFormBuilder.Build(surface.ToString(), shape);
        if (surface.Length <= LongestKept && known is null && Interlocked.Increment(ref _count) is int n)
        {
            if (n > capacity) Interlocked.Decrement(ref _count);
            else if (!_entries.TryAdd(made.Surface, made))
            {
                Interlocked.Decrement(ref _count);
                if (_entries.TryGetValue(made.Surface, out var first) && first.Form.Shape == shape) return first;
            }
        }
        return made;
    }
}

/// <summary>A word form as written, with the casing of its letters.</summary>
internal sealed record FormEntry(string Surface, WordForm Form, LetterCase Case);
