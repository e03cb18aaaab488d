using Crossbearing.Core;

namespace Crossbearing.Assessment;

/// <summary>A hand-coded claim that was not found, or a claim that no hand-coded one meets. Immutable.</summary>
/// <param name="Spurious">True for a claim that should not be there, false for one that is missed.</param>
/// <param name="Claim">The claim.</param>
public sealed record ScoreMiss(bool Spurious, ScoredClaim Claim)
{
    /// <summary>The claim's own words, or null where it tells none.</summary>
    public TextSpan? Span => Claim.Spans.IsEmpty ? null : Claim.Spans[0];
}
