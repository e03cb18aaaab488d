using System.Collections.Immutable;
using System.Text;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Benchmarks;

/// <summary>Places with invented names of an Arabic cut, the same for the same seed; two or three names each, 2.5 on average.</summary>
internal static class MadeNames
{
    private const int NamesOfTwoPlaces = 5;
    private static readonly string[] Heads = ["Tall ", "Khirbat ", "Kafr ", "Ayn ", "Umm ", "Dayr ", "Bayt ", "Jabal ", "", "", "", "", "", "al-", "al-", "al-"];
    private static readonly (string Latin, string Arabic)[] Consonants =
    [
        ("b", "ب"), ("t", "ت"), ("th", "ث"), ("j", "ج"), ("h", "ح"), ("kh", "خ"), ("d", "د"), ("r", "ر"), ("z", "ز"), ("s", "س"), ("sh", "ش"),
        ("f", "ف"), ("q", "ق"), ("k", "ك"), ("l", "ل"), ("m", "م"), ("n", "ن"), ("gh", "غ"), ("w", "و"), ("y", "ي"), ("dh", "ذ"), ("s", "ص"),
    ];
    private static readonly string[] Vowels = ["a", "a", "a", "i", "u", "ay", "aw"];

    /// <summary>A pack of about so many names.</summary>
    public static ImmutableArray<Place> Places(int names, ulong seed = 1)
    {
        int count = names * 2 / NamesOfTwoPlaces;
        return [.. Enumerable.Range(0, count).Select(i => One(i, new Dice(seed + ((ulong)i * 0x9E3779B97F4A7C15))))];
    }

    /// <summary>The name as another would write it: other letters of the same sounds.</summary>
    public static string Respelled(string name) =>
        name.Replace("q", "k", StringComparison.Ordinal).Replace("ay", "ei", StringComparison.Ordinal).Replace("u", "o", StringComparison.Ordinal).Replace("i", "e", StringComparison.Ordinal);

    /// <summary>The name with one letter changed, the same letter at the same place each time.</summary>
    public static string Misspelled(string name)
    {
        char[] letters = name.ToCharArray();
        int at = letters.Length * 2 / 3;
        letters[at] = letters[at] == 'x' ? 'v' : 'x';
        return new string(letters);
    }

    private static Place One(int number, Dice dice)
    {
        StringBuilder latin = new(), arabic = new();
        string head = Heads[dice.Next(Heads.Length)];
        int syllables = 2 + (dice.Next(3) == 0 ? 1 : 0);
        for (int i = 0; i < syllables; i++)
        {
            var (l, a) = Consonants[dice.Next(Consonants.Length)];
            string vowel = Vowels[dice.Next(Vowels.Length)];
            latin.Append(l).Append(vowel);
            arabic.Append(a).Append(vowel switch { "ay" => "ي", "aw" => "و", _ => "" });
            if (dice.Next(3) > 0) continue;
            (l, a) = Consonants[dice.Next(Consonants.Length)];
            latin.Append(l);
            arabic.Append(a);
        }
        string body = latin.ToString();
        string name = head + char.ToUpperInvariant(body[0]) + body[1..];
        return new Place
        {
            Id = $"big-{number:D8}",
            Name = name,
            Kind = dice.Next(8) == 0 ? "town" : "village",
            Lat = 10 + (dice.Next(200_000) / 10_000.0),
            Lon = 20 + (dice.Next(200_000) / 10_000.0),
            Country = "SD",
            NameLocal = arabic.ToString(),
            Variants = number % 2 == 0 ? [Respelled(name) + "a"] : [],
            SourceKey = "made",
        };
    }

    /// <summary>SplitMix64.</summary>
    private struct Dice(ulong state)
    {
        public int Next(int sides)
        {
            ulong z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)sides);
        }
    }
}
