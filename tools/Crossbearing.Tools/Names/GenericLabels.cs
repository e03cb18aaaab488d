namespace Crossbearing.Tools.Names;

/// <summary>Tells labels that are no names: <c>Army Base</c>, <c>Grain Silos</c>. Pure functions.</summary>
public static class GenericLabels
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "air", "ammunition", "armoured", "army", "artillery", "barrier", "base", "battalion", "blue", "branch", "brick", "bunkers", "camp", "carton",
        "checkpoint", "checkpoints", "college", "complex", "defence", "defense", "defensive", "depot", "electric", "electrical", "electronic", "facilities",
        "facility", "factory", "farm", "fortification", "fortified", "free", "frontline", "fuel", "fueling", "garages", "gas", "grain", "grid", "guardtower",
        "helicopter", "housing", "industrial", "intelligence", "mill", "military", "missile", "missiles", "plant", "position", "poultry", "production",
        "pumping", "railway", "rebel", "regiment", "russian", "sam", "sdf", "security", "silos", "soap", "station", "storage", "sugar", "syrian", "tank",
        "brigade", "training", "water", "zone", "and", "a", "al", "alaaf", "hill", "hospital", "national", "youth",
    };

    /// <summary>Whether every word is a common noun, so that the label alone would match ordinary text.</summary>
    public static bool Is(string name) =>
        LatinFold.Slug(name).Split('-', StringSplitOptions.RemoveEmptyEntries).All(word => Words.Contains(word) || word.All(char.IsAsciiDigit) && word.Length == 1);
}
