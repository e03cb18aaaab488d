using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Control;

/// <summary>Who holds each place on each day of a period. Immutable, thread-safe.</summary>
public sealed class ControlPicture
{
    private readonly FrozenDictionary<string, PlaceTimeline> timelines;
    private readonly ImmutableArray<ControlChange> changes;

    internal ControlPicture(IEnumerable<PlaceTimeline> timelines, DateOnly from, DateOnly to, ImmutableArray<SetAside> setAside)
    {
        this.timelines = timelines.ToFrozenDictionary(t => t.Place.Id, StringComparer.Ordinal);
        (From, To, SetAside) = (from, to, setAside);
        Places = [.. this.timelines.Keys.Order(StringComparer.Ordinal)];
        Runs = [.. Places.SelectMany(p => RunsOf(p))];
        changes = [.. Places.SelectMany(p => this.timelines[p].Changes()).OrderBy(c => c.Day).ThenBy(c => c.Place, StringComparer.Ordinal)];
    }

    /// <summary>First day.</summary>
    public DateOnly From { get; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly To { get; }

    /// <summary>Ids of the places with an initial holder or a claim, ordinally sorted.</summary>
    public ImmutableArray<string> Places { get; }

    /// <summary>All places' runs, by place, then by day; together they cover the period without gap or overlap.</summary>
    public ImmutableArray<ControlRun> Runs { get; }

    /// <summary>The claims about control that move no settlement, with the reason, ordinally by claim id.</summary>
    public ImmutableArray<SetAside> SetAside { get; }

    /// <summary>The estimate for a place on a day; null where the picture knows nothing of the place or does not cover the day.</summary>
    public ControlEstimate? At(string place, DateOnly day) =>
        day >= From && day <= To && timelines.TryGetValue(place, out PlaceTimeline? timeline) ? timeline.At(day) : null;

    /// <summary>The runs of a place in day order, empty where the picture knows nothing of it.</summary>
    public ImmutableArray<ControlRun> RunsOf(string place) =>
        timelines.TryGetValue(place, out PlaceTimeline? timeline) ? [.. timeline.Runs(From, To)] : [];

    /// <summary>Changes of holder from <paramref name="from"/> to <paramref name="to"/>, both inclusive, by day, then by place.</summary>
    public ImmutableArray<ControlChange> ChangesBetween(DateOnly from, DateOnly to) =>
        [.. changes.Where(c => c.Day >= from && c.Day <= to)];
}
