using System.Text.Json;
using Crossbearing.Core;

namespace Crossbearing.Tools.Recognizers;

/// <summary>What must be found: its characters, its type and the values of which one is enough. Immutable.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Type">Type without its family, e.g. <c>daterange</c>.</param>
/// <param name="Values">Timexes, or a number or interval.</param>
public sealed record RecognizersResult(TextSpan Span, string Type, IReadOnlyList<string> Values)
{
    /// <summary>Reads it; a result without a start lies where its text does.</summary>
    public static RecognizersResult Of(string input, JsonElement json)
    {
        string text = json.GetProperty("Text").GetString()!, type = json.EnumerateObject().First(p => p.Name.Equals("TypeName", StringComparison.OrdinalIgnoreCase)).Value.GetString()!;
        int start = json.TryGetProperty("Start", out var told) ? told.GetInt32() : input.IndexOf(text, StringComparison.OrdinalIgnoreCase);
        int end = json.TryGetProperty("End", out var last) ? last.GetInt32() + 1 : start + text.Length;
        return new RecognizersResult(new TextSpan(start, end), type[(type.LastIndexOf('.') + 1)..], json.TryGetProperty("Resolution", out var resolution) ? ValuesOf(resolution) : []);
    }

    private static IReadOnlyList<string> ValuesOf(JsonElement resolution)
    {
        if (resolution.TryGetProperty("values", out var values)) return [.. values.EnumerateArray().Select(v => v.TryGetProperty("timex", out var timex) ? timex.GetString() ?? "" : "")];
        return resolution.TryGetProperty("value", out var value) ? [value.GetString() ?? ""] : [];
    }
}
