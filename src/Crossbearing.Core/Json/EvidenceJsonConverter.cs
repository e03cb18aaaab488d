using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Crossbearing.Core.Json;

/// <summary>Writes <see cref="Evidence"/> as an object of slot to list of spans. Thread-safe.</summary>
public sealed class EvidenceJsonConverter : JsonConverter<Evidence>
{
    private static readonly TextSpanJsonConverter Span = new();

    /// <inheritdoc/>
    public override Evidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("evidence is an object of slots");
        var slots = new List<KeyValuePair<string, ImmutableArray<TextSpan>>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string slot = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException($"evidence of {slot} is a list of spans");
            var spans = ImmutableArray.CreateBuilder<TextSpan>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) spans.Add(Span.Read(ref reader, typeof(TextSpan), options));
            slots.Add(new(slot, spans.ToImmutable()));
        }
        try
        {
            return new Evidence(slots);
        }
        catch (ArgumentException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (slot, spans) in value.Slots)
        {
            writer.WriteStartArray(slot);
            foreach (TextSpan span in spans) Span.Write(writer, span, options);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }
}
