using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Crossbearing.Theatres.Compiled;

/// <summary>Writes little-endian numbers. Not thread-safe.</summary>
internal sealed class SectionWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    public int Length => buffer.WrittenCount;

    public ReadOnlySpan<byte> Bytes => buffer.WrittenSpan;

    public void UInt(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(buffer.GetSpan(4), value);
        buffer.Advance(4);
    }

    public void Int(int value) => UInt(unchecked((uint)value));

    public void Long(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(8), value);
        buffer.Advance(8);
    }

    public void Double(double value) => Long(BitConverter.DoubleToInt64Bits(value));

    /// <summary>A number that may be missing; missing is the bits of one certain NaN.</summary>
    public void Optional(double? value) => Long(value is { } v ? BitConverter.DoubleToInt64Bits(v) : -1);

    public void Day(DateOnly? day) => Int(day?.DayNumber ?? -1);

    public void Text(ReadOnlySpan<char> text, Encoding encoding) => encoding.GetBytes(text, buffer);

    public void Raw(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);
}
