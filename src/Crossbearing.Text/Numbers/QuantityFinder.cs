using System.Collections.Immutable;

namespace Crossbearing.Text;

/// <summary>Finds numbers and vague amounts with their bounds. Thread-safe.</summary>
public static class QuantityFinder
{
    /// <summary>The quantities of <paramref name="document"/>; its time expressions are found anew.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static ImmutableArray<Quantity> Find(Document document) => Find(document, TimeExpressionFinder.Find(document, null));

    /// <summary>The quantities of <paramref name="document"/> in text order, not overlapping.</summary>
    /// <param name="document">The text.</param>
    /// <param name="times">Its time expressions in text order; their numbers are no quantities.</param>
    /// <returns>Numbers of dates, times, distances, calibres and unit names (25th Division, M5, No. 8) are left out.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static ImmutableArray<Quantity> Find(Document document, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new QuantityScanner(document, times.IsDefault ? [] : times).Run();
    }
}
