using System.Collections.Immutable;

namespace Crossbearing.Core;

/// <summary>A place of the gazetteer. Immutable.</summary>
public sealed record Place
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Preferred name in Latin letters.</summary>
    public required string Name { get; init; }

    /// <summary>Kind as in the pack format (<c>town</c>, <c>hill</c>, <c>admin1</c>, <c>highway</c>, …).</summary>
    public required string Kind { get; init; }

    /// <summary>Latitude in degrees, WGS 84, or null.</summary>
    public double? Lat { get; init; }

    /// <summary>Longitude in degrees, WGS 84, or null.</summary>
    public double? Lon { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Id of the first-level unit it lies in, or null.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Id of the second-level unit it lies in, or null.</summary>
    public string? Admin2 { get; init; }

    /// <summary>Inhabitants, or null.</summary>
    public long? Population { get; init; }

    /// <summary>Name in the local script, or null.</summary>
    public string? NameLocal { get; init; }

    /// <summary>Other Latin spellings.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Parties that held it at <see cref="HolderFrom"/>, empty if unknown.</summary>
    public ImmutableArray<string> Holders { get; init; } = [];

    /// <summary>Day of the initial holder, or null.</summary>
    public DateOnly? HolderFrom { get; init; }

    /// <summary>Key of the row's source.</summary>
    public string? SourceKey { get; init; }

    /// <summary>The precision that <see cref="Kind"/> stands for.</summary>
    public PlacePrecision Precision => PlaceKinds.PrecisionOf(Kind);

    /// <summary>True for a city, town, village, hamlet, neighbourhood or camp.</summary>
    public bool IsSettlement => Precision == PlacePrecision.Settlement;
}
