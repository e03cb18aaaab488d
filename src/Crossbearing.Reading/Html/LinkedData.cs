using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Crossbearing.Reading;

/// <summary>The fields of the first schema.org article in a page's JSON-LD; all null where there is none.</summary>
internal sealed record LinkedData(string? Headline, string? Published, string? Author, string? Publisher)
{
    private const int MaxDepth = 32;

    private static readonly LinkedData None = new(null, null, null, null);

    public static LinkedData Read(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").Select(s => Parse(s.TextContent)).FirstOrDefault(d => d is not null) ?? None;

    private static LinkedData? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions
            {
                MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip,
            });
            return Article(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null; // broken structured data: the page's other signs are asked instead
        }
    }

    private static LinkedData? Article(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(Article).FirstOrDefault(d => d is not null),
        JsonValueKind.Object when element.TryGetProperty("datePublished", out _) || element.TryGetProperty("headline", out _) =>
            new(String(element, "headline"), String(element, "datePublished"), Name(element, "author"), Name(element, "publisher")),
        JsonValueKind.Object => element.EnumerateObject().Select(p => Article(p.Value)).FirstOrDefault(d => d is not null),
        _ => null,
    };

    private static string? Name(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? NameOf(value) : null;

    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => String(value, "name"),
        JsonValueKind.Array when value.GetArrayLength() > 0 => NameOf(value[0]),
        _ => null,
    };

    private static string? String(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
