using System.Collections.Frozen;
using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Consolidation;

/// <summary>
/// Normalises whom a figure counts: fighters to their party, all else to its words. Fighters named by a common noun are the
/// target's where the claim tells targets of one party alone.
/// </summary>
internal sealed class FigureSubject(TheatreSet theatres)
{
    private static readonly FrozenSet<string> Fighters = FrozenSet.ToFrozenSet(
    [
        "army", "combatants", "elements", "enemy", "factions", "fighters", "forces", "gunmen", "jihadists", "men", "militants", "officers",
        "personnel", "rebels", "regime", "servicemen", "side", "soldiers", "terrorists", "troops",
    ], StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> partyOfName = Names(theatres).ToFrozenDictionary(n => n.Name, n => n.Party, StringComparer.Ordinal);

    public string? Of(ClaimFacts facts, Figure figure)
    {
        if (figure.Of is not { Length: > 0 } of) return null;
        string words = Slug.Of(of);
        if (partyOfName.TryGetValue(words, out string? party)) return party;
        bool people = figure.Kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured or FigureKind.Captured or FigureKind.Missing;
        return people && facts.TargetParties is [var only] && words.Split('-').Any(Fighters.Contains) ? only : words;
    }

    private static IEnumerable<(string Name, string Party)> Names(TheatreSet theatres) =>
        theatres.Actors.OrderBy(a => a.Id, StringComparer.Ordinal)
            .Where(a => a.Kind is not ("person" or "population" or "media" or "organisation"))
            .SelectMany(a => a.Aliases.Select(n => n.Name).Append(a.Name).Select(n => (Name: Slug.Of(n), Party: theatres.PartyOf(a)?.Id)))
            .Where(n => n.Party is not null && n.Name.Length > 0)
            .Select(n => (n.Name, n.Party!))
            .DistinctBy(n => n.Name, StringComparer.Ordinal);
}
