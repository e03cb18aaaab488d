using System.Text.RegularExpressions;

namespace Crossbearing.Reading;

/// <summary>Reads names and cues out of lines in which Markdown marks were left.</summary>
internal static partial class Markdown
{
    /// <summary>The line as a reader sees it: link texts without addresses, no emphasis or heading marks.</summary>
    public static string Plain(string raw) =>
        raw.AsSpan().ContainsAny("[*_#`") ? Marks().Replace(Link().Replace(raw, "$1"), "").Trim() : raw;

    /// <summary>True for a line that holds links and commas and nothing else.</summary>
    public static bool IsLinksOnly(string raw) => raw.StartsWith('[') && OnlyLinks().IsMatch(raw);

    [GeneratedRegex(@"!?\[([^\[\]]{0,300})\]\([^()\s]{0,500}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)|^#{1,6}\s+|`", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:\[[^\[\]]{0,300}\]\([^()\s]{0,500}\)[\s,;|·]*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyLinks();
}
