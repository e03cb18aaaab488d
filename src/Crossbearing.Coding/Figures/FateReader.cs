using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Finds what became of a counted phrase: the word of fate after it, the verb whose subject it is, or the word before it. Thread-safe.</summary>
internal sealed class FateReader(Fates fates)
{
    private const int LongestReach = 9, LongestAside = 14, LongestSubject = 24, LongestBack = 14;

    /// <summary>What a token says became of the counted, or null.</summary>
    public FigureKind? At(ImmutableArray<Token> tokens, int i) => fates.Of(tokens, i);

    /// <summary>"has surpassed 40": a verb that makes the number after it a lower bound.</summary>
    public bool Exceeds(Token token) => fates.Exceeds(token);

    /// <summary>"the toll has risen to 14": a verb that may stand between a word of fate and its number.</summary>
    public bool IsTotal(Token token) => fates.IsTotal(token);

    /// <summary>What became of the phrase from <paramref name="first"/> to <paramref name="end"/>: the nearest word of fate in the same clause, those after it first.</summary>
    public FigureKind? Of(SentenceReading sentence, int first, int end) =>
        IsOfTheDead(sentence, first) ? FigureKind.Killed : Labelled(sentence, first) ?? Forward(sentence, end, Math.Min(end + LongestReach, sentence.Sentence.EndToken)) ?? AsSubject(sentence, first, end) ?? Backward(sentence, first, end);

