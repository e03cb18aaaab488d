using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>The visible text of a page, block by block. Immutable.</summary>
internal sealed class HtmlText
{
    private readonly ImmutableArray<(HtmlBlock Block, int Start)> _blocks;

    private HtmlText(ImmutableArray<HtmlBlock> blocks)
    {
        var text = new StringBuilder();
        var placed = ImmutableArray.CreateBuilder<(HtmlBlock, int)>();
        foreach (var block in blocks)
        {
            text.Append(text.Length == 0 ? "" : block.IsTight ? "\n" : "\n\n");
            placed.Add((block, text.Length));
            text.Append(block.Text);
        }

        Text = text.Append('\n').ToString();
        _blocks = placed.ToImmutable();
    }

    /// <summary>Blocks with blank lines between; list items and table rows a line each.</summary>
    public string Text { get; }

    /// <summary>The first headline, or null.</summary>
    public string? Heading => _blocks.Select(b => b.Block).FirstOrDefault(b => b.Kind == ZoneKind.Title)?.Text;

    /// <summary>True where some block can be the text of an article.</summary>
    public bool HasArticle => _blocks.Any(b =>
        (b.Block.Kind is null or ZoneKind.Quote) && b.Block.Text.Any(char.IsLetterOrDigit));

    public static HtmlText Of(IHtmlDocument page) => new(new HtmlWalk(page, HtmlMainFinder.Find(page)).Blocks());

    /// <summary>By line number the zones that the page's structure tells.</summary>
    public ImmutableDictionary<int, ImmutableArray<MarkedZone>> Known(ImmutableArray<TextLine> lines)
    {
        var known = ImmutableDictionary.CreateBuilder<int, ImmutableArray<MarkedZone>>();
        var at = 0;
        foreach (var (block, start) in _blocks)
        {
            while (at < lines.Length && lines[at].Span.End <= start)
            {
                at++;
            }

            for (; at < lines.Length && lines[at].Span.Start < start + block.Text.Length; at++)
            {
                if (block.Kind is { } kind && !lines[at].IsBlank)
                {
                    known[lines[at].Index] = [MarkedZone.Of(kind, lines[at].Span, block.Rule)];
                }
            }
        }

        return known.ToImmutable();
    }
}
