using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Crossbearing.Assessment;
using Crossbearing.Core;

namespace Crossbearing.Cli.Display;

/// <summary>One JSON object as a line, for data that is no core record.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object whose fields <paramref name="fields"/> writes, with the line end.</summary>
    public static string Of(Action<Utf8JsonWriter> fields)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            writer.WriteStartObject();
            fields(writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    /// <summary>A field with a span as <c>[start, end]</c>.</summary>
    public static void Span(Utf8JsonWriter writer, string field, TextSpan span)
    {
        writer.WriteStartArray(field);
        writer.WriteNumberValue(span.Start);
        writer.WriteNumberValue(span.End);
        writer.WriteEndArray();
    }

    /// <summary>The field <c>slots</c> with what changed.</summary>
    public static void Slots(Utf8JsonWriter writer, IEnumerable<SlotChange> slots)
    {
        writer.WriteStartArray("slots");
        foreach (SlotChange slot in slots)
        {
            writer.WriteStartObject();
            writer.WriteString("slot", slot.Slot);
            writer.WriteString("before", slot.Before);
            writer.WriteString("after", slot.After);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>A field with a list of texts.</summary>
    public static void List(Utf8JsonWriter writer, string field, IEnumerable<string> texts)
    {
        writer.WriteStartArray(field);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
