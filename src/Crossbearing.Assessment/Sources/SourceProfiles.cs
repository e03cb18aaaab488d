using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Assessment;

/// <summary>Draws up source profiles. Pure; the order of the input does not matter. Thread-safe.</summary>
public static class SourceProfiles
{
    /// <summary>One profile per outlet that the claims name, ordinally by outlet; claims without an outlet are left out.</summary>
    public static ImmutableArray<SourceProfile> Build(IReadOnlyList<Claim> claims, IReadOnlyList<ConflictEvent> events)
    {
        var places = events.SelectMany(e => e.Claims.Select(c => (Entry: c, Event: e)))
            .DistinctBy(p => p.Entry.Claim, StringComparer.Ordinal).ToDictionary(p => p.Entry.Claim, StringComparer.Ordinal);
        return
        [
            .. claims.Where(c => c.Source is not null).DistinctBy(c => c.Id, StringComparer.Ordinal)
                .GroupBy(c => c.Source!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Profile(g.Key, [.. g], places)),
        ];
    }

    private static SourceProfile Profile(string source, List<Claim> claims, Dictionary<string, (EventClaim Entry, ConflictEvent Event)> places)
    {
        List<(EventClaim Entry, ConflictEvent Event)> told =
            [.. claims.Where(c => places.ContainsKey(c.Id)).Select(c => places[c.Id]).Where(p => p.Entry.Stance == ClaimStance.Supports)];
        List<DateOnly> days = [.. claims.Select(c => PredictionLedger.Day(c.Published)).OfType<DateOnly>().Order()];
        return new(
            source, claims.Select(c => c.Report).Distinct(StringComparer.Ordinal).Count(), claims.Count, told.Count,
            Share(told, ClaimStance.Supports), Share(told, ClaimStance.Denies),
            days.Count == 0 ? null : days[0], days.Count == 0 ? null : days[^1]);
    }

    private static double? Share(List<(EventClaim Entry, ConflictEvent Event)> told, ClaimStance stance)
    {
        if (told.Count == 0) return null;
        int shared = told.Count(t => t.Event.Claims.Any(c => c.Stance == stance && c.Origin != t.Entry.Origin));
        return Math.Round((double)shared / told.Count, 3, MidpointRounding.AwayFromZero);
    }
}
