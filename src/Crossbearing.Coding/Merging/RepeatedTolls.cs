using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>"Twelve dead in X" beside the strike on X that killed twelve: a toll told again is a mention of the event that it belongs to.</summary>
internal static class RepeatedTolls
{
    /// <summary>Removes losses of no named side whose numbers an event of the same place and days has.</summary>
    public static void Settle(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft toll in drafts.Where(d => d is { Type: ClaimType.SummaryLosses, Told: null, Figures.Count: > 0 } && !d.Has(ActorRole.Target)).ToList())
        {
            if ((drafts.Find(e => IsBlow(e) && IsTollOf(toll, e)) ?? Untold(drafts, toll)) is not { } told) continue;
            foreach (var figure in toll.Figures.Where(f => !told.Figures.Exists(t => t.Figure.Kind == f.Figure.Kind))) told.Figures.Add(figure);
            foreach (var (role, mention) in toll.Actors.Where(a => a.Role == ActorRole.Affected && !told.Has(a.Role))) told.Add(role, mention);
            told.Mentions.Add(toll.Span);
            told.Why.Add("figures: a toll told again");
            drafts.Remove(toll);
        }
    }

    private static bool IsBlow(ClaimDraft draft) => CasualtyJoiner.IsViolent(draft.Type) && draft.Certainty < Certainty.Planned;

    private static bool IsOfPeople(FigureKind kind) => kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured;

    /// <summary>"16 martyrs." where the report tells one blow at the place, and nobody killed in it; null where there are more or none.</summary>
    private static ClaimDraft? Untold(List<ClaimDraft> drafts, ClaimDraft toll)
    {
        if (toll.Place is not { Place: null or { Precision: PlacePrecision.Settlement or PlacePrecision.Site } } place || toll.Date.Precision != DatePrecision.Day || toll.Has(ActorRole.Initiator)) return null;
        var blows = drafts.Where(d => IsBlow(d) && d.Place is { } hit && hit.Place == place.Place && (place.Place is not null || hit.Name == place.Name) && d.Date.Overlaps(toll.Date)).ToList();
        return blows.Count == 1 && toll.Figures.TrueForAll(f => IsOfPeople(f.Figure.Kind)) && !blows[0].Figures.Exists(f => IsOfPeople(f.Figure.Kind)) && IsOfSource(toll, blows[0]) ? blows[0] : null;
    }

    private static bool IsTollOf(ClaimDraft toll, ClaimDraft told) =>
        ClaimMerger.IsAtOnePlace(told, toll) && told.Date.Overlaps(toll.Date) && IsOfSource(toll, told)
        && toll.Figures.Exists(f => f.Figure is { Low: > 2, Bound: null } && Total(told, f.Figure.Kind) == f.Figure.Low)
        && toll.Figures.TrueForAll(f => Total(told, f.Figure.Kind) is not { } total || f.Figure.Low <= total);

    /// <summary>The greatest number of a kind, of which the others are parts; null where there is none.</summary>
    private static long? Total(ClaimDraft draft, FigureKind kind) => draft.Figures.Where(f => f.Figure.Kind == kind).Max(f => f.Figure.Low);

    private static bool IsOfSource(ClaimDraft toll, ClaimDraft told) =>
        toll.Attribution.Count == 0 || told.Attribution.Count == 0 || SourceScope.SameTeller(told.Attribution, toll.Attribution);
}
