using Crossbearing.Core;

namespace Crossbearing.Consolidation;

internal static class DateMatch
{
    /// <summary>A told period longer than this is a series, not one blow.</summary>
    private const int SeriesDays = 7;

    public static Match? Of(ClaimFacts a, ClaimFacts b, ConsolidationOptions options)
    {
        if (a.Days is not { } x || b.Days is not { } y) return Unknown(a, b);
        if (IsSum(a) || IsSum(b)) return SamePeriod(x, y, options.DayTolerance);
        int gap = Math.Max(x.From - y.To, y.From - x.To);
        if (gap > options.DayTolerance || IsSeries(a) != IsSeries(b)) return null;
        if (gap > 0) return new(0.7, "date: next day");
        if (x == y) return new(1, "date: same");
        double share = (1.0 + Math.Min(x.To, y.To) - Math.Max(x.From, y.From)) / (1 + Math.Min(x.To - x.From, y.To - y.From)), kept = 0.5 + 0.5 * share;
        return Math.Max(x.To - x.From, y.To - y.From) switch
        {
            <= 7 => new(0.9 * kept, "date: within a week's range"),
            <= 31 => new(0.75 * kept, "date: within a month's range"),
            _ => new(0.5 * kept, "date: within a long range"),
        };
    }

    private static bool IsSum(ClaimFacts facts) =>
        TypeRules.IsTotal(facts.Claim.Type)
        || (TypeRules.IsHolding(facts.Claim.Type) && (facts.Claim.PlacesUnnamedMin is not null || facts.Place is { Rank: < PlaceFacts.ByPoint }));

    private static bool IsSeries(ClaimFacts facts) =>
        (TypeRules.IsHit(facts.Claim.Type) || facts.Claim.Type == ClaimType.ArmedClash) && facts.Stance != ClaimStance.Expects
        && facts.Days is { } days && days.To - days.From > SeriesDays;

    private static Match? SamePeriod((int From, int To) x, (int From, int To) y, int tolerance)
    {
        if (x == y) return new(1, "date: same period");
        bool isLong = Math.Min(x.To - x.From, y.To - y.From) >= SeriesDays;
        return isLong && Math.Abs(x.From - y.From) <= tolerance && Math.Abs(x.To - y.To) <= tolerance ? new(0.9, "date: nearly the same period") : null;
    }

    private static Match? Unknown(ClaimFacts a, ClaimFacts b) =>
        a.Days is null && b.Days is null && a.Voice.Origin == b.Voice.Origin ? new(0.7, "date: none told, same voice") : null;
}
