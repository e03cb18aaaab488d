using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Crossbearing.Theatres.Compiled;

/// <summary>The string table of a compiled theatre; each string is made once. Thread-safe.</summary>
internal sealed class Strings(CompiledTheatre theatre)
{
    private readonly string?[] made = new string?[theatre.Bytes(Section.StringEnds).Length / 4];

    /// <summary>The UTF-8 bytes of a string.</summary>
    public ReadOnlySpan<byte> Raw(uint number)
    {
        ReadOnlySpan<byte> ends = theatre.Bytes(Section.StringEnds)[(((int)number - 1) * 4)..];
        int start = BinaryPrimitives.ReadInt32LittleEndian(ends), end = BinaryPrimitives.ReadInt32LittleEndian(ends[4..]);
        return theatre.Bytes(Section.Strings)[start..end];
    }

    public string? Optional(uint number) => number == 0 ? null : made[number] ??= Encoding.UTF8.GetString(Raw(number));

    public string Text(uint number) => Optional(number) ?? throw new InvalidDataException("a string is missing");

    public ImmutableArray<string> List(int start, int count)
    {
        if (count == 0) return [];
        SectionReader numbers = new(theatre.Bytes(Section.Lists).Slice(start * 4, count * 4));
        string[] texts = new string[count];
        for (int i = 0; i < count; i++) texts[i] = Text(numbers.UInt());
        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }
}
