using System.Buffers.Binary;
using System.Text;

namespace Crossbearing.Theatres.Import;

/// <summary>Reads the table beside a shapefile (.dbf) as text. Thread-safe.</summary>
internal static class DbfRows
{
    private const int HeadLength = 32;
    private const int FieldLength = 32;
    private const byte HeadEnd = 0x0D;

    /// <summary>One entry per row, deleted ones too; null where this is no such table.</summary>
    /// <param name="bytes">The table.</param>
    /// <param name="codePage">What the .cpg file beside it says, or null: UTF-8 where the text is that, else Latin 1.</param>
    public static IReadOnlyList<IReadOnlyList<KeyValuePair<string, string>>>? Read(byte[] bytes, string? codePage)
    {
        if (bytes.Length < HeadLength) return null;
        int rows = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4));
        int head = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8)), length = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(10));
        if (rows < 0 || length < 1 || head + ((long)rows * length) > bytes.Length) return null;
        Field[] fields = [.. Fields(bytes, head)];
        if (fields.Length == 0 || fields[^1].At + fields[^1].Length > length) return null;
        Encoding encoding = EncodingOf(codePage, bytes);
        return [.. Enumerable.Range(0, rows).Select(r => fields.Select(f => KeyValuePair.Create(f.Name, Text(encoding, bytes, head + (r * length) + f.At, f.Length))).ToArray())];
    }

    private static IEnumerable<Field> Fields(byte[] bytes, int head)
    {
        int at = 1;
        for (int i = HeadLength; i + FieldLength <= head && bytes[i] != HeadEnd; i += FieldLength)
        {
            int end = Array.IndexOf(bytes, (byte)0, i, 11);
            yield return new Field(Encoding.ASCII.GetString(bytes, i, (end < 0 ? i + 11 : end) - i), at, bytes[i + 16]);
            at += bytes[i + 16];
        }
    }

    private static string Text(Encoding encoding, byte[] bytes, int at, int length) => encoding.GetString(bytes, at, length).Trim(' ', '\0', '\uFFFD');

    private static Encoding EncodingOf(string? codePage, byte[] bytes)
    {
        string name = (codePage ?? "").Trim().ToUpperInvariant();
        if (name is "UTF-8" or "UTF8" or "65001") return Encoding.UTF8;
        string digits = new([.. name.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        if (!name.StartsWith("ISO", StringComparison.Ordinal) && int.TryParse(digits, out int page) && CodePagesEncodingProvider.Instance.GetEncoding(page) is { } known) return known;
        return System.Text.Unicode.Utf8.IsValid(bytes.AsSpan(BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8)))) ? Encoding.UTF8 : Encoding.Latin1;
    }

    private sealed record Field(string Name, int At, int Length);
}
