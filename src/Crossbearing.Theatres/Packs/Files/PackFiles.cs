using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Theatres.Files;

/// <summary>The bytes of a pack's files, read once.</summary>
internal sealed class PackFiles
{
    public const string Theatre = "theatre.yaml";
    public const string Places = "places.csv";
    public const string Shapes = "shapes.geojson";
    public const string Actors = "actors.yaml";
    public const string Sources = "sources.yaml";
    public const string Lexicon = "lexicon.yaml";

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private readonly ImmutableSortedDictionary<string, byte[]> bytes;
    private readonly ImmutableSortedDictionary<string, DateTime> changed;

    private PackFiles(string folder, ImmutableSortedDictionary<string, DateTime> changed)
    {
        (Folder, this.changed) = (folder, changed);
        bytes = changed.Keys.ToImmutableSortedDictionary(n => n, n => File.ReadAllBytes(Path.Combine(folder, n)), StringComparer.Ordinal);
    }

    /// <summary>The files of the format in ordinal order; the hash is over these.</summary>
    public static ImmutableArray<string> Names { get; } = [Actors, Lexicon, Places, Shapes, Sources, Theatre];

    public string Folder { get; }

    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file that is there may not be read.</exception>
    public static PackFiles Read(string folder) =>
        new(folder, Names.Where(n => File.Exists(Path.Combine(folder, n)))
            .ToImmutableSortedDictionary(n => n, n => File.GetLastWriteTimeUtc(Path.Combine(folder, n)), StringComparer.Ordinal));

    public bool Has(string name) => bytes.ContainsKey(name);

    public byte[]? Bytes(string name) => bytes.GetValueOrDefault(name);

    /// <summary>When a file that is there was last changed, before it was read.</summary>
    public DateTime Changed(string name) => changed[name];

    /// <summary>The first digits of <see cref="Hash"/>, as in <see cref="Theatres.Theatre.Hash"/>.</summary>
    public string ShortHash => Convert.ToHexStringLower(Hash())[..12];

    /// <summary>SHA-256 over name, zero, length (8 bytes, little-endian) and bytes of each file in ordinal order.</summary>
    public byte[] Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[8];
        foreach (var (name, content) in bytes)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\0"));
            System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(length, content.LongLength);
            hash.AppendData(length);
            hash.AppendData(content);
        }
        return hash.GetHashAndReset();
    }

    /// <summary>The text of a file, or null (with a finding where it is no text of the form).</summary>
    public string? Text(string name, Findings findings)
    {
        if (Bytes(name) is not { } content) return null;
        if (content.AsSpan().StartsWith("\uFEFF"u8))
            findings.Add(DiagnosticCodes.TheatreSyntax, name, 1, "The file begins with a byte order mark", "BOM", "UTF-8 without BOM");
        if (content.AsSpan().IndexOf((byte)'\r') is >= 0 and var at)
            findings.Add(DiagnosticCodes.TheatreSyntax, name, LineOf(content, at), "The line ends with CR", "CR", "LF");
        try
        {
            return Strict.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            findings.Add(DiagnosticCodes.TheatreSyntax, name, LineOf(content, e.Index), "The bytes are no UTF-8",
                Convert.ToHexStringLower(e.BytesUnknown ?? []), "UTF-8");
            return null;
        }
    }

    /// <summary>The line of a byte, 1-based.</summary>
    public static int LineOf(ReadOnlySpan<byte> content, int at) => 1 + content[..Math.Clamp(at, 0, content.Length)].Count((byte)'\n');
}
