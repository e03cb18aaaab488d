using AngleSharp.Dom;

namespace Crossbearing.Reading;

/// <summary>Measures how deeply a page is nested, before and after parsing, without recursion.</summary>
internal static class HtmlNesting
{
    private const int LongestTag = 4096;

    /// <summary>Elements that hold nothing, or that the next one of their kind closes.</summary>
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "a", "html", "head", "body",
    };

    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "noscript" };

    /// <summary>True where the source opens more elements within each other than allowed.</summary>
    public static bool IsDeeper(string source, int limit)
    {
        var depth = 0;
        for (var at = source.IndexOf('<'); at >= 0 && at + 1 < source.Length; at = source.IndexOf('<', Math.Min(at, source.Length)))
        {
            var name = NameAt(source, at, out var closes);
            if (name.Length == 0)
            {
                at = source.AsSpan(at).StartsWith("<!--") ? After(source, at, "-->") : at + 1;
            }
            else
            {
                depth = Math.Max(0, depth + (Uncounted.Contains(name) || IsSelfClosed(source, at) ? 0 : closes ? -1 : 1));
                at = !closes && RawText.Contains(name) ? After(source, at, "</" + name) - name.Length - 2 : at + name.Length + 1;
                depth = Math.Max(0, depth);
            }

            if (depth > limit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the parsed tree is deeper than allowed.</summary>
    public static bool IsDeeper(INode root, int limit)
    {
        var depth = 0;
        for (INode? node = root; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
            }
            else
            {
                while (node is not null && node != root && node.NextSibling is null)
                {
                    node = node.Parent;
                    depth--;
                }

                node = node is null || node == root ? null : node.NextSibling;
            }

            if (depth > limit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the source has an opening bracket with no closing one after it.</summary>
    public static bool EndsWithinTag(string source) => source.LastIndexOf('<') > source.LastIndexOf('>');

    private static string NameAt(string source, int at, out bool closes)
    {
        var start = at + 1;
        closes = start < source.Length && source[start] == '/';
        start += closes ? 1 : 0;
        var end = start;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || source[end] is '-' or ':'))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(source[start]) ? source[start..end] : "";
    }

    private static bool IsSelfClosed(string source, int at)
    {
        var tag = source.AsSpan(at, Math.Min(LongestTag, source.Length - at));
        var end = tag.IndexOf('>');
        return end > 0 && tag[end - 1] == '/' && tag[1] != '/';
    }

    private static int After(string source, int at, string mark)
    {
        var found = source.IndexOf(mark, at + 1, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? source.Length + mark.Length : found + mark.Length;
    }
}
