using System.Text.Json;
using System.Text.Json.Serialization;

namespace Crossbearing.Core.Json;

/// <summary>Writes an enum as the codebook's words: <c>AirDroneStrike</c> is <c>air-drone-strike</c>. Thread-safe.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class KebabEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
