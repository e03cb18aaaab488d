using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>What the TEXT says on verification.</summary>
[JsonConverter(typeof(KebabEnumConverter<Verification>))]
public enum Verification
{
    /// <summary>Nothing is said.</summary>
    NoneStated,
    /// <summary>Photos, video or geolocation are said to show it.</summary>
    VisualEvidence,
    /// <summary>Visual evidence is said to be missing.</summary>
    NoVisualEvidence,
    /// <summary>A second, independent source is said to confirm it.</summary>
    IndependentlyConfirmed,
    /// <summary>It is said not to be confirmed.</summary>
    NotConfirmed,
}