    /// <summary>"KIA: 9, WIA: 14", "Wounded – 12": the word of fate alone before a colon or dash.</summary>
    private FigureKind? Labelled(SentenceReading sentence, int first)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int word = first - 2;
        if (word < sentence.Sentence.FirstToken || tokens[first - 1].Norm is not (":" or "–" or "—" or "-")) return null;
        return word == sentence.Sentence.FirstToken || tokens[word - 1].Form.Shape == TokenShape.Punctuation || tokens[word - 1].Norm is "and" ? At(tokens, word) : null;
    }

    /// <summary>"the bodies of 31 people were brought to the hospital": what the phrase belongs to says it, wherever they were taken.</summary>
    private static bool IsOfTheDead(SentenceReading sentence, int first) =>
        first - 2 >= sentence.Sentence.FirstToken && sentence.Context.Tokens[first - 1].Norm == "of" && sentence.Context.Tokens[first - 2].Norm is "bodies" or "corpses" or "remains" or "deaths" or "killing" or "killings";

    /// <summary>The word of fate that follows at once or behind an insertion: "five people were killed", "five people, foreigners among them, were killed".</summary>
    public FigureKind? Forward(SentenceReading sentence, int from, int end)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = from; i < end; i++)
        {
            if (sentence.Quantities.Any(q => q.FirstToken == i) && !IsAged(tokens, i)) return null;
            if (tokens[i].Norm == "and" && i + 1 < end && IsAged(tokens, i + 1)) continue;
            if (tokens[i].Norm == "," && i == from && Aside(sentence, i) is { } close)
            {
                (i, end) = (close, Math.Max(end, Math.Min(close + 6, sentence.Sentence.EndToken)));
                continue;
            }
            if (tokens[i].Norm is "," or ";" or "and" or "." or ":" && (i > from || IsNextAct(tokens, i, end))) return null;
            if (At(tokens, i) is not { } kind || IsParticle(sentence, i)) continue;
            if (IsDone(sentence, i) || kind == FigureKind.Missing && tokens[i - 1].Norm == "from") return null;
            if (kind == FigureKind.Destroyed && tokens[i].Form.VerbLemma == "lose" && LosesLife(tokens, i)) return FigureKind.Killed;
            if (kind is FigureKind.Killed or FigureKind.Injured && Pair(tokens, i, end) is { } both && both != kind) return FigureKind.KilledOrInjured;
            if (IsMereMove(sentence, kind, i)) continue;
            return kind;
        }
        return null;
    }

    /// <summary>"Nine fighters and six soldiers were killed", "five people, two of them women, died": the verb whose subject the phrase is part of.</summary>
    public FigureKind? AsSubject(SentenceReading sentence, int first, int end)
    {
        VerbGroup? verb = sentence.Groups.Find(g => g is { Finite: true, Relative: false } && g.First >= end && sentence.Context.Tokens[g.Head].Norm != "aged") ?? sentence.Groups.Find(g => g is { Passive: true, Relative: false } && g.First >= end);
        if (verb is null || verb.First > end + LongestSubject || IsGoverned(sentence, first, end) || Breaks(sentence, end, verb.First)) return null;
        bool isObject = sentence.Groups.FindLast(g => g.End <= first) is { Passive: false } before && (At(sentence.Context.Tokens, before.Head) is not null || before.ClauseEnd > first && verb.ClauseFirst > first && !ListsCounted(sentence, end));
        int next = sentence.Groups.Where(g => g.First >= verb.End).Select(g => g.First).DefaultIfEmpty(sentence.Sentence.EndToken).Min();
        return isObject ? null : Forward(sentence, verb.First, Math.Min(Math.Min(verb.End + 4, next), sentence.Sentence.EndToken));
    }

    /// <summary>The word of fate before: "killing five people", "the deaths of 12 men", "the toll has climbed to 14".</summary>
    private FigureKind? Backward(SentenceReading sentence, int first, int end)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (IsGoverned(sentence, first, end)) return null;
        bool listed = false, part = false;
        for (int i = first - 1; i >= Math.Max(sentence.Sentence.FirstToken, first - LongestBack); i--)
        {
            if (tokens[i].Norm is ";" or ".") return null;
            part |= tokens[i].Norm is "including" or "among";
            listed |= tokens[i].Norm is "," or "and" or ":";
            if (At(tokens, i) is not { } kind)
            {
                if (!part && sentence.Groups.Exists(g => g.Head == i && g.Finite && !fates.IsTotal(tokens[i]))) return null;
                continue;
            }
            if (listed && !part && HasOwnVerb(sentence, end)) return null;
            if (IsMereMove(sentence, kind, i) || kind is FigureKind.Captured && tokens[i].Form.VerbLemma is "capture" && i < first - 1) continue;
            if (i >= sentence.Sentence.FirstToken + 2 && tokens[i - 1].Norm is "or" or "and" && At(tokens, i - 2) is { } other && other != kind && kind is FigureKind.Injured or FigureKind.Killed && other is FigureKind.Injured or FigureKind.Killed) return FigureKind.KilledOrInjured;
            return kind == FigureKind.Destroyed && tokens[i].Norm == "losses" && IsBareNumber(sentence, end) ? TellsWounded(sentence, end) ? FigureKind.Killed : FigureKind.KilledOrInjured : kind;
        }
        return null;
    }

    /// <summary>"losses came to 17, another 42 were wounded": those who are told apart from the wounded are dead.</summary>
    private bool TellsWounded(SentenceReading sentence, int from) =>
        Enumerable.Range(from, sentence.Sentence.EndToken - from).Any(i => At(sentence.Context.Tokens, i) == FigureKind.Injured);

    /// <summary>"put losses at over 1,500": no noun tells what is counted, so that it is people.</summary>
    public static bool IsBareNumber(SentenceReading sentence, int end) =>
        end >= sentence.Sentence.EndToken || sentence.Context.Tokens[end].Form.Shape == TokenShape.Punctuation || sentence.Context.Tokens[end].Form.Classes != WordClass.None;

    /// <summary>What stands right before as verb: "killing a girl", "shot dead a shepherd".</summary>
    public FigureKind? OfVerbBefore(SentenceReading sentence, int first)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (first - 2 < sentence.Sentence.FirstToken) return null;
        int head = tokens[first - 1].Norm is "dead" or "down" ? first - 2 : first - 1;
        return sentence.Groups.Exists(g => g.Head == head && !g.Passive) ? At(tokens, head) : null;
    }

    /// <summary>"killed in a raid on two villages": a preposition or conjunction before the phrase keeps it from what was told before.</summary>
    private bool IsGoverned(SentenceReading sentence, int first, int end)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = first - 1;
        while (at > sentence.Sentence.FirstToken && tokens[at].Form.Is(WordClass.Determiner)) at--;
        if (at < sentence.Sentence.FirstToken || At(tokens, at) is not null || !tokens[at].Form.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Relative)) return false;
        string before = at > sentence.Sentence.FirstToken ? tokens[at - 1].Norm : "";
        return tokens[at].Norm switch
        {
            "of" or "to" or "including" or "among" or "than" or "plus" or "besides" or "that" => false,
            "as" => before != "well",
            "with" => before is not ("along" or "together"),
            "at" => end < sentence.Sentence.EndToken && end == first + 1 && tokens[end].Form is { Shape: TokenShape.Word, Classes: WordClass.None },
            _ => true,
        };
    }

    /// <summary>"Three militants killed five people": the phrase did it, it was not done to it; but not of "6 killed 13 wounded".</summary>
    private bool IsDone(SentenceReading sentence, int verb)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int next = verb + 1;
        if (next >= sentence.Sentence.EndToken || !sentence.Groups.Exists(g => g is { Finite: true, Passive: false } && g.Head == verb) || tokens[verb].Form.VerbLemma is "lose" or "leave" or "cross" or "flee" or "enter" or "die" or "perish" or "arrive" or "surrender") return false;
        return sentence.Quantities.Any(q => q.FirstToken == next && !(q.EndToken < sentence.Sentence.EndToken && fates.Of(tokens, q.EndToken) is not null)) || tokens[next].Norm is "a" or "an" or "the" or "his" or "their" or "its" && !sentence.Times.Any(t => t.FirstToken <= next + 1 && next < t.EndToken);
    }

    /// <summary>"laid down their arms": the word belongs to another verb.</summary>
    private static bool IsParticle(SentenceReading sentence, int i) =>
        sentence.Context.Tokens[i].Norm == "down" && sentence.Groups.Exists(g => g.Head == i - 1 && sentence.Context.Tokens[g.Head].Form.VerbLemma is "lay" or "put");

    /// <summary>True where a word that ends a subject stands between.</summary>
    private static bool Breaks(SentenceReading sentence, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence.Context.Tokens[i].Norm is ";" or ":" or "." or "when" or "after" or "while") return true;
        }
        return false;
    }

    /// <summary>"nine fighters and six soldiers", "nine fighters of the army and six of the militia": another number follows the conjunction at once.</summary>
    private static bool ListsCounted(SentenceReading sentence, int end)
    {
        if (sentence.Context.Tokens[end].Norm == "of" && sentence.Actors.Find(a => a.First > end && a.First <= end + 2) is { } whose) end = whose.End;
        return end < sentence.Sentence.EndToken && sentence.Context.Tokens[end].Norm is "and" or "," && sentence.Quantities.Any(q => q.FirstToken == end + 1 || q.FirstToken == end + 2 && sentence.Context.Tokens[end + 1].Norm == "and");
    }

    /// <summary>"…, twelve people saved": a verb follows the phrase that tells something else of it.</summary>
    private bool HasOwnVerb(SentenceReading sentence, int end) =>
        sentence.Groups.Exists(g => g.First == end && At(sentence.Context.Tokens, g.Head) is null && (sentence.Context.Tokens[g.Head].Form.Verb & VerbForms.Gerund) == 0);

    /// <summary>"left", "crossed" where nobody flees.</summary>
    private static bool IsMereMove(SentenceReading sentence, FigureKind kind, int i) =>
        kind is FigureKind.Displaced && sentence.Context.Tokens[i].Form.VerbLemma is "leave" or "cross" && !sentence.Triggers.Exists(t => t.May(ClaimType.Displacement));

    /// <summary>"lost their lives".</summary>
    private static bool LosesLife(ImmutableArray<Token> tokens, int verb)
    {
        for (int i = verb + 1; i < Math.Min(verb + 4, tokens.Length); i++)
        {
            if (tokens[i].Norm is "life" or "lives") return true;
        }
        return false;
    }

    /// <summary>The second comma of ", foreigners among them,"; null where no verb follows it.</summary>
    private int? Aside(SentenceReading sentence, int comma)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = comma + 2; i < Math.Min(comma + LongestAside, sentence.Sentence.EndToken - 1); i++)
        {
            if (tokens[i].Norm != ",") continue;
            bool verb = tokens[i + 1].Norm is "were" or "was" or "are" or "have" or "had" || At(tokens, i + 1) is not null && (tokens[i + 1].Form.Verb & VerbForms.Gerund) == 0;
            return verb ? i : null;
        }
        return null;
    }

    /// <summary>"aged 60 and 57": the number is an age.</summary>
    private static bool IsAged(ImmutableArray<Token> tokens, int i) =>
        i > 0 && tokens[i - 1].Norm == "aged" || i > 2 && tokens[i - 1].Norm == "and" && tokens[i - 3].Norm == "aged";

    /// <summary>"… 2 people and wounding 9": after the conjunction comes another act, with a number of its own.</summary>
    private bool IsNextAct(ImmutableArray<Token> tokens, int i, int end) =>
        i + 1 < end && At(tokens, i + 1) is not null && ((tokens[i + 1].Form.Verb & VerbForms.Gerund) != 0 || (tokens[i + 1].Form.Verb & VerbForms.Past) != 0 && i + 2 < end && (tokens[i + 2].Form.Shape == TokenShape.Number || tokens[i + 2].Form.Is(WordClass.NumberWord | WordClass.Determiner | WordClass.Preposition) || tokens[i + 2].Norm is "at" or "about" or "over" or "some" or "more" or "another"));

    private FigureKind? Pair(ImmutableArray<Token> tokens, int i, int end) =>
        i + 2 < tokens.Length && tokens[i + 1].Norm is "or" or "and" && (i + 1 < end) ? At(tokens, i + 2) : null;
}
