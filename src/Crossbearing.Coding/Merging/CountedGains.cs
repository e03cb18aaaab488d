using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>"Control was restored over seven villages", then the seven by name: the count only sums up what is told one by one.</summary>
internal static class CountedGains
{
    private const int Reach = 8;

    /// <summary>Removes counted gains whose places the text names after the count, or in the list that "the following villages:" opens.</summary>
    public static void Settle(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft sum in drafts.Where(IsExact).ToList())
        {
            if (Named(drafts, sum) is not { } named) continue;
            named.Mentions.Add(sum.Span);
            drafts.Remove(sum);
        }
        drafts.RemoveAll(d => d is { Type: ClaimType.TerritoryGained, PlacesUnnamed: not null, Place: null } && !d.Figures.Exists(f => f.Figure.Kind == FigureKind.Settlements) && PlaceLists.IsAnnouncement(d.Sentence) && drafts.Exists(n => n.Counted == d));
    }

    private static long Count(ClaimDraft draft) => draft.PlacesUnnamed ?? 0;

    private static bool IsExact(ClaimDraft draft) =>
        draft is { Type: ClaimType.TerritoryGained, PlacesUnnamed: >= 2, Certainty: <= Certainty.Reported } && draft.Figures.Exists(f => f.Figure is { Kind: FigureKind.Settlements, Bound: null });

    /// <summary>The first of the gains that make up the number, in the sentences from the count on; null where they do not.</summary>
    private static ClaimDraft? Named(List<ClaimDraft> drafts, ClaimDraft sum)
    {
        var after = drafts.Where(d => d is { Type: ClaimType.TerritoryGained, PlacesUnnamed: null, Place: { Relation: null } } && IsAfter(sum, d) && IsOfSide(sum, d)).ToList();
        foreach (int last in after.Select(d => d.Sentence.Index).Distinct().Order())
        {
            var here = after.Where(d => d.Sentence.Index == last).DistinctBy(d => d.Place!.First).ToList();
            if (here.Count == Count(sum) || after.Where(d => d.Sentence.Index <= last).DistinctBy(d => d.Place!.Place?.Id ?? d.Place!.Name).Count() == Count(sum)) return here[0];
        }
        return null;
    }

    private static bool IsAfter(ClaimDraft sum, ClaimDraft named) =>
        named.Sentence.Index - sum.Sentence.Index is >= 0 and <= Reach && sum.Figures.Exists(f => f.Figure.Kind == FigureKind.Settlements && f.Span.Start < named.Place!.Span.Start);

    private static bool IsOfSide(ClaimDraft sum, ClaimDraft named) =>
        named.Certainty <= Certainty.Reported && sum.Date.Overlaps(named.Date)
        && (!sum.Has(ActorRole.Initiator) || !named.Has(ActorRole.Initiator) || sum.Of(ActorRole.Initiator).Any(s => named.Of(ActorRole.Initiator).Any(n => n.Name == s.Name || n.Actor?.Party is { } party && party == s.Actor?.Party)));
}
