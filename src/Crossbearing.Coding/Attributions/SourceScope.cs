using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>Ties drafts to the sources in whose scope their trigger stands.</summary>
internal static class SourceScope
{
    /// <summary>Adds the sources of a draft, outermost first; a statement has its speaker as initiator and no source.</summary>
    public static void Attach(ClaimDraft draft, IReadOnlyList<SourceMention> sources)
    {
        if (draft.Type == ClaimType.Statement) return;
        foreach (SourceMention source in sources.Where(s => Covers(s, draft)).OrderByDescending(s => s.End - s.First).Take(2))
        {
            if (draft.Attribution.Exists(a => a.Name == source.Attribution.Name)) continue;
            draft.Attribution.Add(source.Attribution with { Text = source.Span.Of(draft.Sentence.Context.Text) });
            draft.AttributionSpans.Add(source.Span);
        }
    }

    /// <summary>A source that denies makes the claim denied.</summary>
    public static void Deny(ClaimDraft draft, IReadOnlyList<SourceMention> sources)
    {
        if (sources.FirstOrDefault(s => s.Denies && Covers(s, draft)) is { } denial) CertaintyReader.RaiseTo(draft, Certainty.Denied, draft.Sentence.Context.Span(denial.SpeechAt, denial.SpeechAt + 1));
    }

    private static bool Covers(SourceMention source, ClaimDraft draft) =>
        draft.Trigger.First >= source.First && draft.Trigger.First < source.End && draft.Trigger.First != source.SpeechAt
        && !source.Span.Contains(draft.Sentence.Context.Span(draft.Trigger.First, draft.Trigger.End));
}
