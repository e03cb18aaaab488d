using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>Which of several places of one name is meant where nothing else tells: one far larger than its namesakes. Thread-safe.</summary>
public static class Prominence
{
    /// <summary>How many times larger it has to be.</summary>
    public const double ClearlyLarger = 8;

    /// <summary>The place that is at least <see cref="ClearlyLarger"/> times larger than every other, or null.</summary>
    /// <param name="places">Places of one name; not empty.</param>
    public static Place? Clear(IEnumerable<Place> places)
    {
        var ordered = places.DistinctBy(p => p.Id, StringComparer.Ordinal).OrderByDescending(Weight).Take(2).ToList();
        return ordered.Count == 1 || Weight(ordered[0]) >= ClearlyLarger * Weight(ordered[1]) ? ordered[0] : null;
    }

    /// <summary>The larger of two places; of equals the one whose id comes first.</summary>
    public static Place Larger(Place a, Place b) =>
        Weight(a) != Weight(b) ? Weight(a) > Weight(b) ? a : b : string.CompareOrdinal(a.Id, b.Id) <= 0 ? a : b;

    /// <summary>Inhabitants, or what is usual for its kind.</summary>
    private static double Weight(Place place) => place.Population ?? place.Kind switch
    {
        "city" => 100_000,
        "town" => 8_000,
        "admin1" => 400_000,
        "country" => 5_000_000,
        _ => 500,
    };
}
