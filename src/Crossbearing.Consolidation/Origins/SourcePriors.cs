using Crossbearing.Core;

namespace Crossbearing.Consolidation;

/// <summary>
/// Prior reliability of a sort of source, 0 to 1. Working values in the order in which monitors of this field weigh their sources
/// (monitors and agencies over partisans, partisans over the unnamed); they are not measured. Thread-safe.
/// </summary>
public static class SourcePriors
{
    /// <summary>Prior of an outlet's own voice by the <see cref="Source.Kind"/> of the pack; 0.4 for an unknown kind or outlet.</summary>
    public static double OfOutlet(string? kind) => kind switch
    {
        "monitor" => 0.75,
        "agency" or "humanitarian" => 0.7,
        "think-tank" => 0.65,
        "newspaper" or "broadcaster" => 0.6,
        "local-network" => 0.55,
        "state-agency" or "ministry" => 0.5,
        "aggregator" => 0.3,
        _ => 0.4,
    };

    /// <summary>Prior of a source that a report names.</summary>
    public static double OfAttribution(AttributionKind kind) => kind switch
    {
        AttributionKind.Monitor => 0.7,
        AttributionKind.Document => 0.6,
        AttributionKind.Official or AttributionKind.Media or AttributionKind.Witness => 0.5,
        AttributionKind.Local => 0.45,
        AttributionKind.ArmedGroup => 0.4,
        _ => 0.3,
    };
}
