using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Compiled;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres;

/// <summary>The packs in a folder, and others that are named, each loaded once when asked for. Thread-safe.</summary>
public sealed class TheatreLibrary
{
    /// <summary>The pack that is always in play.</summary>
    public const string World = "world";

    /// <summary>From so many places on the compiled file is used at once, so that the text need not be held.</summary>
    private const int ManyPlaces = 50_000;

    private readonly string folder;
    private readonly FrozenDictionary<string, string> folders;
    private readonly CompiledCache cache;
    private readonly ConcurrentDictionary<string, Lazy<TheatreLoad>> loads = new(StringComparer.Ordinal);

    /// <summary>A library over a folder of packs.</summary>
    /// <param name="theatresFolder">Folder whose sub-folders with a <c>theatre.yaml</c> are packs; need not exist.</param>
    /// <param name="cacheFolder">Where compiled packs are kept; null: beside each pack as <c>name.xbt</c>. Never an error if it cannot be written.</param>
    /// <param name="packFolders">Folders of single packs beside these; one that bears the name of another goes before it. One without a <c>theatre.yaml</c> is no pack.</param>
    public TheatreLibrary(string theatresFolder, string? cacheFolder = null, IReadOnlyList<string>? packFolders = null)
        : this(theatresFolder, cacheFolder, packFolders, FileBytes.MostRead)
    {
    }

    /// <param name="theatresFolder">Folder of packs.</param>
    /// <param name="cacheFolder">Folder of compiled packs.</param>
    /// <param name="packFolders">Folders of single packs.</param>
    /// <param name="mostRead">Compiled packs up to this size are read, larger ones mapped.</param>
    internal TheatreLibrary(string theatresFolder, string? cacheFolder, IReadOnlyList<string>? packFolders, int mostRead)
    {
        folder = theatresFolder;
        CacheFolder = cacheFolder ?? theatresFolder;
        cache = new CompiledCache(CacheFolder, mostRead);
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (string pack in PacksIn(theatresFolder).Concat((packFolders ?? []).Where(IsPack))) found[NameOf(pack)] = pack;
        folders = found.ToFrozenDictionary(StringComparer.Ordinal);
        Names = [.. folders.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Where compiled packs are kept.</summary>
    public string CacheFolder { get; }

    /// <summary>Names of the packs, in ordinal order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The folders of packs in a folder, in ordinal order of their names; none where it is not there.</summary>
    public static ImmutableArray<string> PacksIn(string theatresFolder) =>
        Directory.Exists(theatresFolder) ? [.. Directory.EnumerateDirectories(theatresFolder).Where(IsPack).OrderBy(NameOf, StringComparer.Ordinal)] : [];

    /// <summary>Loads a pack, from its compiled file where that is of the present text files; else from the text, and compiles it.</summary>
    /// <returns>The pack or its errors; notices come from <see cref="Validate"/> alone, so that a compiled pack gives the same.</returns>
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
        ImmutableArray<TheatreLoad> texts = [.. Names.Where(n => n != World).Prepend(World).Select(n => TheatreLoader.Load(FolderOf(n)))];
        return [.. texts.SelectMany(t => t.Diagnostics), .. TheatreValidator.Validate(texts)];
    }

    private static bool IsPack(string pack) => File.Exists(Path.Combine(pack, "theatre.yaml"));

    private static string NameOf(string pack) => Path.GetFileName(Path.TrimEndingDirectorySeparator(pack));

    private string FolderOf(string name) => folders.GetValueOrDefault(name) ?? Path.Combine(folder, name);

    private static bool Contains(Theatre theatre, DateOnly? day) => day is null || ((theatre.From ?? day) <= day && (theatre.To ?? day) >= day);

    private TheatreLoad Read(string name)
    {
        string pack = FolderOf(name);
        if (!Names.Contains(name)) return new TheatreLoad(null, [DiagnosticCodes.TheatreNotFound.At(name, null, name, string.Join(", ", Names))]);
        try
        {
            if (cache.Find(name, pack) is { } compiled) return new TheatreLoad(compiled, []);
            PackFiles files = PackFiles.Read(pack);
            TheatreLoad load = TheatreLoader.Load(files, name);
            if (load.Theatre is { } theatre) cache.Keep(theatre, FileStamps.Of(files));
            if (load.Theatre?.Places.Length > ManyPlaces && cache.Find(name, pack) is { } kept) load = load with { Theatre = kept };
            return load with { Draft = null, Lines = TheatreLoad.NoLines, Diagnostics = [.. load.Diagnostics.Where(d => d.Severity == Severity.Error)] };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new TheatreLoad(null, [DiagnosticCodes.FileUnreadable.At(name, e.Message)]);
        }
    }
}
