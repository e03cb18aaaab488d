using System.Globalization;
using System.Text.RegularExpressions;

namespace Crossbearing.Reading;

/// <summary>Reads the days and times at which reports say they were published. Abstains on numeric forms of unclear order.</summary>
internal static partial class PublicationDate
{
    public const string Expected = "an ISO 8601 date or date-time, such as 2020-01-31 or 2020-01-31T18:00:00+02:00";

    private static readonly string[] IsoForms =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:sszz00", "yyyy-MM-dd'T'HH:mm:ss'Z'",
    ];

    private static readonly string[] MonthForms =
        ["MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>ISO form or a form with the month's name; without offset UTC is taken.</summary>
    public static DateTimeOffset? Parse(string value) => ParseIso(value.Trim()) ?? ParseNamedMonth(value.Trim());

    public static DateTimeOffset? ParseIso(string value)
    {
        var offset = CompactOffset().Replace(value, "$1:$2");
        return DateTimeOffset.TryParseExact(offset, IsoForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : null;
    }

    /// <summary>A day written with the month's name somewhere in <paramref name="value"/>.</summary>
    public static Match Find(string value) => NamedMonth().Match(value);

    private static DateTimeOffset? ParseNamedMonth(string value)
    {
        var match = Find(value);
        if (!match.Success)
        {
            return null;
        }

        var day = Noise().Replace(match.Value, " ").Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        day = string.Join(' ', day.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return DateTimeOffset.TryParseExact(day, MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : ParseIso(match.Value);
    }

    [GeneratedRegex(@"([+-]\d{2})(\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex CompactOffset();

    [GeneratedRegex(@"(?<=\d)(?:st|nd|rd|th)\b|[.,]", RegexOptions.CultureInvariant)]
    private static partial Regex Noise();

    [GeneratedRegex(@"\b(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?\s+\d{4}|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamedMonth();
}
