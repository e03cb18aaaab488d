namespace Crossbearing.Consolidation;

/// <summary>
/// Joins claims that name only an area to the one event inside it that they can mean: same type, same day, a side in common and no
/// side against it. Where two events fit, none is taken.
/// </summary>
internal sealed class CoarseAttacher(IReadOnlyList<ClaimFacts> claims, ConsolidationOptions options)
{
    private const string Rule = "place: only an area told, one event in it fits";

    public List<Cluster> Run(List<Cluster> clusters)
    {
        var byDay = clusters.Where(c => Day(c) is not null && MayJoin(c)).ToLookup(c => (claims[c.Members[0]].Claim.Type, Day(c)));
        var gone = new HashSet<Cluster>();
        for (int rank = PlaceFacts.ByPoint; rank >= PlaceFacts.Region; rank--)
        {
            foreach (Cluster coarse in clusters.Where(c => Rank(c) == rank && Day(c) is not null && MayJoin(c)))
            {
                List<Cluster> fits = [.. byDay[(claims[coarse.Members[0]].Claim.Type, Day(coarse))].Where(f => !gone.Contains(f) && Fits(coarse, f)).Take(2)];
                if (fits.Count != 1) continue;
                fits[0].Take(coarse, [Rule]);
                gone.Add(coarse);
            }
        }
        return [.. clusters.Where(c => !gone.Contains(c)).OrderBy(c => c.Members[0])];
    }

    private bool Fits(Cluster coarse, Cluster fine) =>
        coarse != fine && Rank(fine) > Rank(coarse)
        && coarse.Members.All(c => fine.Members.All(f => SameButForPlace(claims[c], claims[f])))
        && coarse.Members.All(c => fine.Members.Where(f => claims[f].Place!.Rank == Rank(fine)).All(f => Holds(claims[c].Place!, claims[f].Place!)))
        && coarse.Members.Any(c => fine.Members.Any(f => SidesMeet(claims[c], claims[f])));

    private static bool SameButForPlace(ClaimFacts coarse, ClaimFacts fine) =>
        coarse.Claim.Type == fine.Claim.Type && coarse.Days == fine.Days && ActorMatch.Of(coarse, fine) is not null
        && !PairRule.SameTelling(coarse, fine);

    private bool Holds(PlaceFacts area, PlaceFacts point) => area.Id == point.Id || PlaceMatch.Holds(area, point, options.AreaKm);

    private static bool SidesMeet(ClaimFacts a, ClaimFacts b) =>
        ActorMatch.Meet(a.TargetParties, b.TargetParties) || ActorMatch.Meet(a.InitiatorParties, b.InitiatorParties);

    private bool MayJoin(Cluster cluster) => cluster.Members.All(i =>
        TypeRules.MayBeCoarse(claims[i].Claim.Type) && claims[i].Claim.PlacesUnnamedMin is null && claims[i].Place is not null);

    private int Rank(Cluster cluster) => cluster.Members.Max(i => claims[i].Place?.Rank ?? -1);

    private (int, int)? Day(Cluster cluster)
    {
        (int, int)? day = claims[cluster.Members[0]].Days;
        return cluster.Members.All(i => claims[i].IsDay && claims[i].Days == day) ? day : null;
    }
}
