using Crossbearing.Core;

namespace Crossbearing.Publishing;

/// <summary>The spans of a claim.</summary>
internal static class ClaimSpans
{
    /// <summary>Its own span, its other mentions, and those of every slot.</summary>
    public static IEnumerable<TextSpan> Of(Claim claim) =>
        claim.Mentions.Prepend(claim.Span).Concat(claim.Evidence.Slots.SelectMany(s => s.Value));
}
