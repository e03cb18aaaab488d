using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>How well an event stands, after the grades that Airwars uses for incidents.</summary>
[JsonConverter(typeof(KebabEnumConverter<EventGrade>))]
public enum EventGrade
{
    /// <summary>Told by the side it speaks against, or by origins of opposite sides.</summary>
    Confirmed,
    /// <summary>Told by two or more independent origins.</summary>
    Fair,
    /// <summary>Told by one origin.</summary>
    Weak,
    /// <summary>Told by some and denied by others.</summary>
    Contested,
    /// <summary>Only denied or doubted.</summary>
    Discounted,
    /// <summary>Only planned, predicted or conditional.</summary>
    Expected,
}
