using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Consolidation;

/// <summary>Makes the event of a group of claims.</summary>
internal sealed class EventBuilder(TheatreSet theatres, ConsolidationOptions options)
{
    private readonly FigureRanges figures = new(new FigureSubject(theatres));
    private readonly Contradictions contradictions = new(theatres);

    /// <param name="claims">Claims in id order, at least one.</param>
    /// <param name="rules">Rules that joined them.</param>
    public ConflictEvent Build(IReadOnlyList<ClaimFacts> claims, IEnumerable<string> rules)
    {
        var support = new Support(claims);
        ImmutableArray<FigureRange> ranges = figures.Of(support);
        ClaimType type = MostTold(support.Telling, c => c.Claim.Type).First();
        return new ConflictEvent
        {
            Id = ContentId.Of("e", string.Join('\n', claims.Select(c => c.Id))),
            Type = type,
            Subevent = MostTold(support.Telling.Where(c => c.Claim.Type == type && c.Claim.Subevent is not null), c => c.Claim.Subevent).FirstOrDefault(),
            Grade = Grading.Of(support),
            Confidence = ConfidenceRule.Of(support, options),
            Date = DateOf(support.Telling),
            Place = PlaceOf(support.Telling),
            Actors = ActorsOf(support.Telling),
            Figures = ranges,
            Origins = support.Groups,
            Claims = [.. claims.Select(c => new EventClaim(c.Id, c.Claim.Report, c.Voice.Origin, c.Stance))],
            Contradictions = contradictions.Of(support, ranges),
            Why = [.. rules],
        };
    }

    private static IEnumerable<T> MostTold<T>(IEnumerable<ClaimFacts> claims, Func<ClaimFacts, T> value) =>
        claims.GroupBy(value).OrderByDescending(Groups).ThenBy(g => g.Key).Select(g => g.Key);

    private static EventTime DateOf(IEnumerable<ClaimFacts> claims) =>
        claims.GroupBy(c => c.Claim.Date with { Text = null })
            .OrderBy(g => g.Key.Precision == DatePrecision.Unknown)
            .ThenByDescending(Groups).ThenBy(g => g.Key.Precision).ThenBy(g => g.Key.Start).ThenBy(g => g.Key.End)
            .First().Key;

    private static PlaceSlot? PlaceOf(IEnumerable<ClaimFacts> claims) =>
        claims.Where(c => c.Place is not null)
            .GroupBy(c => (c.Place!.Rank, Key: c.Place.Id ?? c.Place.Words, c.Place.Relation))
            .OrderByDescending(g => g.Key.Rank).ThenByDescending(Groups)
            .ThenBy(g => g.Key.Key, StringComparer.Ordinal).ThenBy(g => g.Key.Relation, StringComparer.Ordinal)
            .FirstOrDefault()?.First().Place!.Slot;

    private static ImmutableArray<ActorSlot> ActorsOf(IEnumerable<ClaimFacts> claims) =>
    [
        .. claims.SelectMany(c => c.Claim.Actors)
            .DistinctBy(a => (a.Role, a.Id ?? a.Name ?? a.Text))
            .OrderBy(a => a.Role).ThenBy(a => a.Id ?? a.Name ?? a.Text, StringComparer.Ordinal),
    ];

    private static int Groups<TKey>(IGrouping<TKey, ClaimFacts> group) => group.Select(c => c.Voice.Group).Distinct(StringComparer.Ordinal).Count();
}
