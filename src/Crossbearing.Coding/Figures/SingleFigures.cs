using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"A tank was destroyed", "killing a girl", "damaged a hospital": one of something, told by its article, as subject or object of the word of fate.</summary>
internal sealed class SingleFigures(NounClasses nouns, WeaponLexicon weapons)
{
    private const int LongestReach = 9, LongestArticle = 4;

    /// <summary>The single things and people of a sentence: equipment, then people, then other things, each in text order.</summary>
    public IEnumerable<CountedFigure> Read(SentenceReading sentence)
    {
        ImmutableArray<int> articles = [.. Enumerable.Range(sentence.Sentence.FirstToken, Math.Max(sentence.Sentence.EndToken - sentence.Sentence.FirstToken - 1, 0)).Where(i => sentence.Context.Tokens[i].Norm is "a" or "an" && !sentence.Quantities.Any(q => q.FirstToken <= i && i < q.EndToken))];
        if (articles.IsEmpty) return [];
        return new Func<SentenceReading, int, CountedFigure?>[] { Equipment, Person, Thing }.SelectMany(read => articles.Select(a => read(sentence, a)).OfType<CountedFigure>());
    }

    /// <summary>"A tank … was destroyed", "brought down an Mi-17".</summary>
    private CountedFigure? Equipment(SentenceReading sentence, int article)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int end = sentence.Sentence.EndToken;
        for (int noun = article + 1; noun < Math.Min(article + 1 + LongestArticle, end); noun++)
        {
            if (tokens[noun].Form.Shape == TokenShape.Punctuation || tokens[noun].Form.Is(WordClass.Preposition)) return null;
            if (!weapons.IsEquipment(sentence.Context, noun, end, out int stop) || !IsSingular(tokens[stop - 1])) continue;
            FigureKind? fate = FigureReader.Forward(tokens, stop, Math.Min(stop + LongestReach, end), sentence) ?? FigureReader.Backward(tokens, article - 1, Math.Max(sentence.Sentence.FirstToken, article - 3), sentence);
            return fate is FigureKind.Destroyed or FigureKind.Damaged or FigureKind.Seized ? One(sentence, fate.Value, article, noun, stop) : null;
        }
        return null;
    }

    /// <summary>"A soldier was killed", "killing a girl".</summary>
    private CountedFigure? Person(SentenceReading sentence, int article)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int end = sentence.Sentence.EndToken, last = Math.Min(article + 1 + LongestArticle, end), noun = article + 1;
        while (noun < last && !nouns.IsCivilian(tokens[noun].Norm) && !nouns.IsFighter(tokens[noun].Norm) && tokens[noun].Form.Shape != TokenShape.Punctuation) noun++;
        if (noun >= last || !IsSingular(tokens[noun]) || tokens[noun].Form.Shape == TokenShape.Punctuation) return null;
        if (noun + 1 < end && nouns.IsFighter(tokens[noun + 1].Norm)) noun++;
        VerbGroup? verb = sentence.Groups.Find(g => g.Head == article - 1 && !g.Passive) ?? sentence.Groups.Find(g => g.First == noun + 1 && (g.Passive || tokens[g.Head].Form.VerbLemma is "die" or "perish"));
        if (verb is null || Fates.Of(tokens, verb.Head) is not (FigureKind.Killed or FigureKind.Injured or FigureKind.Captured) || Fates.Of(tokens, verb.Head) is not { } fate) return null;
        ActorMention? victims = sentence.Actors.FirstOrDefault(a => a.First <= noun && a.End > noun && !a.IsDemonym);
        return One(sentence, fate, article, article + 1, noun + 1) with { Victims = victims, Civilian = victims?.IsCivilian ?? (nouns.IsCivilian(tokens[noun].Norm) && !nouns.IsFighter(tokens[noun].Norm)) };
    }

    /// <summary>"A hospital was damaged", "destroyed a bridge": a thing of whatever kind, where the verb can only mean that.</summary>
    private CountedFigure? Thing(SentenceReading sentence, int article)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        VerbGroup? verb = sentence.Groups.Find(g => tokens[g.Head].Form.VerbLemma is "destroy" or "damage" or "demolish" && article == (g.Passive ? g.ClauseFirst : g.Head + 1));
        int last = verb is { Passive: true } ? verb.First : sentence.Sentence.EndToken, end = article + 1;
        if (verb is null || article >= last) return null;
        while (end < last && tokens[end].Form.Shape == TokenShape.Word && !tokens[end].Form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Relative | WordClass.Determiner)) end++;
        if (end == article + 1 || end > article + 1 + LongestArticle || weapons.IsEquipment(sentence.Context, end - 1, end, out _) || !IsSingular(tokens[end - 1])) return null;
        return One(sentence, tokens[verb.Head].Form.VerbLemma == "damage" ? FigureKind.Damaged : FigureKind.Destroyed, article, article + 1, end);
    }

    private static bool IsSingular(Token noun) => noun.Form.NounLemma == noun.Norm;

    private static CountedFigure One(SentenceReading sentence, FigureKind fate, int article, int of, int end)
    {
        TextSpan span = sentence.Context.Span(article, end);
        return new CountedFigure(new Figure(fate, sentence.Context.Span(of, end).Of(sentence.Context.Text), 1, 1, null, span.Of(sentence.Context.Text)), span, article, null, false);
    }
}
