using System.Buffers.Binary;
using System.Text;
using Crossbearing.Theatres.Compiled;

namespace Crossbearing.Theatres;

/// <summary>Writes a theatre as one file that is mapped instead of parsed. The same theatre gives the same bytes on every machine. Thread-safe.</summary>
public static class TheatreCompiler
{
    /// <summary>Writes the compiled file.</summary>
    /// <param name="theatre">A loaded theatre; its <see cref="Theatre.Hash"/> is the file's source hash.</param>
    /// <param name="stream">Where to; written from its position on, left open.</param>
    /// <exception cref="ArgumentException">The theatre's hash is not of twelve characters.</exception>
    /// <exception cref="InvalidDataException">It would be larger than 2 GiB.</exception>
    public static void Compile(Theatre theatre, Stream stream) => stream.Write(Bytes(theatre, []));

    /// <summary>The compiled file.</summary>
    /// <param name="theatre">A loaded theatre.</param>
    /// <param name="stamps">The stamps of its text files, or none.</param>
    internal static byte[] Bytes(Theatre theatre, ReadOnlySpan<byte> stamps)
    {
        if (theatre.Hash.Length != CompiledFormat.HashLength) throw new ArgumentException("a theatre has a hash of 12 digits", nameof(theatre));
        StringPool pool = new();
        TheatreWriter writer = new(theatre, pool);
        writer.Write();
        NameTableWriter names = new(pool);
        names.Write(theatre.Places);
        SectionWriter[] sections =
        [
            writer.Rest, pool.Ends, pool.Texts, pool.Lists, writer.Places, writer.Ids,
            names.Slots, names.Keys, names.KeyText, names.Names, names.Sounds, names.SoundText, names.SoundNames,
        ];
        return Join(theatre.Hash, stamps, sections);
    }

    private static byte[] Join(string hash, ReadOnlySpan<byte> stamps, SectionWriter[] sections)
    {
        long body = sections.Sum(s => (long)s.Length);
        int table = CompiledFormat.HeaderSize + (sections.Length * CompiledFormat.SectionSize), sums = table + stamps.Length;
        long head = sums + (CompiledFormat.Blocks(body) * 4L);
        if (head + body > Array.MaxLength) throw new InvalidDataException("a compiled theatre has at most 2 GiB");
        byte[] file = new byte[head + body];
        CompiledFormat.Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), CompiledFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), sections.Length);
        Encoding.ASCII.GetBytes(hash, file.AsSpan(16));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(28), stamps.Length / CompiledFormat.StampSize);
        stamps.CopyTo(file.AsSpan(table));
        int offset = 0;
        for (int i = 0; i < sections.Length; i++)
        {
            Span<byte> entry = file.AsSpan(CompiledFormat.HeaderSize + (i * CompiledFormat.SectionSize));
            BinaryPrimitives.WriteInt32LittleEndian(entry, offset);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], sections[i].Length);
            sections[i].Bytes.CopyTo(file.AsSpan((int)head + offset));
            offset += sections[i].Length;
        }
        Seal(file, (int)head, sums);
        return file;
    }

    /// <summary>Writes the checksums of the blocks and of the head.</summary>
    /// <param name="file">A compiled file.</param>
    /// <param name="head">Length of its head.</param>
    /// <param name="sums">Where in it the checksums of the blocks stand.</param>
    internal static void Seal(Span<byte> file, int head, int sums)
    {
        for (int at = head; at < file.Length; at += CompiledFormat.BlockSize, sums += 4)
            BinaryPrimitives.WriteUInt32LittleEndian(file[sums..], CompiledBytes.Sum(file.Slice(at, Math.Min(CompiledFormat.BlockSize, file.Length - at))));
        CompiledBytes.Seal(file[..head]).CopyTo(file[CompiledFormat.SealedSize..]);
    }
}
