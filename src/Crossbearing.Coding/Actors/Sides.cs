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

    public Sides(ReportContext context, SideIndex index, VoiceWords words)
    {
        (this.context, this.index, theatres) = (context, index, index.Theatres);
        armed = [.. context.Actors.Where(IsArmed).Select(a => (a, Of(a.Actor)!)).Where(a => a.Item2 is not null)];
        bySize = [.. armed.GroupBy(a => a.Side, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        Own = OfOutlet() ?? words.Side(context, armed, Foe);
    }

    /// <summary>The side that the outlet speaks for; null where neither the packs nor its words tell.</summary>
    public string? Own { get; }

    /// <summary>The side of an actor, as <see cref="SideIndex.Of"/>.</summary>
    public string? Of(Actor? actor) => index.Of(actor);

    /// <summary>The side that fights this one: of those the packs name the one that the report names most, or their only one; where they name none the largest other side of the report; null where several could be meant.</summary>
    public string? Foe(string? side)
    {
        if (side is null) return null;
        IReadOnlyList<string> known = index.Adversaries(side);
        return bySize.Find(known.Contains) ?? (known.Count == 1 ? known[0] : known.Count == 0 ? bySize.Find(s => s != side) : null);
    }

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

    private string Fighting(ActorMention mention) =>
        (mention.Actor is { Kind: "state" } state ? context.ForcesOf(state.Country)?.Name : mention.Name) ?? "";

    private bool IsArmed(ActorMention mention) =>
        !mention.IsCivilian && !mention.IsDemonym && mention.Rivals.Count <= 1
        && mention.Actor is { Kind: "armed-force" or "armed-group" or "militia" or "coalition" or "unit" or "generic" or "state" };

    private string? OfOutlet()
    {
        if (theatres.SourceFor(context.Report.Outlet, context.Report.Url)?.Side is not { } side) return null;
        if (theatres.Party(side) is not null) return side;
        return theatres.Actors.FirstOrDefault(a => a.Kind == "state" && a.Country == side) is { } state ? Of(context.ForcesOf(state.Country) ?? state) : null;
    }
}
