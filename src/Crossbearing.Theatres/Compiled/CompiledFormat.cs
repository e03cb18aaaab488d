namespace Crossbearing.Theatres.Compiled;

/// <summary>
/// The layout of a compiled theatre, all numbers little-endian: the head, then the body. The head: 64 bytes (magic 8, version u32, sections u32, source hash 12
/// ASCII digits, stamps u32, SHA-256 of the first 32 bytes and of the head after these 64), offset in the body and length of each section (u32 each), the stamps of
/// the text files (length i64, time of change i64, SHA-256), and the CRC-32C of each block of the body (u32 each). The body: the sections one after the other. A
/// string is its number in the string table, 0 for none; a list is its start and count in the list section; a day is its day number, -1 for none.
/// </summary>
internal static class CompiledFormat
{
    public const uint Version = 2;
    public const int HeaderSize = 64;
    public const int SealedSize = 32;
    public const int SealSize = 32;
    public const int HashLength = 12;
    public const int SectionSize = 8;
    public const int StampSize = 48;
    public const int BlockShift = 14;
    public const int BlockSize = 1 << BlockShift;
    public const int PlaceSize = 80;
    public const int NameSize = 8;
    public const int KeySize = 8;
    public const uint Preferred = 0x8000_0000;

    public static ReadOnlySpan<byte> Magic => "XBTHEATR"u8;

    /// <summary>How many blocks a body has.</summary>
    public static int Blocks(long body) => (int)((body + BlockSize - 1) >> BlockShift);
}

/// <summary>The sections in file order.</summary>
internal enum Section
{
    /// <summary>What theatre.yaml tells, then actors, sources, lexicon and shapes, one after the other.</summary>
    Rest,
    /// <summary>Ends of the strings in <see cref="Strings"/>, u32 each, that of the empty string 0 first.</summary>
    StringEnds,
    /// <summary>UTF-8, one string after the other, numbered as they first come.</summary>
    Strings,
    /// <summary>Numbers of strings, u32 each.</summary>
    Lists,
    /// <summary>Places, fixed size, in the order of the pack.</summary>
    Places,
    /// <summary>Numbers of the places by the UTF-8 bytes of their ids, u32 each; empty where they are in that order and no id stands twice.</summary>
    Ids,
    /// <summary>Slots of a hash table, u32 each: number of a folded key and 1, or 0; a key lies in the first free slot from that of its hash on.</summary>
    KeySlots,
    /// <summary>Folded keys in ordinal order: start in <see cref="KeyText"/> and in <see cref="Names"/> (u32 each), and the ends of the last.</summary>
    Keys,
    /// <summary>The folded keys, ASCII.</summary>
    KeyText,
    /// <summary>Names by key, of one key in the order of the places: place, with the highest bit where it is its preferred name, and string (u32 each).</summary>
    Names,
    /// <summary>Phonetic keys in ordinal order: start in <see cref="SoundText"/> and in <see cref="SoundNames"/> (u32 each), and the ends of the last.</summary>
    Sounds,
    /// <summary>The phonetic keys, ASCII.</summary>
    SoundText,
    /// <summary>Numbers in <see cref="Names"/> by sound, u32 each, ascending; of one folded key each place once.</summary>
    SoundNames,
    /// <summary>How many there are.</summary>
    Count,
}
