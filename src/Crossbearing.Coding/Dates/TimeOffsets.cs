using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"a day after X took A", "two days before Y withdrew": what the length tells of the event on either side of it.</summary>
internal static class TimeOffsets
{
    /// <summary>The day of a draft that such a length ties to a day of its sentence, or to the last one told before; null where none does.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="times">The sentence's times.</param>
    /// <param name="before">The day told last before the sentence, or null.</param>
    public static (DateOnly Day, TextSpan Span)? Of(ClaimDraft draft, IReadOnlyList<TimeExpression> times, DateOnly? before)
    {
        SentenceReading sentence = draft.Sentence;
        foreach (TimeExpression length in sentence.Times)
        {
            if (length.Type != TimexType.Duration || length.Value.StartsWith("PT", StringComparison.Ordinal) || Stretch.Days(length.Value) is not { } days || Sign(sentence, length.EndToken) is not (not 0 and var sign) || !OpensClause(sentence, length.EndToken + 1)) continue;
            TimeExpression? earlier = times.LastOrDefault(t => t.EndToken <= length.FirstToken && IsDay(t)), later = times.FirstOrDefault(t => t.FirstToken > length.EndToken && IsDay(t));
            if (draft.Trigger.First > length.EndToken)
            {
                if (draft.Group?.SharesSubject is { } shared && shared.First < length.FirstToken) continue; // "took A, a day after B fell, and reached C"
                if (later is not null && Reaches(sentence, draft, later) || Separated(sentence, length.EndToken, draft.Trigger.First)) continue;
                if ((earlier?.Time.Start ?? before) is { } main) return (main.AddDays(-sign * days), length.Span);
            }
            else if (earlier is null && later?.Time.Start is { } told && !Separated(sentence, draft.Trigger.End, length.FirstToken)) return (told.AddDays(sign * days), length.Span);
        }
        return null;
    }

    private static int Sign(SentenceReading sentence, int i) =>
        i >= sentence.Sentence.EndToken ? 0 : sentence.Context.Tokens[i].Norm switch { "after" => 1, "before" => -1, _ => 0 };

    /// <summary>True where a clause with a verb of its own begins.</summary>
    private static bool OpensClause(SentenceReading sentence, int i) => sentence.Groups.Exists(g => g.First >= i && g.ClauseFirst <= i + 1);

    private static bool IsDay(TimeExpression time) => time.Time is { Precision: DatePrecision.Day, Start: not null };

    private static bool Reaches(SentenceReading sentence, ClaimDraft draft, TimeExpression time) => !Separated(sentence, Math.Min(draft.Trigger.End, time.FirstToken), time.FirstToken);

    private static bool Separated(SentenceReading sentence, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (sentence.Context.Tokens[i].Norm is ";") return true;
        return false;
    }
}
