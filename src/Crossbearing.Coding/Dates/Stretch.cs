using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"over the past days", "in recent weeks", "within a week": lengths of time that end on the report's day and so date an event.</summary>
internal static class Stretch
{
    /// <summary>The days of such a length, its start open where the text counts no units; null for a length that dates nothing.</summary>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="anchor">The report's day.</param>
    public static EventTime? Of(SentenceReading sentence, TimeExpression expression, DateOnly anchor)
    {
        if (expression.Type != TimexType.Duration || !EndsNow(sentence, expression)) return null;
        if (expression.Time is { Precision: not DatePrecision.Unknown } told) return told;
        return Start(expression.Value, anchor) is { } start && start < anchor
            ? new EventTime(start, anchor, expression.Value == "P1W" ? DatePrecision.Week : DatePrecision.Range, null)
            : new EventTime(null, anchor, DatePrecision.Range, null);
    }

    private static bool EndsNow(SentenceReading sentence, TimeExpression expression)
    {
        var tokens = sentence.Context.Tokens;
        for (int i = expression.FirstToken; i < expression.EndToken; i++)
        {
            if (tokens[i].Norm is "past" or "last" or "recent" or "previous") return true;
        }
        return expression.FirstToken > sentence.Sentence.FirstToken && tokens[expression.FirstToken - 1].Norm == "within" && !sentence.Groups.Exists(g => tokens[g.First].Norm is "will" or "would" or "should" or "may");
    }

    /// <summary>First day of a counted ISO 8601 length that ends on the anchor; null for an open count.</summary>
    private static DateOnly? Start(string value, DateOnly anchor)
    {
        if (value.Length < 3 || value[0] != 'P' || value[1] == 'T' || !int.TryParse(value.AsSpan(1, value.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count is < 1 or > 1000) return null;
        return value[^1] switch
        {
            'D' => anchor.AddDays(1 - count),
            'W' => anchor.AddDays(1 - (7 * count)),
            'M' => anchor.AddMonths(-count),
            'Y' => anchor.AddYears(-count),
            _ => null,
        };
    }
}
