using System.Globalization;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>Bytes to text: byte order mark, strict UTF-8, then older single-byte encodings; else the reason why not.</summary>
internal static class TextDecoder
{
    private const double MaxControlShare = 0.01;

    /// <param name="bytes">The whole file.</param>
    /// <param name="where">Report id for the diagnostic.</param>
    /// <param name="expected">What the file name promises.</param>
    /// <param name="declared">Encoding that the content itself declares, or null.</param>
    public static Result<DecodedText> Decode(ReadOnlySpan<byte> bytes, string where, string expected, Encoding? declared = null)
    {
        if (bytes.IsEmpty)
        {
            return DiagnosticCodes.EmptyReport.At(where, "The file is empty", "0 bytes", expected);
        }

        if (BinaryKind.Of(bytes) is { } kind)
        {
            return DiagnosticCodes.NotText.At(where, null, kind, expected);
        }

        var (encoding, mark) = ByteOrderMark.Of(bytes);
        if (mark > 0)
        {
            return DecodeMarked(bytes, encoding, mark, where);
        }

        return NotText(bytes, where, expected) is { } failure ? failure : DecodeUnmarked(bytes, where, declared);
    }

    private static Result<DecodedText> DecodeMarked(ReadOnlySpan<byte> bytes, Encoding encoding, int mark, string where)
    {
        try
        {
            return new DecodedText(encoding.GetString(bytes[mark..]));
        }
        catch (DecoderFallbackException e)
        {
            return Invalid(where, encoding.WebName, mark + Math.Max(0, e.Index));
        }
    }

    private static Result<DecodedText> DecodeUnmarked(ReadOnlySpan<byte> bytes, string where, Encoding? declared)
    {
        try
        {
            return new DecodedText(ByteOrderMark.Utf8.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            var encoding = Utf8Damage.IsDamagedUtf8(bytes) ? null : declared ?? LegacyEncoding.Guess(bytes);
            return encoding is null
                ? Invalid(where, "UTF-8", Math.Max(0, e.Index))
                : new DecodedText(encoding.GetString(bytes), DiagnosticCodes.LegacyEncoding.At(where, null, encoding.WebName, "UTF-8"));
        }
    }

    private static Diagnostic Invalid(string where, string encoding, int offset) =>
        DiagnosticCodes.BadEncoding.At(where, $"The bytes are no valid {encoding}",
            string.Create(CultureInfo.InvariantCulture, $"an impossible byte at offset {offset}"), "UTF-8");

    private static Diagnostic? NotText(ReadOnlySpan<byte> bytes, string where, string expected)
    {
        var zeros = bytes.Count((byte)0);
        if (zeros == bytes.Length)
        {
            return DiagnosticCodes.NotText.At(where, "The file holds only zero bytes, its content is lost", "only zero bytes", expected);
        }

        if (zeros > 0)
        {
            return Utf16Name(bytes, zeros) is { } name
                ? DiagnosticCodes.BadEncoding.At(where, $"Every second byte is zero: probably {name} without byte order mark", name, "UTF-8")
                : DiagnosticCodes.NotText.At(where, null, "bytes with zeros between them", expected);
        }

        var controls = 0;
        foreach (var b in bytes)
        {
            controls += b is < 9 or (> 13 and < 27) or (> 27 and < 32) or 127 ? 1 : 0;
        }

        return controls > bytes.Length * MaxControlShare
            ? DiagnosticCodes.NotText.At(where, null, "control bytes", expected)
            : null;
    }

    private static string? Utf16Name(ReadOnlySpan<byte> bytes, int zeros)
    {
        var odd = 0;
        for (var i = 1; i < bytes.Length; i += 2)
        {
            odd += bytes[i] == 0 ? 1 : 0;
        }

        if (zeros * 3 < bytes.Length)
        {
            return null;
        }

        return odd >= zeros * 0.95 ? "UTF-16 LE" : odd <= zeros * 0.05 ? "UTF-16 BE" : null;
    }
}
