using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>
/// For whom a report speaks and whom it calls its enemy, told by its own words alone: what it calls each side's fighters, whom its "enemy" and its "our" forces meet, whom its martyrs
/// died by, whose bulletin it is. Each sign gives points to a side or against one; few points, or points both ways, tell nothing. Quoted words are their speaker's. One thread only.
/// </summary>
internal sealed class Stances(ReportContext context, Sides sides, VoiceWords words, NounClasses nouns)
{
    private const int Sure = 8, Clear = 4, Slight = 2, Any = 1, MostTimes = 2, MostBodies = 2, Reach = 3, LongestObject = 3, LongestHead = 14, LongestLabel = 4, LongestSignature = 8;

    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal) { "said", "says", "say", "told", "claimed", "claims", "announced", "announces", "reported", "stated", "according", "called", "calls", "quoted", "citing", "accused", "praised", "vowed" };

    private readonly SortedDictionary<string, int> by = new(StringComparer.Ordinal), against = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);

    /// <summary>How surely the report speaks for somebody at all: "the enemy" and "ours" tell that it does, "martyrs" and "lost:" that it may.</summary>
    private int told;

    private bool mourns;

    /// <summary>The side that the report speaks for, and the one that it calls its enemy; null where its words do not tell.</summary>
    public (string? Own, string? Enemy) Read()
    {
        foreach (ActorMention mention in context.Actors) Named(mention);
        for (int i = 0; i < context.Tokens.Length; i++)
        {
            if (!QuotedSpeakers.IsQuoted(context, i)) Told(i);
        }
        Headed();
        if (mourns) Strikers();
        if (told > 0) Bodies();
        return Judged();
    }

    private (string? Own, string? Enemy) Judged()
    {
        int least = told switch { 0 => Sure, 1 => Clear, _ => Any };
        SortedDictionary<string, int> own = With(by, against), hostile = With(against, by);
        string? best = Most(own, least), enemy = Most(hostile, least);
        if (best is null && enemy is not null && by.Count == 1 && !against.ContainsKey(by.First().Key)) best = by.First().Key;
        if (best is not null && (own.Any(o => o.Key != best && 2 * o.Value > own[best]) || 2 * hostile.GetValueOrDefault(best) > own[best])) return (null, null);
        return (best, best is not null && sides.NearFoe(best) is { } foe ? foe : enemy == best ? null : enemy);
    }

    /// <summary>The points of each side, those of its adversaries among them that count the other way.</summary>
    private SortedDictionary<string, int> With(SortedDictionary<string, int> same, SortedDictionary<string, int> other)
    {
        var all = new SortedDictionary<string, int>(same, StringComparer.Ordinal);
        foreach (var (side, points) in other) Add(all, sides.NearFoe(side), points);
        return all;
    }

    private static string? Most(SortedDictionary<string, int> points, int least) =>
        points.Where(p => p.Value >= least).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key).FirstOrDefault();

    /// <summary>"heroic soldiers of X", "the terrorists of X", "X's gangs": what stands right before a name, or is owned by it. The same word counts twice at most, one that neutral reports use too once.</summary>
    private void Named(ActorMention mention)
    {
        if (mention.IsCivilian || mention.Rivals.Count > 1 || SideOf(mention) is not { } side || !sides.IsArmed(mention) && !mention.IsPerson && !mention.IsDemonym) return;
        for (int i = Before(mention); i < Math.Min(After(mention), context.Tokens.Length); i++)
        {
            if (words.Kind(context.Tokens[i].Norm) is not { } kind || IsBare(mention, i) || mention.IsDemonym && i != mention.End || QuotedSpeakers.IsQuoted(context, i)) continue;
            if (kind != "harsh") Vote(kind == "own" ? by : against, side, Clear, context.Tokens[i].Norm, MostTimes, i);
            else Vote(against, side, Slight, words.IsCommon(context.Tokens[i].Norm) ? "common" : context.Tokens[i].Norm, MostTimes, i);
        }
    }

    /// <summary>The first token before a mention that may speak of it: in its clause, and not of a name that stands between.</summary>
    private int Before(ActorMention mention)
    {
        int first = mention.First, limit = Math.Max(context.SentenceOf(mention.First).FirstToken, mention.First - Reach);
        while (first > limit && context.Tokens[first - 1].Form.Shape == TokenShape.Word && !context.Actors.Exists(a => a.End == first && !a.IsGeneric)) first--;
        return first;
    }

    /// <summary>One past the last token after a mention that speaks of it: the noun of a people's name, what it owns.</summary>
    private int After(ActorMention mention) =>
        mention.IsDemonym ? mention.End + 1 : mention.End < context.Tokens.Length && SourceNames.IsOwning(context.Tokens[mention.End]) ? mention.End + 1 + Reach : mention.End;

    /// <summary>"our troops", "enemy soldiers": whose they are is what is asked for.</summary>
    private bool IsBare(ActorMention mention, int word) =>
        mention.IsGeneric && (context.Tokens[word].Norm is "our" or "ours" or "enemy" || mention.End == mention.First + 1 && word == mention.First && !Partisans.IsPlural(context, word));

    private void Told(int i)
    {
        string norm = context.Tokens[i].Norm;
        Sentence sentence = context.SentenceOf(i);
        int? ours = Partisans.Ours(context, i, nouns);
        if (ours is not null || Partisans.IsEnemy(context, i) || words.Kind(norm) == "hostile" && (Partisans.IsPlural(context, i) || words.IsOfEnemy(norm))) Meets(i, sentence, ours);
        else if (norm is "martyrs" or "martyr" && !(i > 0 && context.Tokens[i - 1].Norm is "a" or "as")) Mourned(i, sentence);
        else if (norm is "ours" or "theirs" or "lost" or "held" or "regained" && Enumerable.Range(i + 1, LongestLabel).Any(k => k < sentence.EndToken && context.Tokens[k].Norm == ":")) told = Math.Max(told, 1);
        else if (norm is "repelled" or "repulsed") Repelled(i, sentence);
    }

    /// <summary>"X destroyed an enemy tank" speaks for X, "our troops struck X" and "the enemy struck X" tell whom they fight, "our men of X" who they are.</summary>
    private void Meets(int i, Sentence sentence, int? ours)
    {
        told = Math.Max(told, IsReported(i) ? 1 : 2);
        ActorMention? before = Armed(sentence.FirstToken, i, last: false), after = Armed(i, sentence.EndToken, last: false);
        if (ours is { } end && after is not null && end < after.First && after.First - end <= 2 && context.Tokens[end].Norm is "(" or "of") Vote(by, SideOf(after), Sure, "named", 1, i);
        else if (before is not null && ours is null && !Partisans.Acts(context, i)) Vote(by, SideOf(before), Clear, "meets the enemy", MostTimes, i);
        else if (before is null && after is not null && IsActed(i, after.First)) Vote(ours is null ? by : against, SideOf(after), Sure, "is met", 1, i);
    }

    /// <summary>"X mourns the martyr Y" is told by X; martyrs without a side of their own are those of whoever the report does not tell to strike.</summary>
    private void Mourned(int i, Sentence sentence)
    {
        told = Math.Max(told, 1);
        if (context.Actors.Exists(a => a.First > i && a.First - i <= Reach && IsSided(a))) return;
        mourns = true;
        if (Armed(sentence.FirstToken, i, last: true) is { } mourner && Enumerable.Range(mourner.End, i - mourner.End).Any(k => context.Tokens[k].Form.VerbLemma is "mourn" or "salute" or "bid" or "announce")) Vote(by, SideOf(mourner), Clear, "mourns", 1, i);
    }

    /// <summary>"Russian raids", "regime shelling" in a report that mourns martyrs: it is against the side that strikes, or against all that do where none of them fight each other.</summary>
    private void Strikers()
    {
        var strikers = context.Actors.Where(a => a.End < context.Tokens.Length && (nouns.IsBlow(context.Tokens[a.End].Norm) || nouns.IsBlow(context.Tokens[a.End - 1].Norm)) && !QuotedSpeakers.IsQuoted(context, a.First)).Select(SideOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (strikers.Exists(s => strikers.Exists(o => sides.NearFoe(s) == o))) return;
        foreach (string striker in strikers) Add(against, striker, Clear);
    }

    /// <summary>"Repelled four attacks by X", "a counter-attack by X was repelled": with nobody of the war's sides named who repelled them, who speaks is against X.</summary>
    private void Repelled(int i, Sentence sentence)
    {
        var named = context.Actors.Where(a => a.First >= sentence.FirstToken && a.End <= sentence.EndToken && IsSided(a) && a.Actor is not { Kind: "state" }).ToList();
        if (named is not [{ } beaten] || !Enumerable.Range(sentence.FirstToken, beaten.First - sentence.FirstToken).Any(k => nouns.IsBlow(context.Tokens[k].Norm) || context.Tokens[k].Form.NounLemma is "counter-attack" or "counterattack" or "assault" or "attempt")) return;
        int by = Enumerable.Range(sentence.FirstToken, beaten.First - sentence.FirstToken).LastOrDefault(k => context.Tokens[k].Norm is "by" or "of", -1);
        if (by > sentence.FirstToken && context.Tokens[by - 1].Norm is not ("repelled" or "repulsed")) Vote(against, SideOf(beaten), Clear, "repelled", 1, i);
    }

    /// <summary>An outlet that bears the name of X, "Statement of X: …", a signature that is X's alone.</summary>
    private void Headed()
    {
        Add(by, sides.OfName(context.Report.Outlet), Sure);
        var body = context.Document.Paragraphs.Where(p => p.Zone == ZoneKind.Body && p.EndSentence > p.FirstSentence).ToList();
        if (body.Count == 0) return;
        Sentence head = context.Document.Sentences[body[0].FirstSentence], end = context.Document.Sentences[body[^1].EndSentence - 1];
        int reach = context.Tokens[head.EndToken - 1].Norm == ":" ? head.EndToken : Math.Min(head.FirstToken + LongestHead, head.EndToken);
        int colon = Enumerable.Range(head.FirstToken, reach - head.FirstToken).FirstOrDefault(i => context.Tokens[i].Norm == ":", -1);
        Add(by, Only(head.FirstToken, colon), Clear);
        if (body.Count > 1 && body[^1].EndSentence == body[^1].FirstSentence + 1 && end.EndToken - end.FirstToken <= LongestSignature) Add(by, Only(end.FirstToken, end.EndToken), Sure);
    }

    /// <summary>The side of the only party that stands in a range, a body of a country's army among them.</summary>
    private string? Only(int first, int end) =>
        context.Actors.Where(a => a.First >= first && a.End <= end && a is { IsGeneric: false, IsDemonym: false, Actor.Kind: not "state" }).ToList() is [var only]
            ? IsSided(only) ? SideOf(only) : only.Actor is { Kind: "institution" } body && context.ArmyOf(body) is { } army ? sides.Of(army) : null : null;

    private void Bodies()
    {
        foreach (ActorMention body in context.Actors.Where(a => a is { IsDemonym: false, Actor: { Kind: "institution", Country: not null } }).Take(MostBodies)) Add(by, sides.SideOf(body.Actor!.Country), Clear);
        Add(by, sides.SideOf(sides.CountryOfOutlet()), Sure);
    }

    private ActorMention? Armed(int from, int to, bool last)
    {
        var named = context.Actors.Where(a => a.First >= from && a.End <= to && IsSided(a));
        return last ? named.LastOrDefault() : named.FirstOrDefault();
    }

    /// <summary>True for the fighters of a side, "Ukrainian gunners" among them; "our soldiers" are what is asked for.</summary>
    private bool IsSided(ActorMention mention) =>
        SideOf(mention) is not null && (sides.IsArmed(mention) && IsTold(mention) && !(mention.IsGeneric && mention.First > 0 && context.Tokens[mention.First - 1].Norm is "our" or "enemy")
            || mention.IsDemonym && mention.End < context.Tokens.Length && context.Tokens[mention.End].Norm is var noun && (nouns.IsFighter(noun) || nouns.IsForce(noun) || nouns.IsOurs(noun)));

    /// <summary>True of a name, and of "the army"; "units", "forces" may be anybody's.</summary>
    private bool IsTold(ActorMention mention) =>
        !mention.IsGeneric || Enumerable.Range(mention.First, mention.End - mention.First).Any(i => context.Tokens[i].Norm is "army" or "armed" or "military" || context.Tokens[i].IsCapitalised && i > 0 && context.Tokens[i - 1].Norm != ".");

    /// <summary>The side of a mention; null for a common noun that no pack gives to a party.</summary>
    private string? SideOf(ActorMention mention) => sides.Of(mention.Actor) is { } side && side != (mention.Actor is { Kind: "generic" } plain ? plain.Id : null) ? side : null;

    /// <summary>True where who stands at one token did something to who stands at the other: a verb in the past leads from the first, and its object follows at once.</summary>
    private bool IsActed(int from, int to)
    {
        int verb = from + 1;
        while (verb < to && (context.Tokens[verb].Form.Verb & VerbForms.Past) == 0)
        {
            if (context.Tokens[verb].Form.Shape != TokenShape.Word || context.Tokens[verb].Form.Is(WordClass.Auxiliary | WordClass.Preposition | WordClass.Coordinator)) return false;
            verb++;
        }
        return to - verb is > 0 and <= LongestObject && !Enumerable.Range(verb, to - verb).Any(i => context.Tokens[i].Norm is "by" or "," or "no" or "not");
    }

    private bool IsReported(int i)
    {
        Sentence sentence = context.SentenceOf(i);
        return Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(k => Telling.Contains(context.Tokens[k].Norm));
    }

    /// <summary>Points of a sign, as often as it may count; half of them where the sentence tells what somebody said.</summary>
    private void Vote(SortedDictionary<string, int> points, string? side, int count, string sign, int most, int at)
    {
        string key = $"{sign} {side}";
        if (side is not null && (times[key] = times.GetValueOrDefault(key) + 1) <= most) Add(points, side, IsReported(at) ? count / 2 : count);
    }

    private static void Add(SortedDictionary<string, int> points, string? side, int count)
    {
        if (side is not null) points[side] = points.GetValueOrDefault(side) + count;
    }
}
