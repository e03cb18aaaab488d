using System.Collections.Frozen;
using System.Globalization;

namespace Crossbearing.Text;

/// <summary>Numbers of English, in digits and in words. Thread-safe.</summary>
internal static class NumberFacts
{
    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, NumberFact> Table = Build();

    /// <summary>What a word is in a quantity.</summary>
    public static NumberFact OfWord(string norm)
    {
        if (Table.TryGetValue(norm, out var fact)) return fact;
        int hyphen = norm.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && norm[hyphen..] == "-odd" && Table.TryGetValue(norm[..hyphen], out var odd) && odd is { Kind: NumberKind.Word, Value: >= 20 }) return odd;
        return hyphen > 0 && Table.TryGetValue(norm[..hyphen], out var tens) && Table.TryGetValue(norm[(hyphen + 1)..], out var ones)
            && tens.Kind == NumberKind.Word && ones.Kind == NumberKind.Word && tens.Value >= 20 && ones.Value is > 0 and < 10
            ? new(NumberKind.Word, tens.Value + ones.Value)
            : default;
    }

    /// <summary>What a token of digits is: separators of thousands and decimals read; none for dates, times and units of measure.</summary>
    public static NumberFact OfNumber(string norm)
    {
        if (norm.Length > 16) return default;
        string digits = norm;
        long scale = 1;
        if (!char.IsAsciiDigit(norm[^1]))
        {
            int cut = norm.Length;
            while (cut > 0 && !char.IsAsciiDigit(norm[cut - 1])) cut--;
            scale = norm[cut..] switch { "k" => 1000, "x" or "-odd" => 1, "mn" => 1_000_000, "bn" => 1_000_000_000, _ => 0 };
            if (scale == 0) return default;
            digits = norm[..cut];
        }
        return Parse(digits) is { Kind: NumberKind.Digits } fact ? fact with { Value = fact.Value * scale } : default;
    }

    private static NumberFact Parse(string s)
    {
        if (Grouped(s)) return new(NumberKind.Digits, long.Parse(s.Replace(",", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
        int dot = s.IndexOfAny(['.', ',']);
        if (dot < 0) return long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out long whole) ? new(NumberKind.Digits, whole) : default;
        string after = s[(dot + 1)..];
        if (after.Length > 3 || !long.TryParse(s[..dot] + after, NumberStyles.None, CultureInfo.InvariantCulture, out long value)) return default;
        return new(NumberKind.Digits, value, after.Length switch { 1 => 10, 2 => 100, _ => 1000 });
    }

    /// <summary>True for groups of three after a comma or apostrophe, or after dots where all groups are zeros or there are several.</summary>
    private static bool Grouped(string s)
    {
        int first = s.IndexOfAny([',', '\'', '.']);
        if (first is < 1 or > 3 || (s.Length - first) % 4 != 0) return false;
        char sign = s[first];
        for (int i = first; i < s.Length; i++)
            if ((i - first) % 4 == 0 ? s[i] != sign : !char.IsAsciiDigit(s[i])) return false;
        return sign != '.' || s.Length - first > 4 || s.EndsWith("000", StringComparison.Ordinal);
    }

    private static FrozenDictionary<string, NumberFact> Build()
    {
        var all = new Dictionary<string, NumberFact>(StringComparer.Ordinal);
        for (int i = 0; i < Small.Length; i++) all[Small[i]] = new(NumberKind.Word, i);
        for (int i = 0; i < Tens.Length; i++) all[Tens[i]] = new(NumberKind.Word, (i + 2) * 10);
        (string, long)[] scales = [("hundred", 100), ("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000), ("dozen", 12)];
        foreach (var (word, value) in scales) all[word] = new(NumberKind.Scale, value);
        foreach (string word in (string[])["dozens", "scores", "hundreds", "thousands", "several", "few", "many", "numerous", "countless", "handful", "number", "notable", "heavy", "multiple", "tens"])
            all[word] = new(NumberKind.Vague, 0);
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
