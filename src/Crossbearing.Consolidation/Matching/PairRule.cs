using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Consolidation;

/// <summary>Two claims that can be one event: the score and the rules that gave it.</summary>
internal sealed record PairMatch(double Score, ImmutableArray<string> Rules);

/// <summary>Score of two claims: 0.35 place + 0.25 date + 0.3 actors + 0.1 figures; null where they cannot be one event.</summary>
internal sealed class PairRule(ConsolidationOptions options)
{
    public PairMatch? Of(ClaimFacts a, ClaimFacts b)
    {
        if (!SameKind(a.Claim, b.Claim) || SameTelling(a, b)) return null;
        if (DateMatch.Of(a, b, options) is not { } date || PlaceMatch.Of(a, b, options) is not { } place || ActorMatch.Of(a, b) is not { } actors) return null;
        Match figures = FigureMatch.Of(a, b);
        if (TypeRules.IsTotal(a.Claim.Type) && a.TargetParties.IsEmpty != b.TargetParties.IsEmpty) return null;
        double score = 0.35 * place.Score + 0.25 * date.Score + 0.3 * actors.Score + 0.1 * figures.Score;
        return new(score, [.. new[] { place.Rule, date.Rule, actors.Rule, figures.Rule, StanceRule(a, b) }.Where(r => r.Length > 0)]);
    }

    private static bool SameKind(Claim a, Claim b)
    {
        if (TypeRules.Family(a.Type) != TypeRules.Family(b.Type)) return false;
        return a.Type != ClaimType.Statement || a.Mode == b.Mode;
    }

    /// <summary>Two claims of one report are two events for the coder, unless one denies the other or another source tells it.</summary>
    public static bool SameTelling(ClaimFacts a, ClaimFacts b)
    {
        if (a.Claim.Report != b.Claim.Report) return false;
        if (a.Stance != b.Stance && (a.Stance is ClaimStance.Denies or ClaimStance.Doubts || b.Stance is ClaimStance.Denies or ClaimStance.Doubts)) return false;
        return a.Claim.Attribution.Select(Key).SequenceEqual(b.Claim.Attribution.Select(Key), StringComparer.Ordinal);
    }

    private static string Key(Attribution a) => a.Id ?? a.Name ?? a.Text;

    private static string StanceRule(ClaimFacts a, ClaimFacts b) =>
        a.Stance == ClaimStance.Denies != (b.Stance == ClaimStance.Denies) ? "stance: one denies what the other tells" : "";
}
