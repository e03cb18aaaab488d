using System.Collections.Frozen;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>One name of one place.</summary>
internal readonly record struct PlaceName(Place Place, int Rank, string Written, bool Preferred);

/// <summary>The names of a gazetteer by folded key, and, made when first needed, by phonetic key. Immutable, thread-safe.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<PlaceName>> folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlaceName>>.AlternateLookup<ReadOnlySpan<char>> foldedBySpan;
    private readonly Lazy<Dictionary<string, List<PlaceName>>> phonetic;
    private readonly Lazy<FrozenDictionary<int, string[]>> keysByLength;

    public NameIndex(IEnumerable<(Place Place, int Rank)> places)
    {
        foreach (var (place, rank) in places)
        {
            Add(new PlaceName(place, rank, place.Name, true));
            foreach (string variant in place.Variants) Add(new PlaceName(place, rank, variant, false));
            if (place.NameLocal is { } local) Add(new PlaceName(place, rank, local, false));
        }
        foldedBySpan = folded.GetAlternateLookup<ReadOnlySpan<char>>();
        phonetic = new(BySound);
        keysByLength = new(() => folded.Keys.Where(k => k.Length >= 4).GroupBy(k => k.Length)
            .ToFrozenDictionary(g => g.Key, g => g.Order(StringComparer.Ordinal).ToArray()));
    }

    public IReadOnlyList<PlaceName> Folded(ReadOnlySpan<char> key) => foldedBySpan.TryGetValue(key, out var names) ? names : [];

    public IReadOnlyList<PlaceName> Phonetic(string key) => phonetic.Value.GetValueOrDefault(key) ?? [];

    /// <summary>Folded keys at one edit, in ordinal order of length and letters.</summary>
    public IEnumerable<string> OneEdit(string key) =>
        Enumerable.Range(key.Length - 1, 3).SelectMany(n => keysByLength.Value.GetValueOrDefault(n) ?? []).Where(k => EditDistance.IsOne(key, k));

    private void Add(PlaceName name)
    {
        int size = NameKey.MaxLength(name.Written.Length);
        Span<char> room = size <= NameKey.StackLimit ? stackalloc char[NameKey.StackLimit] : new char[size];
        ReadOnlySpan<char> key = room[..NameKey.Fold(name.Written, room)];
        if (key.Length == 0) return;
        var bySpan = folded.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!bySpan.TryGetValue(key, out var names)) bySpan[key] = names = new List<PlaceName>(1);
        names.Add(name);
    }

    private Dictionary<string, List<PlaceName>> BySound()
    {
        Dictionary<string, List<PlaceName>> index = new(StringComparer.Ordinal);
        foreach (var (_, names) in folded.OrderBy(p => p.Key, StringComparer.Ordinal))
            foreach (PlaceName name in names.DistinctBy(n => n.Place.Id, StringComparer.Ordinal))
            {
                string sound = NameKey.Phonetic(name.Written);
                if (!index.TryGetValue(sound, out var same)) index[sound] = same = new List<PlaceName>(1);
                same.Add(name);
            }
        return index;
    }
}
