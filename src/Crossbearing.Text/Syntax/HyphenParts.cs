using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>Which hyphens stand inside a word: after prefixes and the Arabic article, and in <c>e-mail</c>. Thread-safe.</summary>
internal static class HyphenParts
{
    private const string Before =
        "al an ar as ash at ad adh az el ul ur us ed e co re pre anti non semi multi sub inter un mid neo ex pro super ultra counter mis x t u o mc bi tri uh";

    private static readonly FrozenSet<string> Prefixes = Before.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Look = Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the hyphen after this part is inside one word.</summary>
    public static bool Joins(ReadOnlySpan<char> before) => Look.Contains(before);
}
