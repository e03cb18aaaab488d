using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"The enemy", "our forces", and names that the outlet gives to its adversary: resolved by the side that the outlet speaks for.</summary>
internal static class Partisans
{
    private const int LongestOurs = 4;

    /// <summary>Adds and turns mentions of the report; does nothing where the outlet's side is not known.</summary>
    public static void Resolve(ReportContext context, Sides sides, NounClasses nouns)
    {
        if (sides.Own is not { } own) return;
        var taken = new HashSet<int>(context.Actors.SelectMany(a => Enumerable.Range(a.First, a.End - a.First)));
        for (int i = 0; i < context.Tokens.Length; i++)
        {
            if (taken.Contains(i)) continue;
            if (IsEnemy(context, i)) Add(context, i, i + 1, sides.Unnamed(sides.Foe(own)), "whom the outlet's own side fights");
            else if (Ours(context, i, nouns, taken) is { } end) Add(context, i, end, sides.Unnamed(own), "the side that the outlet speaks for");
        }
        context.Actors.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private static bool IsEnemy(ReportContext context, int i) =>
        context.Tokens[i].Norm is "enemy" or "enemies" && !(i > 0 && context.Tokens[i - 1].Norm is "no" or "an" or "any");

    /// <summary>One past the noun of force after "our", or null.</summary>
    private static int? Ours(ReportContext context, int i, NounClasses nouns, HashSet<int> taken)
    {
        if (context.Tokens[i].Norm != "our") return null;
        for (int k = i + 1; k < Math.Min(i + LongestOurs, context.Tokens.Length) && context.Tokens[k].Form.Shape == TokenShape.Word && !taken.Contains(k); k++)
        {
            if ((nouns.IsFighter(context.Tokens[k].Norm) || nouns.IsForce(context.Tokens[k].Norm)) && !nouns.IsCivilian(context.Tokens[k].Norm)) return k + 1;
        }
        return null;
    }

    private static void Add(ReportContext context, int first, int end, Actor? actor, string why)
    {
        if (actor is null) return;
        context.Actors.Add(new ActorMention { First = first, End = end, Span = context.Span(first, end), Actor = actor, Name = actor.Name, IsGeneric = true, Why = why });
    }
}
