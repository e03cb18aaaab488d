using System.Buffers.Binary;
using System.Text;

namespace Crossbearing.Theatres.Compiled;

/// <summary>
/// The names of one pack in its compiled bytes: places by folded key (a hash table over the sorted keys), by phonetic key (binary search) and by a folded key at one
/// edit (the sorted keys walked as a tree of letters). Nothing is held in memory. Thread-safe.
/// </summary>
internal sealed class NameTable(CompiledBytes bytes, Strings strings)
{
    private readonly uint slots = (uint)bytes.LengthOf(Section.KeySlots) / 4;

    /// <summary>How many folded keys there are.</summary>
    public int KeyCount { get; } = Math.Max(0, (bytes.LengthOf(Section.Keys) / CompiledFormat.KeySize) - 1);

    private int SoundCount { get; } = Math.Max(0, (bytes.LengthOf(Section.Sounds) / CompiledFormat.KeySize) - 1);

    /// <summary>FNV-1a of a key with the bits mixed.</summary>
    public static uint Hash(ReadOnlySpan<char> key)
    {
        uint hash = 2166136261;
        foreach (char c in key) hash = (hash ^ c) * 16777619;
        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        return hash ^ (hash >> 13);
    }

    /// <summary>The number of a folded key, or -1.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        uint slot = Hash(key);
        for (uint tried = 0; tried < slots; tried++)
        {
            uint number = bytes.Number(Section.KeySlots, (slot + tried) & (slots - 1));
            if (number == 0) return -1;
            if (Ascii.Equals(Key((int)number - 1), key)) return (int)number - 1;
        }
        return -1;
    }

    /// <summary>The letters of a folded key.</summary>
    public ReadOnlySpan<byte> Key(int number) => Text(Section.Keys, Section.KeyText, number);

    /// <summary>The names of a folded key.</summary>
    public (int First, int End) NamesOf(int key) => Items(Section.Keys, key);

    /// <summary>A name: its place, whether it is the preferred one, and as it is written.</summary>
    public (int Place, bool Preferred, string Written) Name(int number)
    {
        ReadOnlySpan<byte> name = bytes.At(Section.Names, (long)number * CompiledFormat.NameSize, CompiledFormat.NameSize);
        uint place = BinaryPrimitives.ReadUInt32LittleEndian(name);
        return ((int)(place & ~CompiledFormat.Preferred), (place & CompiledFormat.Preferred) != 0, strings.Text(BinaryPrimitives.ReadUInt32LittleEndian(name[4..])));
    }

    /// <summary>The place of a name.</summary>
    public int PlaceOf(int number) => (int)(bytes.Number(Section.Names, number * 2L) & ~CompiledFormat.Preferred);

    /// <summary>Numbers of the names of a sound, in the order of their folded keys and places.</summary>
    public int[] Sound(string sound)
    {
        Span<byte> asked = sound.Length <= 128 ? stackalloc byte[sound.Length] : new byte[sound.Length];
        if (!Ascii.IsValid(sound)) return [];
        Encoding.ASCII.GetBytes(sound, asked);
        int low = 0, high = SoundCount;
        while (low < high)
        {
            int middle = (low + high) >> 1, order = Text(Section.Sounds, Section.SoundText, middle).SequenceCompareTo(asked);
            if (order == 0) return Numbers(Items(Section.Sounds, middle));
            if (order < 0) low = middle + 1;
            else high = middle;
        }
        return [];
    }

    private int[] Numbers((int First, int End) items)
    {
        SectionReader numbers = new(bytes.At(Section.SoundNames, items.First * 4L, (items.End - (long)items.First) * 4));
        int[] found = new int[items.End - items.First];
        for (int i = 0; i < found.Length; i++) found[i] = numbers.Int();
        return found;
    }

    private ReadOnlySpan<byte> Text(Section section, Section text, int number)
    {
        ReadOnlySpan<byte> key = bytes.At(section, (long)number * CompiledFormat.KeySize, CompiledFormat.KeySize + 4);
        uint start = BinaryPrimitives.ReadUInt32LittleEndian(key), end = BinaryPrimitives.ReadUInt32LittleEndian(key[CompiledFormat.KeySize..]);
        return bytes.At(text, start, (long)end - start);
    }

    private (int First, int End) Items(Section section, int number)
    {
        ReadOnlySpan<byte> key = bytes.At(section, (long)number * CompiledFormat.KeySize, CompiledFormat.KeySize * 2);
        int first = BinaryPrimitives.ReadInt32LittleEndian(key[4..]), end = BinaryPrimitives.ReadInt32LittleEndian(key[(CompiledFormat.KeySize + 4)..]);
        return first >= 0 && first <= end ? (first, end) : throw CompiledBytes.Misfit();
    }
}
