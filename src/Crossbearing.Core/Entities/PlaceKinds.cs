using System.Collections.Frozen;

namespace Crossbearing.Core;

/// <summary>The kinds of places and the precision each stands for. Thread-safe.</summary>
public static class PlaceKinds
{
    private static readonly FrozenDictionary<string, PlacePrecision> Table = new (PlacePrecision Precision, string Kinds)[]
    {
        (PlacePrecision.Settlement, "city town village hamlet neighbourhood camp"),
        (PlacePrecision.Site, "base airport hill crossing checkpoint dam port prison hospital refinery industrial-zone farm monument site"),
        (PlacePrecision.Country, "country"),
        (PlacePrecision.Admin1, "admin1"),
        (PlacePrecision.Admin2, "admin2"),
        (PlacePrecision.Area, "area sea lake mountain"),
        (PlacePrecision.Line, "river highway line"),
    }.SelectMany(row => row.Kinds.Split(' ').Select(kind => (kind, row.Precision)))
     .ToFrozenDictionary(p => p.kind, p => p.Precision, StringComparer.Ordinal);

    /// <summary>All kinds, ordinally sorted.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Table.Keys.Order(StringComparer.Ordinal)];

    /// <summary>True where the pack format knows <paramref name="kind"/>.</summary>
    public static bool IsKnown(string kind) => Table.ContainsKey(kind);

    /// <summary>The precision of a place of this kind.</summary>
    /// <exception cref="ArgumentException">The pack format has no such kind.</exception>
    public static PlacePrecision PrecisionOf(string kind) =>
        Table.TryGetValue(kind, out PlacePrecision p) ? p : throw new ArgumentException($"no such kind of place: {kind}", nameof(kind));
}
