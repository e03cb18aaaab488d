using System.Collections.Immutable;
using System.Text;

namespace Crossbearing.Theatres.Compiled;

/// <summary>Gathers strings in a first pass; after <see cref="Seal"/> gives each its number in the sorted table. Not thread-safe.</summary>
internal sealed class StringPool
{
    private readonly HashSet<string> gathered = new(StringComparer.Ordinal);
    private Dictionary<string, uint>? numbers;
    private SectionWriter lists = new();

    public SectionWriter Lists => lists;

    public uint Number(string? text)
    {
        if (text is null) return 0;
        if (numbers is not null) return numbers[text];
        gathered.Add(text);
        return 0;
    }

    /// <summary>Writes a list's strings into the list section and its start and count to <paramref name="to"/>.</summary>
    public void List(ImmutableArray<string> texts, SectionWriter to)
    {
        to.Int(lists.Length / 4);
        to.Int(texts.Length);
        foreach (string text in texts) lists.UInt(Number(text));
    }

    /// <summary>Sorts the strings by their UTF-8 bytes and writes the table.</summary>
    public void Seal(SectionWriter ends, SectionWriter strings)
    {
        byte[][] sorted = [.. gathered.Select(Encoding.UTF8.GetBytes)];
        Array.Sort(sorted, (a, b) => a.AsSpan().SequenceCompareTo(b));
        numbers = new Dictionary<string, uint>(sorted.Length, StringComparer.Ordinal);
        ends.UInt(0);
        foreach (byte[] text in sorted)
        {
            strings.Raw(text);
            ends.Int(strings.Length);
            numbers.Add(Encoding.UTF8.GetString(text), (uint)numbers.Count + 1);
        }
        lists = new SectionWriter();
    }
}
