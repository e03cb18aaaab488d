using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"A tank was destroyed", "killing a girl", "damaged a hospital": one of something, told by its article, as subject or object of the word of fate, or in a list with what is counted.</summary>
internal sealed class SingleFigures(NounClasses nouns, WeaponLexicon weapons, FateReader fates)
{
    private const int LongestReach = 9, LongestArticle = 4;

    /// <summary>The single things and people of a sentence: equipment, then people, then other things, each in text order; <paramref name="counted"/> are those with a number.</summary>
    public IEnumerable<CountedFigure> Read(SentenceReading sentence, IReadOnlyList<CountedFigure> counted)
    {
        ImmutableArray<int> articles = [.. Enumerable.Range(sentence.Sentence.FirstToken, Math.Max(sentence.Sentence.EndToken - sentence.Sentence.FirstToken - 1, 0)).Where(i => IsArticle(sentence, i))];
        var all = new List<CountedFigure>(counted);
        foreach (var read in new Func<SentenceReading, int, List<CountedFigure>, CountedFigure?>[] { Equipment, Person, Thing })
        {
            foreach (int article in articles)
            {
                if (read(sentence, article, all) is { } single && !all.Exists(c => c.Span.Overlaps(single.Span))) all.Add(single);
            }
        }
        return all.Skip(counted.Count);
    }

