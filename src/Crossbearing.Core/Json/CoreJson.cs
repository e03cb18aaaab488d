using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Crossbearing.Core.Json;

/// <summary>JSON of the core records: snake_case, the codebook's words, no reflection. Thread-safe.</summary>
public static class CoreJson
{
    /// <summary>Options with source-generated metadata for every core record; text beyond ASCII is written as it is.</summary>
    public static JsonSerializerOptions Options { get; } = new(CoreJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = CoreJsonContext.Default,
    };

    /// <summary>One line of JSON.</summary>
    /// <typeparam name="T">A core record.</typeparam>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Info<T>());

    /// <summary>Reads one record.</summary>
    /// <typeparam name="T">A core record.</typeparam>
    /// <exception cref="JsonException">The text is no such record.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, Info<T>()) ?? throw new JsonException("null is no record");

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}

/// <summary>Source-generated metadata of the core records.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(PlaceGeometry))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(ConflictEvent))]
[JsonSerializable(typeof(ControlEstimate))]
[JsonSerializable(typeof(ControlChange))]
[JsonSerializable(typeof(Diagnostic))]
internal sealed partial class CoreJsonContext : JsonSerializerContext;
