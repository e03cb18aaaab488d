namespace Crossbearing.Theatres.Import;

/// <summary>The administrative units among the rows, by country and codes. Immutable.</summary>
internal sealed class GeoNamesUnits
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    public GeoNamesUnits(IEnumerable<GeoNamesRow> rows)
    {
        foreach (GeoNamesRow row in rows.OrderBy(r => r.Id))
            if (row.OwnUnit is { } key) ids.TryAdd(key, row.PlaceId);
    }

    /// <summary>The id of the unit with this key, or null where it is not among the rows.</summary>
    public string? Id(string? key) => key is null ? null : ids.GetValueOrDefault(key);

    /// <summary>The rows in the box and the units that they lie in.</summary>
    public static List<GeoNamesRow> Kept(IEnumerable<GeoNamesRow> rows)
    {
        List<GeoNamesRow> kept = [], units = [];
        foreach (GeoNamesRow row in rows) (row.InBox ? kept : units).Add(row);
        HashSet<string?> needed = [.. kept.SelectMany(r => new[] { r.Unit1, r.Unit2 })];
        kept.AddRange(units.Where(u => needed.Contains(u.OwnUnit) && u.OwnUnit is not null));
        return kept;
    }
}
