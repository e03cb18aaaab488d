using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>"Terny, which had been in Russian hands, was freed": who held a place that the same report says was taken is who lost it, no status of its own.</summary>
internal static class FormerHolders
{
    /// <summary>Removes such statuses and gives their holders to the changes of control as targets.</summary>
    public static void Settle(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft status in drafts.Where(d => d.Type == ClaimType.ControlStatus && IsFlat(d)).ToList())
        {
            ClaimDraft? taken = drafts.Find(d => d.Type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred && IsFlat(d) && IsOfPlace(d, status) && IsOfSource(d, status));
            if (taken is null) continue;
            drafts.Remove(status);
            taken.Mentions.Add(status.Span);
            if (taken.Has(ActorRole.Target)) continue;
            foreach (ActorMention holder in status.Of(ActorRole.Initiator).Where(h => !taken.Of(ActorRole.Initiator).Any(t => t.Name == h.Name))) taken.Add(ActorRole.Target, holder);
        }
    }

    private static bool IsFlat(ClaimDraft draft) => draft.Certainty is Certainty.Asserted or Certainty.Reported && !draft.Negated;

    private static bool IsOfPlace(ClaimDraft taken, ClaimDraft status) =>
        taken.Place is { Relation: null, Place: { } place } && status.Place is { Relation: null, Place: { } held } && place.Id == held.Id;

    /// <summary>True where no other source says that the place is still held.</summary>
    private static bool IsOfSource(ClaimDraft taken, ClaimDraft status) =>
        status.Attribution.Count == 0 || status.Attribution.Select(a => a.Name).SequenceEqual(taken.Attribution.Select(a => a.Name), StringComparer.Ordinal);
}
