namespace Crossbearing.Consolidation;

/// <summary>Claims that are taken to tell one event; members in index order.</summary>
internal sealed class Cluster(int first)
{
    public List<int> Members { get; } = [first];

    public SortedSet<string> Rules { get; } = new(StringComparer.Ordinal);

    public void Take(Cluster other, IEnumerable<string> rules)
    {
        Members.AddRange(other.Members);
        Members.Sort();
        Rules.UnionWith(other.Rules);
        Rules.UnionWith(rules);
    }
}
