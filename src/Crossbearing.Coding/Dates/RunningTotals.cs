using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>What has added up over a time: "so far", "since then", "as of the 22nd", "in three days". Such claims last from a day told before.</summary>
internal static class RunningTotals
{
    private static readonly string[] Ordinals = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>"in rebel hands for the third day", "families leaving, third day": the days up to the report's that a state or a move of people has lasted; null where none are counted.</summary>
    public static (EventTime Time, TextSpan Span)? Lasting(ClaimDraft draft, DateOnly anchor)
    {
        if (draft.Type is not (ClaimType.ControlStatus or ClaimType.Siege or ClaimType.Displacement)) return null;
        SentenceReading sentence = draft.Sentence;
        var tokens = sentence.Context.Tokens;
        for (int i = draft.Trigger.End; i + 1 < sentence.Sentence.EndToken && tokens[i].Norm != ";"; i++)
        {
            int count = Array.IndexOf(Ordinals, tokens[i].Norm) + 1;
            if (count == 0 || tokens[i + 1].Norm != "day" || i + 2 < sentence.Sentence.EndToken && tokens[i + 2].Norm == "of") continue;
            return (new EventTime(anchor.AddDays(-count), anchor, DatePrecision.Range, null), sentence.Context.Span(i, i + 2));
        }
        return null;
    }

    /// <summary>The words by which a draft's clause says that it lasts from a time told before until now; null where none does.</summary>
    public static TextSpan? Marker(ClaimDraft draft)
    {
        SentenceReading sentence = draft.Sentence;
        var tokens = sentence.Context.Tokens;
        int first = sentence.Sentence.FirstToken, end = sentence.Sentence.EndToken;
        int from = draft.Group?.First ?? draft.First, to = Math.Max(draft.Group?.ClauseEnd ?? 0, draft.End);
        if (tokens[first].Norm == "since" && first + 1 < end && tokens[first + 1].Norm == "then") return sentence.Context.Span(first, first + 2);
        for (int i = from; i < Math.Min(end, to + 2); i++)
        {
            if (tokens[i].Norm is ";" or "but") break;
            bool last = i + 1 >= end || tokens[i + 1].Form.Shape == TokenShape.Punctuation;
            if (tokens[i].Norm == "since" && (last || tokens[i + 1].Norm == "then")) return sentence.Context.Span(i, last ? i + 1 : i + 2);
            if (i + 1 < end && (tokens[i].Norm, tokens[i + 1].Norm) is ("so", "far") or ("to", "date") or ("until", "now")) return sentence.Context.Span(i, i + 2);
        }
        return null;
    }

    /// <summary>"in 24 hours", "since June", "this week": the sentence tells of a time longer than a day.</summary>
    public static bool IsOverSpan(SentenceReading sentence) =>
        sentence.Times.Any(t => t.Relation == TimeRelation.Since || t.Type == TimexType.Duration || t.Time.Precision is DatePrecision.Range or DatePrecision.Week or DatePrecision.Month);

    /// <summary>"since the start of the operation", "in total": all that was lost up to now.</summary>
    public static bool IsOverTime(SentenceReading sentence) =>
        sentence.Times.Any(t => t.Relation == TimeRelation.Since) || sentence.Context.Tokens[sentence.Sentence.FirstToken..sentence.Sentence.EndToken].Any(t => t.Norm is "since" or "total");

    /// <summary>True for a claim that counts what adds up day by day.</summary>
    public static bool AddsUp(ClaimDraft draft) => draft.Type is ClaimType.SummaryLosses or ClaimType.Displacement;

    /// <summary>"60,000 people have fled": a number in the perfect tense.</summary>
    public static bool IsPerfectCount(ClaimDraft draft) =>
        AddsUp(draft) && draft.Figures.Count > 0 && draft.Group is { Finite: true } group && draft.Sentence.Context.Tokens[group.First].Norm is "have" or "has";

    /// <summary>"The war broke out on April 15 and has killed 7,500 people": what has added up since the beginning that the verb before dates; null for other claims.</summary>
    public static EventTime? SinceOutbreak(ClaimDraft draft, TimeExpression own, DateOnly anchor)
    {
        if (!IsPerfectCount(draft) || draft.Group!.SharesSubject is not { } start || own.FirstToken < start.End || own.FirstToken >= start.ClauseEnd || own.FirstToken > draft.Group.First) return null;
        bool begins = draft.Sentence.Context.Tokens[start.Head].Form.VerbLemma is "break" or "begin" or "start" or "erupt";
        return begins && own.Time.Start is { } first && first < anchor ? new EventTime(first, anchor, DatePrecision.Range, null) : null;
    }

    /// <summary>"80 dead in four days", "the dead of the two days": from the day told before where so many days lead up to the report, else so many days that end with it; null where no such length is told.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="before">The time told before, or null.</param>
    /// <param name="anchor">The report's day.</param>
    public static (EventTime Time, TextSpan Span)? Counted(ClaimDraft draft, EventTime? before, DateOnly anchor)
    {
        if (!AddsUp(draft) || draft.Certainty is Certainty.Planned or Certainty.Predicted or Certainty.Conditional) return null;
        TimeExpression? length = draft.Sentence.Times.FirstOrDefault(t => IsLength(draft, t));
        if (length is null || Stretch.Days(length.Value) is not { } days) return null;
        DateOnly last = before is { Precision: DatePrecision.Day, Start: { } first } && first < anchor && anchor.DayNumber - first.DayNumber - days is -1 or 0 ? first.AddDays(days - 1) : anchor;
        return (new EventTime(last.AddDays(1 - days), last, days == 1 ? DatePrecision.Day : DatePrecision.Range, null), length.Span);
    }

    private static bool IsLength(ClaimDraft draft, TimeExpression time)
    {
        if (time.Type != TimexType.Duration || time.Time.Precision != DatePrecision.Unknown) return false;
        var tokens = draft.Sentence.Context.Tokens;
        int i = time.FirstToken - 1, first = draft.Sentence.Sentence.FirstToken;
        if (i > first && tokens[i].Norm is "the" or "these" or "those") i--;
        return i >= first && tokens[i].Norm is "in" or "of" or "over";
    }
}
