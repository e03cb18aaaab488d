using System.Collections.Immutable;

namespace Crossbearing.Text;

/// <summary>Finds expressions of time and the days they stand for. Thread-safe; never reads the clock.</summary>
public static class TimeExpressionFinder
{
    /// <summary>The time expressions of <paramref name="document"/> in text order, not overlapping.</summary>
    /// <param name="document">The text.</param>
    /// <param name="anchor">The day the text was published, on which its own dates are anchored. Null: expressions that need it have
    /// an unknown time, and <c>XXXX</c> in their value.</param>
    /// <returns>A missing year is the one nearest before the anchor; durations without a place in time have an unknown time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static ImmutableArray<TimeExpression> Find(Document document, DateOnly? anchor)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new TimeScanner(document, anchor).Run();
    }
}
