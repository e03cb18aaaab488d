using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>A counted thing in a sentence: how many of what, and what became of them.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Span">Its characters.</param>
/// <param name="First">First token.</param>
/// <param name="Victims">The actor counted, or null.</param>
/// <param name="Civilian">True where the words counted mean people who do not fight.</param>
internal sealed record CountedFigure(Figure Figure, TextSpan Span, int First, ActorMention? Victims, bool Civilian);

/// <summary>Reads quantities with what they count and what became of it. Kinds are kept apart.</summary>
internal sealed class FigureReader(NounClasses nouns, WeaponLexicon weapons)
{
    private readonly SingleFigures singles = new(nouns, weapons);

    private const int LongestReach = 9, LongestAside = 14;

    private static readonly HashSet<string> StrikeNouns = new(StringComparer.Ordinal)
        { "strike", "airstrike", "air-strike", "raid", "sortie", "shell", "rocket", "missile", "bomb", "attack", "barrel", "assault", "clash", "engagement" };

    /// <summary>Figures of a sentence in text order.</summary>
    public IEnumerable<CountedFigure> Read(SentenceReading sentence)
    {
        CountedFigure? before = null;
        foreach (Quantity quantity in sentence.Quantities)
        {
            if (quantity.IsPercentOrMoney || quantity is { Low: null, High: null, Bound: "several" or "few" or "a few" or "some" or "many" or "a number of" or "numerous" or "few" }) continue;
            if (IsAge(sentence, quantity)) continue;
            CountedFigure? counted = (before is not null && IsPartOf(sentence, before, quantity) ? Count(sentence, quantity, before.Figure.Kind) : null) ?? Count(sentence, quantity, null);
            if (counted is null) continue;
            yield return before = counted;
        }
        foreach (CountedFigure single in singles.Read(sentence)) yield return single;
    }

    /// <summary>What a draft's frame counts where no word of fate stands beside the number: people who flee, forces that are sent, prisoners.</summary>
    public IEnumerable<CountedFigure> OfFrame(ClaimDraft draft)
    {
        string? told = draft.Type == ClaimType.Displacement ? "displaced" : draft.Trigger.Frame.Slot("figure");
        if (told is null || !Enum.TryParse(told, ignoreCase: true, out FigureKind kind)) yield break;
        int first = draft.Group?.ClauseFirst ?? draft.First, end = Math.Max(draft.Group?.ClauseEnd ?? 0, draft.End);
        foreach (Quantity quantity in draft.Sentence.Quantities.Where(q => q.EndToken > first && q.FirstToken < end && !q.IsPercentOrMoney && !IsAge(draft.Sentence, q)))
        {
            if (Count(draft.Sentence, quantity, kind) is { } counted && (counted.Civilian || counted.Victims is not null || counted.Figure.Of is not null)) yield return counted;
        }
    }

