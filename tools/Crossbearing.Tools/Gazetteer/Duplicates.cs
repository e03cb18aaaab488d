using Crossbearing.Tools.Names;

namespace Crossbearing.Tools.Gazetteer;

/// <summary>Joins settlements that the source has twice: same consonants, at most 1.2 km apart. Pure functions.</summary>
public static class Duplicates
{
    private const double LimitKm = 1.2;

    /// <summary>Rows without the doubles; the richer row stays and takes the other's names.</summary>
    public static IReadOnlyList<PlaceRow> Join(IReadOnlyList<PlaceRow> rows)
    {
        var kept = new List<PlaceRow>();
        foreach (var row in rows.OrderByDescending(Weight).ThenBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Lat))
        {
            var at = row.IsSettlement ? kept.FindIndex(other => IsSame(other, row)) : -1;
            if (at < 0)
            {
                kept.Add(row);
            }
            else
            {
                kept[at] = kept[at] with { Variants = [.. kept[at].Variants, row.Name, .. row.Variants] };
            }
        }

        return kept;
    }

    private static bool IsSame(PlaceRow a, PlaceRow b) =>
        a.IsSettlement && a.Lat is not null && b.Lat is not null
        && Distance.Km(a.Lat.Value, a.Lon!.Value, b.Lat.Value, b.Lon!.Value) <= LimitKm
        && string.Equals(LatinFold.Skeleton(a.Name), LatinFold.Skeleton(b.Name), StringComparison.Ordinal);

    private static int Weight(PlaceRow row) =>
        (row.NameLocal.Length > 0 ? 4 : 0) + (row.Kind switch { "city" => 3, "town" => 2, "village" => 1, _ => 0 });
}
