using Crossbearing.Core;

namespace Crossbearing.Theatres;

/// <summary>Finds names that two actors bear at the same time.</summary>
internal static class SharedNames
{
    /// <summary>Tells each actor that has a name which an earlier one has, in the order of the packs.</summary>
    public static void Find(TheatreSet set, Action<Theatre, Actor, Actor, string> tell)
    {
        Dictionary<string, List<(Actor Actor, DatedName Name)>> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (Theatre theatre in set.Theatres)
            foreach (Actor actor in theatre.Actors.Where(set.Counts))
                foreach (DatedName name in Names(actor))
                {
                    if (!seen.TryGetValue(name.Name, out var bearers)) seen[name.Name] = bearers = [];
                    var other = bearers.FirstOrDefault(b => b.Actor.Id != actor.Id && Meet(b.Name, name));
                    if (other.Actor is not null) tell(theatre, actor, other.Actor, name.Name);
                    bearers.Add((actor, name));
                }
    }

    private static IEnumerable<DatedName> Names(Actor actor) =>
        actor.Aliases.Prepend(new DatedName(actor.Name))
            .Select(n => n with { From = n.From ?? actor.From, To = n.To ?? actor.To })
            .DistinctBy(n => n.Name, StringComparer.OrdinalIgnoreCase);

    private static bool Meet(DatedName a, DatedName b) =>
        (a.From ?? DateOnly.MinValue) <= (b.To ?? DateOnly.MaxValue) && (b.From ?? DateOnly.MinValue) <= (a.To ?? DateOnly.MaxValue);
}
