using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>"the rebels", "militants": where a report names the irregulars of one side alone, and those whom they fight, such words mean them.</summary>
internal static class Irregulars
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "militants", "rebels", "insurgents", "separatists" };

    /// <summary>True for what the packs call irregulars by a plain word.</summary>
    public static bool IsKind(Actor actor) => Kinds.Contains(actor.Id);

    /// <summary>Turns the mentions that follow the name or are definite; does nothing where the report names irregulars of no side or of several.</summary>
    public static void Resolve(ReportContext context, SideIndex index)
    {
        var named = context.Actors.Where(a => a is { IsGeneric: false, IsDemonym: false, IsCivilian: false, Rivals.Count: <= 1, Actor: { Kind: "armed-group" or "militia" } }).ToList();
        var sides = named.Select(a => index.Of(a.Actor)).Distinct(StringComparer.Ordinal).ToList();
        if (sides is not [{ } side] || !IsFought(context, index, side)) return;
        Actor meant = named.GroupBy(a => a.Actor!.Id, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().First().Actor!;
        int from = named.Min(a => a.First);
        foreach (ActorMention mention in context.Actors.Where(a => IsMeant(context, a) && (a.First > from || a.First > 0 && context.Tokens[a.First - 1].Norm == "the"))) (mention.Actor, mention.Name, mention.Why) = (meant, meant.Name, "the only irregulars that the report names");
    }

    private static bool IsFought(ReportContext context, SideIndex index, string side) =>
        context.Actors.Exists(a => a is { IsDemonym: false, IsCivilian: false, Actor.Kind: "armed-force" or "state" or "government" or "unit" } && index.Of(a.Actor) is { } other && index.Adversaries(side).Contains(other));

    /// <summary>A plain word for irregulars; of militias only the word itself, since a state has militias too; none that is said to be of somebody ("rebels from X", "Y's militia").</summary>
    private static bool IsMeant(ReportContext context, ActorMention mention)
    {
        if (mention is not { IsGeneric: true, Actor: { Id: var id } }) return false;
        bool militia = id == "militia" && mention.End == mention.First + 1 && context.Tokens[mention.First].Norm is "militia" or "militias" or "militiamen" && !(mention.First > 0 && SourceNames.IsOwning(context.Tokens[mention.First - 1]));
        return (militia || IsKind(mention.Actor)) && !(mention.End < context.Tokens.Length && context.Tokens[mention.End].Norm is "loyal" or "allied" or "of" or "from" or "backed");
    }
}
