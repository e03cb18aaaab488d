namespace Crossbearing.Reading;

/// <summary>Tells by their first bytes the kinds of file that are no text.</summary>
internal static class BinaryKind
{
    private static readonly (byte[] Magic, string Name)[] Kinds =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ([0x1F, 0x8B], "gzip-compressed data"),
        ("PK\u0003\u0004"u8.ToArray(), "a zip archive or Office document"),
        ("BZh"u8.ToArray(), "bzip2-compressed data"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "xz-compressed data"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "a 7-zip archive"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "an ELF program"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ("SQLite format 3\0"u8.ToArray(), "a SQLite database"),
        ("OggS"u8.ToArray(), "an Ogg recording"),
        ("ID3"u8.ToArray(), "an MP3 recording"),
    ];

    /// <summary>What the bytes are, or null where no magic fits.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, name) in Kinds)
        {
            if (bytes.StartsWith(magic))
            {
                return name;
            }
        }

        return bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8) ? "an MP4 video" : null;
    }
}
