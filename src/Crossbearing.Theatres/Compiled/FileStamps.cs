using System.Buffers.Binary;
using System.Security.Cryptography;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Compiled;

/// <summary>
/// Length, time of change and SHA-256 of each text file of a pack, by which a compiled file tells whether it is of these. Small files are always read. A large one is
/// taken as unchanged where length and time are the same and the time lies well before that of the compiled file; else it is read too. Thread-safe.
/// </summary>
internal static class FileStamps
{
    /// <summary>Files up to this size are always read.</summary>
    private const long AlwaysRead = 1 << 20;

    /// <summary>Within this time a file can change twice and show one time of change.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(3);

    /// <summary>The stamps of files as they were read.</summary>
    public static byte[] Of(PackFiles files)
    {
        byte[] stamps = new byte[PackFiles.Names.Length * CompiledFormat.StampSize];
        for (int i = 0; i < PackFiles.Names.Length; i++)
        {
            Span<byte> stamp = stamps.AsSpan(i * CompiledFormat.StampSize, CompiledFormat.StampSize);
            byte[]? content = files.Bytes(PackFiles.Names[i]);
            BinaryPrimitives.WriteInt64LittleEndian(stamp, content?.LongLength ?? -1);
            if (content is null) continue;
            BinaryPrimitives.WriteInt64LittleEndian(stamp[8..], files.Changed(PackFiles.Names[i]).Ticks);
            SHA256.HashData(content, stamp[16..]);
        }
        return stamps;
    }

    /// <summary>Whether the files of a pack are those of the stamps; null where there are no stamps.</summary>
    /// <param name="pack">The pack's folder.</param>
    /// <param name="stamps">What <see cref="Of"/> gave.</param>
    /// <param name="compiled">When the compiled file was last changed.</param>
    public static bool? Holds(string pack, ReadOnlySpan<byte> stamps, DateTime compiled)
    {
        if (stamps.Length != PackFiles.Names.Length * CompiledFormat.StampSize) return null;
        for (int i = 0; i < PackFiles.Names.Length; i++)
            if (!Holds(new FileInfo(Path.Combine(pack, PackFiles.Names[i])), stamps.Slice(i * CompiledFormat.StampSize, CompiledFormat.StampSize), compiled)) return false;
        return true;
    }

    private static bool Holds(FileInfo file, ReadOnlySpan<byte> stamp, DateTime compiled)
    {
        long length = BinaryPrimitives.ReadInt64LittleEndian(stamp);
        if (!file.Exists || length < 0) return file.Exists == length >= 0;
        if (file.Length != length) return false;
        DateTime changed = file.LastWriteTimeUtc;
        if (length > AlwaysRead && changed.Ticks == BinaryPrimitives.ReadInt64LittleEndian(stamp[8..]) && changed + Settled < compiled) return true;
        using FileStream stream = file.OpenRead();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(stream, hash);
        return hash.SequenceEqual(stamp[16..]);
    }
}
