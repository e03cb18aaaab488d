using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Assessment;

/// <summary>Holds each source to what it foretold. Pure; the order of the input does not matter. Thread-safe.</summary>
public static class PredictionLedger
{
    /// <summary>One entry per planned, predicted or conditional claim, by first due day, then by claim id.</summary>
    /// <param name="claims">All claims; those published after <paramref name="asOf"/> are left out.</param>
    /// <param name="events">Events over these claims.</param>
    /// <param name="changes">Changes of control, with their claims.</param>
    /// <param name="partyOf">Party id of an actor id, or null.</param>
    /// <param name="asOf">The day on which the ledger is drawn up.</param>
    /// <param name="options">How to judge; null for the defaults.</param>
    public static ImmutableArray<Prediction> Build(
        IReadOnlyList<Claim> claims, IReadOnlyList<ConflictEvent> events, IReadOnlyList<ControlChange> changes,
        Func<string, string?> partyOf, DateOnly asOf, LedgerOptions? options = null)
    {
        options ??= LedgerOptions.Default;
        List<Claim> known = [.. claims.Where(c => Day(c.Published) is not { } day || day <= asOf).DistinctBy(c => c.Id, StringComparer.Ordinal).OrderBy(c => c.Id, StringComparer.Ordinal)];
        var judge = new PredictionJudge(known, events, changes, partyOf, asOf, options);
        return [.. known.Where(IsForetold).Select(judge.Judge).OrderBy(p => p.DueFrom ?? DateOnly.MaxValue).ThenBy(p => p.Claim, StringComparer.Ordinal)];
    }

    internal static bool IsForetold(Claim claim) => claim.Certainty is Certainty.Planned or Certainty.Predicted or Certainty.Conditional;

    internal static DateOnly? Day(DateTimeOffset? time) => time is { } t ? DateOnly.FromDateTime(t.DateTime) : null;
}
