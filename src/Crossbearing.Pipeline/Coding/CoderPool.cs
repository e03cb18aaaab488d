using System.Collections.Concurrent;
using System.Collections.Immutable;
using Crossbearing.Coding;
using Crossbearing.Theatres;

namespace Crossbearing.Pipeline;

/// <summary>One coder per set of packs, made when first needed. Thread-safe.</summary>
internal sealed class CoderPool(TheatreLibrary library, CoderOptions options)
{
    private readonly ConcurrentDictionary<string, Lazy<(TheatreSet Theatres, ReportCoder Coder)>> coders = new(StringComparer.Ordinal);

    /// <summary>The packs, which must load, and their coder.</summary>
    public (TheatreSet Theatres, ReportCoder Coder) Of(ImmutableArray<string> packs) =>
        coders.GetOrAdd(string.Join(',', packs), _ => new(() => Make(packs))).Value;

    private (TheatreSet Theatres, ReportCoder Coder) Make(ImmutableArray<string> packs)
    {
        TheatreSet set = library.Open(packs).Set ?? throw new InvalidOperationException($"a pack of {string.Join(", ", packs)} does not load");
        return (set, new ReportCoder(set, options));
    }
}
