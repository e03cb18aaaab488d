using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>How finely a place is known.</summary>
[JsonConverter(typeof(KebabEnumConverter<PlacePrecision>))]
public enum PlacePrecision
{
    /// <summary>A base, hill, crossing or single building.</summary>
    Site,
    /// <summary>A city, town, village or neighbourhood.</summary>
    Settlement,
    /// <summary>A named or described area that is no administrative unit.</summary>
    Area,
    /// <summary>A second-level unit (district, raion).</summary>
    [System.Text.Json.Serialization.JsonStringEnumMemberName("admin2")]
    Admin2,
    /// <summary>A first-level unit (governorate, oblast, state).</summary>
    [System.Text.Json.Serialization.JsonStringEnumMemberName("admin1")]
    Admin1,
    /// <summary>A country.</summary>
    Country,
    /// <summary>A road, river or front line.</summary>
    Line,
}
