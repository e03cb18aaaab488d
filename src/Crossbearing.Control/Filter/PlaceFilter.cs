using System.Collections.Immutable;

namespace Crossbearing.Control;

/// <summary>Filters the signals of one place day by day into moments. A holder is replaced only by evidence that outweighs it.</summary>
internal sealed class PlaceFilter(ImmutableArray<string> parties, ControlOptions options)
{
    /// <summary>Log-odds that a new holder needs where next to nothing is known of the old one any more.</summary>
    private const double LeastWeight = 0.25;

    public ImmutableArray<Moment> Run(IEnumerable<Signal> signals)
    {
        var standing = new Standing(parties, options.HalfLifeDays);
        var moments = ImmutableArray.CreateBuilder<Moment>();
        Moment? last = null;
        foreach (var day in signals.GroupBy(s => s.Day).OrderBy(g => g.Key))
        {
            List<Signal> told = [.. day.OrderBy(s => s.Kind).ThenBy(s => s.Id, StringComparer.Ordinal).ThenBy(s => s.Party, StringComparer.Ordinal)];
            standing.FadeTo(day.Key);
            standing.Add(told);
            moments.Add(last = Next(standing, last, day.Key, told));
        }
        return moments.ToImmutable();
    }

    private Moment Next(Standing standing, Moment? last, DateOnly day, List<Signal> told)
    {
        ImmutableArray<double> odds = standing.Odds();
        int before = last?.Holder ?? -1, holder = HolderOf(odds, before);
        DateOnly? since = holder < 0 ? null : holder == before ? last!.Since : day;
        bool held = holder >= 0 && holder == before && told.Any(s => s.IsFor && s.Party != parties[holder]);
        return new(day, odds, holder, since, holder < 0 ? null : standing.Deciding(parties[holder]), held);
    }

    private int HolderOf(ImmutableArray<double> odds, int before)
    {
        int best = Enumerable.Range(0, odds.Length).OrderByDescending(i => odds[i]).ThenBy(i => i).FirstOrDefault(-1);
        if (best < 0 || odds[best] <= 0) return -1;
        if (before < 0 || best == before || odds[before] <= 0) return best;
        ImmutableArray<double> shares = Shares.Of(odds, 0, options.HalfLifeDays);
        double needed = Math.Min(options.ChangeWeight, Math.Max(LeastWeight, 2 * odds[before]));
        return odds[best] >= needed && shares[best] - shares[before] >= options.ChangeMargin ? best : before;
    }
}
