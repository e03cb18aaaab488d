using System.Buffers;
using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres.Compiled;

namespace Crossbearing.Theatres;

/// <summary>Looks places up by name over the packs in play. Immutable, thread-safe.</summary>
public sealed class Gazetteer
{
    private readonly NameIndex index;
    private readonly PackPlaces places;
    private readonly Lazy<ImmutableArray<Place>> settlements;
    private readonly ImmutableArray<PlaceStore> theatre;

    /// <summary>The gazetteer of a set; where an id stands in two packs the later one counts. The packs' own indices are used, so this reads nothing.</summary>
    public Gazetteer(TheatreSet set)
    {
        places = set.PackPlaces;
        index = new NameIndex(places);
        theatre = [.. set.Theatres.Where(t => t.Name != TheatreLibrary.World).Select(t => t.Store).Where(s => s.Count > 0)];
        settlements = new(() => [.. places.All().Where(p => p.IsSettlement && p is { Lat: not null, Lon: not null })]);
    }

    /// <summary>The places one of whose names has the folded key of <paramref name="name"/>, in the order of the packs and ids.</summary>
    public ImmutableArray<Place> Exact(ReadOnlySpan<char> name)
    {
        int size = NameKey.MaxLength(name.Length);
        char[]? rented = size > 512 ? ArrayPool<char>.Shared.Rent(size) : null;
        Span<char> key = rented ?? stackalloc char[512];
        ImmutableArray<Place> found = index.Exact(key[..NameKey.Fold(name, key)]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return found;
    }

    /// <summary>
    /// The places that a written name may mean, best first; of equals the place of the later (the more special) pack, then by id.
    /// Kind words ("the town of", "province") are taken off where need be and prefer places of their kind.
    /// </summary>
    public ImmutableArray<PlaceCandidate> Lookup(string name, LookupOptions? options = null)
    {
        options ??= LookupOptions.Default;
        CandidateList found = new(options);
        NameSearch search = new(index, found);
        ImmutableArray<NameReading> readings = [.. WrittenNames.Alternatives(name).SelectMany(KindWords.Readings).DistinctBy(r => (r.Name, r.KindWord))];
        foreach (NameReading reading in readings.Where(r => !r.IsWithoutHead)) search.ByFold(reading);
        if (found.IsEmpty)
            foreach (NameReading reading in readings.Where(r => r.IsWithoutHead)) search.ByFold(reading);
        NameReading[] bare = [.. readings.Where(r => r.KindWord is not null || !readings.Any(s => s.KindWord is not null && r.Name.Contains(s.Name, StringComparison.Ordinal)))];
        if (options.Phonetic && found.IsEmpty)
            foreach (NameReading reading in bare) search.BySound(reading);
        if (options.OneEdit && found.IsEmpty)
            foreach (NameReading reading in bare) search.ByOneEdit(reading);
        return found.Best();
    }

    /// <summary>
    /// The place that a written name means, and all candidates. Abstains where two that are not one place fit about equally well, and where only the sound or a
    /// misprint leads to a place that is not like the name or lies in no pack of a theatre in play. Places of a theatre go before those of the rest of the world.
    /// </summary>
    public GazetteerAnswer Resolve(string name, LookupOptions? options = null)
    {
        options ??= LookupOptions.Default;
        ImmutableArray<PlaceCandidate> candidates = Lookup(name, options);
        PlaceCandidate[] near = [.. candidates.Where(c => IsNear(c.Place))];
        if (near.Length == 0 || candidates[0].Confidence - near[0].Confidence > options.TheatreLead) near = [.. candidates];
        if (near.Length == 0) return new GazetteerAnswer(null, candidates);
        PlaceCandidate best = near[0];
        bool bold = best.Match is NameMatch.Phonetic or NameMatch.OneEdit
            && (best.Confidence < options.MinBoldAnswer || (theatre.Length > 0 && !IsNear(best.Place)));
        bool tied = near.Skip(1).Any(c => best.Confidence - c.Confidence <= options.Tie && !(GreatCircle.Km(best.Place, c.Place) <= options.SamePlaceKm));
        if (tied && OfTwoNames(name, near.Where(c => best.Confidence - c.Confidence <= options.Tie), options) is { } twice)
            (best, tied) = (twice, false);
        if (tied && !KindWords.Readings(name).Any(r => r.KindWord is not null) && Prominence.Clear(near.Where(c => best.Confidence - c.Confidence <= options.Tie).Select(c => c.Place)) is { } large)
            (best, tied) = (near.First(c => c.Place.Id == large.Id), false);
        return new GazetteerAnswer(bold || tied || best.Confidence < options.MinAnswer && best.Match is not (NameMatch.Phonetic or NameMatch.OneEdit) || IsStranger(best) ? null : best.Place, candidates);
    }

    /// <summary>Of names written side by side, the one candidate that two of them find; null where that are none or several.</summary>
    private PlaceCandidate? OfTwoNames(string name, IEnumerable<PlaceCandidate> candidates, LookupOptions options)
    {
        string[] names = [.. WrittenNames.Alternatives(name).Skip(1)];
        if (names.Length < 2) return null;
        var found = names.Select(n => Lookup(n, options).Select(c => c.Place.Id).ToHashSet(StringComparer.Ordinal)).ToList();
        PlaceCandidate[] twice = [.. candidates.Where(c => found.Count(f => f.Contains(c.Place.Id)) > 1)];
        return twice.Length == 1 ? twice[0] : null;
    }

    /// <summary>True for a place of a theatre in play.</summary>
    private bool IsNear(Place place) => theatre.Any(t => t.Find(place.Id) >= 0);

    /// <summary>True for a place outside the theatre in play whose name is only spelled like the one written.</summary>
    private bool IsStranger(PlaceCandidate best) =>
        theatre.Length > 0 && !IsNear(best.Place) && best.Match is NameMatch.Folded && best.Place.Precision is PlacePrecision.Settlement or PlacePrecision.Site;

    /// <summary>The settlement nearest to a point, or null where none is within <paramref name="maxKm"/>.</summary>
    /// <param name="lat">Latitude, degrees.</param>
    /// <param name="lon">Longitude, degrees.</param>
    /// <param name="maxKm">How far to look, kilometres.</param>
    public (Place Place, double Km)? NearestSettlement(double lat, double lon, double maxKm = 50)
    {
        (Place Place, double Km)? nearest = null;
        foreach (Place place in settlements.Value)
        {
            if (Math.Abs(place.Lat!.Value - lat) * 110 > maxKm) continue;
            double km = GreatCircle.Km(lat, lon, place.Lat.Value, place.Lon!.Value);
            if (km <= maxKm && !(km >= nearest?.Km)) nearest = (place, km);
        }
        return nearest;
    }
}
