using Crossbearing.Core;

namespace Crossbearing.Theatres.Tests;

/// <summary>What <see cref="NameIndex"/> must find, by plain dictionaries over all places.</summary>
internal sealed class PlainNames
{
    private readonly Dictionary<string, List<PlainName>> folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Key, PlainName Name)>> sounds = new(StringComparer.Ordinal);

    public PlainNames(IReadOnlyList<Theatre> theatres)
    {
        Dictionary<string, Place> last = new(StringComparer.Ordinal);
        foreach (Place place in theatres.SelectMany(t => t.Places)) last[place.Id] = place;
        for (int rank = 0; rank < theatres.Count; rank++)
            foreach (Place place in theatres[rank].Places.Where(p => ReferenceEquals(last[p.Id], p)))
            {
                Add(new PlainName(place, rank, place.Name, true));
                foreach (string variant in place.Variants) Add(new PlainName(place, rank, variant, false));
                if (place.NameLocal is { } local) Add(new PlainName(place, rank, local, false));
            }
        foreach (var (key, names) in folded.OrderBy(p => p.Key, StringComparer.Ordinal))
            foreach (PlainName name in names.DistinctBy(n => n.Place.Id, StringComparer.Ordinal))
            {
                string sound = NameKey.Phonetic(name.Written);
                if (!sounds.TryGetValue(sound, out var same)) sounds[sound] = same = [];
                same.Add((key, name));
            }
    }

    public IEnumerable<PlainName> Folded(string key) => folded.GetValueOrDefault(key) ?? [];

    public IEnumerable<Place> Exact(string key) => Folded(key).Select(n => n.Place).DistinctBy(p => p.Id, StringComparer.Ordinal);

    public IEnumerable<(string Key, PlainName Name)> Phonetic(string sound) => sounds.GetValueOrDefault(sound) ?? [];

    public IEnumerable<PlainName> OneEdit(string key) =>
        folded.Keys.Where(k => k.Length >= 4 && EditDistance.IsOne(key, k)).OrderBy(k => k.Length).ThenBy(k => k, StringComparer.Ordinal).SelectMany(Folded);

    private void Add(PlainName name)
    {
        string key = NameKey.Fold(name.Written);
        if (key.Length == 0) return;
        if (!folded.TryGetValue(key, out var names)) folded[key] = names = [];
        names.Add(name);
    }
}

/// <summary>One name of one place.</summary>
internal sealed record PlainName(Place Place, int Rank, string Written, bool Preferred)
{
    public string Told => $"{Place.Id} {Rank} {Written} {Preferred} {Place.Lat:R}";
}
