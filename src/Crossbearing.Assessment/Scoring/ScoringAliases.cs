using System.Text.Json;
using Crossbearing.Core;

namespace Crossbearing.Assessment;

/// <summary>The spellings of places and actors that count as one in scoring. Immutable, thread-safe.</summary>
public sealed class ScoringAliases
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private ScoringAliases(SpellingTable places, SpellingTable actors) => (Places, Actors) = (places, actors);

    /// <summary>No spelling but what folding joins by itself.</summary>
    public static ScoringAliases None { get; } = new(new SpellingTable([]), new SpellingTable([]));

    internal SpellingTable Places { get; }

    internal SpellingTable Actors { get; }

    /// <summary>Reads a JSON object with <c>places</c> and <c>actors</c>, each an object of canonical name to list of variants.</summary>
    /// <param name="json">The whole file.</param>
    /// <param name="where">The file, for the message.</param>
    /// <returns>The aliases, or XB5008.</returns>
    public static Result<ScoringAliases> Read(string json, string where)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Strict);
            return new ScoringAliases(Table(document.RootElement, "places"), Table(document.RootElement, "actors"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return DiagnosticCodes.BadAliases.At(where, null, e.Message, "{\"places\":{\"Name\":[\"variant\"]},\"actors\":{…}}");
        }
    }

    private static SpellingTable Table(JsonElement root, string part) => root.TryGetProperty(part, out JsonElement names)
        ? new(names.EnumerateObject().Select(n => new KeyValuePair<string, IReadOnlyList<string>>(n.Name, [.. n.Value.EnumerateArray().Select(v => v.GetString() ?? "")])))
        : new([]);
}
