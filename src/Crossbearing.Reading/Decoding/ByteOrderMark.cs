using System.Text;

namespace Crossbearing.Reading;

/// <summary>The encodings that a byte order mark tells. All refuse invalid bytes.</summary>
internal static class ByteOrderMark
{
    public static UTF8Encoding Utf8 { get; } = new(false, true);

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(false, false, true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(true, false, true)),
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false, true)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false, true)),
    ];

    /// <summary>The encoding and the length of the mark; UTF-8 and 0 without one.</summary>
    public static (Encoding Encoding, int Length) Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return (encoding, mark.Length);
            }
        }

        return (Utf8, 0);
    }
}
