using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>"X's gang", "the militias of X": forces named by their leader.</summary>
internal static class OwnedForces
{
    private static readonly HashSet<string> Led = new(StringComparer.Ordinal) { "gang", "gangs", "militia", "militias", "militiamen", "forces", "troops", "army", "soldiers", "fighters", "men", "thugs", "mercenaries", "gunmen", "regime" };

    /// <summary>Turns such words into one mention of the forces; those whose leader no pack ties to a side stay.</summary>
    public static void Resolve(ReportContext context, TheatreSet theatres)
    {
        foreach (ActorMention owner in context.Actors.Where(a => a.IsPerson).ToList())
        {
            if (Whole(context, owner) is not { } whole || Of(context, theatres, owner) is not { } forces) continue;
            context.Actors.RemoveAll(a => a.First < whole.End && whole.First < a.End);
            context.Actors.Add(new ActorMention { First = whole.First, End = whole.End, Span = context.Span(whole.First, whole.End), Actor = forces, Name = forces.Name, Why = "forces named by their leader" });
        }
        context.Actors.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>The tokens of owner and noun, or null where no such noun stands with him.</summary>
    private static (int First, int End)? Whole(ReportContext context, ActorMention owner)
    {
        string At(int i) => i >= 0 && i < context.Tokens.Length ? context.Tokens[i].Norm : "";
        if (owner.End < context.Tokens.Length && SourceNames.IsOwning(context.Tokens[owner.End]) && Led.Contains(At(owner.End + 1))) return (owner.First, owner.End + 2);
        return At(owner.First - 1) == "of" && Led.Contains(At(owner.First - 2)) && At(owner.First - 3) == "the" ? (owner.First - 2, owner.End) : null;
    }

    private static Actor? Of(ReportContext context, TheatreSet theatres, ActorMention owner)
    {
        Actor? actor = owner.Actor?.Parent is { } led ? theatres.Actor(led) : null;
        return actor is { Kind: "state" or "government" } state ? context.ForcesOf(state.Country) : actor is { Kind: "armed-group" or "armed-force" or "militia" } ? actor : null;
    }
}
