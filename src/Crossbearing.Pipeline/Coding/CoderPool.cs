using System.Collections.Concurrent;
using System.Collections.Immutable;
using Crossbearing.Coding;
using Crossbearing.Theatres;

namespace Crossbearing.Pipeline;

/// <summary>One coder per set of packs, made when first needed. Thread-safe.</summary>
internal sealed class CoderPool(TheatreLibrary library, CoderOptions options)
{
    private readonly ConcurrentDictionary<string, Lazy<TheatreSet>> sets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ReportCoder>> coders = new(StringComparer.Ordinal);

    /// <summary>The packs, which must load, and their coder.</summary>
    public (TheatreSet Theatres, ReportCoder Coder) Of(ImmutableArray<string> packs)
    {
        TheatreSet set = TheatresOf(packs);
        return (set, coders.GetOrAdd(Key(packs), _ => new(() => new ReportCoder(set, options))).Value);
    }

    /// <summary>The packs alone, which must load.</summary>
    public TheatreSet TheatresOf(ImmutableArray<string> packs) => sets.GetOrAdd(Key(packs), _ => new(() => Open(packs))).Value;

    private static string Key(ImmutableArray<string> packs) => string.Join(',', packs);

    private TheatreSet Open(ImmutableArray<string> packs) =>
        library.Open(packs).Set ?? throw new InvalidOperationException($"a pack of {string.Join(", ", packs)} does not load");
}
