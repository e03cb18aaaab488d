using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>Two words written as one: <c>dont</c>, <c>gonna</c>, <c>alot</c>, and a number with its unit, <c>2pm</c>. Thread-safe.</summary>
internal static class FusedWords
{
    private const string Cuts =
        "do-nt did-nt does-nt wo-nt ca-nt is-nt was-nt are-nt were-nt have-nt has-nt had-nt would-nt could-nt should-nt i-m i-ve you-re they-re that-s what-s "
        + "a-lot gon-na wan-na got-ta out-ta gim-me lem-me";

    private static readonly FrozenDictionary<string, int> Table = Cuts.Split(' ').ToFrozenDictionary(w => w.Replace("-", "", StringComparison.Ordinal), w => w.IndexOf('-', StringComparison.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units =
        "am pm a.m p.m a.m. p.m. k m b bn mn km kg cm mm ft lb lbs hr hrs min mins sec kb mb gb tb hz khz mhz ghz mw kw kv mph kph yr yrs sqm ha".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the first word, or 0 where it is one word.</summary>
    public static int SplitAt(string norm)
    {
        if (norm.Length < 2) return 0;
        if (char.IsAsciiDigit(norm[0])) return UnitAt(norm);
        return norm.Length < 9 && Table.TryGetValue(norm, out int cut) ? cut : 0;
    }

    private static int UnitAt(string norm)
    {
        int last = norm.AsSpan().LastIndexOfAnyInRange('0', '9');
        return last + 1 < norm.Length && Units.Contains(norm.AsSpan(last + 1)) && norm.AsSpan(0, last).IndexOfAnyInRange('a', 'z') < 0 ? last + 1 : 0;
    }
}
