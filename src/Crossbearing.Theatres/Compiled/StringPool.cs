using System.Collections.Immutable;
using System.Text;

namespace Crossbearing.Theatres.Compiled;

/// <summary>Numbers strings as they first come and writes them. Not thread-safe.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, uint> numbers = new(StringComparer.Ordinal);

    public StringPool() => Ends.UInt(0);

    public SectionWriter Ends { get; } = new();

    public SectionWriter Texts { get; } = new();

    public SectionWriter Lists { get; } = new();

    public uint Number(string? text)
    {
        if (text is null) return 0;
        if (numbers.TryGetValue(text, out uint number)) return number;
        Texts.Text(text, Encoding.UTF8);
        Ends.Int(Texts.Length);
        numbers.Add(text, number = (uint)numbers.Count + 1);
        return number;
    }

    /// <summary>Writes a list's strings into the list section and its start and count to <paramref name="to"/>.</summary>
    public void List(ImmutableArray<string> texts, SectionWriter to)
    {
        to.Int(Lists.Length / 4);
        to.Int(texts.Length);
        foreach (string text in texts) Lists.UInt(Number(text));
    }
}
