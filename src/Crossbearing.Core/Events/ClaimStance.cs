using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>What a claim says of the event it was joined to.</summary>
[JsonConverter(typeof(KebabEnumConverter<ClaimStance>))]
public enum ClaimStance
{
    /// <summary>It happened.</summary>
    Supports,
    /// <summary>It did not happen.</summary>
    Denies,
    /// <summary>It is doubted by the report that tells it.</summary>
    Doubts,
    /// <summary>It is planned, predicted or conditional.</summary>
    Expects,
}
