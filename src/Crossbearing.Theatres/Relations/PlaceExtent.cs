using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>How far a place reaches from its point, by its inhabitants or its kind. Thread-safe.</summary>
internal static class PlaceExtent
{
    private const double InhabitantsPerKm2 = 5000;

    /// <summary>
    /// Kilometres from the place's point to its edge. A settlement whose inhabitants are known is a disc of 5000 inhabitants to the square kilometre, at least 0.5 and at most 15 km;
    /// all others have the number of their kind.
    /// </summary>
    public static double RadiusKm(Place place) => place is { IsSettlement: true, Population: { } people }
        ? Math.Round(Math.Clamp(Math.Sqrt(people / InhabitantsPerKm2 / Math.PI), 0.5, 15), 1)
        : place.Kind switch
        {
            "city" => 5,
            "town" => 2,
            "village" or "camp" or "neighbourhood" => 1,
            "hamlet" => 0.5,
            "airport" or "base" or "port" or "industrial-zone" => 1.5,
            "admin1" => 40,
            "admin2" => 15,
            "area" or "sea" => 10,
            "lake" or "mountain" => 5,
            _ => 0.5,
        };
}
