using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Crossbearing.Publishing;

/// <summary>JSON of the picture model: snake_case, no reflection. Thread-safe.</summary>
public static class PictureJson
{
    private static readonly PictureJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>One line of JSON.</summary>
    public static string Write(PictureModel model) => JsonSerializer.Serialize(model, Context.PictureModel);

    /// <summary>Reads a model.</summary>
    /// <exception cref="JsonException">The text is no model.</exception>
    public static PictureModel Read(string json) =>
        JsonSerializer.Deserialize(json, Context.PictureModel) ?? throw new JsonException("null is no picture");
}

/// <summary>Source-generated metadata of the picture model.</summary>
[JsonSerializable(typeof(PictureModel))]
internal sealed partial class PictureJsonContext : JsonSerializerContext;
