using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Display;

/// <summary>An explanation as one JSON object: the claim, the sentence with its offsets, and each slot with its characters.</summary>
internal static class ExplanationJson
{
    public static string Line(Explanation e) => JsonLine.Of(w =>
    {
        w.WritePropertyName("claim");
        w.WriteRawValue(CoreJson.Write(e.Claim));
        w.WriteStartObject("sentence");
        w.WriteNumber("number", e.Sentence);
        JsonLine.Span(w, "span", e.Context);
        w.WriteString("text", e.Context.Of(e.Report.Text));
        w.WriteEndObject();
        w.WriteStartArray("slots");
        foreach (ExplainedSlot slot in e.Slots)
        {
            w.WriteStartObject();
            w.WriteString("slot", slot.Slot);
            w.WriteString("value", slot.Value);
            w.WriteStartArray("evidence");
            foreach (TextSpan span in slot.Spans)
            {
                w.WriteStartObject();
                JsonLine.Span(w, "span", span);
                w.WriteString("text", span.Of(e.Report.Text));
                w.WriteEndObject();
            }
            w.WriteEndArray();
            w.WriteEndObject();
        }
        w.WriteEndArray();
    });
}
