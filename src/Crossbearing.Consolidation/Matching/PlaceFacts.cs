using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Consolidation;

/// <summary>What matching needs of a claim's place.</summary>
internal sealed record PlaceFacts(PlaceSlot Slot, Place? Gazetteer, string Words, int Rank)
{
    public const int Point = 3, ByPoint = 2, Area = 1, Region = 0;

    public static PlaceFacts? Of(PlaceSlot? slot, TheatreSet theatres)
    {
        if (slot is null) return null;
        Place? place = slot.Id is { } id ? theatres.Place(id) : null;
        return new(slot, place, Slug.Of(slot.Name ?? slot.Text), RankOf(slot, place));
    }

    public string? Id => Slot.Id;

    public string? Relation => Slot.Relation?.Kind;

    public double? Lat => Slot.Lat ?? Gazetteer?.Lat;

    public double? Lon => Slot.Lon ?? Gazetteer?.Lon;

    public bool IsOnGrid => Rank >= ByPoint && Lat is not null && Lon is not null;

    /// <summary>Great-circle distance in kilometres, or null where a point is missing.</summary>
    public double? KmTo(PlaceFacts other) =>
        Lat is { } a && Lon is { } b && other.Lat is { } c && other.Lon is { } d ? Haversine(a, b, c, d) : null;

    private static int RankOf(PlaceSlot slot, Place? place) => (place?.Precision ?? slot.Precision) switch
    {
        PlacePrecision.Settlement or PlacePrecision.Site => IsPlain(slot) ? Point : ByPoint,
        PlacePrecision.Admin1 or PlacePrecision.Country => Region,
        _ => Area,
    };

    private static bool IsPlain(PlaceSlot slot) =>
        slot.Relation is null && (slot.Precision is PlacePrecision.Settlement or PlacePrecision.Site);

    private static double Haversine(double lat1, double lon1, double lat2, double lon2)
    {
        const double radians = Math.PI / 180, earthKm = 6371.0088;
        double sinLat = Math.Sin((lat2 - lat1) * radians / 2), sinLon = Math.Sin((lon2 - lon1) * radians / 2);
        double h = sinLat * sinLat + Math.Cos(lat1 * radians) * Math.Cos(lat2 * radians) * sinLon * sinLon;
        return 2 * earthKm * Math.Asin(Math.Sqrt(Math.Min(1, h)));
    }
}
