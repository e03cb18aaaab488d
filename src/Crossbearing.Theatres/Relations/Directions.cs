using System.Collections.Frozen;

namespace Crossbearing.Theatres;

/// <summary>The eight points of the compass as words, abbreviations and bearings. Thread-safe.</summary>
public static class Directions
{
    private static readonly string[] Points = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];

    private static readonly FrozenDictionary<string, string> Short =
        new[] { "N", "NE", "E", "SE", "S", "SW", "W", "NW" }.Zip(Points).ToFrozenDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);

    /// <summary><c>south-east</c> gives <c>southeast</c>; null for what is no point of the compass.</summary>
    /// <param name="word">A word in lower case.</param>
    public static string? OfPoint(string word)
    {
        string plain = word.Replace("-", "", StringComparison.Ordinal);
        return Array.IndexOf(Points, plain) >= 0 ? plain : null;
    }

    /// <summary><c>southeastern</c> gives <c>southeast</c>, <c>downtown</c> gives <c>central</c>; null for other words.</summary>
    /// <param name="word">A word in lower case.</param>
    public static string? OfPart(string word)
    {
        string plain = word.Replace("-", "", StringComparison.Ordinal);
        if (plain is "central" or "downtown") return "central";
        return plain.EndsWith("ern", StringComparison.Ordinal) ? OfPoint(plain[..^3]) : null;
    }

    /// <summary><c>SE</c> or <c>S.E.</c> gives <c>southeast</c>; null for other words, also in lower case.</summary>
    /// <param name="word">A word as written.</param>
    public static string? OfShort(string word) => Short.GetValueOrDefault(word.Replace(".", "", StringComparison.Ordinal));

    /// <summary>Degrees clockwise from north, 0 to 315.</summary>
    /// <param name="point">A point of the compass as <see cref="OfPoint"/> gives it.</param>
    /// <exception cref="ArgumentException">The word is no point of the compass.</exception>
    public static double Bearing(string point) =>
        Array.IndexOf(Points, point) is >= 0 and int at ? at * 45 : throw new ArgumentException($"no point of the compass: {point}", nameof(point));
}
