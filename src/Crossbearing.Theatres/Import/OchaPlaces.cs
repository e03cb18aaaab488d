using Crossbearing.Core;
using Crossbearing.Theatres.Files;

namespace Crossbearing.Theatres.Import;

/// <summary>Makes places of features, and the units that they name. Not thread-safe.</summary>
internal sealed class OchaPlaces(ImportOptions options, ImportLog log)
{
    private const int Deepest = 5;
    private const int SmallestUnit = 3;

    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> named = new(StringComparer.Ordinal);

    /// <summary>The places, and every unit that one of them refers to, also where it has no feature of its own.</summary>
    public ImportedPlaces All() => ImportedPlaces.Of(places.Values.Concat(named.Values.Where(u => !places.ContainsKey(u.Id))));

    public void Add(string file, OchaFeature feature)
    {
        log.Step();
        int level = Enumerable.Range(0, Deepest + 1).LastOrDefault(l => OchaNames.Code(feature, l) is not null, -1);
        string? own = OchaNames.PlaceCode(feature);
        if (own is null && level < 0) log.BadLine(file, feature.Number, "The feature has no p-code", null, "a column such as ADM1_PCODE or PCODE");
        else if (feature.Point is not { } point) log.BadLine(file, feature.Number, "The feature has no point or outline");
        else if (Math.Abs(point.Lat) > 90 || Math.Abs(point.Lon) > 180)
            log.BadLine(file, feature.Number, "The point has no coordinates in degrees", FormattableString.Invariant($"{point.Lat}, {point.Lon}"), "latitude from -90 to 90, longitude from -180 to 180");
        else if (own is null && level == 0) log.Leave();
        else Add(file, feature, point, own, level);
    }

    private void Add(string file, OchaFeature feature, GeoPoint point, string? own, int level)
    {
        string code = own ?? OchaNames.Code(feature, level)!;
        string? country = Country(OchaNames.Code(feature, 0) ?? code);
        string kind = own is not null ? SettlementSize.KindOf(Population(feature)) : Kind(level, feature);
        if (!options.HasPoint(point.Lat, point.Lon) || !options.HasCountry(country))
        {
            log.Leave();
            return;
        }
        if (Id(code) is not { } id || PlaceNames.Of(own is not null ? OchaNames.PlaceNames(feature) : OchaNames.Names(feature, level)) is not { } names)
        {
            log.BadLine(file, feature.Number, "The feature has no p-code or no name that can be used", code, "letters and digits; a name in Latin, Arabic or Cyrillic letters");
            return;
        }
        Place place = Made(id, kind, names.With(own is not null ? OchaNames.PlaceNames(feature) : OchaNames.Names(feature, level)), country) with
        {
            Lat = Math.Round(point.Lat, 5), Lon = Math.Round(point.Lon, 5), Population = Population(feature),
            Admin1 = kind == "admin1" ? null : Unit(feature, 1, country), Admin2 = kind is "admin1" or "admin2" ? null : Unit(feature, 2, country),
        };
        if (!places.TryAdd(id, place)) log.BadLine(file, feature.Number, "The p-code stands twice; the first feature counts", code, "each p-code once");
    }

    /// <summary>The id of the unit of a level that the feature lies in, which is made of the feature's columns; null where it names none.</summary>
    private string? Unit(OchaFeature feature, int level, string? country)
    {
        if (OchaNames.Code(feature, level) is not { } code || Id(code) is not { } id || PlaceNames.Of(OchaNames.Names(feature, level)) is not { } names) return null;
        if (places.TryGetValue(id, out Place? known) && known.Kind != $"admin{level}") return null;
        if (!named.ContainsKey(id))
            named[id] = Made(id, $"admin{level}", names.With(OchaNames.Names(feature, level)), country) with { Admin1 = level == 2 ? Unit(feature, 1, country) : null };
        return id;
    }

    private static Place Made(string id, string kind, PlaceNames names, string? country) =>
        new() { Id = id, Name = names.Name, Kind = kind, Country = country, NameLocal = names.Local, Variants = names.Others, SourceKey = "ocha" };

    private static string Kind(int level, OchaFeature feature) => level switch
    {
        1 or 2 => $"admin{level}",
        > SmallestUnit when feature.IsPoint => SettlementSize.KindOf(Population(feature)),
        _ => "area",
    };

    private static long? Population(OchaFeature feature) => feature.Value("population", "pop", "pop_total", "total_pop") is { } text && Forms.Count(text) is > 0 and var n ? n : null;

    private static string? Country(string code) => code.Length >= 2 && Forms.IsCountry(code[..2].ToUpperInvariant()) ? code[..2].ToUpperInvariant() : null;

    /// <summary>A p-code as an id of a pack, or null where it is no p-code.</summary>
    private static string? Id(string code)
    {
        string id = "ocha-" + code.ToLowerInvariant().Replace('_', '-');
        return Forms.IsId(id) ? id : null;
    }
}
