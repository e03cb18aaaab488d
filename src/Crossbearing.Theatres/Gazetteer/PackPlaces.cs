using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Compiled;

namespace Crossbearing.Theatres;

/// <summary>The places of packs in play; of an id that stands more than once the last place counts. Immutable, thread-safe.</summary>
internal sealed class PackPlaces(ImmutableArray<Theatre> theatres)
{
    private readonly ImmutableArray<PlaceStore> packs = [.. theatres.Select(t => t.Store)];

    /// <summary>How many packs there are.</summary>
    public int Packs => packs.Length;

    /// <summary>The places of a pack.</summary>
    public PlaceStore this[int pack] => packs[pack];

    /// <summary>The place of this id that counts, or null.</summary>
    public Place? Find(string id)
    {
        for (int pack = packs.Length - 1; pack >= 0; pack--)
            if (packs[pack].Find(id) is >= 0 and var index) return packs[pack][index];
        return null;
    }

    /// <summary>True where no other place of this id counts.</summary>
    public bool Counts(int pack, int index)
    {
        string? id = null;
        for (int later = pack + 1; later < packs.Length; later++)
            if (packs[later].Count > 0 && packs[later].Find(id ??= packs[pack].IdOf(index)) >= 0) return false;
        return packs[pack].HasDistinctIds || packs[pack].Find(id ?? packs[pack].IdOf(index)) == index;
    }

    /// <summary>All places that count, pack by pack.</summary>
    public IEnumerable<Place> All()
    {
        for (int pack = 0; pack < packs.Length; pack++)
            for (int index = 0; index < packs[pack].Count; index++)
                if (Counts(pack, index)) yield return packs[pack][index];
    }
}
