using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>Abbreviations written with a stop. Thread-safe.</summary>
internal static class Abbreviations
{
    private const string Never =
        "lt gen col maj capt cpl sgt brig adm cmdr cdr mr mrs ms dr prof rev st hon sen rep gov pres no nos approx appx ca vs fig art sec vol op incl al-hajj mt ft";

    private const string May =
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun etc est inc ltd co corp dept govt min prov dist hrs hr viz ie eg";

    /// <summary>Those that are words of their own in lower case: only taken with a capital.</summary>
    private const string Words = "no nos mar sat sun mon wed gen col art sec fig op mt ft hon rep rev min est fri co dec jan st inc gov apr jun jul";

    private static readonly FrozenDictionary<string, StopFact> Table = Build();
    private static readonly FrozenSet<string> CapitalOnly = Words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, StopFact>.AlternateLookup<ReadOnlySpan<char>> Look =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookCapital =
        CapitalOnly.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where this word, written without its stop, is an abbreviation that takes one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 8 && Look.ContainsKey(word) && (char.IsAsciiLetterUpper(word[0]) || !LookCapital.Contains(word));

    /// <summary>How a form that ends in a stop behaves at the end of a sentence.</summary>
    public static StopFact Of(ReadOnlySpan<char> norm) =>
        norm.Length > 1 && norm[^1] == '.' && Look.TryGetValue(norm[..^1], out var fact) ? fact : StopFact.MayEnd;

    private static FrozenDictionary<string, StopFact> Build()
    {
        var all = new Dictionary<string, StopFact>(StringComparer.OrdinalIgnoreCase);
        foreach (string word in Never.Split(' ')) all[word] = StopFact.NeverEnds;
        foreach (string word in May.Split(' ')) all[word] = StopFact.MayEnd;
        return all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
