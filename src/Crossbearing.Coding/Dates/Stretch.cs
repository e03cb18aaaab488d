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
        if (expression.Type != TimexType.Duration || expression.Value.StartsWith("PTX", StringComparison.Ordinal) || !EndsNow(sentence, expression)) return null;
        if (expression.Value == "P1D") return new EventTime(anchor.AddDays(-1), anchor, DatePrecision.Range, null);
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
            if (tokens[i].Norm is "past" or "recent" or "previous" || tokens[i].Norm == "last" && !IsBareDay(sentence, expression)) return true;
        }
        return expression.FirstToken > sentence.Sentence.FirstToken && tokens[expression.FirstToken - 1].Norm == "within" && !IsAhead(sentence);
    }

    /// <summary>"What was the last day like": the last one of something.</summary>
    private static bool IsBareDay(SentenceReading sentence, TimeExpression expression) =>
        expression.Value == "P1D" && (expression.FirstToken == sentence.Sentence.FirstToken || !sentence.Context.Tokens[expression.FirstToken - 1].Form.Is(WordClass.Preposition));

    /// <summary>"within 48 hours", "in the next ten days" of what is still to come: from the report's day on; null for other lengths.</summary>
    public static EventTime? Ahead(SentenceReading sentence, TimeExpression expression, DateOnly anchor)
    {
        if (expression.Type != TimexType.Duration || !OpensAhead(sentence, expression) || Days(expression.Value) is not { } days) return null;
        return new EventTime(anchor, anchor.AddDays(days), DatePrecision.Range, null);
    }

    private static bool OpensAhead(SentenceReading sentence, TimeExpression expression)
    {
        var tokens = sentence.Context.Tokens;
        for (int i = expression.FirstToken; i < expression.EndToken; i++)
        {
            if (tokens[i].Norm is "next" or "coming") return true;
        }
        return expression.FirstToken > sentence.Sentence.FirstToken && tokens[expression.FirstToken - 1].Norm is "within" or "in" && IsAhead(sentence);
    }

    /// <summary>True where the sentence speaks of now or later, or has no verb.</summary>
    private static bool IsAhead(SentenceReading sentence)
    {
        var tokens = sentence.Context.Tokens;
        return !sentence.Groups.Exists(g => g.Finite) || sentence.Groups.Exists(g => tokens[g.First].Norm is "will" or "would" or "should" or "may" or "is" or "are" or "can" or "could" or "might" or "shall" || tokens[g.Head].Form.VerbLemma is "expect" or "predict");
    }

    /// <summary>Days of a counted ISO 8601 length, hours rounded up; null for an open count.</summary>
    internal static int? Days(string value)
    {
        bool hours = value.StartsWith("PT", StringComparison.Ordinal) && value[^1] == 'H';
        int from = hours ? 2 : 1;
        if (value.Length < from + 2 || !int.TryParse(value.AsSpan(from, value.Length - from - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count is < 1 or > 1000) return null;
        return hours ? (count + 23) / 24 : value[^1] switch { 'D' => count, 'W' => 7 * count, 'M' => 30 * count, _ => null };
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
