using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Assessment;

internal sealed class PredictionJudge(
    List<Claim> known, IReadOnlyList<ConflictEvent> events, IReadOnlyList<ControlChange> changes,
    Func<string, string?> partyOf, DateOnly asOf, LedgerOptions options)
{
    private readonly Dictionary<string, ConflictEvent> eventOf = events.SelectMany(e => e.Claims.Select(c => (c.Claim, Event: e)))
        .DistinctBy(p => p.Claim, StringComparer.Ordinal).ToDictionary(p => p.Claim, p => p.Event, StringComparer.Ordinal);

    private readonly ILookup<string, Claim> byPlace = known.Where(c => c.Place?.Id is not null).ToLookup(c => c.Place!.Id!, StringComparer.Ordinal);

    public Prediction Judge(Claim claim)
    {
        DateOnly? from = PredictionLedger.Day(claim.Published) is { } spoken && (claim.Date.Start is not { } told || told < spoken) ? spoken : claim.Date.Start;
        DateOnly? to = HasTerm(claim) ? claim.Date.End : null;
        var (outcome, by, why) = claim.Place?.Id is null ? (PredictionOutcome.Undecidable, [], "no place to check") : Decide(claim, from, to);
        return new(claim.Id, claim.Report, claim.Source, claim.Type, claim.Negated, claim.Place?.Id, from, to, outcome, by, why);
    }

    /// <summary>An aim that only takes the report's own day has no term.</summary>
    private static bool HasTerm(Claim claim) =>
        claim.Date.End is { } end && !(claim.Certainty == Certainty.Planned && claim.Date.Text is null && end == PredictionLedger.Day(claim.Published));

    private (PredictionOutcome, ImmutableArray<string>, string) Decide(Claim claim, DateOnly? from, DateOnly? to)
    {
        if (claim.Type is ClaimType.Displacement or ClaimType.SummaryLosses) return (PredictionOutcome.Undecidable, [], "a total cannot be checked by one claim");
        if (from is not { } start) return (PredictionOutcome.Undecidable, [], "no time to check");
        DateOnly last = to?.AddDays(options.DayTolerance) ?? start.AddDays(options.OpenDays);
        List<Claim> later = [.. byPlace[claim.Place!.Id!].Where(c => IsLater(c, claim))];
        List<Claim> happened = [.. later.Where(c => Tells(c, claim))];
        List<Claim> inTime = [.. happened.Where(c => Within(c, start, last))];
        if (inTime.Count > 0) return InTime(claim, inTime, start, last);
        if (asOf <= last) return (PredictionOutcome.Open, [], "its time is not over");
        if (claim.Negated || claim.Certainty == Certainty.Conditional) return (PredictionOutcome.Undecidable, [], claim.Negated ? "silence proves nothing" : "the condition is not known to be met");
        List<Claim> against = [.. later.Where(c => Refutes(c, claim, start, last)), .. happened.Where(c => to is not null && c.Date.Start > last)];
        return against.Count > 0
            ? (PredictionOutcome.Failed, Ids(against), "the contrary is told after its time")
            : (PredictionOutcome.Undecidable, [], "nothing is told of it");
    }

    private (PredictionOutcome, ImmutableArray<string>, string) InTime(Claim claim, List<Claim> inTime, DateOnly start, DateOnly last)
    {
        IEnumerable<string> fromChanges = changes.Where(c => c.Place == claim.Place!.Id && c.Day >= start.AddDays(-options.DayTolerance) && c.Day <= last && IsTaking(claim.Type) && Parties(claim).Contains(c.To)).SelectMany(c => c.Says);
        bool changed = fromChanges.Any();
        bool contested = inTime.All(c => eventOf.TryGetValue(c.Id, out ConflictEvent? e) && (e.Grade is EventGrade.Contested or EventGrade.Discounted));
        if (contested && !changed) return (PredictionOutcome.Undecidable, [], "told and denied");
        ImmutableArray<string> by = [.. Ids(inTime).Concat(fromChanges).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return claim.Negated ? (PredictionOutcome.Failed, by, "it happened") : (PredictionOutcome.CameTrue, by, "told in its time");
    }

    private static bool IsLater(Claim c, Claim prediction) =>
        c.Report != prediction.Report && !PredictionLedger.IsForetold(c) && c.Place!.Relation?.Kind == prediction.Place!.Relation?.Kind
        && c.PlacesUnnamedMin is null && !(c.Published < prediction.Published);

    private bool Tells(Claim c, Claim prediction) =>
        SameType(c.Type, prediction.Type) && (c.Certainty is Certainty.Asserted or Certainty.Reported)
        && (c.Outcome == prediction.Outcome || (prediction.Outcome is null && !FailureUndoes(c.Type))) && AgreeOnParty(c, prediction);

    private bool Refutes(Claim c, Claim prediction, DateOnly start, DateOnly last)
    {
        if (IsTaking(prediction.Type) && c.Type == ClaimType.ControlStatus && (c.Certainty is Certainty.Asserted or Certainty.Reported))
            return c.Date.Start > last && Parties(c) is { Count: > 0 } holders && Parties(prediction) is { Count: > 0 } takers && !holders.Overlaps(takers);
        bool undone = c.Certainty == Certainty.Denied || (c.Outcome == Outcome.Failed && prediction.Outcome is null && FailureUndoes(c.Type));
        return undone && SameType(c.Type, prediction.Type) && AgreeOnParty(c, prediction) && Within(c, start, last);
    }

    private bool Within(Claim c, DateOnly start, DateOnly last) =>
        c.Date.Precision != DatePrecision.Unknown && (c.Date.End ?? c.Date.Start) >= start.AddDays(-options.DayTolerance) && (c.Date.Start ?? c.Date.End) <= last;

    private bool AgreeOnParty(Claim a, Claim b) => Parties(a) is { Count: 0 } || Parties(b) is { Count: 0 } || Parties(a).Overlaps(Parties(b));

    private HashSet<string> Parties(Claim claim) =>
        [.. claim.Actors.Where(a => a.Role == ActorRole.Initiator && a.Id is not null).Select(a => partyOf(a.Id!)).OfType<string>()];

    private static bool SameType(ClaimType a, ClaimType b) => a == b || (IsTaking(a) && IsTaking(b));

    /// <summary>An attack that was repelled has taken place; a capture or an agreement that failed has not.</summary>
    private static bool FailureUndoes(ClaimType type) => IsTaking(type) || type is ClaimType.Agreement or ClaimType.Siege;

    private static bool IsTaking(ClaimType type) => type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred;

    private static ImmutableArray<string> Ids(IEnumerable<Claim> claims) => [.. claims.Select(c => c.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
