using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>Lengths of time told by their two ends, or told again by "the same period".</content>
internal sealed partial class DateReader
{
    /// <summary>"between 28 August and this morning", "from 3 May to yesterday": the two ends as one time, in the place of the first.</summary>
    private static List<TimeExpression> WithRanges(SentenceReading sentence, List<TimeExpression> times)
    {
        var tokens = sentence.Context.Tokens;
        for (int i = 0; i + 1 < times.Count; i++)
        {
            TimeExpression early = times[i], late = times[i + 1];
            int before = early.FirstToken - 1;
            if (before < sentence.Sentence.FirstToken || late.FirstToken - early.EndToken is not (1 or 2) || early.Time is not { Start: { } start } || late.Time is not { End: { } end } || start >= end) continue;
            string join = tokens[early.EndToken].Norm;
            if (!(tokens[before].Norm == "between" && join == "and" || tokens[before].Norm == "from" && join is "to" or "until" or "till" or "through")) continue;
            TextSpan span = sentence.Context.Span(early.FirstToken, late.EndToken);
            times = [.. times[..i], early with { Span = span, EndToken = late.EndToken, Type = TimexType.Date, Relation = TimeRelation.At, Written = null, Time = new EventTime(start, end, DatePrecision.Range, span.Of(sentence.Context.Text)) }, .. times[(i + 2)..]];
        }
        return times;
    }

    /// <summary>"35 killed in the same period", "over this period": the length of time told last; null where the draft's clause does not say so or none was told.</summary>
    private ContextTime? PeriodAgain(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        int noun = Enumerable.Range(draft.Sentence.Sentence.FirstToken, Math.Max(0, draft.Sentence.Sentence.EndToken - draft.Sentence.Sentence.FirstToken - 2))
            .FirstOrDefault(i => tokens[i].Norm is "in" or "over" or "during" or "for" or "within" && IsThatPeriod(tokens, i + 1), -1);
        return noun < 0 ? null : told.FindLast(t => t.Time is { Precision: not DatePrecision.Day, Start: { } start, End: { } end } && start < end) ?? period;
    }

    private static bool IsThatPeriod(System.Collections.Immutable.ImmutableArray<Token> tokens, int i) =>
        tokens[i].Norm is "this" or "that" && tokens[i + 1].Norm == "period" || tokens[i].Norm is "the" or "that" && tokens[i + 1].Norm == "same" && i + 2 < tokens.Length && tokens[i + 2].Norm == "period";

    /// <summary>"Kherson.", "Saraqib city." alone at the head of a paragraph: what follows is told of that place and begins anew.</summary>
    private static bool IsTopic(SentenceReading sentence, Sentence opening)
    {
        ReportContext context = sentence.Context;
        int length = opening.EndToken - opening.FirstToken;
        return length is > 1 and <= LongestTopic && context.Tokens[opening.EndToken - 1].Norm is "." or ":" && context.Places.Exists(p => p.First == opening.FirstToken && p.End <= opening.EndToken) && sentence.Paragraph.EndSentence > sentence.Paragraph.FirstSentence + 1;
    }
}
