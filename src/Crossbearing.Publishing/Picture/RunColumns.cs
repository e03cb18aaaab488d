using System.Collections.Immutable;

namespace Crossbearing.Publishing;

/// <summary>Turns control runs into columns.</summary>
internal static class RunColumns
{
    /// <summary>The runs by place and day; those of places that are not in <paramref name="places"/> are left out.</summary>
    public static PictureRuns Of(
        ImmutableArray<ControlRunInput> runs, PlaceTable places, Dictionary<string, int> parties, Dictionary<string, int> claims, PicturePeriod period)
    {
        ImmutableArray<ControlRunInput> r =
        [
            .. runs.Where(x => places.IndexOf(x.Place) >= 0 && x.From <= period.To)
                .OrderBy(x => places.IndexOf(x.Place)).ThenBy(x => x.From).ThenBy(x => x.To).ThenBy(x => x.DecidingClaim, StringComparer.Ordinal),
        ];
        return new(
            [.. r.Select(x => places.IndexOf(x.Place))],
            [.. r.Select(x => x.From.DayNumber - period.From.DayNumber)],
            [.. r.Select(x => x.To.DayNumber - period.From.DayNumber)],
            [.. r.Select(x => x.Holder is { } h ? parties.GetValueOrDefault(h, -1) : -1)],
            [.. r.Select(x => (int)Math.Round(x.Confidence * 1000))],
            [.. r.Select(x => x.HalfLifeDays)],
            [.. r.Select(x => x.Contested ? 1 : 0)],
            [.. r.Select(x => x.DecidingClaim is { } c ? claims.GetValueOrDefault(c, -1) : -1)]);
    }
}
