namespace Crossbearing.Consolidation;

internal static class PlaceMatch
{
    private static readonly string[] Soft = ["near", "toward", "along", "between"];

    public static Match? Of(ClaimFacts a, ClaimFacts b, ConsolidationOptions options)
    {
        if (a.Claim.PlacesUnnamedMin is null != b.Claim.PlacesUnnamedMin is null) return null;
        if (a.Place is null || b.Place is null) return NoPlace(a, b);
        if (a.Place.Id is null || b.Place.Id is null) return ByWords(a.Place, b.Place);
        return a.Place.Id == b.Place.Id
            ? SamePlace(a.Place, b.Place, TypeRules.IsHolding(a.Claim.Type))
            : Nearby(a, b, options.PlaceKm);
    }

    /// <summary>True where the area of <paramref name="coarse"/> holds the point of <paramref name="fine"/>.</summary>
    public static bool Holds(PlaceFacts coarse, PlaceFacts fine, double areaKm)
    {
        if (coarse.Rank >= fine.Rank) return false;
        if (coarse.Gazetteer is not { } area || fine.Gazetteer is not { } point) return false;
        if (coarse.Id == fine.Id || area.Id == point.Admin1 || area.Id == point.Admin2) return true;
        if (area.Kind == "country") return area.Country is not null && area.Country == point.Country;
        return area.Kind == "area" && coarse.KmTo(fine) <= areaKm;
    }

    private static Match? NoPlace(ClaimFacts a, ClaimFacts b) =>
        a.Place is null && b.Place is null && a.Voice.Origin == b.Voice.Origin ? new(0.7, "place: none told, same voice") : null;

    private static Match? ByWords(PlaceFacts a, PlaceFacts b) =>
        a.Id is null && b.Id is null && a.Words == b.Words && a.Relation == b.Relation ? new(0.8, "place: same words") : null;

    private static Match? SamePlace(PlaceFacts a, PlaceFacts b, bool holding)
    {
        if (a.Relation == b.Relation && (a.Rank == b.Rank || !holding)) return new(1, "place: same");
        return !holding && (IsSoft(a.Relation) || IsSoft(b.Relation)) ? new(0.75, "place: same, told less exactly by one") : null;
    }

    private static Match? Nearby(ClaimFacts a, ClaimFacts b, double limitKm)
    {
        if (TypeRules.IsHolding(a.Claim.Type) || a.Place!.Rank < PlaceFacts.ByPoint || b.Place!.Rank < PlaceFacts.ByPoint) return null;
        return a.Place.KmTo(b.Place) is { } km && km <= limitKm ? new(0.9 - 0.3 * km / Math.Max(limitKm, 0.001), "place: near") : null;
    }

    private static bool IsSoft(string? relation) => relation is null || Array.IndexOf(Soft, relation) >= 0;
}
