namespace Crossbearing.Tools.Gazetteer;

/// <summary>Kinds of the pack from the kinds of the source map. Pure functions.</summary>
public static class KindRules
{
    private static readonly (string Word, string Kind)[] Bases =
    [
        ("checkpoint", "checkpoint"), ("roundabout", "checkpoint"), ("barrier", "checkpoint"),
        ("airbase", "airport"), ("air base", "airport"), ("airport", "airport"), ("airfield", "airport"),
        ("prison", "prison"), ("hospital", "hospital"), ("naval port", "port"), ("mosque", "monument"), ("shrine", "monument"),
        ("citadel", "monument"), ("castle", "monument"), ("housing", "neighbourhood"), ("research", "site"), ("garages", "site"),
        ("factory", "industrial-zone"), ("industrial", "industrial-zone"), ("dam", "dam"), ("farms", "farm"), ("poultries", "farm"),
        ("villa", "site"), ("railway station", "site"),
    ];

    private static readonly (string Word, string Kind)[] Others =
    [
        ("dam", "dam"), ("camp", "camp"), ("poultry", "farm"), ("industrial", "industrial-zone"), ("factory", "industrial-zone"),
        ("free zone", "industrial-zone"), ("chemical", "industrial-zone"), ("cement", "industrial-zone"), ("mills", "industrial-zone"),
    ];

    /// <summary>The pack's kind for a source kind and label; a label without a kind is a hill if its name says so, else a village.</summary>
    /// <exception cref="ToolException">XB9010 for a source kind that is not known.</exception>
    public static string Map(string sourceKind, string label) => sourceKind switch
    {
        "city" or "town" or "village" or "hill" or "crossing" => sourceKind,
        "base" => ByWord(Bases, label, "base"),
        "other" => ByWord(Others, label, "site"),
        "" => Unmarked(label),
        _ => throw new ToolException("XB9010", label, $"kind '{sourceKind}'", "city, town, village, hill, crossing, base, other or nothing"),
    };

    private static string Unmarked(string label)
    {
        var head = label.Split(' ')[0];
        return head is "Tel" or "Tell" or "Tall" or "Tal" or "Jabal" or "Mount" ? "hill" : "village";
    }

    private static string ByWord((string Word, string Kind)[] rules, string label, string otherwise)
    {
        var words = " " + label.ToLowerInvariant().Replace('/', ' ').Replace('(', ' ').Replace(')', ' ') + " ";
        foreach (var (word, kind) in rules)
        {
            if (words.Contains(" " + word + " ", StringComparison.Ordinal) || words.Contains(" " + word + "s ", StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return otherwise;
    }
}
