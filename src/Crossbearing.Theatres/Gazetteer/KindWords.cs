using System.Collections.Frozen;

namespace Crossbearing.Theatres;

/// <summary>Words beside a name that tell the kind of place: "the town of X", "X province".</summary>
internal static class KindWords
{
    private const string Settlements = "city town village hamlet neighbourhood camp";

    private static readonly FrozenDictionary<string, string> Kinds = new (string Words, string Kinds)[]
    {
        ("city|town|village|hamlet|settlement", Settlements),
        ("neighbourhood|neighborhood|quarter|suburb", "neighbourhood village town"),
        ("camp|refugee camp", "camp"),
        ("governorate|province|oblast|state|governorates", "admin1"),
        ("region", "admin1 area admin2"),
        ("district|subdistrict|raion|rayon|county", "admin2 neighbourhood"),
        ("airport|airbase|air base|military airport|airfield|military airbase", "airport base"),
        ("base|military base", "base airport"),
        ("hill|tal|tall|tel|tell|hilltop", "hill village"),
        ("mount|mountain|mountains|jabal|jebel", "mountain hill area"),
        ("crossing|border crossing", "crossing"),
        ("checkpoint", "checkpoint"),
        ("dam", "dam"),
        ("port", "port"),
        ("prison", "prison"),
        ("hospital", "hospital"),
        ("refinery", "refinery"),
        ("river", "river"),
        ("lake", "lake"),
        ("sea", "sea"),
        ("highway|motorway|road", "highway"),
        ("farm|farms", "farm"),
        ("plain|valley|countryside", "area"),
    }.SelectMany(row => row.Words.Split('|').Select(w => (Word: w, row.Kinds)))
     .ToFrozenDictionary(p => p.Word, p => p.Kinds, StringComparer.OrdinalIgnoreCase);

    /// <summary>The readings of a name: as written first, then without its kind words, with the kinds these prefer.</summary>
    public static IEnumerable<NameReading> Readings(string written)
    {
        string name = written.Trim();
        yield return new NameReading(name, null, Preferred(name));
        string bare = WithoutThe(name);
        if (bare != name) yield return new NameReading(bare, null, Preferred(bare));
        foreach (NameReading stripped in Stripped(bare)) yield return stripped;
    }

    private static IEnumerable<NameReading> Stripped(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int n = Math.Min(2, words.Length - 1); n >= 1; n--)
        {
            string tail = string.Join(' ', words[^n..]), head = string.Join(' ', words[..n]);
            if (Kinds.TryGetValue(tail, out string? kinds)) yield return new NameReading(string.Join(' ', words[..^n]), tail, kinds);
            if (!Kinds.TryGetValue(head, out kinds)) continue;
            bool of = words.Length > n + 1 && words[n].Equals("of", StringComparison.OrdinalIgnoreCase);
            yield return new NameReading(string.Join(' ', words[(of ? n + 1 : n)..]), head, kinds);
        }
    }

    /// <summary>The kinds that a name's last or first word speaks for, though it belongs to the name.</summary>
    private static string? Preferred(string name)
    {
        int last = name.LastIndexOf(' '), first = name.IndexOf(' ', StringComparison.Ordinal);
        return last < 0 ? null : Kinds.GetValueOrDefault(name[(last + 1)..]) ?? Kinds.GetValueOrDefault(name[..first]);
    }

    private static string WithoutThe(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].TrimStart() : name;
}

/// <summary>One way to read a written name.</summary>
/// <param name="Name">The name to look up.</param>
/// <param name="KindWord">The kind word taken off, or null.</param>
/// <param name="Kinds">Kinds it prefers, or null.</param>
internal sealed record NameReading(string Name, string? KindWord, string? Kinds)
{
    /// <summary>True where a kind word was taken off and the place is of another kind.</summary>
    public bool Contradicts(string kind) => KindWord is not null && !Prefers(kind);

    /// <summary>True where the kind word is one that names begin with (Tall Nasiriya), so that the name without it is another place's.</summary>
    public bool IsWithoutHead => KindWord?.ToLowerInvariant() is "tal" or "tall" or "tel" or "tell" or "jabal" or "jebel";

    /// <summary>True where the words prefer this kind.</summary>
    public bool Prefers(string kind) => Kinds is not null && Kinds.Split(' ').Contains(kind, StringComparer.Ordinal);
}
