using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>One walk over a page that is not too deep; collects its blocks. Not thread-safe; used once.</summary>
internal sealed class HtmlWalk(IHtmlDocument page, IElement? main)
{
    private readonly ImmutableArray<HtmlBlock>.Builder _blocks = ImmutableArray.CreateBuilder<HtmlBlock>();
    private readonly StringBuilder _line = new();
    private bool _titleSeen;
    private bool _wasTight;

    private static readonly Place Article = new(null, "", false, false);
    private static readonly Place Outside = new(ZoneKind.Boilerplate, "html-outside-article", false, false);

    public ImmutableArray<HtmlBlock> Blocks()
    {
        if (page.Body is { } body)
        {
            Visit(body, main is null || main == body ? Article : Outside);
            Flush(Article);
        }

        return _blocks.ToImmutable();
    }

    private void Visit(IElement element, Place place)
    {
        if (HtmlStructure.IsDropped(element))
        {
            return;
        }

        var inner = Enter(element, place);
        var isBlock = HtmlStructure.IsBlock(element) && !place.InRow;
        if (isBlock)
        {
            Flush(place);
        }

        Open(element, inner);
        foreach (var child in element.ChildNodes)
        {
            Visit(child, inner);
        }

        if (isBlock)
        {
            Flush(inner);
        }
        else if (inner.InRow && HtmlStructure.IsBlock(element) && element.LocalName is not ("td" or "th"))
        {
            _line.Append(' ');
        }
    }

    private void Visit(INode child, Place place)
    {
        if (child is IElement element)
        {
            Visit(element, place);
        }
        else if (child is IText text)
        {
            AppendText(text.Data, place.IsPre);
        }
    }

    private void Open(IElement element, Place place)
    {
        switch (element.LocalName)
        {
            case "br":
                _line.Append(place.InRow ? ' ' : '\n');
                break;
            case "li" when !place.InRow:
                _line.Append("• ");
                break;
            case "td" or "th" when place.InRow && element.PreviousElementSibling is not null:
                _line.Append('\t');
                break;
        }
    }

    private Place Enter(IElement element, Place place)
    {
        var outer = element == main && place == Outside ? Article : place;
        if (element.LocalName == "tr" && IsDataRow(element))
        {
            outer = outer with { InRow = true };
        }

        if (element.LocalName == "pre")
        {
            outer = outer with { IsPre = true };
        }

        return WithKind(element, outer);
    }

    private Place WithKind(IElement element, Place outer)
    {
        if (element.LocalName == "h1" && !_titleSeen && outer.Kind is null or ZoneKind.Boilerplate)
        {
            _titleSeen = element.TextContent.Any(char.IsLetterOrDigit);
            return outer with { Kind = ZoneKind.Title, Rule = "html-h1" };
        }

        if (element == main || (main is not null && element.Contains(main)) || HtmlStructure.Of(element) is not { } own)
        {
            return outer;
        }

        var outside = outer.Kind is ZoneKind.Boilerplate && outer.Rule == Outside.Rule;
        return outer.Kind is null || (outside && own.Kind is not (ZoneKind.Body or ZoneKind.Quote))
            ? outer with { Kind = own.Kind, Rule = own.Rule }
            : outer;
    }

    private static bool IsDataRow(IElement row) => row.QuerySelector("p, table, h1, h2, h3, h4, ul, ol, article, blockquote") is null;

    private void AppendText(string data, bool keepLines)
    {
        foreach (var c in data)
        {
            if (keepLines && c == '\n')
            {
                _line.Append('\n');
            }
            else if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                _line.Append(c);
            }
            else if (_line.Length > 0 && _line[^1] is not (' ' or '\n' or '\t'))
            {
                _line.Append(' ');
            }
        }
    }

    private void Flush(Place place)
    {
        var lines = _line.ToString().Split('\n').Select(l => l.Trim(' ').Replace(" \t", "\t", StringComparison.Ordinal)).Where(l => l.Trim() is not ("" or "•"));
        var text = string.Join('\n', lines);
        _line.Clear();
        if (text.Length == 0)
        {
            return;
        }

        var tight = place.InRow || text.StartsWith("• ", StringComparison.Ordinal);
        _blocks.Add(new(text, place.Kind, place.Rule, tight && _wasTight && _blocks.Count > 0));
        _wasTight = tight;
    }

    /// <summary>What the elements around say of a place in the page.</summary>
    private sealed record Place(ZoneKind? Kind, string Rule, bool InRow, bool IsPre);
}