    /// <summary>"93 civilians, among them 10 women": the second number is part of the first.</summary>
    private static bool IsPartOf(SentenceReading sentence, CountedFigure before, Quantity quantity)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = quantity.FirstToken - 1; i > before.First && i > quantity.FirstToken - LongestReach; i--)
        {
            if (tokens[i].Norm is "including" || tokens[i].Norm is "them" or "whom" && tokens[i - 1].Norm is "among" or "of") return true;
            if (tokens[i].Norm is ";" or "." || sentence.Groups.Exists(g => g.Finite && g.First == i)) break;
        }
        for (int i = quantity.EndToken; i + 1 < Math.Min(quantity.EndToken + LongestReach, sentence.Sentence.EndToken); i++)
        {
            if (tokens[i].Norm == "among" && tokens[i + 1].Norm is "them" or "whom") return true;
            if (tokens[i].Form.Shape == TokenShape.Punctuation || sentence.Groups.Exists(g => g.Finite && g.First == i)) return false;
        }
        return false;
    }

    /// <summary>"a woman, 61, was killed", "a boy of nine", "aged 12", "12-year-old": how old, not how many.</summary>
    private bool IsAge(SentenceReading sentence, Quantity quantity)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int before = quantity.FirstToken - 1, after = quantity.EndToken;
        if (before <= sentence.Sentence.FirstToken) return false;
        bool closed = after >= sentence.Sentence.EndToken || tokens[after].Norm is "," or ")" or "." or ";";
        bool set = tokens[before].Norm is "," or "(" && closed && (nouns.IsCivilian(tokens[before - 1].Norm) && tokens[before - 1].Form.NounLemma == tokens[before - 1].Norm || tokens[before - 1].IsCapitalised && tokens[before].Norm == ",");
        bool of = tokens[before].Norm is "of" or "about" && tokens[before - 1].Norm is "boy" or "girl" or "man" or "woman" or "child" or "age" or "pupil" or "student" or "teenager";
        return set || of || tokens[before].Norm is "aged" || after < sentence.Sentence.EndToken && tokens[after].Norm is "year-old" or "years-old" or "years" or "-year-old";
    }

    private CountedFigure? Count(SentenceReading sentence, Quantity quantity, FigureKind? given)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int end = sentence.Sentence.EndToken, noun = -1;
        for (int i = quantity.EndToken; i < Math.Min(quantity.EndToken + 6, end); i++)
        {
            Token token = tokens[i];
            if (nouns.IsCivilian(token.Norm) || nouns.IsFighter(token.Norm) || StrikeNouns.Contains(token.Form.NounLemma) || nouns.IsForce(token.Norm) || weapons.IsEquipment(sentence.Context, i, end, out _))
            {
                noun = i;
                break;
            }
            if (Fates.Of(tokens, i) is not null) break;
            if (token.Form.Shape == TokenShape.Punctuation && token.Norm is not ("-" or "–" or "\"" or "“" or "”") || token.Form.Is(WordClass.Coordinator | WordClass.Relative) || token.Form.Is(WordClass.Preposition) && token.Norm != "of") break;
        }
        FigureKind? kind = given is not null ? given : noun >= 0 && StrikeNouns.Contains(tokens[noun].Form.NounLemma) && !nouns.IsFighter(tokens[noun].Norm) ? FigureKind.Strikes : FateOf(sentence, quantity, noun);
        if (kind == FigureKind.Destroyed && noun >= 0 && (nouns.IsCivilian(tokens[noun].Norm) || nouns.IsFighter(tokens[noun].Norm)) && tokens[noun].Norm is not ("homes" or "crew")) kind = FigureKind.Killed;
        if (kind is null || kind == FigureKind.Seized && (noun < 0 || !weapons.IsEquipment(sentence.Context, noun, end, out _))) return null;
        int stop = noun >= 0 ? noun + 1 : quantity.EndToken;
        if (noun >= 0 && weapons.IsEquipment(sentence.Context, noun, end, out int arms)) stop = arms;
        TextSpan span = sentence.Context.Span(quantity.FirstToken, stop);
        ActorMention? victims = sentence.Actors.FirstOrDefault(a => a.First < Math.Max(stop + 3, quantity.EndToken + 1) && a.End > quantity.EndToken && !a.IsDemonym && (a.First <= stop || sentence.GovernorOf(a).Preposition == "of"));
        bool civilian = victims?.IsCivilian ?? (noun >= 0 && nouns.IsCivilian(tokens[noun].Norm) && !nouns.IsFighter(tokens[noun].Norm));
        int counted = noun >= 0 && tokens[quantity.EndToken].Norm == "of" && quantity.EndToken + 1 < stop ? quantity.EndToken + 1 : quantity.EndToken;
        string? of = noun >= 0 ? sentence.Context.Span(counted, Math.Max(stop, counted + 1)).Of(sentence.Context.Text) : null;
        if (kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured && noun < 0 && !IsPeopleContext(sentence)) return null;
        return new CountedFigure(new Figure(kind.Value, of, quantity.Low, quantity.High, quantity.Bound, span.Of(sentence.Context.Text)), span, quantity.FirstToken, victims, civilian);
    }

    private bool IsPeopleContext(SentenceReading sentence) => sentence.Context.IsWarReport || sentence.Actors.Count > 0 || sentence.Triggers.Exists(t => t.Frame.Kind == FrameKind.Casualty) || weapons.TellsOfAircraft(sentence.Context);

    /// <summary>What became of the counted: the nearest word of fate in the same clause, those right after first.</summary>
    private static FigureKind? FateOf(SentenceReading sentence, Quantity quantity, int noun)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int from = (noun >= 0 ? noun : quantity.EndToken - 1) + 1, end = sentence.Sentence.EndToken;
        if (Forward(tokens, from, Math.Min(from + LongestReach, end), sentence) is { } after) return after;
        if (AsSubject(sentence, from) is { } done) return done;
        return Backward(tokens, quantity.FirstToken - 1, Math.Max(sentence.Sentence.FirstToken, quantity.FirstToken - 14), sentence);
    }

    /// <summary>"Seventeen peacekeepers from A, B and C have been killed": names alone stand between the counted and what became of them.</summary>
    private static FigureKind? AsSubject(SentenceReading sentence, int from)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (sentence.Groups.Find(g => g.Finite && g.First >= from) is not { Passive: true } group || group.First > from + LongestAside) return null;
        for (int i = from; i < group.First; i++)
        {
            Token token = tokens[i];
            if (!token.IsCapitalised && !token.Form.Is(WordClass.Preposition | WordClass.Determiner) && token.Norm is not ("," or "and")) return null;
        }
        return Fates.Of(tokens, group.Head);
    }

    internal static FigureKind? Forward(ImmutableArray<Token> tokens, int from, int end, SentenceReading sentence)
    {
        for (int i = from; i < end; i++)
        {
            if (sentence.Quantities.Any(q => q.FirstToken == i)) return null;
            if (tokens[i].Norm == "," && i == from && Aside(tokens, i, sentence.Sentence.EndToken) is { } close)
            {
                (i, end) = (close, Math.Max(end, Math.Min(close + 6, sentence.Sentence.EndToken)));
                continue;
            }
            if (tokens[i].Norm is "," or ";" or "and" or "." or ":" && (i > from || IsNextAct(tokens, i, end))) return null;
            if (Fates.Of(tokens, i) is not { } kind) continue;
            if (kind == FigureKind.Destroyed && tokens[i].Form.VerbLemma == "lose" && LosesLife(tokens, i)) return FigureKind.Killed;
            if (kind is FigureKind.Killed or FigureKind.Injured && Pair(tokens, i, end) is { } both && both != kind) return FigureKind.KilledOrInjured;
            if (kind is FigureKind.Displaced && tokens[i].Form.VerbLemma is "leave" or "cross" && !sentence.Triggers.Exists(t => t.May(ClaimType.Displacement))) continue;
            return kind;
        }
        return null;
    }

    /// <summary>"lost their lives".</summary>
    private static bool LosesLife(ImmutableArray<Token> tokens, int verb)
    {
        for (int i = verb + 1; i < Math.Min(verb + 4, tokens.Length); i++)
        {
            if (tokens[i].Norm is "life" or "lives") return true;
        }
        return false;
    }

    /// <summary>The second comma of ", foreigners among them,"; null where no verb of being follows it.</summary>
    private static int? Aside(ImmutableArray<Token> tokens, int comma, int end)
    {
        for (int i = comma + 2; i < Math.Min(comma + LongestAside, end - 1); i++)
        {
            if (tokens[i].Norm == ",") return tokens[i + 1].Norm is "were" or "was" or "are" or "have" or "had" ? i : null;
        }
        return null;
    }

    /// <summary>"… 2 people and wounding 9": after the conjunction comes another act, with a number of its own.</summary>
    private static bool IsNextAct(ImmutableArray<Token> tokens, int i, int end) =>
        i + 1 < end && Fates.Of(tokens, i + 1) is not null && ((tokens[i + 1].Form.Verb & VerbForms.Gerund) != 0 || (tokens[i + 1].Form.Verb & VerbForms.Past) != 0 && i + 2 < end && (tokens[i + 2].Form.Shape == TokenShape.Number || tokens[i + 2].Form.Is(WordClass.NumberWord | WordClass.Determiner | WordClass.Preposition) || tokens[i + 2].Norm is "at" or "about" or "over" or "some" or "more" or "another"));

    private static FigureKind? Pair(ImmutableArray<Token> tokens, int i, int end) =>
        i + 2 < tokens.Length && tokens[i + 1].Norm is "or" or "and" && (i + 1 < end) ? Fates.Of(tokens, i + 2) : null;

    internal static FigureKind? Backward(ImmutableArray<Token> tokens, int from, int low, SentenceReading sentence)
    {
        for (int i = from; i >= low; i--)
        {
            if (tokens[i].Norm is ";" or ".") return null;
            if (Fates.Of(tokens, i) is not { } kind) continue;
            if (kind is FigureKind.Displaced && tokens[i].Form.VerbLemma is "leave" or "cross" && !sentence.Triggers.Exists(t => t.May(ClaimType.Displacement))) continue;
            if (kind is FigureKind.Captured && tokens[i].Form.VerbLemma is "capture") continue;
            if (kind is FigureKind.Deployed && tokens[i].Form.VerbLemma is "enter" or "arrive") return kind;
            if (i >= low + 2 && tokens[i - 1].Norm is "or" or "and" && Fates.Of(tokens, i - 2) is { } other && other != kind && kind is FigureKind.Injured or FigureKind.Killed && other is FigureKind.Injured or FigureKind.Killed) return FigureKind.KilledOrInjured;
            return kind;
        }
        return null;
    }
}
