using System.Collections.Immutable;
using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Theatres;

namespace Crossbearing.Consolidation;

/// <summary>Finds the slots on which the origins of an event differ.</summary>
internal sealed class Contradictions(TheatreSet theatres)
{
    public ImmutableArray<Contradiction> Of(Support support, ImmutableArray<FigureRange> figures)
    {
        var found = new List<Contradiction?> { Happened(support), Date(support), Place(support), Initiator(support) };
        found.AddRange(figures.Select(Figures));
        return [.. found.OfType<Contradiction>().OrderBy(c => c.Slot, StringComparer.Ordinal)];
    }

    private static Contradiction? Happened(Support support)
    {
        if (support.Supporting.IsEmpty || !support.All.Any(c => c.Stance is ClaimStance.Denies or ClaimStance.Doubts)) return null;
        return Slot("happened", support.All.Where(c => c.Stance != ClaimStance.Expects), c => c.Stance switch
        {
            ClaimStance.Supports => "happened",
            ClaimStance.Denies => "did not happen",
            _ => "doubted",
        });
    }

    private static Contradiction? Date(Support support)
    {
        List<ClaimFacts> dated = [.. support.Supporting.Where(c => c.Days is not null && c.Claim.Type != ClaimType.ControlStatus)];
        bool apart = dated.Any(a => dated.Any(b => a.Days!.Value.To < b.Days!.Value.From));
        return apart ? Slot("date", dated, c => Text(c.Claim.Date)) : null;
    }

    private static Contradiction? Place(Support support)
    {
        List<ClaimFacts> exact = [.. support.Supporting.Where(c => c.Place is { Rank: PlaceFacts.Point, Id: not null })];
        return Slot("place", exact, c => c.Place!.Slot.Name ?? c.Place.Id!);
    }

    private Contradiction? Initiator(Support support)
    {
        List<ClaimFacts> told = [.. support.Supporting.Where(c => !c.Initiators.IsEmpty)];
        bool differ = told.Any(a => told.Any(b => !a.Initiators.Any(x => b.Initiators.Any(y => Related(x, y)))));
        return differ ? Slot("initiator", told, Names) : null;
    }

    private bool Related(string a, string b) => a == b || IsUnder(a, b) || IsUnder(b, a) || SameSideGeneric(a, b);

    private bool IsUnder(string lower, string upper)
    {
        for (int depth = 0; depth < 16 && theatres.Actor(lower)?.Parent is { } parent; depth++)
        {
            if (parent == upper) return true;
            lower = parent;
        }
        return false;
    }

    private bool SameSideGeneric(string a, string b) =>
        theatres.Actor(a) is { } x && theatres.Actor(b) is { } y && theatres.PartyOf(x) is { } p && p.Id == theatres.PartyOf(y)?.Id
        && (IsGeneric(x, p) || IsGeneric(y, p));

    private static bool IsGeneric(Actor actor, Party party) => actor.Kind is "generic" or "coalition" || actor.Id == party.Generic;

    private static Contradiction? Figures(FigureRange range)
    {
        bool apart = range.BySource.Any(a => range.BySource.Any(b => !FigureMatch.Agree(a.Figure, b.Figure)));
        return apart
            ? Versions($"figures:{range.Kind.Word()}", range.BySource.Select(s => (Value: $"{Text(s.Figure)} ({range.Of ?? "untold"})", s.Origin, s.Claim)))
            : null;
    }

    private static string Names(ClaimFacts facts) => string.Join(" and ", facts.Claim.Actors
        .Where(a => a.Role == ActorRole.Initiator && a.Id is not null).Select(a => a.Name ?? a.Id!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static Contradiction? Slot(string slot, IEnumerable<ClaimFacts> claims, Func<ClaimFacts, string> value) =>
        Versions(slot, claims.Select(c => (value(c), c.Voice.Origin, c.Id)));

    private static Contradiction? Versions(string slot, IEnumerable<(string Value, string Origin, string Claim)> told)
    {
        ImmutableArray<ContradictionVersion> versions =
        [
            .. told.GroupBy(t => t.Value, StringComparer.Ordinal)
                .Select(g => new ContradictionVersion(g.Key, Sorted(g.Select(t => t.Origin)), Sorted(g.Select(t => t.Claim))))
                .OrderByDescending(v => v.Origins.Length).ThenBy(v => v.Value, StringComparer.Ordinal),
        ];
        return versions.Length < 2 ? null : new(slot, versions);
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string Text(EventTime time) => time.Start == time.End
        ? Text(time.Start)
        : $"{Text(time.Start)}..{Text(time.End)}";

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Text(Figure f) => (f.Low, f.High) switch
    {
        (null, null) => f.Bound ?? f.Text,
        ({ } low, { } high) when low == high => Bounded(f.Bound, low),
        ({ } low, { } high) => FormattableString.Invariant($"{low} to {high}"),
        (var low, var high) => Bounded(f.Bound ?? (low is null ? "up-to" : "at-least"), (low ?? high)!.Value),
    };

    private static string Bounded(string? bound, long number) =>
        bound is null ? number.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{bound.Replace('-', ' ')} {number}");
}
