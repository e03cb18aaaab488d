using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Crossbearing.Reading;

/// <summary>What the head of a page and its structured data tell.</summary>
internal static class HtmlMetadata
{
    public static Masthead Read(IHtmlDocument page)
    {
        var data = LinkedData.Read(page);
        return new()
        {
            Title = Meta(page, "og:title", "twitter:title") ?? data.Headline ?? Text(page.QuerySelector("article h1, main h1, h1")) ?? Clean(page.Title),
            Outlet = Meta(page, "og:site_name", "application-name") ?? data.Publisher,
            Author = data.Author ?? Meta(page, "author", "article:author", "dc.creator", "byl"),
            Published = Published(page, data),
            Url = page.QuerySelector("link[rel='canonical']")?.GetAttribute("href") is { Length: > 0 } href ? href : Meta(page, "og:url"),
            Language = Language(page),
        };
    }

    private static DateTimeOffset? Published(IHtmlDocument page, LinkedData data) =>
        new[]
        {
            data.Published,
            Meta(page, "article:published_time", "og:published_time", "datepublished"),
            page.QuerySelector("[itemprop='datePublished']") is { } item ? item.GetAttribute("content") ?? item.GetAttribute("datetime") ?? item.TextContent : null,
            page.QuerySelector("article time[datetime], main time[datetime], time[datetime]")?.GetAttribute("datetime"),
            Meta(page, "date", "pubdate", "publish-date", "publication_date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date"),
        }
        .Select(v => v is null ? null : PublicationDate.Parse(v))
        .FirstOrDefault(d => d is not null);

    private static string? Meta(IHtmlDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var found = page.QuerySelectorAll("meta").FirstOrDefault(m =>
                Is(m, "property", name) || Is(m, "name", name) || Is(m, "itemprop", name));
            if (Clean(found?.GetAttribute("content")) is { } content)
            {
                return content;
            }
        }

        return null;
    }

    private static bool Is(IElement meta, string attribute, string value) =>
        string.Equals(meta.GetAttribute(attribute), value, StringComparison.OrdinalIgnoreCase);

    private static string? Text(IElement? element) => Clean(element?.TextContent);

    private static string? Clean(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Language(IHtmlDocument page) =>
        page.DocumentElement.GetAttribute("lang") is { Length: >= 2 } lang && (lang.Length == 2 || lang[2] is '-' or '_') && char.IsAsciiLetter(lang[0]) && char.IsAsciiLetter(lang[1])
            ? lang[..2].ToLowerInvariant()
            : null;
}
