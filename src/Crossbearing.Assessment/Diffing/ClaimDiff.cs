using System.Collections.Immutable;

namespace Crossbearing.Assessment;

/// <summary>What differs between two codings of the same reports. Immutable.</summary>
/// <param name="Changes">By report id, then as the claims stand in the text.</param>
/// <param name="Same">Claims that are in both with the same slots.</param>
/// <param name="StampsGone">Coder and packs (<c>name@hash</c>) of the first that the second has not, ordinally.</param>
/// <param name="StampsNew">Coder and packs of the second that the first has not, ordinally.</param>
public sealed record ClaimDiff(ImmutableArray<ClaimChange> Changes, int Same, ImmutableArray<string> StampsGone, ImmutableArray<string> StampsNew);
