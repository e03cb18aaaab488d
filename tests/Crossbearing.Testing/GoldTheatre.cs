using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Testing;

/// <summary>A small theatre for the open corpus: parties, actors and outlets written here, places taken from the gold rows.</summary>
public static class GoldTheatre
{
    private const string Gov = "gov", Opp = "opp", Tur = "tur", Zone = "Idlib de-escalation zone";

    private static readonly (string Party, string Kind, string Names)[] Table =
    [
        (Gov, "armed-force", "Syrian Arab Army|Syrian Air Force|Russian Aerospace Forces|Russian Armed Forces|Russian Military Police|Hezbollah"),
        (Gov, "unit", "25th Special Mission Forces Division|4th Armoured Division|5th Corps"),
        (Gov, "institution", "General Command of the Syrian Army|Syrian General Staff|Syrian military source|Syrian field commander|Russian Reconciliation Center|Russian Defense Ministry|Russian officers"),
        (Gov, "media", "Syrian state media|Syrian state television"),
        (Gov, "generic", "pro-government forces|Iranian-backed militias"),
        (Opp, "armed-group", "Hayat Tahrir al-Sham|National Front for Liberation|Syrian National Army"),
        (Opp, "generic", "Idlib militants"),
        (Tur, "armed-force", "Turkish Armed Forces"),
        (Tur, "institution", "Turkish Defense Ministry|Hulusi Akar"),
        ("", "organisation", "Syrian Observatory for Human Rights|White Helmets|United Nations"),
        ("", "population", "civilians"),
    ];

    private static readonly (string Id, string Side, string Kind)[] Outlets =
    [
        ("orontes-dispatch", Gov, "state-agency"), ("steel-cedar-blog", Gov, "blog"), ("volga-levant-wire", "RU", "agency"),
        ("turna-ledger", "TR", "newspaper"), ("olive-ridge-network", Opp, "local-network"), ("levant-conflict-tally", "none", "monitor"),
        ("halyard-news-agency", "none", "agency"), ("nw-relief-desk", "none", "humanitarian"), ("northfront-radar", "none", "channel"),
    ];

    /// <summary>The theatre; every place of <paramref name="heldByOpp"/> starts with the opposition on 2019-12-01.</summary>
    public static TheatreSet Of(IEnumerable<GoldPlace> places, params string[] heldByOpp) => new(
    [
        new Theatre
        {
            Name = "gold", Title = "Gold", Version = "1.0.0", Hash = "000000000000",
            Parties = [new(Gov, "Government", "#c0392b", "pro-government-forces", "syrian-arab-army"), new(Opp, "Factions", "#27ae60", "idlib-militants", null), new(Tur, "Turkey", "#2980b9", null, "turkish-armed-forces")],
            Actors = [.. Actors().OrderBy(a => a.Id, StringComparer.Ordinal)],
            Sources = [.. Outlets.Select(o => new Source(o.Id, o.Id, o.Kind, o.Side, null) { Sample = true })],
            Places = [.. Places(places, heldByOpp).OrderBy(p => p.Id, StringComparer.Ordinal)],
        },
    ]);

    private static IEnumerable<Actor> Actors()
    {
        yield return new Actor { Id = "syria", Name = "Syria", Kind = "state", Party = Gov, Country = "SY" };
        yield return new Actor { Id = "russia", Name = "Russia", Kind = "state", Party = Gov, Country = "RU" };
        yield return new Actor { Id = "turkey", Name = "Turkey", Kind = "state", Party = Tur, Country = "TR" };
        foreach (var (party, kind, names) in Table)
        {
            foreach (string name in names.Split('|'))
                yield return new Actor { Id = GoldNames.Slug(name), Name = name, Kind = kind, Party = party.Length == 0 ? null : party, Parent = kind == "unit" ? "syrian-arab-army" : name.StartsWith("Syrian A", StringComparison.Ordinal) ? "syria" : null, Aliases = name == "Syrian Arab Army" ? [new("SAA")] : [] };
        }
    }

    private static IEnumerable<Place> Places(IEnumerable<GoldPlace> places, string[] heldByOpp) => places.Select(p => new Place
    {
        Id = GoldNames.PlaceId(p.Name), Name = p.Name, Kind = p.Name == Zone ? "area" : p.Kind, Lat = p.Lat ?? (p.Name == Zone ? 35.8 : null), Lon = p.Lon ?? (p.Name == Zone ? 36.7 : null), Country = "SY",
        Admin1 = p.Kind is "village" or "site" && p.Lon is { } lon ? GoldNames.PlaceId(lon < 36.95 ? "Idlib Governorate" : "Aleppo Governorate") : null,
        Holders = heldByOpp.Contains(p.Name) ? [Opp] : [], HolderFrom = heldByOpp.Contains(p.Name) ? new DateOnly(2019, 12, 1) : null, SourceKey = "test",
    });
}
