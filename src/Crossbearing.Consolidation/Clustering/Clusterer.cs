namespace Crossbearing.Consolidation;

/// <summary>
/// Agglomerative clustering by mean link: the best pair first, ties by index. Two clusters are joined where every pair across them
/// can be one event and the mean score reaches the limit, so that a chain of small steps cannot join what is apart.
/// </summary>
internal sealed class Clusterer(IReadOnlyList<ClaimFacts> claims, ConsolidationOptions options)
{
    private readonly PairRule rule = new(options);
    private readonly Dictionary<(int, int), PairMatch?> matches = [];

    public List<Cluster> Run()
    {
        Cluster[] home = [.. Enumerable.Range(0, claims.Count).Select(i => new Cluster(i))];
        foreach (var (a, b) in BestFirst())
        {
            if (home[a] == home[b] || !CanJoin(home[a], home[b])) continue;
            Cluster gone = home[b];
            home[a].Take(gone, matches[(a, b)]!.Rules);
            foreach (int member in gone.Members) home[member] = home[a];
        }
        List<Cluster> clusters = [.. home.Distinct().OrderBy(c => c.Members[0])];
        return new CoarseAttacher(claims, options).Run(clusters);
    }

    private IEnumerable<(int A, int B)> BestFirst() => new Blocks(claims, options).Pairs()
        .Where(p => Match(p.A, p.B) is { } m && m.Score >= options.JoinScore)
        .OrderByDescending(p => Match(p.A, p.B)!.Score).ThenBy(p => p.A).ThenBy(p => p.B)
        .ToList();

    private bool CanJoin(Cluster a, Cluster b)
    {
        double sum = 0;
        foreach (int x in a.Members)
        {
            foreach (int y in b.Members)
            {
                if (Match(Math.Min(x, y), Math.Max(x, y)) is not { } match) return false;
                sum += match.Score;
            }
        }
        return sum / (a.Members.Count * b.Members.Count) >= options.JoinScore;
    }

    private PairMatch? Match(int a, int b)
    {
        if (!matches.TryGetValue((a, b), out PairMatch? match)) matches[(a, b)] = match = rule.Of(claims[a], claims[b]);
        return match;
    }
}
