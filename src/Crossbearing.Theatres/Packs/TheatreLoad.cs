using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>What came of loading one pack. Immutable, thread-safe.</summary>
/// <param name="Theatre">The pack, or null where an error was found.</param>
/// <param name="Diagnostics">Every error and notice, by file and line.</param>
public sealed record TheatreLoad(Theatre? Theatre, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What could be read of the pack, errors or not, so that references over packs are still checked; null where nothing could.</summary>
    internal Theatre? Draft { get; init; }

    /// <summary>Lines of ids, as <c>file#id</c>.</summary>
    internal IReadOnlyDictionary<string, int> Lines { get; init; } = NoLines;

    internal static IReadOnlyDictionary<string, int> NoLines { get; } = ImmutableDictionary<string, int>.Empty;
}
