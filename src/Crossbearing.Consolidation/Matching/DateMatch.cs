namespace Crossbearing.Consolidation;

internal static class DateMatch
{
    public static Match? Of(ClaimFacts a, ClaimFacts b, ConsolidationOptions options)
    {
        if (a.Days is not { } x || b.Days is not { } y) return Unknown(a, b);
        if (TypeRules.IsTotal(a.Claim.Type)) return SamePeriod(x, y, options.DayTolerance);
        int gap = Math.Max(x.From - y.To, y.From - x.To);
        if (gap > options.DayTolerance) return null;
        if (gap > 0) return new(0.7, "date: next day");
        if (x == y) return new(1, "date: same");
        int longest = Math.Max(x.To - x.From, y.To - y.From);
        return longest switch { <= 7 => new(0.9, "date: within a week's range"), <= 31 => new(0.75, "date: within a month's range"), _ => new(0.5, "date: within a long range") };
    }

    private static Match? SamePeriod((int From, int To) x, (int From, int To) y, int tolerance) =>
        Math.Abs(x.From - y.From) <= tolerance && Math.Abs(x.To - y.To) <= tolerance ? new(1, "date: same period") : null;

    private static Match? Unknown(ClaimFacts a, ClaimFacts b) =>
        a.Days is null && b.Days is null && a.Voice.Origin == b.Voice.Origin ? new(0.7, "date: none told, same voice") : null;
}
