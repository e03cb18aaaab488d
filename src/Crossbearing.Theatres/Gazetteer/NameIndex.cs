using System.Collections.Frozen;
using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>One name of one place.</summary>
internal readonly record struct PlaceName(Place Place, int Rank, string Written, bool Preferred);

/// <summary>The names of a gazetteer by folded and phonetic key. Immutable, thread-safe.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<PlaceName>> folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlaceName>> phonetic = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlaceName>>.AlternateLookup<ReadOnlySpan<char>> foldedBySpan;
    private readonly FrozenDictionary<int, string[]> keysByLength;

    public NameIndex(IEnumerable<(Place Place, int Rank)> places)
    {
        HashSet<(string Key, string Id)> seen = [];
        foreach (var (place, rank) in places)
        {
            Add(new PlaceName(place, rank, place.Name, true), seen);
            foreach (string variant in place.Variants) Add(new PlaceName(place, rank, variant, false), seen);
            if (place.NameLocal is { } local) Add(new PlaceName(place, rank, local, false), seen);
        }
        foldedBySpan = folded.GetAlternateLookup<ReadOnlySpan<char>>();
        keysByLength = folded.Keys.Where(k => k.Length >= 4).GroupBy(k => k.Length)
            .ToFrozenDictionary(g => g.Key, g => g.Order(StringComparer.Ordinal).ToArray());
    }

    public IReadOnlyList<PlaceName> Folded(ReadOnlySpan<char> key) => foldedBySpan.TryGetValue(key, out var names) ? names : [];

    public IReadOnlyList<PlaceName> Phonetic(string key) => phonetic.GetValueOrDefault(key) ?? [];

    /// <summary>Folded keys at one edit, in ordinal order of length and letters.</summary>
    public IEnumerable<string> OneEdit(string key) =>
        Enumerable.Range(key.Length - 1, 3).SelectMany(n => keysByLength.GetValueOrDefault(n) ?? []).Where(k => EditDistance.IsOne(key, k));

    private void Add(PlaceName name, HashSet<(string, string)> seen)
    {
        string key = NameKey.Fold(name.Written);
        if (key.Length == 0) return;
        Into(folded, key, name);
        string sound = NameKey.Phonetic(name.Written);
        if (seen.Add((sound + "/" + key, name.Place.Id))) Into(phonetic, sound, name);
    }

    private static void Into(Dictionary<string, List<PlaceName>> index, string key, PlaceName name)
    {
        if (!index.TryGetValue(key, out var names)) index[key] = names = [];
        names.Add(name);
    }
}
