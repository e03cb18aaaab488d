using System.Collections.Immutable;

namespace Crossbearing.Control;

/// <summary>
/// The evidence that stands on one day for and against each party: of each group its strongest signal, faded by age. The log-odds of
/// a party are the sum for it less the sum against it; the odds of "nobody knows" are 0.
/// </summary>
internal sealed class Standing(ImmutableArray<string> parties, double halfLifeDays)
{
    private readonly Dictionary<(string Party, bool For, string Group), (Signal Signal, double Weight)> evidence = [];
    private DateOnly today = DateOnly.MinValue;

    public void FadeTo(DateOnly day)
    {
        double factor = Math.Pow(0.5, (day.DayNumber - today.DayNumber) / halfLifeDays);
        foreach (var key in evidence.Keys.ToList()) evidence[key] = evidence[key] with { Weight = evidence[key].Weight * factor };
        today = day;
    }

    /// <summary>
    /// Takes in all signals of one day: first what they make out of date, then what they add, so that their order does not matter. A
    /// group that only repeats itself makes nothing out of date a second time.
    /// </summary>
    public void Add(IEnumerable<Signal> signals)
    {
        List<Signal> strongest = [.. signals.OrderByDescending(s => s.Reliability).ThenBy(s => s.Id, StringComparer.Ordinal).DistinctBy(s => (s.Party, s.Kind, s.Group))];
        List<(Signal Signal, double Factor)> outdating = [.. strongest.Where(s => s.Kind is SignalKind.Takes or SignalKind.Leaves).Select(s => (s, Factor(s)))];
        foreach (var (s, factor) in outdating) Outdate(key => IsOutdatedBy(key.Party, key.For, s), factor);
        foreach (Signal s in strongest)
        {
            var key = (s.Party, s.IsFor, s.Group);
            if (!evidence.TryGetValue(key, out var old) || s.Weight > old.Weight) evidence[key] = (s, s.Weight);
        }
    }

    private static bool IsOutdatedBy(string party, bool isFor, Signal s) =>
        s.Kind == SignalKind.Takes ? (party == s.Party) != isFor : party == s.Party && isFor;

    private double Factor(Signal s)
    {
        bool repeats = evidence.TryGetValue((s.Party, s.IsFor, s.Group), out var old) && old.Signal.Kind == s.Kind && old.Weight > old.Signal.Weight / 2;
        return Math.Min(1, (1 - s.Reliability) / (1 - (repeats ? old.Signal.Reliability : 0)));
    }

    public ImmutableArray<double> Odds() => [.. parties.Select(p => Sum(p, true) - Sum(p, false))];

    /// <summary>The strongest signal for <paramref name="party"/>; of equals the latest, then the lower claim id.</summary>
    public Signal? Deciding(string party) => evidence.Where(e => e.Key.Party == party && e.Key.For).Select(e => e.Value)
        .OrderByDescending(e => e.Weight).ThenByDescending(e => e.Signal.Day).ThenBy(e => e.Signal.Id, StringComparer.Ordinal)
        .FirstOrDefault().Signal;

    private double Sum(string party, bool isFor) => evidence.Where(e => e.Key.Party == party && e.Key.For == isFor)
        .OrderBy(e => e.Key.Group, StringComparer.Ordinal).Sum(e => e.Value.Weight);

    private void Outdate(Func<(string Party, bool For, string Group), bool> which, double factor)
    {
        foreach (var key in evidence.Keys.Where(which).ToList()) evidence[key] = evidence[key] with { Weight = evidence[key].Weight * factor };
    }
}
