using System.Collections.Frozen;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Pipeline;

/// <summary>
/// Tells whether a report speaks of a pack's area. Distinct names of the pack's places in its text count: a city, town or unit 2, another place
/// 1, the pack's country 1; an outlet of the pack counts 1. A report that reaches 3 touches it. Immutable, thread-safe.
/// </summary>
internal sealed class TheatreReach
{
    private const int Enough = 3;
    private const int ShortestKey = 4;
    private const int LongestName = 4;

    private readonly FrozenDictionary<string, int> weights;
    private readonly FrozenSet<string> country;

    private readonly FrozenSet<string> outlets;

    private TheatreReach(FrozenDictionary<string, int> weights, FrozenSet<string> country, FrozenSet<string> outlets) =>
        (this.weights, this.country, this.outlets) = (weights, country, outlets);

    public static TheatreReach Of(Theatre theatre, Theatre? world)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Place place in theatre.Places)
        {
            int weight = Weight(place.Kind);
            if (weight == 0) continue;
            foreach (string name in place.Variants.Prepend(place.Name))
            {
                string key = NameKey.Fold(name);
                if (key.Length >= ShortestKey) weights[key] = Math.Max(weight, weights.GetValueOrDefault(key));
            }
        }
        return new(weights.ToFrozenDictionary(StringComparer.Ordinal), Countries(theatre, world), Outlets(theatre));
    }

    public bool Touches(Report report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int sum = report.Outlet is { Length: > 0 } outlet && outlets.Contains(NameKey.Fold(outlet)) ? 1 : 0;
        bool countryTold = false;
        foreach (string key in CapitalPhrases.KeysOf(report.Text, LongestName))
        {
            if (!seen.Add(key)) continue;
            sum += weights.GetValueOrDefault(key);
            if (!countryTold && country.Contains(key))
            {
                countryTold = true;
                sum++;
            }
            if (sum >= Enough) return true;
        }
        return false;
    }

    private static int Weight(string kind) => kind switch
    {
        "city" or "town" or "admin1" or "admin2" => 2,
        _ => PlaceKinds.PrecisionOf(kind) is PlacePrecision.Settlement or PlacePrecision.Site or PlacePrecision.Line ? 1 : 0,
    };

    private static FrozenSet<string> Outlets(Theatre theatre) =>
        theatre.Sources.SelectMany(s => s.Aliases.Prepend(s.Name)).Select(n => NameKey.Fold(n)).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Countries(Theatre theatre, Theatre? world)
    {
        HashSet<string> codes = [.. theatre.Places.Select(p => p.Country).OfType<string>().GroupBy(c => c, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(1).Select(g => g.Key)];
        IEnumerable<string> names = world is null
            ? []
            : [
                .. world.Places.Where(p => p.Kind == "country" && p.Country is { } c && codes.Contains(c)).SelectMany(p => p.Variants.Prepend(p.Name)),
                .. world.Actors.Where(a => a.Kind == "state" && a.Country is { } c && codes.Contains(c)).SelectMany(a => a.Demonyms.Prepend(a.Name)),
            ];
        return names.Select(n => NameKey.Fold(n)).Where(k => k.Length >= ShortestKey).ToFrozenSet(StringComparer.Ordinal);
    }
}
