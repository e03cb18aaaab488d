using System.Text;
using System.Text.RegularExpressions;

namespace Crossbearing.Reading;

/// <summary>The character set that a page names in its first bytes.</summary>
internal static partial class DeclaredCharset
{
    private const int Prefix = 2048;

    /// <summary>The encoding, or null where none or an unknown one is named.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prefix)]);
        return Form().Match(head) is { Success: true } match && !match.Groups[1].Value.StartsWith("utf", StringComparison.OrdinalIgnoreCase)
            ? LegacyEncoding.Named(match.Groups[1].Value)
            : null;
    }

    [GeneratedRegex(@"<meta[^<>]{0,200}charset\s*=\s*[""']?([\w-]{2,30})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
