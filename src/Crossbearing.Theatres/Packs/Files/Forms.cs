using System.Collections.Frozen;
using System.Globalization;

namespace Crossbearing.Theatres.Files;

/// <summary>The forms of single values. Thread-safe.</summary>
internal static class Forms
{
    public const string IdForm = "lower-case letters and digits joined by -";
    public const string DayForm = "a day such as 2020-01-28";
    public const string CountryForm = "two capital letters (ISO 3166-1)";

    public static FrozenSet<string> ActorKinds { get; } = Words(
        "state government institution armed-force unit armed-group coalition militia person population media organisation generic");

    public static FrozenSet<string> SourceKinds { get; } = Words(
        "state-agency ministry agency newspaper broadcaster blog channel monitor humanitarian think-tank local-network armed-group aggregator");

    public static FrozenSet<string> ShapeKinds { get; } = Words("highway outline coast border water");

    public static bool IsId(string text)
    {
        bool joined = true;
        foreach (char c in text)
        {
            if (c == '-' && joined) return false;
            if (c != '-' && !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)) return false;
            joined = c == '-';
        }
        return !joined;
    }

    public static bool IsCountry(string text) => text.Length == 2 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]);

    public static bool IsColour(string text) => text.Length == 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);

    public static bool IsVersion(string text)
    {
        string[] parts = text.Split('.');
        return parts.Length == 3 && parts.All(p => p.Length is > 0 and < 9 && p.All(char.IsAsciiDigit));
    }

    /// <summary>A host name, with a path where outlets share a host (<c>t.me/channel</c>).</summary>
    public static bool IsHost(string text)
    {
        string[] parts = text.Split('/');
        string host = parts[0];
        return host.Contains('.', StringComparison.Ordinal) && host[0] != '.' && host[^1] != '.'
            && host.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-')
            && parts.Skip(1).All(p => p.Length > 0 && p.All(c => c is > ' ' and < (char)0x7F and not ('?' or '#')));
    }

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    public static double? Degrees(string text, double limit) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double d)
        && Math.Abs(d) <= limit ? d : null;

    public static long? Count(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long n) ? n : null;

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
