using System.Collections.Immutable;

namespace Crossbearing.Control;

/// <summary>Log-odds to probabilities: a softmax over the parties and "nobody knows", whose log-odds are 0.</summary>
internal static class Shares
{
    public static ImmutableArray<double> Of(ImmutableArray<double> odds, int ageDays, double halfLifeDays)
    {
        double fade = Math.Pow(0.5, ageDays / halfLifeDays);
        double[] powers = [.. odds.Select(o => Math.Exp(o * fade))];
        double all = 1 + powers.Sum();
        return [.. powers.Select(p => p / all)];
    }

    public static double Round(double share) => Math.Round(share, 3, MidpointRounding.AwayFromZero);
}
