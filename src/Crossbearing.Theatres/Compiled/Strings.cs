using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Crossbearing.Theatres.Compiled;

/// <summary>The string table of a compiled theatre; each string is made when first asked for and kept. Thread-safe.</summary>
internal sealed class Strings(CompiledBytes bytes)
{
    private readonly Kept<string> made = new(bytes.LengthOf(Section.StringEnds) / 4);

    /// <summary>The UTF-8 bytes of a string.</summary>
    public ReadOnlySpan<byte> Raw(uint number)
    {
        ReadOnlySpan<byte> ends = bytes.At(Section.StringEnds, (number - 1L) * 4, 8);
        uint start = BinaryPrimitives.ReadUInt32LittleEndian(ends), end = BinaryPrimitives.ReadUInt32LittleEndian(ends[4..]);
        return bytes.At(Section.Strings, start, (long)end - start);
    }

    public string? Optional(uint number)
    {
        if (number == 0) return null;
        if (number >= made.Length) throw CompiledBytes.Misfit();
        return made[(int)number] ?? made.Keep((int)number, Encoding.UTF8.GetString(Raw(number)));
    }

    public string Text(uint number) => Optional(number) ?? throw new InvalidDataException("a string is missing");

    public ImmutableArray<string> List(int start, int count)
    {
        if (count == 0) return [];
        SectionReader numbers = new(bytes.At(Section.Lists, start * 4L, count * 4L));
        string[] texts = new string[count];
        for (int i = 0; i < count; i++) texts[i] = Text(numbers.UInt());
        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }
}
