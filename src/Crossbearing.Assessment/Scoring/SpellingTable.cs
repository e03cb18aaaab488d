namespace Crossbearing.Assessment;

/// <summary>Names that mean the same: a canonical name with its variants. Of a spelling given to two names the first counts. Immutable, thread-safe.</summary>
internal sealed class SpellingTable
{
    private readonly Dictionary<string, string> canonical = new(StringComparer.Ordinal);

    public SpellingTable(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> names)
    {
        foreach (var (name, variants) in names)
            foreach (string variant in variants.Prepend(name)) canonical.TryAdd(ScoringName.Key(variant), ScoringName.Key(name));
    }

    /// <summary>True where both are names, and of one thing.</summary>
    public bool IsSame(string? a, string? b)
    {
        string left = ScoringName.Key(a), right = ScoringName.Key(b);
        return left.Length > 0 && canonical.GetValueOrDefault(left, left) == canonical.GetValueOrDefault(right, right);
    }

    /// <summary>True where a hand-coded actor or source is what a coder found: the resolved name counts, the words only of one left unresolved.</summary>
    public bool IsSame(ScoredName gold, ScoredName found) => IsSame(gold.Name, gold.Written, found.Name ?? found.Written);

    /// <summary>As above, of places.</summary>
    public bool IsSame(ScoredPlace gold, ScoredPlace found) => IsSame(gold.Name, gold.Written, found.Name ?? found.Written);

    private bool IsSame(string? name, string? written, string? found) => found is not null && (IsSame(name, found) || IsSame(written, found));
}
