using System.Collections.Concurrent;
using System.Collections.Immutable;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>The packs in a folder, each loaded once when asked for. Thread-safe.</summary>
public sealed class TheatreLibrary
{
    /// <summary>The pack that is always in play.</summary>
    public const string World = "world";

    private readonly string folder;
    private readonly ConcurrentDictionary<string, Lazy<TheatreLoad>> loads = new(StringComparer.Ordinal);

    /// <summary>A library over a folder of packs.</summary>
    /// <param name="theatresFolder">Folder whose sub-folders with a <c>theatre.yaml</c> are packs; need not exist.</param>
    /// <param name="cacheFolder">Where compiled packs are kept; null: beside each pack as <c>name.xbt</c>. Never an error if it cannot be written.</param>
    public TheatreLibrary(string theatresFolder, string? cacheFolder = null)
    {
        folder = theatresFolder;
        CacheFolder = cacheFolder ?? theatresFolder;
        Names = Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, "theatre.yaml")))
                .Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Where compiled packs are kept.</summary>
    public string CacheFolder { get; }

    /// <summary>Names of the packs, in ordinal order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Loads a pack, from its compiled file where that is of the present text files.</summary>
    public TheatreLoad Load(string name) =>
        loads.GetOrAdd(name, n => new Lazy<TheatreLoad>(() => Read(n))).Value;

    /// <summary>Loads the named packs with world first; nothing but errors where one of them has an error.</summary>
    public TheatreSetLoad Open(IReadOnlyList<string> names)
    {
        ImmutableArray<TheatreLoad> parts = [.. names.Where(n => n != World).Distinct(StringComparer.Ordinal).Prepend(World).Select(Load)];
        ImmutableArray<Diagnostic> told = [.. parts.SelectMany(p => p.Diagnostics)];
        return parts.All(p => p.Theatre is not null) ? new(new TheatreSet(parts.Select(p => p.Theatre!)), told) : new(null, told);
    }

    /// <summary>Loads all packs, world first.</summary>
    public TheatreSetLoad OpenAll() => Open(Names);

    /// <summary>The packs, world left out, that a report may be about: their period contains its day, and they touch its area.</summary>
    /// <param name="day">The report's day, or null where unknown: then no pack is left out for its period.</param>
    /// <param name="touches">Tells whether the report speaks of the pack's area; null: every pack counts.</param>
    /// <returns>Names in ordinal order; a pack with errors is left out.</returns>
    public ImmutableArray<string> Relevant(DateOnly? day, Func<Theatre, bool>? touches = null) =>
        [.. Names.Where(n => n != World && Load(n).Theatre is { } t && Contains(t, day) && (touches is null || touches(t)))];

    /// <summary>Every error and notice of all packs, from the text files, references over packs included.</summary>
    public ImmutableArray<Diagnostic> Validate()
    {
        ImmutableArray<TheatreLoad> texts = [.. Names.Where(n => n != World).Prepend(World).Select(n => TheatreLoader.Load(Path.Combine(folder, n)))];
        return [.. texts.SelectMany(t => t.Diagnostics), .. TheatreValidator.Validate(texts)];
    }

    private static bool Contains(Theatre theatre, DateOnly? day) => day is null || ((theatre.From ?? day) <= day && (theatre.To ?? day) >= day);

    private TheatreLoad Read(string name) =>
        Names.Contains(name) ? TheatreLoader.Load(Path.Combine(folder, name))
            : new TheatreLoad(null, [DiagnosticCodes.TheatreNotFound.At(name, null, name, string.Join(", ", Names))]);
}
