using System.Collections.Immutable;

namespace Crossbearing.Theatres.Import;

/// <summary>Gathers the names of one place: each spelling that the look-up would not find by another one already. Not thread-safe.</summary>
internal sealed class PlaceNames
{
    private const int Longest = 120;
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly List<string> others = [];

    private PlaceNames(string name)
    {
        Name = name;
        keys.Add(NameKey.Fold(name));
    }

    /// <summary>The preferred name.</summary>
    public string Name { get; }

    /// <summary>The name in Arabic or Cyrillic letters that came first, or null.</summary>
    public string? Local { get; private set; }

    /// <summary>The other names, in the order in which they came.</summary>
    public ImmutableArray<string> Others => [.. others];

    /// <summary>The first of <paramref name="candidates"/> that is a name in Latin letters, else the first that is a name at all; null where none is.</summary>
    public static PlaceNames? Of(params ReadOnlySpan<string?> candidates)
    {
        string? other = null;
        foreach (string? candidate in candidates)
        {
            if (Clean(candidate) is not { } name) continue;
            if (!IsLocal(name)) return new(name);
            other ??= name;
        }
        return other is null ? null : new(other) { Local = other };
    }

    /// <summary>Adds names; what is no name, or is one already, is passed over.</summary>
    public PlaceNames With(IEnumerable<string?> names)
    {
        foreach (string? name in names) Add(name);
        return this;
    }

    /// <summary>A name without line breaks, tabs and doubled spaces; null where no letter is left that the look-up knows, or the name has the sign between variants.</summary>
    public static string? Clean(string? text)
    {
        if (text is null || text.Length > Longest || text.AsSpan().ContainsAny("|\uFFFD")) return null;
        string name = IsEven(text) ? text : string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return NameKey.Fold(name).Length > 1 ? name : null;
    }

    /// <summary>True where every white space is one space between words.</summary>
    private static bool IsEven(string text)
    {
        bool parted = true;
        foreach (char c in text)
        {
            bool space = c == ' ';
            if ((space && parted) || (!space && (char.IsControl(c) || char.IsWhiteSpace(c)))) return false;
            parted = space;
        }
        return !parted;
    }

    private void Add(string? text)
    {
        if (Clean(text) is not { } name) return;
        bool isNew = keys.Add(NameKey.Fold(name));
        if (Local is null && IsLocal(name)) Local = name;
        else if (isNew) others.Add(name);
    }

    private static bool IsLocal(string name) => name.AsSpan().IndexOfAnyInRange('\u0400', '\u06FF') >= 0;
}
