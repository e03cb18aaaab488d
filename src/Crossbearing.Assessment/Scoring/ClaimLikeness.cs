using Crossbearing.Core;

namespace Crossbearing.Assessment;

/// <summary>Tells whether a hand-coded claim and one of a coder can be the same, and how alike they are. Thread-safe.</summary>
internal sealed class ClaimLikeness(ScoringAliases aliases)
{
    private const double PointKm = 5, AreaKm = 25, EarthKm = 6371;

    /// <summary>0 where the two may not be paired.</summary>
    /// <param name="gold">The hand-coded claim.</param>
    /// <param name="found">The coder's.</param>
    /// <param name="byPlace">True: the place must agree, or stand on one side only; false: type and text are enough.</param>
    public double Of(ScoredClaim gold, ScoredClaim found, bool byPlace)
    {
        if (gold.Type != found.Type) return 0;
        bool place = SamePlace(gold.Place, found.Place), text = Overlap(gold, found);
        double date = Date(gold, found);
        bool oneWithout = gold.Place is null != found.Place is null;
        bool allowed = byPlace ? (text && (place || oneWithout)) || (place && gold.Place is not null && date > 0) : text;
        if (!allowed) return 0;
        int who = Pairs.Count(gold.Actors, found.Actors, aliases.Actors.IsSame);
        return 1 + (place ? 3 : 0) + (text ? 2 : 0) + date + (0.3 * Math.Min(who, 3));
    }

    /// <summary>1 for the same days, 0.5 where they overlap, else 0.</summary>
    public static double Date(ScoredClaim gold, ScoredClaim found)
    {
        if (gold.Start == found.Start && gold.End == found.End) return 1;
        return gold.Start <= found.End && found.Start <= gold.End ? 0.5 : 0;
    }

    /// <summary>True where both tell no place, or places that lie close, or places of one name; a point is no region.</summary>
    public bool SamePlace(ScoredPlace? gold, ScoredPlace? found)
    {
        if (gold is null || found is null) return gold is null && found is null;
        if ((IsPoint(gold) || IsPoint(found)) && (IsRegion(gold) || IsRegion(found))) return false;
        if (gold is { Lat: { } lat1, Lon: { } lon1 } && found is { Lat: { } lat2, Lon: { } lon2 })
        {
            double far = Km(lat1, lon1, lat2, lon2);
            if (far <= (IsPoint(gold) ? PointKm : AreaKm)) return true;
            if (IsPoint(gold) && far > AreaKm) return false;
        }
        return aliases.Places.IsSame(gold, found);
    }

    /// <summary>True where the coder's claim has just the hand-coded initiators.</summary>
    public bool SameInitiators(ScoredClaim gold, ScoredClaim found)
    {
        List<ScoredName> a = [.. gold.Actors.Where(n => n.Kind == "initiator")], b = [.. found.Actors.Where(n => n.Kind == "initiator")];
        return a.Count == b.Count && Pairs.Count(a, b, aliases.Actors.IsSame) == a.Count;
    }

    private static bool Overlap(ScoredClaim gold, ScoredClaim found) => gold.Spans.Any(a => found.Spans.Any(b => Overlap(a, b)));

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;

    private static bool IsPoint(ScoredPlace place) => place.Precision is "site" or "settlement";

    private static bool IsRegion(ScoredPlace place) => place.Precision is "admin1" or "admin2" or "country";

    private static double Km(double lat1, double lon1, double lat2, double lon2)
    {
        (lat1, lon1, lat2, lon2) = (Radians(lat1), Radians(lon1), Radians(lat2), Radians(lon2));
        double h = Square(Math.Sin((lat2 - lat1) / 2)) + (Math.Cos(lat1) * Math.Cos(lat2) * Square(Math.Sin((lon2 - lon1) / 2)));
        return 2 * EarthKm * Math.Asin(Math.Sqrt(h));
    }

    private static double Radians(double degrees) => degrees * (Math.PI / 180);

    private static double Square(double x) => x * x;
}
