using System.Globalization;

namespace Crossbearing.Tools.Gazetteer;

/// <summary>One row of a pack's <c>places.csv</c> while it is compiled.</summary>
public sealed record PlaceRow
{
    /// <summary>The columns in the order of the pack format.</summary>
    public static readonly string[] Header =
        ["id", "name", "kind", "lat", "lon", "country", "admin1", "admin2", "population", "name_local", "variants", "holder", "holder_from", "source"];

    /// <summary>Stable id; empty until it is assigned.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Preferred name in Latin letters.</summary>
    public required string Name { get; init; }

    /// <summary>Kind as the pack format lists them.</summary>
    public required string Kind { get; init; }

    /// <summary>Latitude in decimal degrees, WGS 84; null if unknown.</summary>
    public double? Lat { get; init; }

    /// <summary>Longitude in decimal degrees, WGS 84; null if unknown.</summary>
    public double? Lon { get; init; }

    /// <summary>ISO 3166-1 alpha-2; empty stands for Syria.</summary>
    public string Country { get; init; } = string.Empty;

    /// <summary>Id of the governorate, or empty.</summary>
    public string Admin1 { get; init; } = string.Empty;

    /// <summary>Id of the district, or empty.</summary>
    public string Admin2 { get; init; } = string.Empty;

    /// <summary>Whole number or empty.</summary>
    public string Population { get; init; } = string.Empty;

    /// <summary>Arabic name or empty.</summary>
    public string NameLocal { get; init; } = string.Empty;

    /// <summary>Other Latin spellings.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>Party ids joined by <c>+</c>, or empty.</summary>
    public string Holder { get; init; } = string.Empty;

    /// <summary>ISO day on which <see cref="Holder"/> held, or empty.</summary>
    public string HolderFrom { get; init; } = string.Empty;

    /// <summary>Short key of the source.</summary>
    public required string Source { get; init; }

    /// <summary>P-code of an administrative unit, or empty; kept out of the file except as a variant.</summary>
    public string PCode { get; init; } = string.Empty;

    /// <summary>Whether people live there, so that two rows of one name close together are one place.</summary>
    public bool IsSettlement => Kind is "city" or "town" or "village" or "hamlet" or "neighbourhood";

    /// <summary>The fields in the order of <see cref="Header"/>.</summary>
    public IEnumerable<string> Fields() =>
    [
        Id, Name, Kind, Degrees(Lat), Degrees(Lon), Country.Length == 0 ? "SY" : Country, Admin1, Admin2, Population, NameLocal,
        string.Join('|', Variants), Holder, HolderFrom, Source,
    ];

    private static string Degrees(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? string.Empty;
}
