using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>How surely the report puts the event, weakest force first; where several hold, the highest value wins.</summary>
[JsonConverter(typeof(KebabEnumConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Told flatly in the outlet's own voice.</summary>
    Asserted,
    /// <summary>Told with a source.</summary>
    Reported,
    /// <summary>The event itself is in the scope of a doubt word.</summary>
    Hedged,
    /// <summary>An actor's aim, or an operation toward a goal not reached.</summary>
    Planned,
    /// <summary>Expected.</summary>
    Predicted,
    /// <summary>Bound to a condition.</summary>
    Conditional,
    /// <summary>The report's own voice doubts it.</summary>
    Disputed,
    /// <summary>The source says that it did not happen.</summary>
    Denied,
}
