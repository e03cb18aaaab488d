using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>Cuts a text into paragraphs along zones, blank lines and list lines. Thread-safe.</summary>
internal static class ParagraphCutter
{
    /// <summary>Paragraphs of the whole text, trimmed, in text order; text outside all zones is body.</summary>
    public static List<ParagraphPart> Cut(string text, IReadOnlyList<Zone> zones)
    {
        var parts = new List<ParagraphPart>();
        int at = 0;
        foreach (var zone in Sorted(zones))
        {
            int start = Math.Clamp(zone.Span.Start, at, text.Length), end = Math.Clamp(zone.Span.End, start, text.Length);
            CutRegion(text, at, start, ZoneKind.Body, null, parts);
            CutRegion(text, start, end, zone.Kind, zone.Language, parts);
            at = end;
        }
        CutRegion(text, at, text.Length, ZoneKind.Body, null, parts);
        return PageBreaks.Join(text, parts);
    }

    private static IEnumerable<Zone> Sorted(IReadOnlyList<Zone> zones)
    {
        for (int i = 1; i < zones.Count; i++)
            if (zones[i].Span < zones[i - 1].Span) return zones.OrderBy(z => z.Span);
        return zones;
    }

    private static void CutRegion(string text, int start, int end, ZoneKind kind, string? language, List<ParagraphPart> parts)
    {
        if (start == end) return;
        var lines = Lines.Read(text, start, end);
        for (int i = 0; i < lines.Count;)
        {
            if (lines[i].IsBlank) { i++; continue; }
            int j = i + 1;
            while (j < lines.Count && !lines[j].IsBlank) j++;
            CutBlock(text, lines, i, j, kind, language, parts);
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
