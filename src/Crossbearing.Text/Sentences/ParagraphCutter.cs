using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>Cuts a text into paragraphs along zones, blank lines and list lines. Thread-safe.</summary>
internal static class ParagraphCutter
{
    /// <summary>Writes the paragraphs of the whole text, trimmed, in text order; text outside all zones is body.</summary>
    public static void Cut(string text, IReadOnlyList<Zone> zones, DocumentBuffer into)
    {
        int at = 0;
        zones = Sorted(zones);
        for (int i = 0; i < zones.Count; i++)
        {
            var zone = zones[i];
            int start = Math.Clamp(zone.Span.Start, at, text.Length), end = Math.Clamp(zone.Span.End, start, text.Length);
            CutRegion(text, at, start, ZoneKind.Body, null, into);
            CutRegion(text, start, end, zone.Kind, zone.Language, into);
            at = end;
        }
        CutRegion(text, at, text.Length, ZoneKind.Body, null, into);
        PageBreaks.Join(text, into.Parts);
    }

    private static IReadOnlyList<Zone> Sorted(IReadOnlyList<Zone> zones)
    {
        for (int i = 1; i < zones.Count; i++)
            if (zones[i].Span < zones[i - 1].Span) return [.. zones.OrderBy(z => z.Span)];
        return zones;
    }

    private static void CutRegion(string text, int start, int end, ZoneKind kind, string? language, DocumentBuffer into)
    {
        if (start == end) return;
        var lines = into.Lines;
        Lines.Read(text, start, end, lines);
        for (int i = 0; i < lines.Count;)
        {
            if (lines[i].IsBlank) { i++; continue; }
            int j = i + 1;
            while (j < lines.Count && !lines[j].IsBlank) j++;
            CutBlock(text, lines, i, j, kind, language, into.Parts);
            i = j;
        }
    }

    private static void CutBlock(string text, List<Line> lines, int from, int to, ZoneKind kind, string? language, List<ParagraphPart> parts)
    {
        int width = 0;
        for (int i = from; i < to; i++) width = Math.Max(width, lines[i].Length);
        int first = from;
        List<int>? breaks = null;
        for (int i = from; i < to; i++)
        {
            if (i + 1 < to && !StartsParagraph(text, lines[i + 1], kind))
            {
                if (!Lines.IsWrap(text, lines[i], lines[i + 1], width)) (breaks ??= []).Add(lines[i].End);
                continue;
            }
            parts.Add(new ParagraphPart(new TextSpan(lines[first].Start, lines[i].End), kind, language, breaks));
            (first, breaks) = (i + 1, null);
        }
    }

    private static bool StartsParagraph(string text, Line next, ZoneKind kind) => kind == ZoneKind.List || Lines.IsListItem(text, next);
}

/// <summary>A paragraph before its sentences are known.</summary>
/// <param name="Span">Its characters, trimmed.</param>
/// <param name="Zone">Its zone.</param>
/// <param name="Language">The zone's own language, or null.</param>
/// <param name="Breaks">Offsets of line ends that end a sentence, ascending; null for none.</param>
internal readonly record struct ParagraphPart(TextSpan Span, ZoneKind Zone, string? Language, List<int>? Breaks);
