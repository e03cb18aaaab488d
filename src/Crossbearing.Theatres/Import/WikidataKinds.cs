using System.Collections.Frozen;

namespace Crossbearing.Theatres.Import;

/// <summary>Kinds of the pack for the classes (P31) of Wikidata. Thread-safe.</summary>
internal static class WikidataKinds
{
    private const string BySize = "settlement";

    private static readonly FrozenDictionary<string, string> Table = new (string Kind, string Classes)[]
    {
        ("city", "Q515 Q1549591 Q5119"),
        ("town", "Q3957"),
        ("village", "Q532"),
        ("hamlet", "Q5084"),
        (BySize, "Q486972 Q7930989 Q2514025 Q15284"),
        ("neighbourhood", "Q123705 Q2983893"),
        ("camp", "Q622499"),
        ("base", "Q245016"),
        ("airport", "Q1248784 Q62447 Q695850"),
        ("crossing", "Q218719"),
        ("hill", "Q54050"),
        ("mountain", "Q8502 Q46831"),
        ("dam", "Q12323"),
        ("port", "Q44782 Q15310171"),
        ("prison", "Q40357"),
        ("hospital", "Q16917"),
        ("refinery", "Q12353044"),
        ("farm", "Q131596"),
        ("monument", "Q4989906 Q23413 Q839954 Q32815"),
        ("site", "Q12280 Q159719 Q55488"),
        ("admin1", "Q10864048"),
        ("admin2", "Q13220204"),
        ("area", "Q82794 Q8514 Q23442 Q39816"),
        ("river", "Q4022 Q187971"),
        ("lake", "Q23397 Q131681"),
        ("sea", "Q165"),
        ("highway", "Q34442 Q46622"),
    }.SelectMany(row => row.Classes.Split(' ').Select(c => (c, row.Kind)))
     .ToFrozenDictionary(p => p.c, p => p.Kind, StringComparer.Ordinal);

    /// <summary>
    /// The kind of the first class that is known; a place of no known class that has inhabitants is a settlement. Null for what a pack does not hold.
    /// </summary>
    public static string? Of(IEnumerable<string> classes, long? population)
    {
        string? kind = classes.Select(Table.GetValueOrDefault).FirstOrDefault(k => k is not null) ?? (population > 0 ? BySize : null);
        return kind == BySize ? SettlementSize.KindOf(population) : kind;
    }
}
