using System.Collections.Immutable;

namespace Crossbearing.Assessment;

/// <summary>Scores the claims of one report. One use.</summary>
/// <param name="gold">Its hand-coded claims.</param>
/// <param name="found">A coder's.</param>
/// <param name="aliases">Spellings that mean the same.</param>
/// <param name="types">Counts by type, added to.</param>
/// <param name="misses">Added to.</param>
internal sealed class ReportScorer(
    IReadOnlyList<ScoredClaim> gold, IReadOnlyList<ScoredClaim> found, ScoringAliases aliases, SortedDictionary<string, ScoreTally> types, ImmutableArray<ScoreMiss>.Builder misses)
{
    private readonly ClaimLikeness likeness = new(aliases);
    private readonly ScoreTally tally = new();

    public ScoreTally Score()
    {
        Dictionary<int, int> partner = Match(byPlace: true).ToDictionary(p => p.Right, p => p.Left);
        HashSet<int> met = [.. partner.Values];
        for (int i = 0; i < gold.Count; i++)
            if (gold[i].IsCore) AddGold(gold[i], met.Contains(i));
        for (int j = 0; j < found.Count; j++) AddFound(found[j], partner.TryGetValue(j, out int i) ? gold[i] : null);
        foreach (var (i, j) in Match(byPlace: false))
            if (gold[i].IsCore) AddSlots(gold[i], found[j]);
        return tally;
    }

    private List<(int Left, int Right)> Match(bool byPlace) => GreedyPairs.Of(gold.Count, found.Count, (i, j) => likeness.Of(gold[i], found[j], byPlace));

    private void AddGold(ScoredClaim claim, bool met)
    {
        tally.Gold++;
        TypeOf(claim).Gold++;
        if (!met) misses.Add(new(false, claim));
    }

    private void AddFound(ScoredClaim claim, ScoredClaim? partner)
    {
        if (partner is { IsCore: false }) return;
        tally.Found++;
        TypeOf(claim).Found++;
        if (partner is null)
        {
            misses.Add(new(true, claim));
            return;
        }
        tally.Hits++;
        TypeOf(partner).Hits++;
        if (IsStrict(partner, claim)) tally.Strict++;
    }

    private bool IsStrict(ScoredClaim gold, ScoredClaim found) =>
        likeness.SamePlace(gold.Place, found.Place) && ClaimLikeness.Date(gold, found) == 1 && gold.Certainty == found.Certainty && likeness.SameInitiators(gold, found);

    private void AddSlots(ScoredClaim gold, ScoredClaim found)
    {
        tally.AddPair(likeness.SamePlace(gold.Place, found.Place), ClaimLikeness.Date(gold, found) == 1, gold.Certainty == found.Certainty);
        tally.AddSlot(ScoredSlot.Initiator, Of(gold, "initiator"), Of(found, "initiator"), aliases.Actors.IsSame);
        tally.AddSlot(ScoredSlot.Target, Of(gold, "target", "affected"), Of(found, "target", "affected"), aliases.Actors.IsSame);
        tally.AddSlot(ScoredSlot.Figures, gold.Figures, found.Figures, (a, b) => a == b);
        tally.AddSlot(ScoredSlot.Attribution, gold.Attribution, found.Attribution, SameSource);
        tally.AddSlot(ScoredSlot.PlaceTo, One(gold.PlaceTo), One(found.PlaceTo), likeness.SamePlace);
        tally.AddSlot(ScoredSlot.Flags, gold.Flags, found.Flags, (a, b) => a == b);
    }

    /// <summary>A source without a name is any of its kind; a name also fits one that it is a part of.</summary>
    private bool SameSource(ScoredName gold, ScoredName found)
    {
        if (gold.Kind != found.Kind) return false;
        if (gold.Name is null) return true;
        return (found.Name ?? found.Written) is { } name
            && (aliases.Actors.IsSame(gold, found) || ScoringName.Key(name).Contains(ScoringName.Key(gold.Name), StringComparison.Ordinal));
    }

    private ScoreTally TypeOf(ScoredClaim claim)
    {
        if (!types.TryGetValue(claim.Type, out ScoreTally? counts)) types[claim.Type] = counts = new();
        return counts;
    }

    private static List<ScoredName> Of(ScoredClaim claim, params ReadOnlySpan<string> roles)
    {
        List<ScoredName> names = [];
        foreach (ScoredName actor in claim.Actors)
            if (actor.Kind is { } role && roles.Contains(role)) names.Add(actor);
        return names;
    }

    private static ImmutableArray<ScoredPlace> One(ScoredPlace? place) => place is null ? [] : [place];
}
