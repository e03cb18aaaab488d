namespace Crossbearing.Coding;

/// <summary>Settings of the coder. Immutable.</summary>
public sealed record CoderOptions
{
    /// <summary>Claims with a lower confidence are not given; 0 to 1, default 0.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Longest span of a claim in UTF-16 code units; 40 to 10,000, default 400.</summary>
    public int MaxSpan { get; init; } = 400;

    /// <summary>These options if every value is in its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range.</exception>
    public CoderOptions Validated()
    {
        if (MinConfidence is < 0 or > 1) throw new ArgumentOutOfRangeException(nameof(MinConfidence), MinConfidence, "0 to 1");
        if (MaxSpan is < 40 or > 10_000) throw new ArgumentOutOfRangeException(nameof(MaxSpan), MaxSpan, "40 to 10,000");
        return this;
    }
}
