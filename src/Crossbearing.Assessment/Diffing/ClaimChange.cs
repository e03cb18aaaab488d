using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Assessment;

/// <summary>A claim that is new, gone, or differs between two codings of one report. Immutable.</summary>
/// <param name="Before">The claim of the first coding, or null where it is new.</param>
/// <param name="After">The claim of the second, or null where it is gone.</param>
/// <param name="Slots">The slots that differ, in the record's order; empty where it is new or gone.</param>
public sealed record ClaimChange(Claim? Before, Claim? After, ImmutableArray<SlotChange> Slots)
{
    /// <summary><c>new</c>, <c>gone</c> or <c>changed</c>.</summary>
    public string Kind => Before is null ? "new" : After is null ? "gone" : "changed";

    /// <summary>Report id.</summary>
    public string Report => Either.Report;

    /// <summary>The claim that is there, of two the second.</summary>
    public Claim Either => (After ?? Before)!;

    /// <summary>Reasons of the first claim that the second has not.</summary>
    public ImmutableArray<string> RulesGone => [.. Rules(Before).Except(Rules(After), StringComparer.Ordinal)];

    /// <summary>Reasons of the second claim that the first has not.</summary>
    public ImmutableArray<string> RulesNew => [.. Rules(After).Except(Rules(Before), StringComparer.Ordinal)];

    private static IEnumerable<string> Rules(Claim? claim) => claim?.Why ?? [];
}
