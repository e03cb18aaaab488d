using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Control;

/// <summary>One place through time.</summary>
internal sealed record PlaceTimeline(
    Place Place, ImmutableArray<Party> Parties, ImmutableArray<Signal> Signals, ImmutableArray<Moment> Moments,
    ImmutableArray<(DateOnly From, DateOnly To)> Contests, ControlOptions Options)
{
    public ControlEstimate At(DateOnly day)
    {
        bool contested = Contests.Any(c => c.From <= day && day <= c.To);
        if (MomentAt(day) is not { } moment) return new() { Place = Place.Id, Name = Place.Name, Day = day, Confidence = 0, Contested = contested };
        ImmutableArray<double> shares = SharesAt(moment, day);
        Party? holder = moment.Holder < 0 ? null : Parties[moment.Holder];
        return new()
        {
            Place = Place.Id, Name = Place.Name, Day = day, Holder = holder?.Id, HolderName = holder?.Name,
            Confidence = holder is null ? 0 : Shares.Round(shares[moment.Holder]),
            AgeDays = moment.Deciding is { } d ? day.DayNumber - d.Day.DayNumber : null,
            Since = moment.Since, Contested = contested,
            DecidingClaim = moment.Deciding?.Claim?.Id, DecidingReport = moment.Deciding?.Claim?.Report,
            Others = Others(moment, shares),
        };
    }

    public IEnumerable<ControlRun> Runs(DateOnly from, DateOnly to)
    {
        DateOnly[] starts =
        [
            .. Moments.Select(m => m.Day).Concat(Contests.Select(c => c.From)).Concat(Contests.Where(c => c.To < to).Select(c => c.To.AddDays(1)))
                .Append(from).Where(d => d >= from && d <= to).Distinct().Order(),
        ];
        ControlRun? open = null;
        foreach (DateOnly start in starts)
        {
            ControlEstimate e = At(start);
            if (open is not null && open.Holder == e.Holder && open.DecidingClaim == e.DecidingClaim && open.Contested == e.Contested) continue;
            if (open is not null) yield return open with { To = start.AddDays(-1) };
            open = new(Place.Id, start, to, e.Holder, e.Confidence, e.DecidingClaim, e.Contested);
        }
        if (open is not null) yield return open;
    }

    public IEnumerable<ControlChange> Changes()
    {
        for (int i = 0; i < Moments.Length; i++)
        {
            Moment now = Moments[i];
            if (now.Holder < 0 || now.Since != now.Day || now.Deciding?.Claim is not { } claim) continue;
            int before = Moments[..i].LastOrDefault(m => m.Holder >= 0)?.Holder ?? -1;
            if (before == now.Holder) continue;
            yield return Change(now, before < 0 ? null : Parties[before].Id, Parties[now.Holder].Id, claim);
        }
    }

    private ControlChange Change(Moment now, string? from, string to, Claim deciding)
    {
        ImmutableArray<string> Ids(Func<Signal, bool> which) =>
            [.. Signals.Where(s => s.Claim is not null && which(s) && IsAbout(s, now.Day)).Select(s => s.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(
            Place.Id, Place.Name, now.Day, from, to, Shares.Round(SharesAt(now, now.Day)[now.Holder]), deciding.Id,
            Ids(s => s.IsFor && s.Party == to), Ids(s => s.Kind == SignalKind.DoesNotHold && s.Party == to));
    }

    /// <summary>True where the claim's time, widened by the contested days, holds the day of the change.</summary>
    private bool IsAbout(Signal signal, DateOnly day)
    {
        int first = (signal.Claim!.Date.Start ?? signal.Day).DayNumber - Options.ContestedDays, last = signal.Day.DayNumber + Options.ContestedDays;
        return first <= day.DayNumber && day.DayNumber <= last;
    }

    private ImmutableArray<HolderShare> Others(Moment moment, ImmutableArray<double> shares) =>
    [
        .. Enumerable.Range(0, Parties.Length).Where(i => i != moment.Holder)
            .Select(i => new HolderShare(Parties[i].Id, Shares.Round(shares[i])))
            .OrderByDescending(s => s.Confidence).ThenBy(s => s.Holder, StringComparer.Ordinal),
    ];

    private ImmutableArray<double> SharesAt(Moment moment, DateOnly day) =>
        Shares.Of(moment.Odds, day.DayNumber - moment.Day.DayNumber, Options.HalfLifeDays);

    private Moment? MomentAt(DateOnly day)
    {
        int low = 0, high = Moments.Length;
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (Moments[mid].Day <= day) low = mid + 1;
            else high = mid;
        }
        return low == 0 ? null : Moments[low - 1];
    }
}
