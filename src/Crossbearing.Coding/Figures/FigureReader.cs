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
    private static readonly Dictionary<string, FigureKind> Fates = new(StringComparer.Ordinal)
    {
        ["kill"] = FigureKind.Killed, ["killed"] = FigureKind.Killed, ["die"] = FigureKind.Killed, ["dead"] = FigureKind.Killed, ["death"] = FigureKind.Killed, ["perish"] = FigureKind.Killed, ["martyr"] = FigureKind.Killed, ["martyred"] = FigureKind.Killed,
        ["fatality"] = FigureKind.Killed, ["slay"] = FigureKind.Killed, ["slain"] = FigureKind.Killed, ["execute"] = FigureKind.Killed, ["life"] = FigureKind.Killed, ["body"] = FigureKind.Killed, ["eliminate"] = FigureKind.Killed, ["martyrdom"] = FigureKind.Killed, ["behead"] = FigureKind.Killed, ["massacre"] = FigureKind.Killed, ["gun"] = FigureKind.Killed, ["liquidate"] = FigureKind.Killed, ["slaughter"] = FigureKind.Killed, ["butcher"] = FigureKind.Killed, ["mow"] = FigureKind.Killed, ["murder"] = FigureKind.Killed,
        ["injure"] = FigureKind.Injured, ["injured"] = FigureKind.Injured, ["wound"] = FigureKind.Injured, ["wounded"] = FigureKind.Injured, ["hurt"] = FigureKind.Injured, ["injury"] = FigureKind.Injured, ["maim"] = FigureKind.Injured, ["hospital"] = FigureKind.Injured, ["hospitalise"] = FigureKind.Injured, ["hospitalize"] = FigureKind.Injured,
        ["casualty"] = FigureKind.KilledOrInjured, ["neutralize"] = FigureKind.KilledOrInjured, ["neutralise"] = FigureKind.KilledOrInjured, ["neutralised"] = FigureKind.KilledOrInjured, ["neutralized"] = FigureKind.KilledOrInjured,
        ["capture"] = FigureKind.Captured, ["captured"] = FigureKind.Captured, ["arrest"] = FigureKind.Captured, ["detain"] = FigureKind.Captured, ["prisoner"] = FigureKind.Captured, ["abduct"] = FigureKind.Captured, ["kidnap"] = FigureKind.Captured,
        ["missing"] = FigureKind.Missing, ["surrender"] = FigureKind.Captured,
        ["displace"] = FigureKind.Displaced, ["flee"] = FigureKind.Displaced, ["uproot"] = FigureKind.Displaced, ["evacuate"] = FigureKind.Displaced, ["displaced"] = FigureKind.Displaced, ["leave"] = FigureKind.Displaced, ["departure"] = FigureKind.Displaced, ["displacement"] = FigureKind.Displaced, ["cross"] = FigureKind.Displaced,
        ["destroy"] = FigureKind.Destroyed, ["destroyed"] = FigureKind.Destroyed, ["lose"] = FigureKind.Destroyed, ["down"] = FigureKind.Destroyed, ["bring"] = FigureKind.Destroyed, ["shoot"] = FigureKind.Destroyed, ["sink"] = FigureKind.Destroyed, ["crash"] = FigureKind.Destroyed, ["burn"] = FigureKind.Destroyed, ["wreck"] = FigureKind.Destroyed,
        ["damage"] = FigureKind.Damaged, ["damaged"] = FigureKind.Damaged, ["disable"] = FigureKind.Damaged,
        ["seize"] = FigureKind.Seized, ["confiscate"] = FigureKind.Seized, ["find"] = FigureKind.Seized,
        ["deploy"] = FigureKind.Deployed, ["send"] = FigureKind.Deployed, ["dispatch"] = FigureKind.Deployed, ["enter"] = FigureKind.Deployed, ["arrive"] = FigureKind.Deployed, ["comprise"] = FigureKind.Deployed, ["consist"] = FigureKind.Deployed,
    };

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
        foreach (CountedFigure single in Singles(sentence)) yield return single;
        foreach (CountedFigure single in SinglePeople(sentence)) yield return single;
        foreach (CountedFigure single in SingleThings(sentence)) yield return single;
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

    /// <summary>"A tank … was destroyed", "brought down an Mi-17": one piece of equipment that is lost.</summary>
    private IEnumerable<CountedFigure> Singles(SentenceReading sentence)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = sentence.Sentence.FirstToken; i + 1 < sentence.Sentence.EndToken; i++)
        {
            if (tokens[i].Norm is not ("a" or "an") || sentence.Quantities.Any(q => q.FirstToken <= i && i < q.EndToken)) continue;
            for (int noun = i + 1; noun < Math.Min(i + 1 + LongestArticle, sentence.Sentence.EndToken); noun++)
            {
                if (tokens[noun].Form.Shape == TokenShape.Punctuation || tokens[noun].Form.Is(WordClass.Preposition)) break;
                if (!IsEquipment(sentence.Context, noun, sentence.Sentence.EndToken, out int stop) || tokens[stop - 1].Form.NounLemma != tokens[stop - 1].Norm) continue;
                FigureKind? fate = Forward(tokens, stop, Math.Min(stop + LongestReach, sentence.Sentence.EndToken), sentence) ?? Backward(tokens, i - 1, Math.Max(sentence.Sentence.FirstToken, i - 3), sentence);
                if (fate is not (FigureKind.Destroyed or FigureKind.Damaged or FigureKind.Seized)) break;
                TextSpan span = sentence.Context.Span(i, stop);
                yield return new CountedFigure(new Figure(fate.Value, sentence.Context.Span(noun, stop).Of(sentence.Context.Text), 1, 1, null, span.Of(sentence.Context.Text)), span, i, null, false);
                break;
            }
        }
    }

    /// <summary>"A soldier was killed", "killing a girl": one of the people, as subject or object of the word of fate itself.</summary>
    private IEnumerable<CountedFigure> SinglePeople(SentenceReading sentence)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = sentence.Sentence.FirstToken; i + 1 < sentence.Sentence.EndToken; i++)
        {
            if (tokens[i].Norm is not ("a" or "an") || sentence.Quantities.Any(q => q.FirstToken <= i && i < q.EndToken)) continue;
            int noun = i + 1;
            while (noun < Math.Min(i + 1 + LongestArticle, sentence.Sentence.EndToken) && !nouns.IsCivilian(tokens[noun].Norm) && !nouns.IsFighter(tokens[noun].Norm) && tokens[noun].Form.Shape != TokenShape.Punctuation) noun++;
            if (noun >= Math.Min(i + 1 + LongestArticle, sentence.Sentence.EndToken) || tokens[noun].Form.NounLemma != tokens[noun].Norm || tokens[noun].Form.Shape == TokenShape.Punctuation) continue;
            if (noun + 1 < sentence.Sentence.EndToken && nouns.IsFighter(tokens[noun + 1].Norm)) noun++;
            VerbGroup? verb = sentence.Groups.Find(g => g.Head == i - 1 && !g.Passive) ?? sentence.Groups.Find(g => g.First == noun + 1 && (g.Passive || tokens[g.Head].Form.VerbLemma is "die" or "perish"));
            if (verb is null || Fate(tokens[verb.Head]) is not (FigureKind.Killed or FigureKind.Injured or FigureKind.Captured) || Fate(tokens[verb.Head]) is not { } fate) continue;
            TextSpan span = sentence.Context.Span(i, noun + 1);
            ActorMention? victims = sentence.Actors.FirstOrDefault(a => a.First <= noun && a.End > noun && !a.IsDemonym);
            bool civilian = victims?.IsCivilian ?? (nouns.IsCivilian(tokens[noun].Norm) && !nouns.IsFighter(tokens[noun].Norm));
            yield return new CountedFigure(new Figure(fate, sentence.Context.Span(i + 1, noun + 1).Of(sentence.Context.Text), 1, 1, null, span.Of(sentence.Context.Text)), span, i, victims, civilian);
        }
    }

    /// <summary>"A hospital was damaged", "destroyed a bridge": one thing of whatever kind, where the words can only mean that.</summary>
    private IEnumerable<CountedFigure> SingleThings(SentenceReading sentence)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        foreach (VerbGroup verb in sentence.Groups.Where(g => tokens[g.Head].Form.VerbLemma is "destroy" or "damage" or "demolish"))
        {
            int article = verb.Passive ? verb.ClauseFirst : verb.Head + 1, last = verb.Passive ? verb.First : sentence.Sentence.EndToken;
            if (article >= last || tokens[article].Norm is not ("a" or "an") || sentence.Quantities.Any(q => q.FirstToken <= article && article < q.EndToken)) continue;
            int end = article + 1;
            while (end < last && tokens[end].Form.Shape == TokenShape.Word && !tokens[end].Form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Relative | WordClass.Determiner)) end++;
            if (end == article + 1 || end > article + 1 + LongestArticle || IsEquipment(sentence.Context, end - 1, end, out _) || tokens[end - 1].Form.NounLemma != tokens[end - 1].Norm) continue;
            TextSpan span = sentence.Context.Span(article, end);
            FigureKind fate = tokens[verb.Head].Form.VerbLemma == "damage" ? FigureKind.Damaged : FigureKind.Destroyed;
            yield return new CountedFigure(new Figure(fate, sentence.Context.Span(article + 1, end).Of(sentence.Context.Text), 1, 1, null, span.Of(sentence.Context.Text)), span, article, null, false);
        }
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
            if (nouns.IsCivilian(token.Norm) || nouns.IsFighter(token.Norm) || StrikeNouns.Contains(token.Form.NounLemma) || nouns.IsForce(token.Norm) || IsEquipment(sentence.Context, i, end, out _))
            {
                noun = i;
                break;
            }
            if (Fate(token) is not null) break;
            if (token.Form.Shape == TokenShape.Punctuation && token.Norm is not ("-" or "–" or "\"" or "“" or "”") || token.Form.Is(WordClass.Coordinator | WordClass.Relative) || token.Form.Is(WordClass.Preposition) && token.Norm != "of") break;
        }
        FigureKind? kind = given is not null ? given : noun >= 0 && StrikeNouns.Contains(tokens[noun].Form.NounLemma) && !nouns.IsFighter(tokens[noun].Norm) ? FigureKind.Strikes : FateOf(sentence, quantity, noun);
        if (kind == FigureKind.Destroyed && noun >= 0 && (nouns.IsCivilian(tokens[noun].Norm) || nouns.IsFighter(tokens[noun].Norm)) && tokens[noun].Norm is not ("homes" or "crew")) kind = FigureKind.Killed;
        if (kind is null || kind == FigureKind.Seized && (noun < 0 || !IsEquipment(sentence.Context, noun, end, out _))) return null;
        int stop = noun >= 0 ? noun + 1 : quantity.EndToken;
        if (noun >= 0 && IsEquipment(sentence.Context, noun, end, out int arms)) stop = arms;
        TextSpan span = sentence.Context.Span(quantity.FirstToken, stop);
        ActorMention? victims = sentence.Actors.FirstOrDefault(a => a.First < Math.Max(stop + 3, quantity.EndToken + 1) && a.End > quantity.EndToken && !a.IsDemonym && (a.First <= stop || sentence.GovernorOf(a).Preposition == "of"));
        bool civilian = victims?.IsCivilian ?? (noun >= 0 && nouns.IsCivilian(tokens[noun].Norm) && !nouns.IsFighter(tokens[noun].Norm));
        string? of = noun >= 0 ? sentence.Context.Span(quantity.EndToken, Math.Max(stop, quantity.EndToken + 1)).Of(sentence.Context.Text) : null;
        if (kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured && noun < 0 && !IsPeopleContext(sentence)) return null;
        return new CountedFigure(new Figure(kind.Value, of, quantity.Low, quantity.High, quantity.Bound, span.Of(sentence.Context.Text)), span, quantity.FirstToken, victims, civilian);
    }

    private static bool IsPeopleContext(SentenceReading sentence) => sentence.Context.IsWarReport || sentence.Actors.Count > 0 || sentence.Triggers.Exists(t => t.Frame.Kind == FrameKind.Casualty) || sentence.Context.TellsOfAircraft == true;

    private bool IsEquipment(ReportContext context, int i, int end, out int stop)
    {
        var first = weapons.In(context, i, Math.Min(i + 3, end)).FirstOrDefault();
        bool starts = first.Weapon is not null && first.Span.Start == context.Tokens[i].Start;
        stop = i + 1;
        while (starts && stop < end && context.Tokens[stop - 1].End < first.Span.End) stop++;
        return starts && first.Weapon!.Kind is not "small";
    }

    private static FigureKind? Fate(Token token) =>
        Fates.TryGetValue(token.Norm, out FigureKind kind) || Fates.TryGetValue(token.Form.VerbLemma, out kind) || Fates.TryGetValue(token.Form.NounLemma, out kind) ? kind : null;

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
        return Fate(tokens[group.Head]);
    }

    private const int LongestReach = 9, LongestAside = 14, LongestArticle = 4;

    private static FigureKind? Forward(ImmutableArray<Token> tokens, int from, int end, SentenceReading sentence)
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
            if (Fate(tokens[i]) is not { } kind) continue;
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
        i + 1 < end && Fate(tokens[i + 1]) is not null && ((tokens[i + 1].Form.Verb & VerbForms.Gerund) != 0 || (tokens[i + 1].Form.Verb & VerbForms.Past) != 0 && i + 2 < end && (tokens[i + 2].Form.Shape == TokenShape.Number || tokens[i + 2].Form.Is(WordClass.NumberWord | WordClass.Determiner | WordClass.Preposition) || tokens[i + 2].Norm is "at" or "about" or "over" or "some" or "more" or "another"));

    private static FigureKind? Pair(ImmutableArray<Token> tokens, int i, int end) =>
        i + 2 < tokens.Length && tokens[i + 1].Norm is "or" or "and" && (i + 1 < end) ? Fate(tokens[i + 2]) : null;

    private static FigureKind? Backward(ImmutableArray<Token> tokens, int from, int low, SentenceReading sentence)
    {
        for (int i = from; i >= low; i--)
        {
            if (tokens[i].Norm is ";" or ".") return null;
            if (Fate(tokens[i]) is not { } kind) continue;
            if (kind is FigureKind.Displaced && tokens[i].Form.VerbLemma is "leave" or "cross" && !sentence.Triggers.Exists(t => t.May(ClaimType.Displacement))) continue;
            if (kind is FigureKind.Captured && tokens[i].Form.VerbLemma is "capture") continue;
            if (kind is FigureKind.Deployed && tokens[i].Form.VerbLemma is "enter" or "arrive") return kind;
            if (i >= low + 2 && tokens[i - 1].Norm is "or" or "and" && Fate(tokens[i - 2]) is { } other && other != kind && kind is FigureKind.Injured or FigureKind.Killed && other is FigureKind.Injured or FigureKind.Killed) return FigureKind.KilledOrInjured;
            return kind;
        }
        return null;
    }
}
