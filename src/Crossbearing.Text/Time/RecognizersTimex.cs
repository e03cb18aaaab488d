using Crossbearing.Core;

namespace Crossbearing.Text;

/// <summary>
/// A time expression in the dialect of Recognizers-Text: a missing year or week stays open (<c>XXXX-01-28</c>, <c>XXXX-WXX-5</c>), a stretch is its
/// first day, the day after it and its length (<c>(2019-04-01,2019-07-01,P3M)</c>), a time of the clock has no minutes where none are written
/// (<c>T16</c>), and the span holds the words of relation (<c>before 2018</c>).
/// </summary>
/// <param name="Span">Its characters, words of relation included.</param>
/// <param name="Timex">Its value.</param>
public sealed record RecognizersTimex(TextSpan Span, string Timex)
{
    /// <summary>The expression in that dialect.</summary>
    /// <param name="document">The text in which it was found.</param>
    /// <param name="expression">What the finder found.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RecognizersTimex Of(Document document, TimeExpression expression)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(expression);
        return new RecognizersTimex(SpanOf(document.Text, expression), RecognizersValue.Of(expression));
    }

    private static TextSpan SpanOf(string text, TimeExpression expression)
    {
        bool range = expression.Value.Contains('/', StringComparison.Ordinal) && Begins(text, expression.RelationStart, "from", "between", "on");
        bool bounded = expression.Relation is not TimeRelation.At && expression.Type is TimexType.Date or TimexType.Time;
        if (range || bounded) return new TextSpan(expression.RelationStart, expression.Span.End);
        int start = expression.Span.Start;
        bool article = Begins(text, start, "the") && Begins(text, start + 4, "last", "past", "next", "coming", "following", "previous", "end", "year to") && !text.AsSpan(start, expression.Span.Length).EndsWith(" day", StringComparison.OrdinalIgnoreCase);
        return article ? new TextSpan(start + 4, expression.Span.End) : expression.Span;
    }

    private static bool Begins(string text, int at, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
            if (text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && at + word.Length < text.Length && text[at + word.Length] == ' ') return true;
        return false;
    }
}
