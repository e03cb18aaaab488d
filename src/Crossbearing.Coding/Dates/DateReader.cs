using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Dates a draft by the codebook: an expression of its own, else the nearest earlier one of the paragraph, else the last of the paragraph before, else the report's day.</summary>
internal sealed class DateReader
{
    private TimeExpression? lastOfPrevious, lastOfCurrent;
    private int paragraph = -1;

    /// <summary>Dates the drafts of one sentence; sentences must come in text order.</summary>
    public void Read(SentenceReading sentence, IEnumerable<ClaimDraft> drafts)
    {
        if (sentence.Sentence.Paragraph != paragraph)
        {
            if (lastOfCurrent is not null) lastOfPrevious = lastOfCurrent;
            lastOfCurrent = null;
            paragraph = sentence.Sentence.Paragraph;
        }
        var times = sentence.Times.Where(t => t.Time.Precision != DatePrecision.Unknown && t.Type is TimexType.Date or TimexType.Time).ToList();
        foreach (ClaimDraft draft in drafts) Date(draft, times);
        if (times.Count > 0) lastOfCurrent = times[^1];
    }

    private void Date(ClaimDraft draft, List<TimeExpression> times)
    {
        SentenceReading sentence = draft.Sentence;
        DateOnly? anchor = sentence.Context.Report.AnchorDay;
        if (IsTimeMarker(draft))
        {
            draft.Why.Add("date: told only as a time marker");
            return;
        }
        if (Own(draft, times) is { } own)
        {
            Set(draft, Apply(own, anchor), own.Span, "own expression");
            draft.DateIsOwn = true;
            return;
        }
        if (draft.Certainty is Certainty.Predicted or Certainty.Conditional)
        {
            draft.Why.Add("date: a future event without an expression of its own");
            return;
        }
        if (SinceMarker(draft) is { } marker && anchor is { } until)
        {
            draft.Date = new EventTime(null, until, DatePrecision.Range, null);
            draft.DateSpans.Add(marker);
            draft.Why.Add("date: since an event whose date is not told");
            return;
        }
        if (draft.Certainty == Certainty.Planned || draft.Type is ClaimType.ControlStatus || IsNow(draft))
        {
            Anchor(draft, anchor);
            return;
        }
        TimeExpression? context = lastOfCurrent ?? (sentence.Paragraph.Zone is ZoneKind.Title ? null : lastOfPrevious);
        if (context is not null) Set(draft, Apply(context, anchor), context.Span, "nearest earlier expression");
        else Anchor(draft, anchor);
    }

    private static bool IsNow(ClaimDraft draft) =>
        draft.Sentence.Context.Tokens[draft.Sentence.Sentence.FirstToken].Norm is "currently" or "now" or "presently";

    private static void Anchor(ClaimDraft draft, DateOnly? anchor)
    {
        if (anchor is not { } day || draft.Sentence.Context.AnchorSpan is not { } span)
        {
            draft.Why.Add("date: none told and the report's day is not known");
            return;
        }
        Set(draft, EventTime.Day(day), span, "the report's day");
    }

    private static void Set(ClaimDraft draft, EventTime time, TextSpan span, string why)
    {
        bool own = draft.Sentence.Sentence.Span.Contains(span);
        draft.Date = time with { Text = own ? span.Of(draft.Sentence.Context.Text) : null };
        draft.DateSpans.Add(span);
        draft.Why.Add($"date: {why}");
    }

    /// <summary>Since, until, by: what the relation makes of the expression's days.</summary>
    private static EventTime Apply(TimeExpression expression, DateOnly? anchor) => expression.Relation switch
    {
        TimeRelation.Since when anchor is { } a && expression.Time.Start is { } s && s <= a => new EventTime(s, a, DatePrecision.Range, null),
        TimeRelation.Until when expression.Time.Precision == DatePrecision.Day => expression.Time,
        TimeRelation.By when expression.Time.End is { } e && expression.Time.Precision != DatePrecision.Day => EventTime.Day(e),
        _ => expression.Time,
    };

    /// <summary>The expression of the draft's own clause, else the nearest before it in the sentence, else the first after it.</summary>
    private static TimeExpression? Own(ClaimDraft draft, List<TimeExpression> times)
    {
        if (times.Count == 0) return null;
        if (draft.Group is { } group)
        {
            var inside = times.Where(t => t.FirstToken >= group.ClauseFirst && t.FirstToken < Math.Max(group.ClauseEnd, draft.End)).ToList();
            if (inside.Count > 0) return inside.LastOrDefault(t => t.EndToken <= draft.Trigger.First) ?? inside.First();
            if (draft.Certainty is Certainty.Predicted or Certainty.Conditional) return null;
        }
        return times.LastOrDefault(t => t.EndToken <= draft.Trigger.First) ?? times.FirstOrDefault(t => t.FirstToken >= draft.Trigger.End);
    }

    /// <summary>"Since the liberation of X", "after the fall of Y": the event itself stands only as a time.</summary>
    private static bool IsTimeMarker(ClaimDraft draft)
    {
        if (draft.Trigger.Form != TriggerForm.Noun) return false;
        var tokens = draft.Sentence.Context.Tokens;
        int i = draft.Trigger.First - 1;
        while (i > draft.Sentence.Sentence.FirstToken && tokens[i].Form.Is(WordClass.Determiner)) i--;
        return i >= draft.Sentence.Sentence.FirstToken && tokens[i].Norm is "since" or "after" or "following" or "before" or "until"
            && !draft.Sentence.Times.Any(t => t.FirstToken >= draft.Trigger.End && t.FirstToken <= draft.Trigger.End + 8);
    }

    private static TextSpan? SinceMarker(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        int first = draft.Sentence.Sentence.FirstToken;
        for (int i = first; i < draft.Trigger.First; i++)
        {
            if (tokens[i].Norm == "since" && draft.Sentence.Triggers.Exists(t => t.Form == TriggerForm.Noun && t.First > i && t.First <= i + 3 && t != draft.Trigger)) return draft.Sentence.Context.Span(i, i + 1);
        }
        return null;
    }
}
