using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Reading;

/// <summary>One walk over the paragraphs of a text. Not thread-safe; used once.</summary>
internal sealed class ZonePass(string text)
{
    private const int LongParagraph = 40;

    private readonly ImmutableArray<MarkedZone>.Builder _zones = ImmutableArray.CreateBuilder<MarkedZone>();
    private ZoneRule? _section;
    private bool _afterSeparator;
    private int _bodyBlocks;

    public ImmutableArray<MarkedZone> Zones => _zones.ToImmutable();

    public void AddKnown(ImmutableArray<MarkedZone> zones) => _zones.AddRange(zones);

    public void Add(List<TextLine> block)
    {
        if (block.Count == 0)
        {
            return;
        }

        var labelled = block.Count > 1 && block.Count(l => Cues.Label().IsMatch(l.Plain)) is var n && n >= 2 && n >= block.Count - 1;
        var first = _zones.Count;
        ZoneRule? inherited = null;
        for (var i = 0; i < block.Count; i++)
        {
            var context = new LineContext(block[i], block.Count, i, labelled, _bodyBlocks);
            var own = ZoneRules.All.FirstOrDefault(r => r.Matches(context));
            Follow(own, block[i]);
            var rule = Overruled(own) ?? inherited;
            inherited = rule is { Reach: RuleReach.Line } ? null : rule;
            AddLine(block[i], rule, first);
        }

        _bodyBlocks += _zones.Skip(first).Any(z => z.Zone.Kind is ZoneKind.Body or ZoneKind.List) ? 1 : 0;
    }

    /// <summary>Opens and closes the sections that reach beyond their paragraph.</summary>
    private void Follow(ZoneRule? own, TextLine line)
    {
        var isSeparator = own?.Name == ZoneRules.Separator;
        if (_section is { Reach: RuleReach.Rest })
        {
            return;
        }

        if (own is { Reach: RuleReach.Section or RuleReach.Rest })
        {
            _section = own;
        }
        else if (_afterSeparator && own is { Kind: ZoneKind.Boilerplate } && !isSeparator)
        {
            _section = own with { Name = "tail-of-" + own.Name, Reach = RuleReach.Section };
        }
        else if (isSeparator || (own is null && line.Words >= LongParagraph))
        {
            _section = null;
        }

        _afterSeparator = isSeparator;
    }

    /// <summary>Inside a section its kind wins over running text and lists.</summary>
    private ZoneRule? Overruled(ZoneRule? own) =>
        _section is { Reach: RuleReach.Rest } ? _section
        : own is null or { Kind: ZoneKind.List or ZoneKind.Body } ? _section ?? own
        : own;

    private void AddLine(TextLine line, ZoneRule? rule, int firstOfBlock)
    {
        if (rule is null)
        {
            AddBody(line, firstOfBlock);
            return;
        }

        var last = _zones.Count > firstOfBlock ? _zones[^1] : null;
        var joins = rule.Reach != RuleReach.Line && last is not null && last.Zone.Kind == rule.Kind && last.Rule == rule.Name;
        Put(rule.Kind, line.Span, rule.Name, joins);
    }

    private void AddBody(TextLine line, int firstOfBlock)
    {
        var joins = _zones.Count > firstOfBlock && _zones[^1].Rule == ZoneRules.Body;
        var dateline = joins || _bodyBlocks > 0 ? 0 : AgencyDateline.At(line.Raw).Length;
        var start = line.Span.Start;
        if (dateline > 0 && dateline < line.Span.Length)
        {
            Put(ZoneKind.Dateline, new(start, start + dateline), "agency-dateline", false);
            start += dateline;
            while (start < line.Span.End && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        Put(ZoneKind.Body, new(start, line.Span.End), ZoneRules.Body, joins);
    }

    private void Put(ZoneKind kind, TextSpan span, string rule, bool joins)
    {
        if (joins)
        {
            var last = _zones[^1];
            _zones[^1] = last with { Zone = last.Zone with { Span = last.Zone.Span.Union(span) } };
        }
        else
        {
            _zones.Add(MarkedZone.Of(kind, span, rule));
        }
    }
}
