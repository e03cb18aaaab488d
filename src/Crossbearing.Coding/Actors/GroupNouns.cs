using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>"the group", "the division", "its air defences": nouns that stand for an actor named before. One thread only.</summary>
internal static class GroupNouns
{
    private const int LongestPossession = 3;

    private static readonly HashSet<string> Groups = new(StringComparer.Ordinal) { "group", "movement", "militia", "faction", "organisation", "organization", "alliance", "outfit" };

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "division", "brigade", "battalion", "regiment", "corps", "unit" };

    private static readonly HashSet<string> Forces = new(StringComparer.Ordinal)
    {
        "forces", "troops", "army", "military", "soldiers", "fighters", "men", "artillery", "jets", "warplanes", "aircraft", "planes", "helicopters", "bombers", "gunners", "navy", "units", "militants", "defences", "defenses", "defence", "defense", "servicemen", "guys", "crews", "leaders", "commanders", "members", "officers", "personnel",
    };

    /// <summary>Adds the mentions, resolved to the nearest actor before them that fits; those with none stay out.</summary>
    public static void Resolve(ReportContext context, TheatreSet theatres)
    {
        var taken = new HashSet<int>(context.Actors.Where(a => !a.IsDemonym && !a.IsGeneric).SelectMany(a => Enumerable.Range(a.First, a.End - a.First)));
        var added = new List<ActorMention>();
        for (int i = 0; i + 1 < context.Tokens.Length; i++)
        {
            string norm = context.Tokens[i].Norm;
            if (norm is "the" or "this" && !taken.Contains(i + 1) && Named(context, i) is { } named) added.Add(Mention(context, i + 1, i + 2, named.Actor, named.Name, "the group named before"));
            else if (norm == "occupation" && !taken.Contains(i) && Occupation(context, i) is { } stop && Occupier(context, i) is { } occupier) added.Add(Mention(context, i, stop, occupier, occupier.Name, "who the report says occupies"));
            else if (norm is "its" or "their" or "whose" or "his" or "her" && Possession(context, i, taken) is { } end && Owner(context, i, theatres) is { } owner)
            {
                Actor own = context.Tokens[end - 2].Norm == "air" && context.Tokens[end - 1].Norm == "force" ? context.AirForceOf(owner.Country) ?? owner : owner;
                added.Add(Mention(context, i + 1, end, own, own.Name, "forces of the actor named before"));
            }
        }
        if (added.Count == 0) return;
        context.Actors.RemoveAll(a => a.IsGeneric && added.Exists(m => m.First <= a.First && a.End <= m.End));
        context.Actors.AddRange(added);
        context.Actors.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private static ActorMention? Named(ReportContext context, int the)
    {
        Token noun = context.Tokens[the + 1];
        bool group = Groups.Contains(noun.Norm), unit = Units.Contains(noun.Norm);
        if (!group && !unit || noun.IsCapitalised || the + 2 < context.Tokens.Length && context.Tokens[the + 2].Norm == "of") return null;
        return context.Actors.LastOrDefault(a => a.End <= the && !a.IsGeneric && !a.IsDemonym && (unit ? IsUnit(a) : a.Actor is { Kind: "armed-group" or "militia" or "coalition" } || a.Actor is null && !IsUnit(a) && !IsBody(a)));
    }

    /// <summary>One past "the occupation", "occupation forces", "occupation jets"; null where the word tells of a state of things ("under occupation", "the occupation of X").</summary>
    private static int? Occupation(ReportContext context, int i)
    {
        if (Forces.Contains(context.Tokens[i + 1].Norm)) return i + 2;
        return i > 0 && context.Tokens[i - 1].Norm == "the" && context.Tokens[i + 1].Norm is not ("of" or "by") && context.Tokens[i + 1].Form.Classes != WordClass.None | (context.Tokens[i + 1].Form.Verb & (VerbForms.Past | VerbForms.Third)) != 0 ? i + 1 : null;
    }

    /// <summary>The forces called an occupation before ("Israeli occupation forces"), else those of the only other country that the report names beside that of its places; null where there is none or several.</summary>
    private static Actor? Occupier(ReportContext context, int i)
    {
        if (context.Actors.LastOrDefault(a => a.End <= i && a is { IsGeneric: false, Actor.Kind: "armed-force" } && Enumerable.Range(a.First, a.End - a.First).Any(k => context.Tokens[k].Norm == "occupation")) is { } named) return named.Actor;
        string? home = context.Places.Select(p => p.Place?.Country).OfType<string>().GroupBy(c => c, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        var others = context.Actors.Where(a => a.Actor is { Kind: "state" or "armed-force" } state && state.Country != home).Select(a => context.ForcesOf(a.Actor!.Country)).OfType<Actor>().Distinct().ToList();
        return home is not null && others is [var only] ? only : null;
    }

    public static bool IsUnit(ActorMention mention) =>
        mention.Actor is { Kind: "unit" } || mention.Name is { } name && Units.Any(u => name.EndsWith(u, StringComparison.OrdinalIgnoreCase));

    /// <summary>"General Command of …": a body of an army, no group.</summary>
    private static bool IsBody(ActorMention mention) => mention.Name is { } name && name.Contains("Command", StringComparison.OrdinalIgnoreCase);

    /// <summary>One past the noun of force after "its", or null; "its air force" is one too.</summary>
    private static int? Possession(ReportContext context, int i, HashSet<int> taken)
    {
        for (int k = i + 1; k < Math.Min(i + 1 + LongestPossession, context.Tokens.Length) && context.Tokens[k].Form.Shape == TokenShape.Word; k++)
        {
            if (Forces.Contains(context.Tokens[k].Norm) || k > i + 1 && context.Tokens[k].Norm == "force" && context.Tokens[k - 1].Norm == "air") return k + 1;
            if (taken.Contains(k) || context.Tokens[k].Form.Is(WordClass.Preposition | WordClass.Coordinator)) return null;
        }
        return null;
    }

    /// <summary>Whose forces: those of the country of the state or body named before, or the armed group itself.</summary>
    private static Actor? Owner(ReportContext context, int i, TheatreSet theatres)
    {
        bool one = context.Tokens[i].Norm == "its";
        ActorMention? before = context.Actors.LastOrDefault(a => a.End <= i && !a.IsCivilian && !a.IsDemonym && !(one && IsPlural(context, a)));
        if (i > 0 && context.Tokens[i - 1].Norm is "while" or "as" && FirstOf(context, i) is { } main) before = main;
        if (before?.Actor is not { } actor || i - before.End > (context.Tokens[i].IsCapitalised || i > 0 && context.Tokens[i - 1].Norm is "while" or "as" ? 20 : 12)) return null;
        if (before.IsPerson) return actor.Parent is { } led ? theatres.Actor(led) : null;
        if (!before.IsInstitution) return actor;
        return theatres.PartyOf(actor)?.Army is { } army ? theatres.Actor(army) : context.ForcesOf(actor.Country);
    }

    /// <summary>"The army bombed X's posts while its artillery …": who opens the sentence.</summary>
    private static ActorMention? FirstOf(ReportContext context, int i)
    {
        int first = context.SentenceOf(i).FirstToken;
        return context.Actors.Find(a => a.First >= first && a.First <= first + 1 && a.End <= i && a is { IsCivilian: false, IsDemonym: false });
    }

    /// <summary>"40 militants": a plural noun, for which "its" does not stand.</summary>
    private static bool IsPlural(ReportContext context, ActorMention mention) =>
        mention.IsGeneric && context.Tokens[mention.End - 1] is { Form: { Shape: TokenShape.Word } form } noun && form.NounLemma != noun.Norm;

    private static ActorMention Mention(ReportContext context, int first, int end, Actor? actor, string? name, string why) =>
        new() { First = first, End = end, Span = context.Span(first, end), Actor = actor, Name = name, IsGeneric = true, Why = why };
}
