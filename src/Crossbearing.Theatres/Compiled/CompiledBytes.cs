using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Crossbearing.Theatres.Compiled;

/// <summary>
/// The sections of a compiled theatre. The head is checked when it is opened, of the body each block when it is first read, or all at once. A block that is damaged
/// is mended from the text files where these are still the same; else it is an <see cref="InvalidDataException"/>. Thread-safe until it is disposed of.
/// </summary>
internal sealed class CompiledBytes : IDisposable
{
    private readonly Lock mending = new();
    private readonly (int Start, int Length)[] sections = new (int, int)[(int)Section.Count];
    private readonly int head;
    private readonly bool[]? seen;
    private readonly Func<byte[]?>? mend;
    private volatile FileBytes file;

    /// <param name="file">The file; disposed of with this.</param>
    /// <param name="lazily">Whether blocks are checked when they are first read, not now.</param>
    /// <param name="mend">Makes the file anew, or gives null where it cannot.</param>
    /// <exception cref="InvalidDataException">It is none, is of another version, is cut off or is damaged.</exception>
    public CompiledBytes(FileBytes file, bool lazily = false, Func<byte[]?>? mend = null)
    {
        (this.file, this.mend) = (file, mend);
        int body = ReadHead(file.Span, out head);
        int blocks = CompiledFormat.Blocks(body);
        if (lazily) seen = new bool[blocks];
        else for (int block = 0; block < blocks; block++) if (!IsSound(file.Span, block)) throw new InvalidDataException("it is damaged: a checksum differs");
    }

    /// <summary>The hash of the text files that it was compiled from.</summary>
    public string SourceHash => Encoding.ASCII.GetString(file.Span.Slice(16, CompiledFormat.HashLength));

    /// <summary>The stamps of the text files, empty where none were taken.</summary>
    public ReadOnlySpan<byte> Stamps
    {
        get
        {
            ReadOnlySpan<byte> all = file.Span;
            return all.Slice(CompiledFormat.HeaderSize + ((int)Section.Count * CompiledFormat.SectionSize), BinaryPrimitives.ReadInt32LittleEndian(all[28..]) * CompiledFormat.StampSize);
        }
    }

    /// <summary>Length of a section in bytes.</summary>
    public int LengthOf(Section section) => sections[(int)section].Length;

    /// <summary>Bytes of a section.</summary>
    /// <exception cref="InvalidDataException">They lie outside of it, or are damaged beyond mending.</exception>
    public ReadOnlySpan<byte> At(Section section, long offset, long length)
    {
        var (start, size) = sections[(int)section];
        if (offset < 0 || length < 0 || offset + length > size) throw Misfit();
        if (seen is not null && length > 0) Touch(seen, start - head + (int)offset, (int)length);
        return file.Span.Slice(start + (int)offset, (int)length);
    }

    /// <summary>The whole of a section.</summary>
    public ReadOnlySpan<byte> All(Section section) => At(section, 0, LengthOf(section));

    /// <summary>The number at an index of a section of numbers.</summary>
    public uint Number(Section section, long index) => BinaryPrimitives.ReadUInt32LittleEndian(At(section, index * 4, 4));

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    /// <summary>The checksum of the head.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> head)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head[..CompiledFormat.SealedSize]);
        hash.AppendData(head[CompiledFormat.HeaderSize..]);
        return hash.GetHashAndReset();
    }

    /// <summary>CRC-32C of a block.</summary>
    public static uint Sum(ReadOnlySpan<byte> block)
    {
        uint sum = uint.MaxValue;
        for (; block.Length >= 8; block = block[8..]) sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(block));
        foreach (byte b in block) sum = BitOperations.Crc32C(sum, b);
        return ~sum;
    }

    /// <summary>What tells that a record points outside of the file.</summary>
    public static InvalidDataException Misfit() => new("the records do not fit the file");

    /// <summary>Checks the head and reads where the sections are; gives the body's length.</summary>
    private int ReadHead(ReadOnlySpan<byte> all, out int head)
    {
        int table = CompiledFormat.HeaderSize + (sections.Length * CompiledFormat.SectionSize);
        if (all.Length < table || !all.StartsWith(CompiledFormat.Magic)) throw new InvalidDataException("this is no compiled theatre");
        if (BinaryPrimitives.ReadUInt32LittleEndian(all[8..]) != CompiledFormat.Version) throw new InvalidDataException("it is of another format version");
        long body = 0;
        for (int i = 0; i < sections.Length; i++)
        {
            ReadOnlySpan<byte> entry = all[(CompiledFormat.HeaderSize + (i * CompiledFormat.SectionSize))..];
            uint offset = BinaryPrimitives.ReadUInt32LittleEndian(entry), length = BinaryPrimitives.ReadUInt32LittleEndian(entry[4..]);
            if (offset != body) throw Misfit();
            body += length;
        }
        long size = table + ((long)BinaryPrimitives.ReadUInt32LittleEndian(all[28..]) * CompiledFormat.StampSize) + (CompiledFormat.Blocks(body) * 4L);
        if (size + body != all.Length) throw new InvalidDataException("it is cut off");
        head = (int)size;
        if (!all.Slice(CompiledFormat.SealedSize, CompiledFormat.SealSize).SequenceEqual(Seal(all[..head]))) throw new InvalidDataException("it is damaged: the checksum of its head differs");
        for (int i = 0; i < sections.Length; i++)
        {
            ReadOnlySpan<byte> entry = all[(CompiledFormat.HeaderSize + (i * CompiledFormat.SectionSize))..];
            sections[i] = (head + BinaryPrimitives.ReadInt32LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[4..]));
        }
        return (int)body;
    }

    private void Touch(bool[] blocks, int from, int length)
    {
        int last = (from + length - 1) >> CompiledFormat.BlockShift;
        for (int block = from >> CompiledFormat.BlockShift; block <= last; block++)
            if (!Volatile.Read(ref blocks[block])) Examine(blocks, block);
    }

    private void Examine(bool[] blocks, int block)
    {
        if (!IsSound(file.Span, block)) Mend(block);
        Volatile.Write(ref blocks[block], true);
    }

    private bool IsSound(ReadOnlySpan<byte> all, int block)
    {
        int start = head + (block << CompiledFormat.BlockShift), sums = head - (CompiledFormat.Blocks(all.Length - head) * 4);
        return Sum(all.Slice(start, Math.Min(CompiledFormat.BlockSize, all.Length - start))) == BinaryPrimitives.ReadUInt32LittleEndian(all[(sums + (block * 4))..]);
    }

    /// <summary>The same text gives the same bytes, so what was already read of the damaged file stays true.</summary>
    private void Mend(int block)
    {
        lock (mending)
        {
            if (IsSound(file.Span, block)) return;
            byte[]? anew = mend?.Invoke();
            if (anew is null || !file.Span[..head].SequenceEqual(anew.AsSpan(0, Math.Min(head, anew.Length)))) throw new InvalidDataException("it is damaged: a checksum differs");
            file = new FileBytes(anew);
        }
    }
}
