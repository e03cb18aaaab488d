using System.Collections.Immutable;

namespace Crossbearing.Storage;

/// <summary>A word or phrase to look for.</summary>
/// <param name="Keys">Folded words in order, at least one.</param>
/// <param name="Prefix">True where the last word may go on.</param>
public sealed record SearchTerm(ImmutableArray<string> Keys, bool Prefix)
{
    internal bool MatchesAt(IReadOnlyList<SearchWord> words, int i)
    {
        if (i + Keys.Length > words.Count) return false;
        for (int k = 0; k < Keys.Length; k++)
        {
            bool last = Prefix && k == Keys.Length - 1;
            string found = words[i + k].Key;
            if (last ? !found.StartsWith(Keys[k], StringComparison.Ordinal) : found != Keys[k]) return false;
        }
        return true;
    }
}
