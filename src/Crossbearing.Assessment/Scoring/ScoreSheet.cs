using System.Collections.Immutable;

namespace Crossbearing.Assessment;

/// <summary>All figures of one scoring. Immutable.</summary>
/// <param name="Total">Over all reports.</param>
/// <param name="ByType">By claim type, ordinally.</param>
/// <param name="ByReport">By report id, ordinally; each as if it were the only one.</param>
/// <param name="Misses">By report, first those missed, then those spurious, each in the order given.</param>
public sealed record ScoreSheet(
    ClaimScore Total, ImmutableArray<TypeScore> ByType, ImmutableArray<KeyValuePair<string, ClaimScore>> ByReport, ImmutableArray<ScoreMiss> Misses);
