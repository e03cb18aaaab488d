using System.Buffers;
using System.Text;

namespace Crossbearing.Reading;

/// <summary>Tells windows-1256, -1251, -1254 and -1252 apart by which letters they make of the bytes over 127.</summary>
internal static class LegacyEncoding
{
    private const double MinCommonShare = 0.5;
    private const double MaxLatinHighShare = 0.3;
    private const double MinLatinFit = 0.9;

    private static readonly SearchValues<byte> CommonArabic = SearchValues.Create(
        [0xC7, 0xE1, 0xED, 0xE3, 0xE4, 0xE6, 0xD1, 0xCA, 0xC8, 0xC9, 0xDA, 0xCF, 0xE5, 0xD3]);

    private static readonly SearchValues<byte> CommonCyrillic = SearchValues.Create(
        [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0xE2, 0xEB, 0xEA, 0xEC, 0xE4, 0xEF]);

    private static readonly SearchValues<byte> Turkish = SearchValues.Create([0xFE, 0xFD, 0xF0, 0xDE, 0xDD, 0xD0]);

    private static readonly SearchValues<byte> NotLatin = SearchValues.Create(
        [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xA4, 0xA6, 0xAC, 0xAF, 0xB8, 0xD7, 0xF7]);

    static LegacyEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding, or null where none fits.</summary>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        int high = 0, arabic = 0, cyrillic = 0, turkish = 0, latin = 0, runs = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 128)
            {
                continue;
            }

            high++;
            runs += i > 0 && bytes[i - 1] >= 128 ? 1 : 0;
            arabic += CommonArabic.Contains(bytes[i]) ? 1 : 0;
            cyrillic += CommonCyrillic.Contains(bytes[i]) ? 1 : 0;
            turkish += Turkish.Contains(bytes[i]) ? 1 : 0;
            latin += NotLatin.Contains(bytes[i]) ? 0 : 1;
        }

        var inWords = runs * 2 > high;
        if (inWords && Math.Max(arabic, cyrillic) >= high * MinCommonShare)
        {
            return Encoding.GetEncoding(arabic > cyrillic ? 1256 : 1251);
        }

        var isLatin = !inWords && high <= bytes.Length * MaxLatinHighShare && latin >= high * MinLatinFit;
        return isLatin ? Encoding.GetEncoding(turkish > 0 ? 1254 : 1252) : null;
    }

    /// <summary>The encoding of a name as it stands in a page, or null where there is none of that name.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
