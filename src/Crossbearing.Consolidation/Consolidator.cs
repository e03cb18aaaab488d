using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Consolidation;

/// <summary>Joins claims that tell one event. Pure: the order of the claims does not matter. Thread-safe.</summary>
public static class Consolidator
{
    /// <summary>The events, by first day, then by id. Every claim is in exactly one event; a claim given twice counts once.</summary>
    /// <param name="claims">Claims with ids; from a person, from rules or from a model.</param>
    /// <param name="origins">Where the reports come from.</param>
    /// <param name="theatres">Places, actors, parties.</param>
    /// <param name="options">How to join; null for the defaults.</param>
    /// <exception cref="ArgumentException">A claim has no id.</exception>
    public static ImmutableArray<ConflictEvent> Consolidate(
        IReadOnlyList<Claim> claims, ReportOrigins origins, TheatreSet theatres, ConsolidationOptions? options = null)
    {
        options ??= ConsolidationOptions.Default;
        ImmutableArray<ClaimFacts> facts = [.. Sorted(claims).Select(c => ClaimFacts.Of(c, origins, theatres, options))];
        var builder = new EventBuilder(theatres, options);
        return
        [
            .. new Clusterer(facts, options).Run()
                .Select(cluster => builder.Build([.. cluster.Members.Select(i => facts[i])], cluster.Rules))
                .OrderBy(e => e.Date.Start ?? e.Date.End ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Claim> Sorted(IReadOnlyList<Claim> claims)
    {
        if (claims.FirstOrDefault(c => c.Id.Length == 0) is { } nameless)
            throw new ArgumentException($"a claim of report {nameless.Report} has no id", nameof(claims));
        return claims.DistinctBy(c => c.Id, StringComparer.Ordinal).OrderBy(c => c.Id, StringComparer.Ordinal);
    }
}
