using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>The sides of the war as one report tells them: who fights whom, for whom the outlet speaks, and what it calls each side's fighters. One thread only.</summary>
internal sealed class Sides
{
    private readonly ReportContext context;
    private readonly SideIndex index;
    private readonly TheatreSet theatres;
    private readonly List<(ActorMention Mention, string Side)> armed;
    private readonly List<string> bySize;

    public Sides(ReportContext context, SideIndex index, VoiceWords words, NounClasses nouns)
    {
        (this.context, this.index, theatres) = (context, index, index.Theatres);
        armed = [.. context.Actors.Where(IsArmed).Select(a => (a, Of(a.Actor)!)).Where(a => a.Item2 is not null)];
        bySize = [.. armed.GroupBy(a => a.Side, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        (Own, Enemy) = OfOutlet() is { } known ? (known, Foe(known)) : new Stances(context, this, words, nouns).Read();
    }

    /// <summary>Whom the outlet calls its enemy; null where nothing tells.</summary>
    public string? Enemy { get; }

    /// <summary>The side that the outlet speaks for; null where neither the packs nor its words tell.</summary>
    public string? Own { get; }

    /// <summary>The side of an actor, as <see cref="SideIndex.Of"/>.</summary>
    public string? Of(Actor? actor) => index.Of(actor);

    /// <summary>The side that fights this one: of those the packs name the one that the report names most, else their only one, the only one that they name where they describe the side, or the only one of the report's country; where they name none the largest other side of the report; null where several could be meant.</summary>
    public string? Foe(string? side)
    {
        if (side is null) return null;
        IReadOnlyList<string> known = index.Adversaries(side);
        if (bySize.Find(known.Contains) is { } named) return named;
        if (known.Count == 0) return bySize.Find(s => s != side && theatres.Actor(s)?.Kind != "generic");
        if (known.Count == 1) return known[0];
        if (index.Declared(side) is [var chief]) return chief;
        var here = known.Where(k => theatres.Actor(k)?.Country is { } country && country == context.Country).ToList();
        return here.Count == 1 ? here[0] : null;
    }

    /// <summary>The only fighters in the report that no pack gives to a side ("the gunmen", "the fighters"); null where there are none or several.</summary>
    public string? Unaligned => bySize.Where(s => theatres.Actor(s) is { } actor && (Irregulars.IsKind(actor) || actor.Id == "fighters")).ToList() is [var only] ? only : null;

    /// <summary>The adversary of a side where the report names it or tells of the country or theatre of one of the two; null where only wars elsewhere are known.</summary>
    public string? NearFoe(string side) => Foe(side) is { } foe && (bySize.Contains(foe) || IsHere(foe) || IsHere(side)) ? foe : null;

    private bool IsHere(string side) => theatres.Actor(side) is not { } root ? theatres.Party(side) is { Army: null } : root.Country is { } country && country == context.Country;

    /// <summary>The side of the armed party whose name an outlet bears ("Military Media of X"), or null.</summary>
    public string? OfName(string? outlet) => index.OfName(outlet);

    /// <summary>True where the packs say that the two fight each other, or they are the two largest sides of the report.</summary>
    public bool AreAdversaries(string side, string? other) =>
        other is not null && other != side && (index.Adversaries(side).Contains(other) || Foe(side) == other);

    /// <summary>What the report calls the fighters of a side: of the names it uses most the mention nearest before a token, else the first after it; null where it names none.</summary>
    public ActorMention? Fighters(string? side, int at)
    {
        var named = armed.Where(a => a.Side == side && a.Mention.Actor is { Kind: not "unit" } actor && !ForceNames.HoldsNoPlaces(actor)).Select(a => a.Mention).ToList();
        if (named.Count == 0) return null;
        string most = named.GroupBy(m => Fighting(m), StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        var same = named.Where(m => Fighting(m) == most).ToList();
        return same.LastOrDefault(m => m.End <= at) ?? same[0];
    }

    /// <summary>The actor that unnamed fighters of a side are, or null.</summary>
    public Actor? Unnamed(string? side)
    {
        if (side is null) return null;
        if (theatres.Party(side) is { } party) return (party.Army ?? party.Generic) is { } id ? theatres.Actor(id) : null;
        return theatres.Actor(side) is { } root ? root.Kind == "state" ? context.ForcesOf(root.Country) : root : null;
    }

    /// <summary>The side of a country's forces where the report names that side or one that fights it; null for a country at peace in the report.</summary>
    public string? SideOf(string? country)
    {
        if (country is null || context.ForcesOf(country) is not { } forces || Of(forces) is not { } side) return null;
        return bySize.Contains(side) || bySize.Exists(index.Adversaries(side).Contains) ? side : null;
    }

    /// <summary>The country of a town that the outlet is named after, or null.</summary>
    public string? CountryOfOutlet() =>
        (context.Report.Outlet ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => theatres.Gazetteer.Exact(w)).Where(p => !p.IsDefaultOrEmpty).Select(p => Prominence.Clear(p)?.Country).FirstOrDefault(c => c is not null);

    private string Fighting(ActorMention mention) =>
        (mention.Actor is { Kind: "state" } state ? context.ForcesOf(state.Country)?.Name : mention.Name) ?? "";

    /// <summary>True for a mention of those who fight, a state among them.</summary>
    public bool IsArmed(ActorMention mention) =>
        !mention.IsCivilian && !mention.IsDemonym && mention.Rivals.Count <= 1
        && mention.Actor is { Kind: "armed-force" or "armed-group" or "militia" or "coalition" or "unit" or "generic" or "state" };

    private string? OfOutlet()
    {
        if (theatres.SourceFor(context.Report.Outlet, context.Report.Url)?.Side is not { } side) return null;
        if (theatres.Party(side) is not null) return side;
        return index.State(side) is { } state ? Of(context.ForcesOf(state.Country) ?? state) : null;
    }
}
