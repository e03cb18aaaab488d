using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"The enemy", "our forces", and names that the outlet gives to its adversary: resolved by who is quoted, or by the side that the outlet speaks for.</summary>
internal static class Partisans
{
    private const int LongestOurs = 4;

    /// <summary>Adds and turns mentions of the report: by who is quoted, else by the side that the outlet speaks for; nothing where neither is known.</summary>
    public static void Resolve(ReportContext context, Sides sides, NounClasses nouns, VoiceWords words)
    {
        var taken = new HashSet<int>(context.Actors.SelectMany(a => Enumerable.Range(a.First, a.End - a.First)));
        for (int i = 0; i < context.Tokens.Length; i++)
        {
            if (taken.Contains(i)) continue;
            bool enemy = IsEnemy(context, i), ours = context.Tokens[i].Norm == "our";
            bool hostile = words.Kind(context.Tokens[i].Norm) == "hostile" && IsPlural(context, i);
            Actor? speaker = enemy || ours || hostile ? QuotedSpeakers.Of(context, i) : null;
            string? side = speaker is null ? sides.Own : sides.Of(speaker);
            Actor? own = speaker ?? sides.Unnamed(side), foe = sides.Unnamed(speaker is null ? sides.Enemy : sides.Foe(side));
            string who = speaker is null ? "the side that the outlet speaks for" : "the party that is quoted";
            if (enemy && foe is not null && Forces(context, i) is { } theirs) Turn(theirs, foe, $"forces of the enemy of {who}", isEnemy: speaker is null);
            else if (ours && own is not null && Forces(context, i) is { } friendly) Turn(friendly, own, $"forces of {who}");
            else if (enemy || words.IsHostile(context.Tokens[i].Norm) && IsPlural(context, i) || words.IsOfEnemy(context.Tokens[i].Norm) && OwnsThing(context, i)) Add(context, i, i + 1, foe, $"whom {who} fights", isEnemy: speaker is null);
            else if (IsOwnArm(context, i)) Add(context, i, i + 1, own, $"an arm of {who}");
            else if (Ours(context, i, nouns) is { } end && Enumerable.Range(i, end - i).All(k => !taken.Contains(k))) Add(context, i, end, own, who);
        }
        context.Actors.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>The plain noun of force that belongs to "enemy" or "our": "enemy soldiers", "the enemy's army", "our fighters"; null where none follows.</summary>
    private static ActorMention? Forces(ReportContext context, int i) =>
        context.Actors.Find(a => a.First > i && a.First - i <= 2 && a is { IsGeneric: true, IsCivilian: false } && (a.First == i + 1 || context.Tokens[i + 1].Norm is "'s" or "'" || context.Tokens[i + 1].Form.Classes == WordClass.None));

    private static void Turn(ActorMention mention, Actor actor, string why, bool isEnemy = false) => (mention.Actor, mention.Name, mention.Why, mention.IsEnemy) = (actor, actor.Name, why, isEnemy);

    /// <summary>True for a noun in the plural.</summary>
    public static bool IsPlural(ReportContext context, int i) => context.Tokens[i].Form.NounLemma != context.Tokens[i].Norm && context.Tokens[i].Form.Shape == TokenShape.Word;

    /// <summary>"Aviation struck …", "Gunners destroyed …" at the head of a sentence: an arm that a partisan bulletin need not say whose.</summary>
    private static bool IsOwnArm(ReportContext context, int i) =>
        context.Tokens[i].Norm is "aviation" or "gunners" or "artillerymen" or "paratroopers" or "marines" or "sappers" or "defenders" && context.Tokens[i].IsCapitalised && !(i + 1 < context.Tokens.Length && context.Tokens[i + 1].Norm == "of") && context.Document.Sentences.Any(s => s.FirstToken == i);

    /// <summary>True where a token names the adversary as "the enemy"; "no enemy", "an enemy", "any enemy" name none, "an enemy tank" does.</summary>
    public static bool IsEnemy(ReportContext context, int i) =>
        context.Tokens[i].Norm is "enemy" or "enemies" && !(i > 0 && context.Tokens[i - 1].Norm is "no" or "an" or "any" && !OwnsThing(context, i));

    /// <summary>"enemy tank", "enemy position": a plain noun follows.</summary>
    private static bool OwnsThing(ReportContext context, int i) =>
        i + 1 < context.Tokens.Length && context.Tokens[i + 1].Form is { Shape: TokenShape.Word, Classes: WordClass.None } next && (next.Verb & (VerbForms.Past | VerbForms.Third)) == 0;

    /// <summary>"the enemy attacked": it does something itself.</summary>
    public static bool Acts(ReportContext context, int i) =>
        i + 1 < context.Tokens.Length && (context.Tokens[i + 1].Form.Verb & (VerbForms.Past | VerbForms.Third)) != 0;

    /// <summary>One past the noun of force after "our", or null.</summary>
    public static int? Ours(ReportContext context, int i, NounClasses nouns)
    {
        if (context.Tokens[i].Norm != "our") return null;
        for (int k = i + 1; k < Math.Min(i + LongestOurs, context.Tokens.Length) && context.Tokens[k].Form.Shape == TokenShape.Word; k++)
        {
            if ((nouns.IsFighter(context.Tokens[k].Norm) || nouns.IsOurs(context.Tokens[k].Norm) || nouns.IsForce(context.Tokens[k].Norm)) && !nouns.IsCivilian(context.Tokens[k].Norm)) return k + 1;
        }
        return null;
    }

    private static void Add(ReportContext context, int first, int end, Actor? actor, string why, bool isEnemy = false)
    {
        if (actor is null) return;
        context.Actors.Add(new ActorMention { First = first, End = end, Span = context.Span(first, end), Actor = actor, Name = actor.Name, IsGeneric = true, IsEnemy = isEnemy, Why = why });
    }
}
