using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>How finely a time is known.</summary>
[JsonConverter(typeof(KebabEnumConverter<DatePrecision>))]
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,
    /// <summary>From one day to another.</summary>
    Range,
    /// <summary>A week or a named part of a month.</summary>
    Week,
    /// <summary>A month.</summary>
    Month,
    /// <summary>A year.</summary>
    Year,
    /// <summary>Not known; both ends are null.</summary>
    Unknown,
}
