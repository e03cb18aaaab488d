using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>What a force's name says of its service. Thread-safe.</summary>
internal static class ForceNames
{
    public static bool IsAirForce(string name) => Has(name, "Air Force") || Has(name, "Aerospace");

    /// <summary>Air forces and navies hit places, they do not hold them.</summary>
    public static bool HoldsNoPlaces(Actor actor) => IsAirForce(actor.Name) || Has(actor.Name, "Navy");

    /// <summary>A part of a country's forces, which "the army" does not mean.</summary>
    public static bool IsService(Actor actor) => HoldsNoPlaces(actor) || Has(actor.Name, "Police") || Has(actor.Name, "Guard") || Has(actor.Name, "Marine") || Has(actor.Name, "Security Force");

    private static bool Has(string name, string word) => name.Contains(word, StringComparison.Ordinal);
}
