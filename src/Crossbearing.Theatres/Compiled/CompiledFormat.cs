namespace Crossbearing.Theatres.Compiled;

/// <summary>
/// The layout of a compiled theatre, all numbers little-endian: a header of 64 bytes (magic 8, version u32, sections u32, source hash 12
/// ASCII digits, 4 zeros, SHA-256 of the first 32 bytes and all after the header), then per section offset and length (u32 each), then the
/// sections. A string is its number in the sorted string table, 0 for none; a list is its start and count in the list section; a day is its
/// day number, -1 for none.
/// </summary>
internal static class CompiledFormat
{
    public const uint Version = 1;
    public const int HeaderSize = 64;
    public const int SealedSize = 32;
    public const int HashLength = 12;
    public const int PlaceSize = 80;
    public const int NameSize = 12;

    public static ReadOnlySpan<byte> Magic => "XBTHEATR"u8;
}

/// <summary>The sections in file order.</summary>
internal enum Section
{
    /// <summary>Ends of the strings in <see cref="Strings"/>, u32 each, that of the empty string 0 first.</summary>
    StringEnds,
    /// <summary>UTF-8, one string after the other.</summary>
    Strings,
    /// <summary>Numbers of strings, u32 each.</summary>
    Lists,
    /// <summary>Places, fixed size, in id order.</summary>
    Places,
    /// <summary>What theatre.yaml tells, then actors, sources, lexicon and shapes, one after the other.</summary>
    Rest,
    /// <summary>Folded keys sorted by their UTF-8 bytes: string, start and count in <see cref="NamePlaces"/>.</summary>
    Names,
    /// <summary>Indices of places, u32 each.</summary>
    NamePlaces,
    /// <summary>How many there are.</summary>
    Count,
}
