using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Crossbearing.Reading;

/// <summary>Who the foot of a text says it is from.</summary>
/// <param name="Original">Named as the original source, or null.</param>
/// <param name="Holder">Named in the copyright line, or null.</param>
internal sealed partial record Credits(string? Original, string? Holder)
{
    public static Credits Read(ImmutableArray<TextLine> lines)
    {
        string? original = null, holder = null;
        foreach (var line in lines)
        {
            original ??= Name(OriginalSource(), line.Plain);
            holder ??= Name(Copyright(), line.Plain);
        }

        return new(original, holder);
    }

    private static string? Name(Regex form, string plain) =>
        form.Match(plain) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

    [GeneratedRegex(@"^(?:the )?(?:original source of this (?:article|report|story|text) is|this (?:article|report|story|text) (?:was )?(?:first|originally) (?:published|appeared) (?:by|on|in|at))\s+(?<name>[^.,;()]{2,60}?)\s*[.,]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OriginalSource();

    [GeneratedRegex(@"^(?:copyright\s*(?:©|\(c\))?|©|\(c\))\s*(?:\d{4}(?:[–-]\d{4})?,?\s*)?(?<name>\p{Lu}[^.,;()©\d]{1,60})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();
}
