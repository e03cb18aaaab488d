using System.Text.RegularExpressions;

namespace Crossbearing.Reading;

/// <summary>A line that says who published when.</summary>
/// <param name="Name">Outlet, or null.</param>
/// <param name="Date">Day, or null.</param>
internal sealed partial record NamedDay(string? Name, DateTimeOffset? Date)
{
    private const int LongestName = 8;

    /// <summary>The line's outlet and day, or null where it is no such line.</summary>
    public static NamedDay? Parse(string plain)
    {
        var day = PublicationDate.Find(plain);
        if (!day.Success || PublicationDate.Parse(day.Value) is not { } date || !Rest().IsMatch(plain[(day.Index + day.Length)..]))
        {
            return null;
        }

        var name = Lead().Replace(plain[..day.Index], "").Trim(' ', ',', '|', '-', '–', '—', '·', ':', '(', '\t', '/');
        name = Weekday().Replace(name, "").Trim(' ', ',', '|', '-', '–', '—', '·');
        return name.Length == 0 ? new(null, date)
            : IsName(name) ? new(name, date)
            : null;
    }

    private static bool IsName(string name) =>
        name.Split(' ').Length <= LongestName && !name.Contains('.') && name.Any(char.IsUpper) && !Sentence().IsMatch(name);

    [GeneratedRegex(@"^(?:(?:first )?(?:published|posted|updated|date|dated|last (?:updated|modified))(?: on| at)?\s*:?\s*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:^|[\s,])(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^[\s,|–—·)-]*(?:(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?)?[\s,|–—·-]*(?:[ap]\.?m\.?)?\s*\(?(?:[A-Z]{2,5}|UTC[+-]\d+)?\)?[\s.|]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"\b(?:on|in|since|from|until|by|before|after|as of|was|were|is|are|has|had)$|\b(?:was|were|has|had|said|will)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
