using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Chooses among places of one name by kind words, theatre and the other places of the report; abstains where nothing tells them apart.</summary>
internal static class PlaceResolver
{
    private const double SameSpotKm = 5;
    private const double ClearlyNearer = 0.6;
    private const double NeighbourKm = 120;
    private const long LargeTown = 150_000;
    private const int FewestOthers = 4;
    private const int NearestRegion = 2;

    /// <summary>Farther off, a place is not chosen before a namesake whose coordinates no pack knows.</summary>
    private const double SameFrontKm = 50;

    private static readonly string[] AdminKinds = ["Governorate", "Province", "Oblast", "Region", "District", "State", "Department"];

    /// <summary>Sets the place of each mention that can be told; two passes, so that the sure ones help the others.</summary>
    public static void Resolve(IReadOnlyList<PlaceMention> mentions, TheatreSet theatres)
    {
        foreach (PlaceMention mention in mentions) mention.Candidates = OfTheatre(mention.Candidates, theatres);
        foreach (PlaceMention mention in mentions) mention.Candidates = Narrow(OfKind(mention, theatres), mention);
        foreach (PlaceMention mention in mentions)
        {
            if (mention.Candidates.Count == 1 || AllInOneSpot(mention.Candidates)) mention.Place = mention.Candidates.Count > 0 ? mention.Candidates[0] : null;
        }
        foreach (PlaceMention mention in mentions.Where(m => m.Place is not null && IsAlien(m, mentions)).ToList()) (mention.Place, mention.Why) = (null, "the only place of this name lies in a country of which the report tells nothing else; not chosen");
        foreach (PlaceMention mention in mentions.Where(m => m is { BySound: true, Place: not null } && !IsSupported(m, mentions)).ToList()) (mention.Place, mention.Why) = (null, "like the name of a place that lies near none of the report; not chosen");
        for (int i = 0; i + 1 < mentions.Count; i++) Within(mentions[i], mentions[i + 1]);
        foreach (PlaceMention mention in FarFromList(mentions)) (mention.Place, mention.Why) = (null, "the only place of this name lies far from the others of its list; not chosen");
        var sure = mentions.Where(m => m.Place is { Lat: not null } p && (p.IsSettlement || p.Precision is PlacePrecision.Site or PlacePrecision.Admin2 or PlacePrecision.Admin1)).ToList();
        foreach (PlaceMention mention in mentions)
        {
            if (mention.Place is null && mention.Candidates.Count > 1) Choose(mention, sure);
        }
    }

    /// <summary>A village or site in a country of which the report names nothing else, while most of its places lie in another: a namesake of a place no pack has. A name that only sounds like the place's needs less to be doubted.</summary>
    private static bool IsAlien(PlaceMention mention, IReadOnlyList<PlaceMention> mentions)
    {
        if (mention.Place is not { Country: { } country, Lat: not null } place || !(place.IsSettlement || place.Precision == PlacePrecision.Site)) return false;
        if (!mention.BySound && (place.Kind == "city" || place.Population > LargeTown)) return false;
        var others = mentions.Where(m => m.Place is { Country: not null } p && p.Id != place.Id).Select(m => m.Place!).ToList();
        return others.Count >= (mention.BySound ? FewestOthers / 2 : FewestOthers) && others.TrueForAll(o => o.Country != country) && others.Where(o => o.Lat is not null).All(o => Km(o, place) > NeighbourKm);
    }

    /// <summary>A name that is a place's but for one letter is told by another place close to it, one that sounds like it by another not far, or, where there are hardly any, by its country; else it may be another place's.</summary>
    private static bool IsSupported(PlaceMention mention, IReadOnlyList<PlaceMention> mentions)
    {
        if (mention.Place is not { IsSettlement: true, Lat: not null } place) return true;
        var others = mentions.Where(m => m is { BySound: false, Place: { Lat: not null } p } && (p.IsSettlement || p.Precision == PlacePrecision.Site)).Select(m => m.Place!).ToList();
        return others.Exists(o => Km(o, place) <= (mention.IsMisprint ? SameFrontKm : NeighbourKm))
            || !mention.IsMisprint && others.Count < FewestOthers / 2 && mentions.Where(m => m != mention).Select(m => m.Place?.Country).OfType<string>().All(c => c == place.Country);
    }

    /// <summary>"Semenivka, Chernihiv region": of several places of this name the one in that region; none where the only one lies in another.</summary>
    private static void Within(PlaceMention mention, PlaceMention next)
    {
        if (next is not { KindWord: { } kind, Place: { Precision: PlacePrecision.Admin1 or PlacePrecision.Admin2 } region } || kind.EndsWith('s') || next.PhraseFirst <= mention.End || next.PhraseFirst - mention.End > NearestRegion) return;
        var inside = mention.Candidates.Where(c => c.Admin1 == region.Id || c.Admin2 == region.Id).ToList();
        if (inside.Count > 0 && mention.Candidates.Count > 1)
        {
            mention.Candidates = inside;
            if (AllInOneSpot(inside)) (mention.Place, mention.Why) = (inside[0], "the one in the region told beside it");
        }
        else if (inside.Count == 0 && region.Precision == PlacePrecision.Admin1 && mention.Place is { IsSettlement: true, Admin1: not null })
        {
            (mention.Place, mention.Why) = (null, "the only place of this name lies in another region than the one told beside it; not chosen");
        }
    }

