using System.Buffers.Binary;

namespace Crossbearing.Theatres.Compiled;

/// <summary>Reads little-endian numbers one after the other. Not thread-safe.</summary>
internal ref struct SectionReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public uint UInt()
    {
        uint value = BinaryPrimitives.ReadUInt32LittleEndian(rest);
        rest = rest[4..];
        return value;
    }

    public int Int() => unchecked((int)UInt());

    /// <summary>How many entries follow.</summary>
    /// <exception cref="InvalidDataException">More than there are bytes.</exception>
    public int Count() => Int() is var n && n >= 0 && n <= rest.Length ? n : throw new InvalidDataException("a count beyond the file's end");

    public long Long()
    {
        long value = BinaryPrimitives.ReadInt64LittleEndian(rest);
        rest = rest[8..];
        return value;
    }

    public double Double() => BitConverter.Int64BitsToDouble(Long());

    public double? Optional() => Long() is var bits && bits == -1 ? null : BitConverter.Int64BitsToDouble(bits);

    public DateOnly? Day() => Int() is var n && n < 0 ? null : DateOnly.FromDayNumber(n);
}
