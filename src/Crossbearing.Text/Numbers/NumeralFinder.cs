using System.Collections.Immutable;

namespace Crossbearing.Text;

/// <summary>Finds all numbers of a text, and the intervals they form, with no regard to what they count. Thread-safe.</summary>
/// <remarks>For counts of people and things without dates, calibres and unit names use <see cref="QuantityFinder"/>.</remarks>
public static class NumeralFinder
{
    /// <summary>The numbers of <paramref name="document"/> in text order, not overlapping; none with a unit of measure attached (25ml).</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static ImmutableArray<Numeral> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new NumeralScanner(document).Run();
    }

    /// <summary>The intervals of <paramref name="document"/> in text order, not overlapping: <c>between 5 and 8</c>, <c>more than 30</c>, <c>5-8</c>.</summary>
    /// <returns>The upper end of a plain range is not included, by the custom of such intervals.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static ImmutableArray<NumeralRange> FindRanges(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new NumeralRangeScanner(document, Find(document)).Run();
    }
}
