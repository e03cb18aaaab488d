using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>What the elements, roles and class names of a page say of their content.</summary>
internal static partial class HtmlStructure
{
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "iframe", "canvas", "object", "select", "datalist", "head", "audio", "math",
    };

    private static readonly HashSet<string> BlockElements = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary",
        "table", "thead", "tbody", "tfoot", "tr", "td", "th", "ul", "caption", "html",
    };

    public static bool IsDropped(IElement e) =>
        Dropped.Contains(e.LocalName) || e.HasAttribute("hidden") || Hidden().IsMatch(e.GetAttribute("style") ?? "");

    public static bool IsBlock(IElement e) => BlockElements.Contains(e.LocalName);

    /// <summary>True where the element or one around it is navigation, aside, footer or comments.</summary>
    public static bool IsAside(IElement e)
    {
        for (var at = e; at is not null; at = at.ParentElement)
        {
            if (at.LocalName is "body" or "main" or "article")
            {
                return false;
            }

            if (Of(at) is { Kind: ZoneKind.Boilerplate or ZoneKind.Related or ZoneKind.Comment })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The zone that an element makes of what it holds, or null where it makes none.</summary>
    public static (ZoneKind Kind, string Rule)? Of(IElement e) => e.LocalName switch
    {
        "nav" or "menu" => (ZoneKind.Boilerplate, "html-navigation"),
        "footer" => (ZoneKind.Boilerplate, "html-footer"),
        "form" or "button" or "fieldset" => (ZoneKind.Boilerplate, "html-form"),
        "aside" => (ZoneKind.Related, "html-aside"),
        "figcaption" or "caption" => (ZoneKind.Caption, "html-caption"),
        "blockquote" => (ZoneKind.Quote, "html-quote"),
        "h2" or "h3" or "h4" or "h5" or "h6" => OfNames(e) ?? (ZoneKind.Body, "html-heading"),
        "html" or "body" or "main" or "article" => null,
        _ => e.GetAttribute("role") switch
        {
            "navigation" or "banner" or "search" => (ZoneKind.Boilerplate, "html-role"),
            "contentinfo" => (ZoneKind.Boilerplate, "html-role"),
            "complementary" => (ZoneKind.Related, "html-role"),
            _ => OfNames(e),
        },
    };

    private static (ZoneKind Kind, string Rule)? OfNames(IElement e)
    {
        var names = (e.ClassName ?? "") + " " + (e.Id ?? "");
        return names.Length <= 1 ? null
            : RelatedNames().IsMatch(names) ? (ZoneKind.Related, "html-class")
            : CommentNames().IsMatch(names) ? (ZoneKind.Comment, "html-class")
            : BoilerplateNames().IsMatch(names) ? (ZoneKind.Boilerplate, "html-class")
            : CaptionNames().IsMatch(names) ? (ZoneKind.Caption, "html-class")
            : BylineNames().IsMatch(names) ? (ZoneKind.Byline, "html-class")
            : DateNames().IsMatch(names) ? (ZoneKind.Dateline, "html-class")
            : null;
    }

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"(?:^|\s)(?:related|recommend|recirc|read-?(?:more|also)|more-(?:stories|from|on)|most-(?:read|popular|viewed)|trending|popular|see-also|sidebar|jp-relatedposts)[\w-]*(?=\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RelatedNames();

    [GeneratedRegex(@"(?:^|\s)(?:comments?|comment-?(?:list|section|area|body|thread)|disqus[\w-]*|respond|replies)(?=\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CommentNames();

    [GeneratedRegex(@"(?:^|\s)(?:share|sharing|social|newsletter|subscri|donat|promo|advert|ads?(?=[\s_-]|$)|cookie|consent|banner|breadcrumb|menu|nav(?=bar|igation|[\s_-]|$)|footer|site-header|masthead|widget|copyright|disclaimer|tags?(?=-?(?:list|links|s)?[\s]|$)|post-tags|paywall|toolbar|skip-link|pagination)[\w-]*(?=\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BoilerplateNames();

    [GeneratedRegex(@"(?:^|\s)(?:wp-caption-text|[\w-]*caption|photo-credit|image-credit)(?=\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CaptionNames();

    [GeneratedRegex(@"(?:^|\s)(?:[\w-]*byline|authors?|author-name|post-author|entry-author)(?=\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BylineNames();

    [GeneratedRegex(@"(?:^|\s)(?:dateline|date|time|timestamp|datetime|pub-?date|published|posted-on|publish-date|(?:post|entry|article)-(?:date|time|meta))(?=\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateNames();
}