    /// <summary>A place far from both neighbours of its list, which lie close to each other.</summary>
    private static List<PlaceMention> FarFromList(IReadOnlyList<PlaceMention> mentions)
    {
        var far = new List<PlaceMention>();
        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Place is not { Lat: not null, IsSettlement: true } place) continue;
            var near = new[] { i - 2, i - 1, i + 1, i + 2 }.Where(k => k >= 0 && k < mentions.Count && IsInOneList(mentions, Math.Min(i, k), Math.Max(i, k)))
                .Select(k => mentions[k].Place).OfType<Place>().Where(p => p.Lat is not null && p.IsSettlement).ToList();
            if (near.Count >= 2 && near.TrueForAll(n => Km(n, place) > NeighbourKm) && near.TrueForAll(n => Km(n, near[0]) < SameFrontKm)) far.Add(mentions[i]);
        }
        return far;
    }

    private static bool IsInOneList(IReadOnlyList<PlaceMention> mentions, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (mentions[i + 1].First - mentions[i].End is < 1 or > 2) return false;
        }
        return true;
    }

    /// <summary>"the province of X" where the packs know X only as "X Province" and as a town.</summary>
    private static IReadOnlyList<Place> OfKind(PlaceMention mention, TheatreSet theatres)
    {
        if (mention.KindWord is not ("province" or "governorate" or "oblast" or "region" or "district" or "provinces" or "governorates" or "oblasts" or "regions" or "districts") || mention.Candidates.Any(c => !c.IsSettlement)) return mention.Candidates;
        var wider = AdminKinds.Select(k => theatres.Gazetteer.Exact($"{mention.Name} {k}")).FirstOrDefault(f => !f.IsDefaultOrEmpty);
        return wider.IsDefaultOrEmpty ? mention.Candidates : OfTheatre(wider, theatres);
    }

    private static List<Place> Narrow(IReadOnlyList<Place> candidates, PlaceMention mention)
    {
        Func<Place, bool>? fits = mention.KindWord switch
        {
            "province" or "governorate" or "oblast" or "state" or "region" or "department" or "countryside" or "regions" or "provinces" or "oblasts" or "governorates" => p => p.Precision is PlacePrecision.Admin1 or PlacePrecision.Area or PlacePrecision.Country,
            "district" or "raion" or "county" => p => p.Precision == PlacePrecision.Admin2,
            "city" or "town" or "village" or "hamlet" or "camp" or "settlement" or "cities" or "towns" or "villages" or "hamlets" or "neighbourhood" or "neighborhood" => p => p.IsSettlement,
            "hill" or "hilltop" or "base" or "airbase" or "airport" or "crossing" => p => p.Precision == PlacePrecision.Site,
            _ => null,
        };
        var list = candidates.ToList();
        if (fits is not null && list.Any(fits)) return [.. list.Where(fits)];
        if (list.Count > 1 && mention.KindWord is null && list.Any(p => p.Kind == "country")) return [.. list.Where(p => p.Kind == "country")];
        if (list.Count > 1 && list.Any(IsRegion))
        {
            bool province = !mention.AtCentre && (IsPart(mention) || mention.Relation is null);
            var narrowed = list.Where(p => IsRegion(p) == province).ToList();
            if (narrowed.Count > 0) return narrowed;
        }
        return list;
    }

    private static bool IsRegion(Place place) => place.Precision == PlacePrecision.Admin1 || place is { Precision: PlacePrecision.Area, Kind: "area" };

    /// <summary>Places of the theatres in play before the world's of the same name.</summary>
    private static IReadOnlyList<Place> OfTheatre(IReadOnlyList<Place> candidates, TheatreSet theatres)
    {
        if (candidates.Count < 2 || theatres.Theatres.Length < 2) return candidates;
        var own = candidates.Where(c => !theatres.IsWorld(c)).ToList();
        return own.Count > 0 ? own : candidates;
    }

    private static bool IsPart(PlaceMention mention) => mention.Relation?.Kind.EndsWith("-part", StringComparison.Ordinal) == true;

    private static bool AllInOneSpot(IReadOnlyList<Place> places)
    {
        Place first = places.Count > 0 ? places[0] : null!;
        return places.Count > 0 && places.All(p => p.Id == first.Id || (p.Lat is not null && first.Lat is not null && Km(p, first) <= SameSpotKm));
    }

    /// <summary>The candidate nearest to the sure places around the mention; none where two are about as near.</summary>
    private static void Choose(PlaceMention mention, List<PlaceMention> sure)
    {
        var near = sure.OrderBy(s => Math.Abs(s.Span.Start - mention.Span.Start)).Take(6).ToList();
        var located = mention.Candidates.Where(c => c.Lat is not null).ToList();
        if (near.Count == 0 || located.Count == 0)
        {
            mention.Why = "several places of this name; nothing tells them apart";
            mention.Place = Prominence.Clear(mention.Candidates);
            return;
        }
        var scored = located.Select(c => (Place: c, Km: near.Average(n => Math.Min(Km(c, n.Place!), 300)))).OrderBy(s => s.Km).ThenBy(s => s.Place.Id, StringComparer.Ordinal).ToList();
        if (scored.Count == 1 ? scored[0].Km <= SameFrontKm : scored[0].Km < ClearlyNearer * scored[1].Km || Km(scored[0].Place, scored[1].Place) <= SameSpotKm)
        {
            mention.Place = scored[0].Place;
            mention.Why = $"nearest of {mention.Candidates.Count} of this name to the places around it ({scored[0].Km:0} km)";
            return;
        }
        mention.Place = Prominence.Clear(mention.Candidates);
        if (mention.Place is null) mention.Why = "several places of this name about as near; none chosen";
    }

    private static double Km(Place a, Place b) => GreatCircle.Km(a.Lat!.Value, a.Lon!.Value, b.Lat!.Value, b.Lon!.Value);
}
