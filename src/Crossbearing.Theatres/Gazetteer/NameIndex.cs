using System.Collections.Immutable;
using System.Text;
using Crossbearing.Core;
using Crossbearing.Theatres.Compiled;

namespace Crossbearing.Theatres;

/// <summary>One name of one place of the packs in play; the place is read when it is asked for.</summary>
internal readonly record struct PlaceName(PlaceStore Store, int Index, int Rank, string Written, bool Preferred)
{
    public Place Place => Store[Index];

    public string Id => Store.IdOf(Index);
}

/// <summary>The names of the packs in play: each pack's own index is asked, and what it finds is joined in the order of keys, packs and places. Immutable, thread-safe.</summary>
internal sealed class NameIndex(PackPlaces places)
{
    private const int ShortestEdited = 4;

    /// <summary>The names of a folded key.</summary>
    public List<PlaceName> Folded(ReadOnlySpan<char> key)
    {
        List<PlaceName> found = [];
        if (key.IsEmpty) return found;
        for (int pack = 0; pack < places.Packs; pack++)
            if (places[pack].Names.Find(key) is >= 0 and var number) Add(pack, number, found);
        return found;
    }

    /// <summary>The places of a folded key, each once.</summary>
    public ImmutableArray<Place> Exact(ReadOnlySpan<char> key)
    {
        if (key.IsEmpty) return [];
        List<Place>? found = null;
        for (int pack = 0; pack < places.Packs; pack++)
        {
            if (places[pack].Names.Find(key) is not (>= 0 and var number)) continue;
            var (first, end) = places[pack].Names.NamesOf(number);
            int last = -1;
            for (int name = first; name < end; name++)
            {
                int index = places[pack].Names.PlaceOf(name);
                if (index != last && places.Counts(pack, index)) (found ??= []).Add(places[pack][index]);
                last = index;
            }
        }
        return found is null ? [] : [.. found];
    }

    /// <summary>The names of a phonetic key with their folded keys, in the order of these.</summary>
    public IEnumerable<(string Key, PlaceName Name)> Phonetic(string sound)
    {
        List<(string Key, PlaceName Name)> found = [];
        int packs = 0;
        for (int pack = 0; pack < places.Packs; pack++)
        {
            int before = found.Count;
            foreach (int number in places[pack].Names.Sound(sound))
                if (Name(pack, number) is { } name) found.Add((NameKey.Fold(name.Written), name));
            if (found.Count > before) packs++;
        }
        return packs < 2 ? found : found.OrderBy(f => f.Key, StringComparer.Ordinal);
    }

    /// <summary>The names whose folded keys lie at one edit, in the order of length and letters of these.</summary>
    public IEnumerable<PlaceName> OneEdit(string key)
    {
        List<(string Key, int Pack, int Number)> keys = [];
        for (int pack = 0; pack < places.Packs; pack++)
            foreach (int number in new OneEditKeys(places[pack].Names, key).Find())
                keys.Add((Encoding.ASCII.GetString(places[pack].Names.Key(number)), pack, number));
        List<PlaceName> found = [];
        foreach (var (_, pack, number) in keys.Where(k => k.Key.Length >= ShortestEdited).OrderBy(k => k.Key.Length).ThenBy(k => k.Key, StringComparer.Ordinal).ThenBy(k => k.Pack))
            Add(pack, number, found);
        return found;
    }

    private void Add(int pack, int key, List<PlaceName> found)
    {
        var (first, end) = places[pack].Names.NamesOf(key);
        for (int number = first; number < end; number++)
            if (Name(pack, number) is { } name) found.Add(name);
    }

    private PlaceName? Name(int pack, int number)
    {
        var (index, preferred, written) = places[pack].Names.Name(number);
        return places.Counts(pack, index) ? new PlaceName(places[pack], index, pack, written, preferred) : null;
    }
}
