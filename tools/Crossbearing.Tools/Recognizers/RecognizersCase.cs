using System.Globalization;
using System.Text.Json;

namespace Crossbearing.Tools.Recognizers;

/// <summary>One text of a file of cases with what must be found in it. Immutable.</summary>
/// <param name="Input">The text.</param>
/// <param name="Anchor">The day it is read from, or null.</param>
/// <param name="Expected">What must be found.</param>
public sealed record RecognizersCase(string Input, DateOnly? Anchor, IReadOnlyList<RecognizersResult> Expected)
{
    /// <summary>The cases of all <c>.json</c> files of a folder, in order of their paths.</summary>
    /// <param name="folder">The folder, with those below it.</param>
    /// <param name="runtime">Leave out only cases that name it as unsupported; null: all that name any.</param>
    /// <exception cref="ToolException">XB9003 when a file is no list of cases.</exception>
    public static IReadOnlyList<RecognizersCase> Read(string folder, string? runtime) =>
        [.. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(file => Cases(file, runtime))];

    private static IReadOnlyList<RecognizersCase> Cases(string file, string? runtime)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            return [.. json.RootElement.EnumerateArray().Where(c => IsSupported(c, runtime)).Select(Of)];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ToolException("XB9003", file, error.Message, "a list of cases with Input and Results");
        }
    }

    private static bool IsSupported(JsonElement json, string? runtime) =>
        !json.TryGetProperty("NotSupported", out var not) || (runtime is not null && !(not.GetString() ?? "").Contains(runtime, StringComparison.OrdinalIgnoreCase));

    private static RecognizersCase Of(JsonElement json) => new(
        json.GetProperty(nameof(Input)).GetString()!, AnchorOf(json), [.. json.GetProperty("Results").EnumerateArray().Select(r => RecognizersResult.Of(json.GetProperty(nameof(Input)).GetString()!, r))]);

    private static DateOnly? AnchorOf(JsonElement json) =>
        json.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var time)
            ? DateOnly.ParseExact(time.GetString()![..10], "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
