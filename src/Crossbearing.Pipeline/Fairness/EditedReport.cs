using System.Collections.Immutable;
using System.Text;
using Crossbearing.Core;

namespace Crossbearing.Pipeline;

/// <summary>A report with other words at some places; its zones move along, and offsets can be led back. Immutable.</summary>
internal sealed class EditedReport
{
    private readonly ImmutableArray<TextEdit> edits;

    /// <summary>Edits are in text order and do not overlap.</summary>
    public EditedReport(Report report, ImmutableArray<TextEdit> edits)
    {
        this.edits = edits;
        var text = new StringBuilder(report.Text.Length);
        int at = 0;
        foreach (TextEdit edit in edits)
        {
            text.Append(report.Text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }
        text.Append(report.Text, at, report.Text.Length - at);
        Report = report with { Text = text.ToString(), Zones = [.. report.Zones.Select(z => z with { Span = new(Forward(z.Span.Start), Forward(z.Span.End)) })] };
    }

    public Report Report { get; }

    /// <summary>A claim of the edited report with its spans as they lie in the report as it was.</summary>
    public Claim Back(Claim claim) => claim with
    {
        Span = Back(claim.Span),
        Mentions = [.. claim.Mentions.Select(Back)],
        Evidence = new Evidence(claim.Evidence.Slots.Select(s => new KeyValuePair<string, ImmutableArray<TextSpan>>(s.Key, [.. s.Value.Select(Back)]))),
    };

    /// <summary>True where a span of the report as it was holds a word that was replaced.</summary>
    public bool IsEdited(TextSpan span) => edits.Any(e => e.Span.Overlaps(span));

    private TextSpan Back(TextSpan span) => new(Back(span.Start, atEnd: false), Back(span.End, atEnd: true));

    /// <summary>An offset within a new word goes to the start or end of the old one.</summary>
    private int Back(int offset, bool atEnd)
    {
        int moved = 0;
        foreach (TextEdit edit in edits)
        {
            int start = edit.Span.Start + moved, end = start + edit.Text.Length;
            if (offset < start || (offset == start && !atEnd)) break;
            if (offset < end || (offset == end && atEnd)) return atEnd ? edit.Span.End : edit.Span.Start;
            moved += edit.Text.Length - edit.Span.Length;
        }
        return offset - moved;
    }

    private int Forward(int offset) => offset + edits.Where(e => e.Span.End <= offset).Sum(e => e.Text.Length - e.Span.Length);
}
