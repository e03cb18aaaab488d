using System.Runtime.CompilerServices;

namespace Crossbearing.Reading;

/// <summary>Limits of reading. Immutable; a value out of its range throws <see cref="ArgumentOutOfRangeException"/>.</summary>
public sealed record ReadingOptions
{
    /// <summary>Longest report text in UTF-16 code units; 1 to 100,000,000, default 5,000,000. A longer one is refused with XB1007.</summary>
    public int MaxReportChars { get; init => field = InRange(value, 1, 100_000_000); } = 5_000_000;

    /// <summary>Deepest nesting of HTML elements; 16 to 2,048, default 512. A deeper page is refused with XB1009.</summary>
    public int MaxHtmlDepth { get; init => field = InRange(value, 16, 2_048); } = 512;

    /// <summary>Longest HTML source in UTF-16 code units; 1,000 to 200,000,000, default 20,000,000. A longer one is refused with XB1007.</summary>
    public int MaxHtmlChars { get; init => field = InRange(value, 1_000, 200_000_000); } = 20_000_000;

    /// <summary>Deepest nesting of a <c>.jsonl</c> row; 1 to 512, default 64. A deeper row is refused with XB1010.</summary>
    public int MaxJsonDepth { get; init => field = InRange(value, 1, 512); } = 64;

    private static int InRange(int value, int low, int high, [CallerMemberName] string name = "") =>
        value >= low && value <= high
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} lies between {low} and {high}");
}
