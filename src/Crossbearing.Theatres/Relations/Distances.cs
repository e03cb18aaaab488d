using System.Globalization;

namespace Crossbearing.Theatres;

/// <summary>Distances in words: <c>3 km</c>, <c>three kilometres</c>, <c>20 miles</c>, <c>50 nm</c>, <c>about 2.5km</c>. Thread-safe.</summary>
public static class Distances
{
    private const double Mile = 1.609344, NauticalMile = 1.852;

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly string[] Tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"];

    /// <summary>The distance that ends right before word <paramref name="end"/>, and its first word.</summary>
    /// <param name="words">Words in lower case, in text order.</param>
    /// <param name="end">One past the word of its unit.</param>
    /// <param name="first">First word of its number.</param>
    /// <returns>Kilometres, rounded to 10 m; null where no distance ends there.</returns>
    public static double? Before(IReadOnlyList<string> words, int end, out int first)
    {
        first = end;
        if (end <= 0 || end > words.Count) return null;
        string last = words[end - 1];
        int cut = last.Length;
        while (cut > 0 && !char.IsAsciiDigit(last[cut - 1])) cut--;
        (string? number, string unit, first) = cut > 0 ? (last[..cut], last[cut..], end - 1) : (end >= 2 ? words[end - 2] : null, last, end - 2);
        if (unit == "miles" && number is "nautical") (number, unit, first) = (end >= 3 ? words[end - 3] : null, "nm", end - 3);
        if (number is not null && KmPer(unit.TrimStart('-')) is { } km && Number(number) is { } count) return Math.Round(count * km, 2);
        first = end;
        return null;
    }

    private static double? KmPer(string unit) => unit switch
    {
        "km" or "kms" or "kilometre" or "kilometres" or "kilometer" or "kilometers" => 1,
        "m" or "metre" or "metres" or "meter" or "meters" => 0.001,
        "mile" or "miles" or "mi" => Mile,
        "nm" or "nmi" => NauticalMile,
        _ => null,
    };

    private static double? Number(string word)
    {
        if (Array.IndexOf(Numbers, word) is > 0 and int small) return small;
        if (Array.IndexOf(Tens, word) is >= 0 and int ten) return (ten + 3) * 10;
        return word.Length is > 0 and < 8 && char.IsAsciiDigit(word[0]) && double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double value) ? value : null;
    }
}
