using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Storage;

/// <summary>Makes hits with their snippets; the same in every store. Thread-safe.</summary>
public static class Snippets
{
    private const int Before = 80;
    private const int After = 160;

    /// <summary>The hit of a query in a report.</summary>
    public static SearchHit Hit(Report report, SearchQuery query)
    {
        ImmutableArray<TextSpan> spans = query.SpansIn(report.Text);
        TextSpan stretch = Around(report.Text, spans.IsEmpty ? new TextSpan(0, 0) : spans[0]);
        ImmutableArray<TextSpan> marks = [.. spans.Where(stretch.Contains).Select(s => new TextSpan(s.Start - stretch.Start, s.End - stretch.Start))];
        return new SearchHit(report.Id, report.Title, spans, new SearchSnippet(stretch, stretch.Of(report.Text), marks));
    }

    private static TextSpan Around(string text, TextSpan hit)
    {
        int start = Math.Max(0, hit.Start - Before), end = Math.Min(text.Length, hit.End + After);
        while (start > 0 && start < hit.Start && !char.IsWhiteSpace(text[start - 1])) start++;
        while (start < hit.Start && char.IsWhiteSpace(text[start])) start++;
        while (end < text.Length && end > hit.End && !char.IsWhiteSpace(text[end])) end--;
        while (end > hit.End && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