    /// <summary>"a", "another", "both", in a list of people "his", and before others that are counted "him" and "the": one of what follows, or two.</summary>
    private static bool IsArticle(SentenceReading sentence, int i)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        bool one = tokens[i].Norm is "a" or "an" or "another" || tokens[i].Norm is "his" or "her" or "their" && i > sentence.Sentence.FirstToken && tokens[i - 1].Norm is "and" or ",";
        return (one || tokens[i].Norm == "both" || LeadsCounted(sentence, i)) && !sentence.Quantities.Any(q => q.FirstToken <= i && i < q.EndToken);
    }

    /// <summary>"killing him and two of his sons", "the imam and four worshippers": one who is named by no number, with others who are.</summary>
    private static bool LeadsCounted(SentenceReading sentence, int i)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (tokens[i].Norm is not ("him" or "her" or "the")) return false;
        int and = i + 1;
        while (tokens[i].Norm == "the" && and < Math.Min(i + LongestArticle, sentence.Sentence.EndToken) && tokens[and].Form is { Shape: TokenShape.Word, Classes: WordClass.None }) and++;
        if (and + 1 >= sentence.Sentence.EndToken || tokens[and].Norm is not ("and" or ",") || tokens[i].Norm == "the" && and == i + 1) return false;
        return tokens[and].Norm == "and" && sentence.Quantities.Any(q => q.FirstToken == and + 1 && q.Low == q.High && q.Low > 0 && !q.IsPercentOrMoney) || tokens[and + 1].Norm is "his" or "her" or "a" && (tokens[and].Norm == "and" || tokens[i].Norm == "the");
    }

    /// <summary>"A tank … was destroyed", "brought down an Mi-17", "two tanks and a howitzer were destroyed".</summary>
    private CountedFigure? Equipment(SentenceReading sentence, int article, List<CountedFigure> before)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int end = sentence.Sentence.EndToken;
        for (int noun = article + 1; noun < Math.Min(article + 1 + LongestArticle, end); noun++)
        {
            if (tokens[noun].Form.Shape == TokenShape.Punctuation || tokens[noun].Form.Is(WordClass.Preposition)) return null;
            if (!weapons.IsEquipment(sentence.Context, noun, end, out int stop) || !IsSingular(tokens[stop - 1]) || FigureReader.IsFired(tokens[stop - 1]) && Listed(sentence, article, stop, before) != FigureKind.Destroyed) continue;
            FigureKind? fate = fates.Forward(sentence, stop, Math.Min(stop + LongestReach, end)) ?? Near(sentence, article) ?? Listed(sentence, article, stop, before) ?? fates.AsSubject(sentence, article, stop);
            return fate is FigureKind.Destroyed or FigureKind.Damaged or FigureKind.Seized ? One(sentence, fate.Value, article, noun, stop) : null;
        }
        return null;
    }

    /// <summary>"destroyed a tank", "shot down a …": the word of fate within three tokens before.</summary>
    private FigureKind? Near(SentenceReading sentence, int article)
    {
        for (int i = article - 1; i >= Math.Max(sentence.Sentence.FirstToken, article - 3) && sentence.Context.Tokens[i].Norm is not (";" or "."); i--)
        {
            if (fates.At(sentence.Context.Tokens, i) is { } fate) return fate;
        }
        return null;
    }

    /// <summary>"A soldier was killed", "killing a girl", "a farmer and his son", "wounding another".</summary>
    private CountedFigure? Person(SentenceReading sentence, int article, List<CountedFigure> before)
    {
        if (Noun(sentence, article) is not { } noun) return null;
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (IsPart(sentence, article)) return null;
        FigureKind? fate = fates.OfVerbBefore(sentence, article) ?? OfVerbAfter(sentence, article, noun + 1) ?? Listed(sentence, article, noun + 1, before);
        if (fate is not (FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured or FigureKind.Captured)) return null;
        ActorMention? victims = sentence.Actors.FirstOrDefault(a => a.First <= noun && a.End > noun && !a.IsDemonym);
        return One(sentence, fate.Value, article, Math.Min(article + 1, noun), noun + 1) with { Victims = victims, Civilian = victims?.IsCivilian ?? (nouns.IsCivilian(tokens[noun].Norm) && !nouns.IsFighter(tokens[noun].Norm)) };
    }

    /// <summary>The noun of one person after the article, an age between them or not; of "another" alone the word itself; null where there is none.</summary>
    private int? Noun(SentenceReading sentence, int article)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int noun = article + 1;
        if (sentence.Times.FirstOrDefault(t => t.FirstToken == noun) is { } age) noun = age.EndToken;
        int last = Math.Min(noun + LongestArticle, sentence.Sentence.EndToken);
        if (tokens[article].Norm is "him" or "her" && LeadsCounted(sentence, article)) return article;
        if (noun >= sentence.Sentence.EndToken) return null;
        if (tokens[article].Norm == "a" && tokens[noun].Norm is "second" or "third" or "fourth" or "fifth" or "sixth" && noun + 1 < last && (tokens[noun + 1].Form.Is(WordClass.Auxiliary) || fates.At(tokens, noun + 1) is not null)) return noun;
        if (tokens[article].Norm == "another" && (tokens[noun].Form.Shape == TokenShape.Punctuation || tokens[noun].Form.Is(WordClass.Preposition | WordClass.Auxiliary) || fates.At(tokens, noun) is not null)) return article;
        while (noun < last && !IsPerson(tokens[noun]) && tokens[noun].Form.Shape == TokenShape.Word && !tokens[noun].Form.Is(WordClass.Preposition | WordClass.Coordinator)) noun++;
        if (noun + 1 < sentence.Sentence.EndToken && IsBody(tokens[noun + 1].Norm)) return null;
        if (noun >= last || !IsPerson(tokens[noun]) || IsSingular(tokens[noun]) == (tokens[article].Norm == "both") || tokens[noun].Norm is "family" or "household" or "crowd" or "group" or "homes") return null;
        return noun + 1 < sentence.Sentence.EndToken && IsPerson(tokens[noun + 1]) && IsSingular(tokens[noun + 1]) ? noun + 1 : noun;
    }

    /// <summary>"a volunteer group": a noun for people before it only tells whose body it is.</summary>
    private static bool IsBody(string norm) => norm is "group" or "organisation" or "organization" or "network" or "team" or "committee" or "association" or "charity" or "union" or "collective" or "hostel" or "hospital" or "station";

    private bool IsPerson(Token token) => nouns.IsCivilian(token.Norm) || nouns.IsFighter(token.Norm) || nouns.IsRank(token.Norm);

    /// <summary>"a soldier of the army was martyred", "a girl killed in shelling": the verb whose subject the person is.</summary>
    private FigureKind? OfVerbAfter(SentenceReading sentence, int article, int end)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if ((end == article + 1 || tokens[end - 1].Norm is "second" or "third" or "fourth" or "fifth" or "sixth") && end < sentence.Sentence.EndToken && fates.At(tokens, end) is { } told) return told;
        VerbGroup? verb = sentence.Groups.Find(g => g.First == end && (g.Passive || tokens[g.Head].Form.VerbLemma is "die" or "perish"));
        return verb is not null ? fates.At(tokens, verb.Head) : fates.AsSubject(sentence, article, end);
    }

    /// <summary>"five people, including a child", "14 soldiers, one of them a colonel": one of the number before, which is no toll of its own.</summary>
    private static bool IsPart(SentenceReading sentence, int article)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = article - 1;
        while (at > sentence.Sentence.FirstToken + 2 && article - at < LongestReach && tokens[at].Norm is "and" or ",")
        {
            int item = at - 1;
            while (item > sentence.Sentence.FirstToken && at - item < LongestArticle && tokens[item].Norm is not ("a" or "an")) item--;
            if (tokens[item].Norm is not ("a" or "an")) break;
            at = item - 1; // "including a baby and a toddler"
        }
        return at > sentence.Sentence.FirstToken && (tokens[at].Norm == "including" || tokens[at].Norm is "them" or "whom" && tokens[at - 1].Norm is "among" or "of");
    }

    /// <summary>"two women and a child": the item before in the list has its fate, and no verb of its own follows but one like "loaded with".</summary>
    private static FigureKind? Listed(SentenceReading sentence, int article, int end, List<CountedFigure> before)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = article;
        while (at > sentence.Sentence.FirstToken && tokens[at - 1].Norm is "and" or ",") at--;
        if (at == article || sentence.Groups.Exists(g => g.Finite && g.First == end && !(g.End < sentence.Sentence.EndToken && tokens[g.End].Norm == "with"))) return null;
        return before.Find(c => c.End == at)?.Figure.Kind;
    }

    /// <summary>"A hospital was damaged", "destroyed a bridge": a thing of whatever kind, where the verb can only mean that.</summary>
    private CountedFigure? Thing(SentenceReading sentence, int article, List<CountedFigure> before)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        VerbGroup? verb = sentence.Groups.Find(g => tokens[g.Head].Form.VerbLemma is "destroy" or "damage" or "demolish" && (article == (g.Passive ? g.ClauseFirst : g.Head + 1) || g.Passive && IsItem(sentence, article, g)));
        int last = verb is { Passive: true } ? verb.First : sentence.Sentence.EndToken, end = article + 1;
        if (verb is null || article >= last) return null;
        while (end < last && tokens[end].Form.Shape == TokenShape.Word && !tokens[end].Form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Relative | WordClass.Determiner)) end++;
        if (end == article + 1 || end > article + 1 + LongestArticle || weapons.IsEquipment(sentence.Context, end - 1, end, out _) || !IsSingular(tokens[end - 1])) return null;
        return One(sentence, tokens[verb.Head].Form.VerbLemma == "damage" ? FigureKind.Damaged : FigureKind.Destroyed, article, article + 1, end);
    }

    /// <summary>"3 dead, a house destroyed": an item of a list with a verb of its own.</summary>
    private static bool IsItem(SentenceReading sentence, int article, VerbGroup verb) =>
        article > verb.ClauseFirst && verb.First - article is > 1 and <= LongestArticle && sentence.Context.Tokens[article - 1].Form is { Shape: TokenShape.Punctuation } or { Classes: WordClass.Coordinator };

    private static bool IsSingular(Token noun) => noun.Form.NounLemma == noun.Norm;

    private static CountedFigure One(SentenceReading sentence, FigureKind fate, int article, int of, int end)
    {
        TextSpan span = sentence.Context.Span(article, end);
        int count = sentence.Context.Tokens[article].Norm == "both" || sentence.Context.Tokens[end - 1].Norm == "couple" ? 2 : 1;
        return new CountedFigure(new Figure(fate, sentence.Context.Span(of, end).Of(sentence.Context.Text), count, count, null, span.Of(sentence.Context.Text)), span, article, null, false) { End = end };
    }
}
