using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Crossbearing.Coding;
using Crossbearing.Reading;

namespace Crossbearing.Pipeline;

/// <summary>Settings of a pipeline. Immutable; a value out of its range throws <see cref="ArgumentOutOfRangeException"/>.</summary>
public sealed record PipelineOptions
{
    /// <summary>Packs to use beside <c>world</c>; empty: every pack whose period and area a report touches, report by report.</summary>
    public ImmutableArray<string> Theatres { get; init; } = [];

    /// <summary>Limits of reading.</summary>
    public ReadingOptions Reading { get; init; } = new();

    /// <summary>Settings of the coder.</summary>
    public CoderOptions Coder { get; init; } = new();

    /// <summary>Reports coded at the same time; 1 to 256, default 1. The result does not depend on it.</summary>
    public int Threads { get; init => field = InRange(value, 1, 256); } = 1;

    /// <summary>Reports that are read before they are coded together; 1 to 10,000, default 64. The result does not depend on it.</summary>
    public int BatchSize { get; init => field = InRange(value, 1, 10_000); } = 64;

    private static int InRange(int value, int low, int high, [CallerMemberName] string name = "") =>
        value >= low && value <= high
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} lies between {low} and {high}");
}
