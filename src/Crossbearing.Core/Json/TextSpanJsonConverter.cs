using System.Text.Json;
using System.Text.Json.Serialization;

namespace Crossbearing.Core.Json;

/// <summary>Writes a <see cref="TextSpan"/> as <c>[start, end]</c>. Thread-safe.</summary>
public sealed class TextSpanJsonConverter : JsonConverter<TextSpan>
{
    /// <inheritdoc/>
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("a span is [start, end]");
        reader.Read();
        int start = reader.GetInt32();
        reader.Read();
        int end = reader.GetInt32();
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray && start >= 0 && end >= start
            ? new TextSpan(start, end)
            : throw new JsonException("a span is [start, end] with 0 <= start <= end");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
