using Crossbearing.Core;

namespace Crossbearing.Consolidation;

/// <summary>
/// Confidence of an event: noisy-or over independent groups (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988), that is
/// 1 - product of (1 - r) with r the best reliability that a group lends, times the product of (1 - r/2) over groups that deny.
/// r is the source's prior times a factor for certainty, verification and interest. Kept in 0.02 to 0.98, three decimals. An
/// expected event has the highest r of those who expect it, halved.
/// </summary>
internal static class ConfidenceRule
{
    public static double Of(Support support, ConsolidationOptions options)
    {
        if (support.Supporting.IsEmpty)
        {
            var expected = support.All.Where(c => c.Stance == ClaimStance.Expects).ToList();
            bool refused = expected.Count < support.All.Length;
            return Round(refused || expected.Count == 0 ? 0.02 : expected.Max(c => Reliability(c, options)) / 2);
        }
        double missed = 1, denied = 1;
        foreach (double r in BestByGroup(support.Supporting, options)) missed *= 1 - r;
        foreach (double r in BestByGroup(support.Denying, options)) denied *= 1 - r / 2;
        return Round((1 - missed) * denied);
    }

    private static IEnumerable<double> BestByGroup(IEnumerable<ClaimFacts> claims, ConsolidationOptions options) =>
        claims.GroupBy(c => c.Voice.Group, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Max(c => Reliability(c, options)));

    private static double Reliability(ClaimFacts facts, ConsolidationOptions options)
    {
        double r = facts.Voice.Reliability * (facts.Claim.Certainty == Certainty.Hedged ? 0.5 : 1) * OfVerification(facts.Claim.Verification);
        if (facts.Interest == Interest.Favours) r *= options.FavourFactor;
        if (facts.Interest == Interest.Against) r = Math.Max(r, options.AdmissionFloor);
        return Math.Min(r, 0.95);
    }

    private static double OfVerification(Verification verification) => verification switch
    {
        Verification.IndependentlyConfirmed => 1.3,
        Verification.VisualEvidence => 1.2,
        Verification.NoVisualEvidence or Verification.NotConfirmed => 0.8,
        _ => 1,
    };

    private static double Round(double value) => Math.Round(Math.Clamp(value, 0.02, 0.98), 3, MidpointRounding.AwayFromZero);
}
