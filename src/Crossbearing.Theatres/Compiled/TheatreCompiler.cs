using System.Buffers.Binary;
using System.Security.Cryptography;
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
    public static void Compile(Theatre theatre, Stream stream)
    {
        if (theatre.Hash.Length != CompiledFormat.HashLength) throw new ArgumentException("a theatre has a hash of 12 digits", nameof(theatre));
        StringPool pool = new();
        new TheatreWriter(theatre, pool).Write();
        SectionWriter ends = new(), strings = new();
        pool.Seal(ends, strings);
        TheatreWriter writer = new(theatre, pool);
        writer.Write();
        SectionWriter[] sections = [ends, strings, pool.Lists, writer.Places, writer.Rest, writer.Names, writer.NamePlaces];
        stream.Write(Join(theatre.Hash, sections));
    }

    private static byte[] Join(string hash, SectionWriter[] sections)
    {
        int offset = CompiledFormat.HeaderSize + (sections.Length * 8);
        byte[] file = new byte[offset + sections.Sum(s => s.Length)];
        CompiledFormat.Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), CompiledFormat.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(12), (uint)sections.Length);
        Encoding.ASCII.GetBytes(hash, file.AsSpan(16));
        for (int i = 0; i < sections.Length; i++)
        {
            Span<byte> entry = file.AsSpan(CompiledFormat.HeaderSize + (i * 8));
            BinaryPrimitives.WriteInt32LittleEndian(entry, offset);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], sections[i].Length);
            sections[i].Bytes.CopyTo(file.AsSpan(offset));
            offset += sections[i].Length;
        }
        Seal(file).CopyTo(file, CompiledFormat.SealedSize);
        return file;
    }

    /// <summary>The checksum of a compiled file.</summary>
    internal static byte[] Seal(ReadOnlySpan<byte> file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(file[..CompiledFormat.SealedSize]);
        hash.AppendData(file[CompiledFormat.HeaderSize..]);
        return hash.GetHashAndReset();
    }
}
