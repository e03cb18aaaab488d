using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Crossbearing.Reading;

/// <summary>Finds the element that holds the article: by what the page names so, else by where the paragraphs are densest.</summary>
internal static class HtmlMainFinder
{
    private const int EnoughText = 140;
    private const double MinShareOfNamed = 0.5;

    private static readonly string[] Named = ["[itemprop='articleBody']", "article", "main, [role='main']"];

    /// <summary>The element, or null where nothing stands out.</summary>
    public static IElement? Find(IHtmlDocument page) => FindNamed(page) ?? FindDense(page);

    private static IElement? FindNamed(IHtmlDocument page)
    {
        foreach (var selector in Named)
        {
            var candidates = page.QuerySelectorAll(selector).Select(e => (Element: e, Length: OwnText(e))).ToList();
            var best = candidates.OrderByDescending(c => c.Length).FirstOrDefault();
            if (best.Length >= EnoughText && best.Length >= candidates.Sum(c => c.Length) * MinShareOfNamed)
            {
                return best.Element;
            }
        }

        return null;
    }

    private static IElement? FindDense(IHtmlDocument page)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in page.QuerySelectorAll("p, pre, blockquote").Where(p => !HtmlStructure.IsAside(p)))
        {
            var score = (paragraph.TextContent.Length - LinkText(paragraph)) / 100.0;
            Add(scores, paragraph.ParentElement, score);
            Add(scores, paragraph.ParentElement?.ParentElement, score / 2);
        }

        var best = scores.OrderByDescending(s => s.Value).FirstOrDefault();
        return best.Key is { } element && best.Value * 100 >= EnoughText ? element : null;
    }

    private static void Add(Dictionary<IElement, double> scores, IElement? element, double score)
    {
        if (element is not null and not IHtmlHtmlElement)
        {
            scores[element] = scores.GetValueOrDefault(element) + score;
        }
    }

    private static int OwnText(IElement element) =>
        element.QuerySelectorAll("p, pre, blockquote, li, td").Where(p => !HtmlStructure.IsAside(p)).Sum(p => p.TextContent.Length - LinkText(p)) is > 0 and var n
            ? n
            : element.TextContent.Trim().Length - LinkText(element);

    private static int LinkText(IElement element) => element.QuerySelectorAll("a").Sum(a => a.TextContent.Length);
}
