using System.Collections.Frozen;

namespace Crossbearing.Text;

/// <summary>Which hyphens stand inside a word: after prefixes and the Arabic article, in <c>e-mail</c>, and between letters and figures of a designation. Thread-safe.</summary>
internal static class HyphenParts
{
    private const string Before =
        "al an ar as ash at ad adh az el ul ur us ed e co re pre anti non semi multi sub inter un mid neo ex pro super ultra counter mis x t u o mc bi tri uh";

    private static readonly FrozenSet<string> Prefixes = Before.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Look = Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the hyphen between these parts is inside one word.</summary>
    public static bool Joins(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        Look.Contains(before) || (char.IsAsciiLetterUpper(before[0]) && before.Length <= 4 && char.IsAsciiDigit(after[0]) && before.IndexOfAnyExceptInRange('A', 'z') < 0);
}
