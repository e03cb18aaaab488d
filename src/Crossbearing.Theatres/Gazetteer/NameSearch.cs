namespace Crossbearing.Theatres;

/// <summary>Finds candidates for one reading of a name, from the surest way to the boldest. Not thread-safe.</summary>
internal sealed class NameSearch(NameIndex index, CandidateList found)
{
    private const int MinSoundLength = 3;
    private const int MinEditLength = 5;
    private const double MinLikeness = 0.5;
    private const double MostOfSound = 0.88;

    /// <summary>A long row of consonants is seldom another place's; a row of three often is.</summary>
    private const double PerConsonant = 0.04;
    private const double OtherWords = 0.06;
    private const int UsualSound = 4, LongSound = 6;
    private const double OtherScript = 0.75;
    private const double EditCost = 1.85;
    private const double MostOfEdit = 0.85;

    public void ByFold(NameReading reading)
    {
        string key = NameKey.Fold(reading.Name);
        foreach (PlaceName name in index.Folded(key))
        {
            bool same = name.Written.Equals(reading.Name, StringComparison.OrdinalIgnoreCase);
            var (match, confidence) = (same, name.Preferred) switch
            {
                (true, true) => (NameMatch.Name, 1.0),
                (true, false) => (NameMatch.Variant, 0.98),
                (false, true) => (NameMatch.Folded, 0.94),
                (false, false) => (NameMatch.Folded, 0.93),
            };
            string reason = match switch
            {
                NameMatch.Name => $"{reading.Name} is its name",
                NameMatch.Variant => $"{reading.Name} is a variant of its name",
                _ => $"{reading.Name} and {name.Written} fold to {key}",
            };
            found.Add(name, reading, match, confidence, reason);
        }
    }

    public void BySound(NameReading reading)
    {
        string sound = NameKey.Phonetic(reading.Name), key = NameKey.Fold(reading.Name);
        if (sound.Length < MinSoundLength) return;
        foreach (var (folded, name) in index.Phonetic(sound))
        {
            double likeness = Likeness(key, name.Written, folded);
            if (likeness < MinLikeness) continue;
            found.Add(name, reading, NameMatch.Phonetic, Math.Min(MostOfSound, 0.5 + (0.35 * likeness) + (PerConsonant * (Math.Min(sound.Length, LongSound) - UsualSound)) - (Words(reading.Name) == Words(name.Written) ? 0 : OtherWords)), $"{reading.Name} sounds like {name.Written} ({sound})");
        }
    }

    /// <summary>One edit counts only where it leads to one place alone, and for more the longer the name is.</summary>
    public void ByOneEdit(NameReading reading)
    {
        string key = NameKey.Fold(reading.Name);
        if (key.Length < MinEditLength || key.Any(char.IsAsciiDigit)) return;
        PlaceName[] names = [.. index.OneEdit(key)];
        if (names.Length == 0 || names.Any(n => n.Id != names[0].Id)) return;
        found.Add(names[0], reading, NameMatch.OneEdit, Math.Min(MostOfEdit, 1 - (EditCost / key.Length)), $"{reading.Name} is one letter from {names[0].Written}");
    }

    /// <summary>
    /// How like the letters are, 0 to 1: half as written, half with letters of one sound taken as one. Of a name in Arabic letters, whose vowels are not written, only
    /// the length can be compared; that is little, and counts less.
    /// </summary>
    private static double Likeness(string key, string written, string other)
    {
        bool otherScript = written.Any(c => c is >= '\u0600' and <= '\u06FF') || key.Length * 2 < other.Length;
        if (otherScript) return OtherScript * (1 - (Math.Abs(key.Length - other.Length) / (double)Math.Max(key.Length, other.Length)));
        return (EditDistance.Likeness(key, other) + EditDistance.Likeness(Sounds(key), Sounds(other))) / 2;
    }

    /// <summary>Words of a name, articles not counted.</summary>
    private static int Words(string name) =>
        name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Count(w => w.Length > 2 || !w.StartsWith('a') && !w.StartsWith('A') && !w.StartsWith('e') && !w.StartsWith('E'));

    private static string Sounds(string key) => string.Create(key.Length, key, static (span, from) =>
    {
        for (int i = 0; i < span.Length; i++)
            span[i] = from[i] switch { 'q' or 'g' or 'c' => 'k', 'e' or 'y' => 'i', 'o' or 'w' or 'v' => 'u', 'z' => 'd', 'p' => 'b', var c => c };
    });
}
