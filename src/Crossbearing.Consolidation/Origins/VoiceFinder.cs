using System.Collections.Frozen;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Consolidation;

internal sealed class VoiceFinder(TheatreSet theatres)
{
    private readonly FrozenDictionary<string, string> partyOfState = theatres.Actors
        .Where(a => a.Kind == "state" && a.Country is not null)
        .OrderBy(a => a.Id, StringComparer.Ordinal)
        .Select(a => (Country: a.Country!, Party: theatres.PartyOf(a)?.Id))
        .Where(p => p.Party is not null)
        .DistinctBy(p => p.Country, StringComparer.Ordinal)
        .ToFrozenDictionary(p => p.Country, p => p.Party!, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Source> outlets = theatres.Sources
        .DistinctBy(s => s.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(s => s.Name, StringComparer.Ordinal);

    public Source? Outlet(string? name) => name is null ? null : outlets.GetValueOrDefault(name) ?? theatres.Source(name);

    public Voice Find(Claim claim, ReportOrigin origin)
    {
        string? relay = SideOf(origin.Source);
        return Innermost(claim) is { } named ? Named(named, origin, relay) : OwnVoice(origin, relay);
    }

    private static Attribution? Innermost(Claim claim) =>
        claim.Attribution.LastOrDefault(a => a.Kind != AttributionKind.Document && IsNamed(a))
        ?? claim.Attribution.LastOrDefault(a => a.Kind != AttributionKind.Document);

    private static Voice OwnVoice(ReportOrigin origin, string? side)
    {
        bool official = origin.Source?.Kind is "state-agency" or "ministry" or "armed-group";
        string group = official && side is not null ? SideGroup(side) : origin.Outlet;
        return new(origin.Outlet, group, side, side, SourcePriors.OfOutlet(origin.Source?.Kind));
    }

    private Voice Named(Attribution named, ReportOrigin origin, string? relay)
    {
        double prior = SourcePriors.OfAttribution(named.Kind);
        string? side = SideOf(named);
        if (!IsNamed(named)) return new($"{origin.Outlet}/{Slug.Of(named.Name ?? "unnamed")}", origin.Outlet, side, relay, Unnamed(named.Kind, prior));
        string id = named.Id ?? Slug.Of(named.Name!);
        bool official = named.Kind is AttributionKind.Official or AttributionKind.ArmedGroup;
        return new(id, official && side is not null ? SideGroup(side) : id, side, relay, prior);
    }

    /// <summary>Who is not named is worth no more than anonymous, but for people on the spot.</summary>
    private static double Unnamed(AttributionKind kind, double prior) => kind is AttributionKind.Witness or AttributionKind.Local
        ? prior
        : Math.Min(prior, SourcePriors.OfAttribution(AttributionKind.Anonymous));

    /// <summary>Two unnamed commanders in two reports may be one man: only an id or a proper name makes a source of its own.</summary>
    private static bool IsNamed(Attribution a) =>
        a.Id is not null
        || (a.Name is { Length: > 0 } name && char.IsUpper(name[0])
            && a.Kind is not (AttributionKind.Anonymous or AttributionKind.Witness or AttributionKind.Local));

    private string? SideOf(Attribution a)
    {
        if (a.Id is not { } id) return null;
        if (theatres.Actor(id) is { } actor) return theatres.PartyOf(actor)?.Id;
        return SideOf(theatres.Source(id));
    }

    private string? SideOf(Source? source)
    {
        if (source is null) return null;
        return theatres.Party(source.Side)?.Id ?? partyOfState.GetValueOrDefault(source.Side);
    }

    private static string SideGroup(string side) => $"side:{side}";
}
