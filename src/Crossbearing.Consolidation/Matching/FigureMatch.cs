using Crossbearing.Core;

namespace Crossbearing.Consolidation;

internal static class FigureMatch
{
    /// <summary>A hint, never a bar: tolls of one event differ all the time.</summary>
    public static Match Of(ClaimFacts a, ClaimFacts b)
    {
        double best = -1;
        foreach (Figure x in a.Claim.Figures)
        {
            foreach (Figure y in b.Claim.Figures)
            {
                if (x.Kind == y.Kind) best = Math.Max(best, Closeness(x, y));
            }
        }
        return best switch { < 0 => new(0.5, ""), >= 1 => new(1, "figures: agree"), > 0 => new(best, "figures: close"), _ => new(0, "figures: apart") };
    }

    public static bool Agree(Figure x, Figure y) =>
        Low(x) is not { } a || Low(y) is not { } b || (a <= High(y) && b <= High(x));

    private static long? Low(Figure f) => f.Low is null && f.High is null ? null : f.Low ?? 0;

    private static long High(Figure f) => f.High ?? long.MaxValue;

    private static double Closeness(Figure x, Figure y)
    {
        if (Agree(x, y)) return 1;
        double a = x.Low ?? x.High ?? 0, b = y.Low ?? y.High ?? 0;
        return Math.Max(a, b) <= 2 * Math.Min(a, b) ? 0.6 : 0;
    }
}
