using System.Text;

namespace Crossbearing.Theatres.Compiled;

/// <summary>
/// Finds the folded keys at one edit of a key. The sorted keys are walked as a tree of letters: along the key as it is written, and at each letter aside by one
/// letter added, left out, changed or swapped, from where the rest must be as written. So a few hundred keys are looked at, not all. Not thread-safe.
/// </summary>
internal sealed class OneEditKeys(NameTable table, string asked)
{
    private readonly byte[] letters = Encoding.ASCII.GetBytes(asked);
    private readonly HashSet<int> found = [];

    /// <summary>Numbers of the keys, in no order.</summary>
    public IReadOnlyCollection<int> Find()
    {
        int low = 0, high = table.KeyCount;
        for (int at = 0; low < high; at++)
        {
            if (at < letters.Length) Rest(low, high, at, letters.AsSpan(at + 1));
            Aside(low, high, at);
            if (at == letters.Length) break;
            (low, high) = (First(low, high, at, letters[at]), First(low, high, at, letters[at] + 1));
        }
        return found;
    }

    /// <summary>Every letter that stands at this place in a key which is as written up to it.</summary>
    private void Aside(int low, int high, int at)
    {
        while (low < high)
        {
            int letter = Letter(low, at), end = letter < 0 ? low + 1 : After(low, high, at, letter);
            if (letter >= 0) Aside(low, end, at, (byte)letter);
            low = end;
        }
    }

    private void Aside(int low, int high, int at, byte letter)
    {
        Rest(low, high, at + 1, letters.AsSpan(at));
        if (at == letters.Length || letter == letters[at]) return;
        Rest(low, high, at + 1, letters.AsSpan(at + 1));
        if (at + 1 == letters.Length || letter != letters[at + 1]) return;
        byte[] swapped = letters[(at + 1)..];
        swapped[0] = letters[at];
        Rest(low, high, at + 1, swapped);
    }

    /// <summary>Adds the key whose letters from here on are these; the keys differ in nothing before.</summary>
    private void Rest(int low, int high, int at, ReadOnlySpan<byte> rest)
    {
        while (low < high)
        {
            int middle = (low + high) >> 1;
            ReadOnlySpan<byte> key = table.Key(middle);
            int order = (at <= key.Length ? key[at..] : []).SequenceCompareTo(rest);
            if (order == 0)
            {
                found.Add(middle);
                return;
            }
            if (order < 0) low = middle + 1;
            else high = middle;
        }
    }

    /// <summary>The first key whose letter here is not that of the first one: sought in growing steps, since most letters have few keys.</summary>
    private int After(int low, int high, int at, int letter)
    {
        int step = 1;
        while (low + step < high && Letter(low + step, at) <= letter) step <<= 1;
        return First(low + (step >> 1), Math.Min(high, low + step), at, letter + 1);
    }

    /// <summary>The first key from <paramref name="low"/> on whose letter here is not before this one.</summary>
    private int First(int low, int high, int at, int letter)
    {
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (Letter(middle, at) < letter) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The letter of a key at a place, or -1 where it ends before.</summary>
    private int Letter(int key, int at) => table.Key(key) is var text && at < text.Length ? text[at] : -1;
}
