using System.Text.RegularExpressions;

namespace Crossbearing.Reading;

/// <summary>The place, day and agency with which a first paragraph opens.</summary>
internal static partial class AgencyDateline
{
    private const string Month = @"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?";
    private const string Day = @"(?<date>" + Month + @"\s+\d{1,2}(?:,\s*\d{4})?|\d{1,2}\s+" + Month + @"(?:\s+\d{4})?)";
    private const string Place = @"\p{Lu}[\p{L}'’. -]{1,40}(?:/\p{Lu}[\p{L}'’. -]{1,40}){0,3}(?:,\s*\p{Lu}[\p{L}. ]{1,30})?";
    private const RegexOptions Exact = RegexOptions.CultureInvariant;

    /// <summary>Length of the dateline with its dash, and the day in it; 0 without one.</summary>
    public static (int Length, string Date) At(string line)
    {
        foreach (var form in (ReadOnlySpan<Regex>)[WithAgencyAndDay(), WithAgency(), Capitals(), ShortAgency()])
        {
            if (form.Match(line) is { Success: true } match)
            {
                return (match.Value.TrimEnd().Length, match.Groups["date"].Value);
            }
        }

        return (0, "");
    }

    [GeneratedRegex("^" + Place + @",\s*" + Day + @"\s*(?:\([^()]{1,40}\)\s*[-–—.:]|/[^/]{1,30}/\s*[-–—.]|\s[-–—])+\s", Exact)]
    private static partial Regex WithAgencyAndDay();

    [GeneratedRegex("^" + Place + @"\s*\([^()]{1,40}\)\s*[-–—]{1,2}\s", Exact)]
    private static partial Regex WithAgency();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}'’./ -]{2,40}(?:,\s*\p{Lu}[\p{L}. ]{1,30})?(?:,\s*" + Day + @")?\s+[–—-]{1,2}\s", Exact)]
    private static partial Regex Capitals();

    [GeneratedRegex("^" + Place + @",\s*\p{Lu}{2,8}(?:,\s*" + Day + @")?\s+[–—-]{1,2}\s", Exact)]
    private static partial Regex ShortAgency();
}
