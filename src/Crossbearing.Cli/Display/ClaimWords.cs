using System.Collections.Immutable;
using System.Globalization;
using Crossbearing.Core;
using Crossbearing.Core.Json;

namespace Crossbearing.Cli.Display;

/// <summary>Slots of a claim in words.</summary>
internal static class ClaimWords
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Date(EventTime date) => date switch
    {
        { Precision: DatePrecision.Unknown } => "unknown",
        { Start: { } s, End: { } e } when s == e => Day(s),
        { Start: { } s, End: { } e } => $"{Day(s)}…{Day(e)}",
        { Start: { } s } => $"from {Day(s)}",
        { End: { } e } => $"until {Day(e)}",
        _ => "unknown",
    };

    public static string Place(Claim claim) => (claim.Place, claim.PlaceTo) switch
    {
        (null, null) => "",
        ({ } from, { } to) => $"{Place(from)} → {Place(to)}",
        ({ } at, null) => Place(at),
        (null, { } to) => $"→ {Place(to)}",
    };

    public static string Place(PlaceSlot place)
    {
        string name = place.Name ?? place.Text;
        if (place.Relation is not { } r) return name;
        if (place.Name is null) return $"{r.Kind} {name}";
        return r.Of.Contains(name, StringComparison.Ordinal) ? $"{r.Kind} {r.Of}" : $"{name}, {r.Kind} {r.Of}";
    }

    public static string Actors(Claim claim) => Actors(claim.Actors);

    public static string Actors(ImmutableArray<ActorSlot> actors)
    {
        string by = Names(actors, ActorRole.Initiator, ActorRole.InitiatorAlly);
        string at = Names(actors, ActorRole.Target, ActorRole.TargetAlly, ActorRole.Affected);
        return at.Length == 0 ? by : by.Length == 0 ? $"→ {at}" : $"{by} → {at}";
    }

    public static string Figures(Claim claim) => string.Join(", ", claim.Figures.Select(Figure));

    public static string Figure(Figure figure)
    {
        string number = (figure.Low, figure.High) switch
        {
            ({ } l, { } h) when l == h => Number(l),
            ({ } l, { } h) => $"{Number(l)}–{Number(h)}",
            ({ } l, null) => Number(l),
            (null, { } h) => Number(h),
            _ => "",
        };
        return string.Join(' ', new[] { figure.Bound, number, figure.Kind.Word() }.Where(w => !string.IsNullOrEmpty(w)));
    }

    /// <summary>Who says it: the outlet, and through it the named sources, innermost last.</summary>
    public static string Says(Claim claim) => string.Join(" ← ", new[] { claim.Source ?? claim.Report }.Concat(claim.Attribution.Select(a => a.Name ?? a.Text)));

    private static string Names(ImmutableArray<ActorSlot> actors, params ReadOnlySpan<ActorRole> roles)
    {
        List<string> names = [];
        foreach (ActorSlot actor in actors)
            if (roles.Contains(actor.Role)) names.Add(actor.Name ?? actor.Text);
        return string.Join(", ", names);
    }

    /// <summary>A whole number, the same in every culture.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
