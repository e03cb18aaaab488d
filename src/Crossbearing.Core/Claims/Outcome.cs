using System.Text.Json.Serialization;
using Crossbearing.Core.Json;

namespace Crossbearing.Core;

/// <summary>How the act ended, where the text says so.</summary>
[JsonConverter(typeof(KebabEnumConverter<Outcome>))]
public enum Outcome
{
    /// <summary>The attempt was repelled, stopped or fizzled; an agreement was broken off.</summary>
    Failed,
}
