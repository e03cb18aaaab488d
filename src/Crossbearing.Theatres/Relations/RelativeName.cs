using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>A written name taken apart: the relation that its words tell, and the names that it starts from.</summary>
/// <param name="Kind">As <see cref="PlaceRelation.Kind"/>.</param>
/// <param name="Km">Told distance, or null.</param>
/// <param name="Names">One name, two for <c>between</c>.</param>
/// <param name="Line">The road or river of which a stretch is told, or null.</param>
/// <param name="OnRoad">True where a road is told without a name.</param>
internal sealed record RelativeName(string Kind, double? Km, ImmutableArray<string> Names, string? Line = null, bool OnRoad = false)
{
    private static readonly string[] RoadWords = ["road", "highway", "motorway", "route"];
    private static readonly string[] TownWords = ["outskirts", "suburbs", "quarter", "neighbourhoods", "neighborhoods", "edge", "districts"];
    private static readonly string[] LandWords = ["countryside", "part", "areas"];

    /// <summary>True where the words can only mean a town's part.</summary>
    public bool InTown { get; init; }

    /// <summary>Takes a name apart; null where its words tell no relation.</summary>
    /// <param name="written">The name.</param>
    /// <param name="phrases">Words before a name and the relation they tell.</param>
    public static RelativeName? Parse(string written, IEnumerable<(string Words, string Relation)> phrases)
    {
        string[] words = [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        string[] lower = [.. words.Select(w => w.ToLowerInvariant())];
        return Between(words, lower) ?? Direction(words, lower) ?? Part(words, lower) ?? Measured(words, lower) ?? Phrase(written.Trim(), phrases) ?? After(words, lower);
    }

    private static RelativeName? Between(string[] words, string[] lower)
    {
        int at = Array.IndexOf(lower, "between"), and = at < 0 ? -1 : Array.IndexOf(lower, "and", at);
        if (and <= at + 1 || and + 1 >= words.Length) return null;
        string? line = Rest(words[..at]);
        bool unnamed = line is not null && at <= 3 && RoadWords.Contains(lower[at - 1]) && !words[..(at - 1)].Any(w => char.IsUpper(w[0]));
        return new("between", null, [Joined(words[(at + 1)..and]), Joined(words[(and + 1)..])], unnamed ? null : line, unnamed);
    }

    private static RelativeName? Direction(string[] words, string[] lower)
    {
        for (int i = 0; i + 2 < words.Length; i++)
        {
            if (lower[i + 1] is not ("of" or "from") || (Directions.OfPoint(lower[i]) ?? Directions.OfShort(words[i])) is not { } point) continue;
            double? km = Distances.Before(lower, i, out int first);
            bool inside = first == i && i >= 2 && lower[i - 1] == "the" && lower[i - 2] == "in";
            return new(inside ? $"{point}-part" : $"{point}-of", km, [Joined(words[(i + 2)..])], inside ? null : Rest(words[..first]));
        }
        return null;
    }

    private static RelativeName? Part(string[] words, string[] lower)
    {
        int at = lower.Length > 0 && lower[0] == "in" ? 1 : 0;
        if (at < lower.Length && lower[at] == "the") at++;
        if (at + 1 >= words.Length || (Directions.OfPart(lower[at]) ?? Directions.OfPoint(lower[at]) ?? Directions.OfShort(words[at])) is not { } part) return null;
        bool noun = at + 3 < words.Length && lower[at + 2] == "of" && (TownWords.Contains(lower[at + 1]) || LandWords.Contains(lower[at + 1]));
        return new($"{part}-part", null, [Joined(words[(noun ? at + 3 : at + 1)..])]) { InTown = noun && TownWords.Contains(lower[at + 1]) };
    }

    private static RelativeName? Measured(string[] words, string[] lower)
    {
        int at = Array.FindIndex(lower, w => w is "from" or "of" or "off");
        return at > 0 && at + 1 < words.Length && Distances.Before(lower, at, out _) is { } km ? new("near", km, [Joined(words[(at + 1)..])]) : null;
    }

    private static RelativeName? Phrase(string written, IEnumerable<(string Words, string Relation)> phrases)
    {
        var (phrase, relation) = phrases.Where(p => written.StartsWith(p.Words + " ", StringComparison.OrdinalIgnoreCase)).OrderByDescending(p => p.Words.Length).FirstOrDefault();
        return phrase is null ? null : new(relation, null, [written[phrase.Length..].Trim()]);
    }

    /// <summary>"Saraqib's northern outskirts", "Saraqib countryside".</summary>
    private static RelativeName? After(string[] words, string[] lower)
    {
        if (words.Length < 2 || !(TownWords.Contains(lower[^1]) || LandWords.Contains(lower[^1]))) return null;
        string? part = words.Length > 2 ? Directions.OfPart(lower[^2]) : null;
        string name = Joined(words[..^(part is null ? 1 : 2)]);
        foreach (string owner in new[] { "'s", "’s" }) name = name.EndsWith(owner, StringComparison.Ordinal) ? name[..^2] : name;
        return new(part is null ? "near" : $"{part}-part", null, [name]) { InTown = TownWords.Contains(lower[^1]) };
    }

    /// <summary>The name before a relation, without articles and words like "in" and "about".</summary>
    private static string? Rest(string[] words)
    {
        string name = Joined([.. words.SkipWhile(w => w is "the" or "The" or "in" or "on" or "along" or "to" or "about" or "some" or "around" or "just" or "area" or "stretch" or "part" or "of")]);
        string[] idle = ["the", "to the", "area", "some", "about", "just"];
        return name.Length == 0 || idle.Contains(name) ? null : name;
    }

    private static string Joined(string[] words) => string.Join(' ', words.SkipWhile(w => w == "the"));
}
