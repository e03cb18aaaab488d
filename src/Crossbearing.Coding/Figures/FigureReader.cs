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
internal sealed record CountedFigure(Figure Figure, TextSpan Span, int First, ActorMention? Victims, bool Civilian)
{
    /// <summary>One past the last token of the words counted.</summary>
    public int End { get; init; }

    /// <summary>True where it tells what became of people.</summary>
    public bool IsOfPeople => Figure.Kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured or FigureKind.Missing or FigureKind.Captured;
}

/// <summary>Reads quantities with what they count and what became of it. Kinds are kept apart.</summary>
internal sealed class FigureReader(NounClasses nouns, WeaponLexicon weapons, FateReader fates)
{
    private const int LongestReach = 9, LongestRelative = 4;

    private readonly SingleFigures singles = new(nouns, weapons, fates);

    private static readonly HashSet<string> StrikeNouns = new(StringComparer.Ordinal)
        { "strike", "airstrike", "air-strike", "raid", "sortie", "shell", "rocket", "missile", "bomb", "attack", "barrel", "assault", "clash", "engagement", "target" };

    /// <summary>True for a blow or what it is dealt with: "raid", "shell".</summary>
    internal static bool IsFired(Token noun) => StrikeNouns.Contains(noun.Form.NounLemma);

    /// <summary>Figures of a sentence in text order, single things and people after them.</summary>
    public IEnumerable<CountedFigure> Read(SentenceReading sentence)
    {
        var all = new List<CountedFigure>();
        Quantity? age = null;
        foreach (Quantity quantity in sentence.Quantities.Select(q => Risen(sentence, q)))
        {
            if (quantity.IsPercentOrMoney || quantity is { Low: null, High: null, Bound: "several" or "few" or "a few" or "some" or "many" or "a number of" or "numerous" or "few" }) continue;
            if (IsAge(sentence, quantity) || age is { } other && IsJoined(sentence, other, quantity))
            {
                age = quantity;
                continue;
            }
            if (IsPointed(sentence, quantity) || IsWhole(sentence, quantity) || IsOlder(sentence, quantity) || IsShare(sentence, quantity) || IsDegree(sentence, quantity)) continue;
            CountedFigure? before = all.Count > 0 ? all[^1] : null;
            if (IsSpeltOut(sentence, quantity)) continue;
            if (before is { IsOfPeople: true } && IsNewer(sentence, quantity))
            {
                all[^1] = before with { Figure = before.Figure with { Low = quantity.Low, High = quantity.High, Bound = quantity.Bound } };
                continue;
            }
            bool part = before is not null && IsPartOf(sentence, before, quantity) && !HasOwnFate(sentence, before, quantity);
            if (part && quantity is { Low: 1, High: 1 }) continue;
            CountedFigure? counted = Times(sentence, quantity) ?? Ground(sentence, quantity) ?? (part ? Count(sentence, quantity, before!.Figure.Kind) : null) ?? Count(sentence, quantity, null) ?? Others(sentence, quantity, before);
            if (counted is not null) all.Add(counted);
        }
        ListArms(sentence, all);
        return Unnamed(sentence, Summed(sentence, [.. all, .. singles.Read(sentence, all)]));
    }

    /// <summary>"8 tanks, 15 vehicles and 49 pickups were destroyed": the items of a list of arms share the fate of the last.</summary>
    private void ListArms(SentenceReading sentence, List<CountedFigure> all)
    {
        foreach (Quantity quantity in sentence.Quantities.Reverse().Where(q => !q.IsPercentOrMoney && !all.Exists(c => c.First == q.FirstToken)))
        {
            int noun = Noun(sentence, quantity);
            if (noun < 0 || !weapons.IsEquipment(sentence.Context, noun, sentence.Sentence.EndToken, out int end)) continue;
            int next = end;
            while (next < sentence.Sentence.EndToken && sentence.Context.Tokens[next].Norm is "," or "and") next++;
            FigureKind? fate = next == end ? null : (all.Find(c => c.First == next) ?? singles.Read(sentence, all).FirstOrDefault(c => c.First == next))?.Figure.Kind;
            if (fate is FigureKind.Destroyed or FigureKind.Damaged or FigureKind.Seized) all.Add(Made(sentence, fate.Value, quantity, end, sentence.Context.Span(quantity.EndToken, end).Of(sentence.Context.Text)));
        }
        all.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>"a mother and her two sons", "a commander, his deputy and one more man": a list that begins with one person is one number.</summary>
    private static List<CountedFigure> Summed(SentenceReading sentence, List<CountedFigure> all)
    {
        foreach (CountedFigure start in all.Where(c => c.IsOfPeople && c.Figure is { Low: 1, High: 1 } or { Low: 2, High: 2 } && !sentence.Quantities.Any(q => q.FirstToken == c.First)).OrderBy(c => c.First).ToList())
        {
            if (!all.Contains(start) || all.Exists(c => c != start && Follows(sentence, c, start))) continue;
            CountedFigure sum = start;
            while (all.Find(c => c.Figure.Kind == sum.Figure.Kind && c.Figure.High is not null && Follows(sentence, sum, c) && IsOfOneParty(sum, c)) is { } next)
            {
                TextSpan span = sentence.Context.Span(sum.First, next.End);
                Figure figure = sum.Figure with { Of = span.Of(sentence.Context.Text), Low = sum.Figure.Low + next.Figure.Low, High = sum.Figure.High + next.Figure.High, Text = span.Of(sentence.Context.Text) };
                all[all.IndexOf(sum)] = sum = sum with { Figure = figure, Span = span, Victims = sum.Victims ?? next.Victims, End = next.End };
                all.Remove(next);
            }
        }
        return all;
    }

    /// <summary>"Two soldiers, a captain and a sergeant, were killed": those told one by one right after their number are no others.</summary>
    private static List<CountedFigure> Unnamed(SentenceReading sentence, List<CountedFigure> all)
    {
        foreach (CountedFigure whole in all.Where(c => c.IsOfPeople && c.Figure is { Low: > 1, Bound: null } && c.Figure.Low == c.Figure.High && sentence.Quantities.Any(q => q.FirstToken == c.First)).ToList())
        {
            List<CountedFigure> named = [.. all.Where(c => c.Figure.Kind == whole.Figure.Kind && c.First > whole.End && c.Figure.High is not null)];
            if (named.Count == 0 || named.Sum(c => c.Figure.High) != whole.Figure.High || sentence.Quantities.Any(q => named.Exists(c => c.First == q.FirstToken))) continue;
            int first = named.Min(c => c.First);
            if (sentence.Context.Tokens[first - 1].Norm is "," or ":" or "–" or "—" or "(" && !sentence.Groups.Exists(g => g.First >= whole.End && g.First < first)) all.RemoveAll(named.Contains);
        }
        return all;
    }

    /// <summary>True where only a conjunction or a comma, and "her" or the like, stand between.</summary>
    private static bool Follows(SentenceReading sentence, CountedFigure first, CountedFigure next)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        return next.First - first.End is 1 or 2 && tokens[first.End].Norm is "and" or "," && (next.First == first.End + 1 || tokens[first.End + 1].Norm is "and" or "his" or "her" or "their");
    }

    private static bool IsOfOneParty(CountedFigure one, CountedFigure other) =>
        one.Victims is not { IsCivilian: false } && other.Victims is not { IsCivilian: false } || one.Victims?.Name == other.Victims?.Name;

    /// <summary>What a draft's frame counts where no word of fate stands beside the number: people who flee, forces that are sent, prisoners.</summary>
    public IEnumerable<CountedFigure> OfFrame(ClaimDraft draft)
    {
        string? told = draft.Type == ClaimType.Displacement ? "displaced" : draft.Trigger.Frame.Slot("figure");
        if (told is null || !Enum.TryParse(told, ignoreCase: true, out FigureKind kind)) yield break;
        int first = draft.Group?.ClauseFirst ?? draft.First, end = Math.Max(draft.Group?.ClauseEnd ?? 0, draft.End);
        foreach (Quantity quantity in draft.Sentence.Quantities.Where(q => (q.EndToken > first || q.EndToken == draft.Trigger.First) && q.FirstToken < end && !q.IsPercentOrMoney && !IsAge(draft.Sentence, q) && !IsWhence(draft.Sentence, q)))
        {
            if (Count(draft.Sentence, quantity, kind) is { } counted && (counted.Civilian || counted.Victims is not null || counted.Figure.Of is not null || kind == FigureKind.Displaced && IsOfMovers(draft, quantity))) yield return counted;
        }
    }

    /// <summary>"girls taken from two houses", "fled to three camps": the number is that of places.</summary>
    private bool IsWhence(SentenceReading sentence, Quantity quantity)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (quantity.FirstToken == sentence.Sentence.FirstToken || quantity.EndToken >= sentence.Sentence.EndToken || tokens[quantity.FirstToken - 1].Norm is not ("from" or "in" or "at" or "near" or "into" or "to")) return false;
        return Noun(sentence, quantity) is var noun && (noun < 0 || nouns.IsSettlement(tokens[noun].Norm)) && tokens[quantity.EndToken].Form is { Shape: TokenShape.Word, Classes: WordClass.None };
    }

    /// <summary>"1,800 arrivals", "many came from X", "200 of them were taken to Y": the number is that of those who move.</summary>
    private static bool IsOfMovers(ClaimDraft draft, Quantity quantity)
    {
        if (!draft.Trigger.IsVerb) return quantity.EndToken == draft.Trigger.First;
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        int end = quantity.EndToken + 1 < tokens.Length && tokens[quantity.EndToken].Norm == "of" && tokens[quantity.EndToken + 1].Norm is "them" or "these" or "those" ? quantity.EndToken + 2 : quantity.EndToken;
        return draft.Group?.First == end;
    }

    /// <summary>"93 civilians, among them 10 women": the second number is part of the first.</summary>
    private static bool IsPartOf(SentenceReading sentence, CountedFigure before, Quantity quantity)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (tokens[quantity.FirstToken - 1].Norm is "further" or "another" || tokens[quantity.FirstToken].Norm is "another") return false;
        for (int i = quantity.FirstToken - 1; i > before.First && i > quantity.FirstToken - LongestReach; i--)
        {
            if (tokens[i].Norm is "including" || tokens[i].Norm is "them" or "whom" && tokens[i - 1].Norm is "among" or "of") return true;
            if (tokens[i].Norm is ";" or "." || sentence.Groups.Exists(g => g.First == i && (g.Finite || tokens[i - 1].Norm == "and"))) break;
        }
        if (before.IsOfPeople && quantity.EndToken + 1 < sentence.Sentence.EndToken && tokens[quantity.FirstToken - 1].Norm is "," or "(" or "–" or "—" && tokens[quantity.EndToken].Norm == "of" && tokens[quantity.EndToken + 1].Norm is "them" or "whom") return true;
        for (int i = quantity.EndToken; i + 1 < Math.Min(quantity.EndToken + LongestReach, sentence.Sentence.EndToken); i++)
        {
            if (tokens[i].Norm == "among" && tokens[i + 1].Norm is "them" or "whom") return true;
            if (tokens[i].Form.Shape == TokenShape.Punctuation || sentence.Groups.Exists(g => g.Finite && g.First == i)) return false;
        }
        return false;
    }

    /// <summary>"3 dead, including a child, and 17 hurt": the word of another fate right behind the number.</summary>
    private bool HasOwnFate(SentenceReading sentence, CountedFigure before, Quantity quantity) =>
        quantity.EndToken < sentence.Sentence.EndToken && fates.At(sentence.Context.Tokens, quantity.EndToken) is { } own && own != before.Figure.Kind;

    /// <summary>"With these two the toll has risen to 15": those told of before.</summary>
    private static bool IsPointed(SentenceReading sentence, Quantity quantity) =>
        quantity.FirstToken > sentence.Sentence.FirstToken && sentence.Context.Tokens[quantity.FirstToken - 1].Norm is "these" or "those";

    /// <summary>"38 of the 44 drones": the second number is the whole, of which the first tells something.</summary>
    private static bool IsWhole(SentenceReading sentence, Quantity quantity)
    {
        int of = quantity.FirstToken - 1;
        while (of > sentence.Sentence.FirstToken && sentence.Context.Tokens[of].Form.Is(WordClass.Determiner)) of--;
        return of > sentence.Sentence.FirstToken && sentence.Context.Tokens[of].Norm == "of" && sentence.Quantities.Any(q => q.EndToken == of);
    }

    /// <summary>"Two of the dead were sisters": who some of those counted before were.</summary>
    private bool IsShare(SentenceReading sentence, Quantity quantity)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int of = quantity.EndToken, whole = of + 1;
        if (whole + 1 >= sentence.Sentence.EndToken || tokens[of].Norm != "of") return false;
        if (tokens[whole].Norm == "the") whole++;
        bool named = tokens[whole].Norm is "them" or "these" or "those" || fates.At(tokens, whole) is not null && tokens[whole - 1].Norm == "the";
        return named && sentence.Groups.Find(g => g.First == whole + 1) is { Passive: false, Finite: true } verb && fates.At(tokens, verb.Head) is null;
    }

    /// <summary>"has climbed from six to nine": the number told last.</summary>
    private Quantity Risen(SentenceReading sentence, Quantity quantity)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int from = quantity.FirstToken - 1, to = quantity.FirstToken + 1;
        if (from <= sentence.Sentence.FirstToken || tokens[from].Norm != "from" || quantity.Low == quantity.High || !fates.IsTotal(tokens[from - 1])) return quantity;
        while (to < quantity.EndToken && tokens[to].Norm != "to") to++;
        return to + 1 < quantity.EndToken ? quantity with { Span = sentence.Context.Span(to + 1, quantity.EndToken), FirstToken = to + 1, Low = quantity.High } : quantity;
    }

    /// <summary>"wounded four, one seriously", "three of them in critical condition": how badly some of those counted were hurt.</summary>
    private static bool IsDegree(SentenceReading sentence, Quantity quantity)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = quantity.EndToken;
        if (quantity.FirstToken == sentence.Sentence.FirstToken || tokens[quantity.FirstToken - 1].Norm is not ("," or "(" or "including" or "and")) return false;
        if (at + 1 < sentence.Sentence.EndToken && tokens[at].Norm == "of" && tokens[at + 1].Norm is "them" or "whom") at += 2;
        if (at >= sentence.Sentence.EndToken) return false;
        if (tokens[at].Norm == "in") return Enumerable.Range(at + 1, Math.Min(3, sentence.Sentence.EndToken - at - 1)).Any(i => tokens[i].Norm is "critical" or "serious" or "grave" or "intensive");
        return tokens[at].Norm is "seriously" or "critically" or "badly" or "severely" or "gravely" or "lightly" or "slightly" or "moderately" && (at + 1 >= sentence.Sentence.EndToken || tokens[at + 1].Form.Shape == TokenShape.Punctuation || tokens[at + 1].Form.Is(WordClass.Preposition));
    }

    /// <summary>"15 (fifteen)": the number before in words.</summary>
    private static bool IsSpeltOut(SentenceReading sentence, Quantity quantity) =>
        quantity.FirstToken > sentence.Sentence.FirstToken && sentence.Context.Tokens[quantity.FirstToken - 1].Norm == "(" && quantity.EndToken < sentence.Sentence.EndToken && sentence.Context.Tokens[quantity.EndToken].Norm == ")"
        && sentence.Quantities.Any(q => q.EndToken == quantity.FirstToken - 1 && (q.Low ?? q.High) == quantity.Low);

    /// <summary>"33, up from 29", "12 dead, not seven", "14 (was 11)": a number that no longer holds.</summary>
    private static bool IsOlder(SentenceReading sentence, Quantity quantity)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int before = quantity.FirstToken - 1;
        if (before <= sentence.Sentence.FirstToken || !IsAlone(sentence, quantity)) return false;
        return tokens[before].Norm switch
        {
            "from" => tokens[before - 1].Norm is "up" or "down",
            "not" or "was" => tokens[before - 1].Norm is "," or "(",
            "of" => tokens[before - 1].Norm is "instead",
            _ => false,
        };
    }

    /// <summary>"Six dead, …; seven now": the number told last of what was counted.</summary>
    private static bool IsNewer(SentenceReading sentence, Quantity quantity)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        bool after = quantity.EndToken < sentence.Sentence.EndToken && tokens[quantity.EndToken].Norm == "now", before = quantity.FirstToken > sentence.Sentence.FirstToken && tokens[quantity.FirstToken - 1].Norm == "now";
        return after || before && IsAlone(sentence, quantity);
    }

    private static bool IsAlone(SentenceReading sentence, Quantity quantity) =>
        quantity.EndToken >= sentence.Sentence.EndToken || sentence.Context.Tokens[quantity.EndToken].Form.Shape == TokenShape.Punctuation;

    /// <summary>"a woman, 61, was killed", "a boy of nine", "aged 12", "12-year-old": how old, not how many.</summary>
    private bool IsAge(SentenceReading sentence, Quantity quantity)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int before = quantity.FirstToken - 1, after = quantity.EndToken;
        if (before <= sentence.Sentence.FirstToken) return false;
        bool closed = after >= sentence.Sentence.EndToken || tokens[after].Norm is "," or ")" or "." or ";" || tokens[after].Norm == "and" && sentence.Quantities.Any(q => q.FirstToken == after + 1);
        bool set = tokens[before].Norm is "," or "(" && closed && (nouns.IsCivilian(tokens[before - 1].Norm) && (tokens[after < tokens.Length ? after : before].Norm == "and" || tokens[before - 1].Form.NounLemma == tokens[before - 1].Norm) || tokens[before - 1].IsCapitalised && tokens[before].Norm == ",");
        bool of = tokens[before].Norm is "of" or "about" && tokens[before - 1].Norm is "boy" or "girl" or "man" or "woman" or "child" or "age" or "pupil" or "student" or "teenager";
        bool around = quantity.Bound == "about" && closed && tokens[before].Norm is "man" or "woman" or "boy" or "girl" or "child";
        return set || of || around || tokens[before].Norm is "aged" || IsYears(tokens, quantity);
    }

    /// <summary>"aged 60 and 57": the second number is the age of another.</summary>
    private static bool IsJoined(SentenceReading sentence, Quantity age, Quantity quantity) =>
        quantity.FirstToken == age.EndToken + 1 && sentence.Context.Tokens[age.EndToken].Norm is "and" or ","
        && (quantity.EndToken >= sentence.Sentence.EndToken || sentence.Context.Tokens[quantity.EndToken].Form is { Classes: not WordClass.None } or { Shape: not TokenShape.Word });

    /// <summary>"12 years", "60-year-old".</summary>
    private static bool IsYears(ImmutableArray<Token> tokens, Quantity quantity) =>
        tokens[quantity.EndToken - 1].Norm.EndsWith("year-old", StringComparison.Ordinal) || quantity.EndToken < tokens.Length && tokens[quantity.EndToken].Norm is "year-old" or "years-old" or "years" or "-year-old";

    /// <summary>"was shelled 27 times".</summary>
    private static CountedFigure? Times(SentenceReading sentence, Quantity quantity)
    {
        int times = quantity.EndToken;
        if (times >= sentence.Sentence.EndToken || sentence.Context.Tokens[times].Norm != "times" || !sentence.Triggers.Exists(t => t.IsVerb && t.End <= quantity.FirstToken)) return null;
        if (times + 1 < sentence.Sentence.EndToken && sentence.Context.Tokens[times + 1].Norm is "more" or "as" or "the" or "higher") return null;
        return Made(sentence, FigureKind.Strikes, quantity, times + 1, null);
    }

    /// <summary>"600 square kilometres were regained".</summary>
    private static CountedFigure? Ground(SentenceReading sentence, Quantity quantity) =>
        PlaceTold.SquareEnd(sentence.Context.Tokens, quantity.EndToken) is { } end && end <= sentence.Sentence.EndToken
            ? Made(sentence, FigureKind.Other, quantity, end, sentence.Context.Span(quantity.EndToken, end).Of(sentence.Context.Text)) : null;

    /// <summary>"destroyed 14 vehicles and seized seven others": what the others are was told with the number before.</summary>
    private CountedFigure? Others(SentenceReading sentence, Quantity quantity, CountedFigure? before)
    {
        if (before is null || quantity.EndToken >= sentence.Sentence.EndToken || sentence.Context.Tokens[quantity.EndToken].Norm is not ("others" or "more")) return null;
        return fates.Of(sentence, quantity.FirstToken, quantity.EndToken + 1) is FigureKind.Seized && before.Figure.Kind is FigureKind.Destroyed or FigureKind.Damaged ? Made(sentence, FigureKind.Seized, quantity, quantity.EndToken + 1, before.Figure.Of) : null;
    }

    private static CountedFigure Made(SentenceReading sentence, FigureKind kind, Quantity quantity, int end, string? of)
    {
        TextSpan span = sentence.Context.Span(quantity.FirstToken, end);
        return new CountedFigure(new Figure(kind, of, quantity.Low, quantity.High, quantity.Bound, span.Of(sentence.Context.Text)), span, quantity.FirstToken, null, false) { End = end };
    }

    private CountedFigure? Count(SentenceReading sentence, Quantity quantity, FigureKind? given)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int end = sentence.Sentence.EndToken, noun = Noun(sentence, quantity), arms = 0;
        if (noun < 0 && given is FigureKind.Captured or FigureKind.Other && quantity.EndToken < end && tokens[quantity.EndToken].Form is { Shape: TokenShape.Word } word && word.NounLemma != tokens[quantity.EndToken].Norm) noun = quantity.EndToken;
        bool equipment = noun >= 0 && weapons.IsEquipment(sentence.Context, noun, end, out arms);
        bool people = noun >= 0 && (nouns.IsCivilian(tokens[noun].Norm) || nouns.IsFighter(tokens[noun].Norm));
        int stop = equipment ? arms : noun >= 0 ? noun + 1 : quantity.EndToken;
        FigureKind? kind = given ?? Fate(sentence, quantity, noun, stop) ?? (people ? fates.At(tokens, noun) : null);
        if (kind == FigureKind.Destroyed && (people && tokens[noun].Norm is not ("homes" or "crew") || noun < 0 && IsLost(sentence, quantity))) kind = FigureKind.Killed;
        if (kind == FigureKind.Captured && equipment && !people) kind = FigureKind.Seized;
        if (kind == FigureKind.Destroyed && quantity.EndToken < end && nouns.IsSettlement(tokens[quantity.EndToken].Norm) && sentence.Groups.Exists(g => g.End == quantity.FirstToken && tokens[g.Head].Form.VerbLemma == "lose")) return null;
        if (kind is null || kind == FigureKind.Seized && !equipment || given is null && kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured && equipment && !people) return null;
        (int shown, string? bound) = Bound(tokens, stop, end) is { } after && quantity.Bound is null ? after : (stop, quantity.Bound ?? ExceededBound(sentence, quantity));
        TextSpan span = sentence.Context.Span(quantity.FirstToken, shown);
        ActorMention? victims = sentence.Actors.FirstOrDefault(a => a.First < Math.Max(stop + 3, quantity.EndToken + 1) && a.End > quantity.EndToken && !a.IsDemonym && tokens[a.First - 1].Norm != "(" && (a.First <= stop || sentence.GovernorOf(a).Preposition == "of"));
        if (noun < 0 && victims is null) victims = CountedPeople(sentence, quantity);
        if (kind == FigureKind.Captured && given is null && !people && victims is null && !(quantity.EndToken < end && (tokens[quantity.EndToken].IsCapitalised || fates.At(tokens, quantity.EndToken) == FigureKind.Captured))) return null;
        bool civilian = victims?.IsCivilian ?? (noun >= 0 && nouns.IsCivilian(tokens[noun].Norm) && !nouns.IsFighter(tokens[noun].Norm));
        int counted = noun >= 0 && tokens[quantity.EndToken].Norm == "of" && quantity.EndToken + 1 < stop ? quantity.EndToken + 1 : quantity.EndToken;
        if (counted + 1 < stop && tokens[counted].Norm is "them" or "whom") counted++;
        string? of = noun >= 0 ? sentence.Context.Span(counted, Math.Max(stop, counted + 1)).Of(sentence.Context.Text) : null;
        if (kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured && noun < 0 && !IsPeopleContext(sentence)) return null;
        return new CountedFigure(new Figure(kind.Value, of, quantity.Low, bound is "over" or "at-least" ? null : quantity.High, bound, span.Of(sentence.Context.Text)), span, quantity.FirstToken, victims, civilian) { End = shown };
    }

    /// <summary>"37 Palestinians", "12 other Lebanese": the name of a people right behind the number, with no noun after it; null for others.</summary>
    private static ActorMention? CountedPeople(SentenceReading sentence, Quantity quantity)
    {
        int at = quantity.EndToken < sentence.Sentence.EndToken && sentence.Context.Tokens[quantity.EndToken].Norm is "other" or "more" or "further" ? quantity.EndToken + 1 : quantity.EndToken;
        return sentence.Actors.Find(a => a.IsDemonym && a.First == at && !FrameReader.IsBeforeNoun(sentence.Context, a)) is { } people ? FrameReader.People(sentence.Context, people) : null;
    }

    /// <summary>The noun that a number counts, or -1: "14 [RSF combat] vehicles".</summary>
    private int Noun(SentenceReading sentence, Quantity quantity)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int end = sentence.Sentence.EndToken;
        for (int i = quantity.EndToken; i < Math.Min(quantity.EndToken + 6, end); i++)
        {
            Token token = tokens[i];
            if (nouns.IsCivilian(token.Norm) || nouns.IsFighter(token.Norm) || StrikeNouns.Contains(token.Form.NounLemma) || nouns.IsForce(token.Norm) || weapons.IsEquipment(sentence.Context, i, end, out _)) return i;
            if (fates.At(tokens, i) is not null) return -1;
            if (token.Form.Shape == TokenShape.Punctuation && token.Norm is not ("-" or "–" or "\"" or "“" or "”") || token.Form.Is(WordClass.Coordinator | WordClass.Relative) || token.Form.Is(WordClass.Preposition) && token.Norm != "of") return -1;
        }
        return -1;
    }

    /// <summary>What became of the counted: ammunition was fired where nothing says that it was destroyed or taken.</summary>
    private FigureKind? Fate(SentenceReading sentence, Quantity quantity, int noun, int stop)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        FigureKind? told = fates.Of(sentence, quantity.FirstToken, stop);
        if (noun < 0 || nouns.IsFighter(tokens[noun].Norm) || !StrikeNouns.Contains(tokens[noun].Form.NounLemma) && !StrikeNouns.Contains(tokens[stop - 1].Form.NounLemma)) return told;
        return told is FigureKind.Destroyed or FigureKind.Seized && weapons.IsEquipment(sentence.Context, noun, stop, out _) ? told : FigureKind.Strikes;
    }

    /// <summary>"five civilians (at least)", "five civilians at least": a bound behind the words counted.</summary>
    private static (int End, string Bound)? Bound(ImmutableArray<Token> tokens, int at, int end)
    {
        bool open = at < end && tokens[at].Norm == "(";
        if (open) at++;
        if (at + 1 >= end || tokens[at].Norm != "at" || tokens[at + 1].Norm != "least" || open && (at + 2 >= end || tokens[at + 2].Norm != ")")) return null;
        return (at + (open ? 3 : 2), "at-least");
    }

    /// <summary>"lost over 200", "to 61 the number it has lost": a party's loss of which no thing is named is one of people.</summary>
    private static bool IsLost(SentenceReading sentence, Quantity quantity) =>
        FateReader.IsBareNumber(sentence, quantity.EndToken) && sentence.Groups.Exists(g => sentence.Context.Tokens[g.Head].Form.VerbLemma == "lose" && (g.End == quantity.FirstToken || g.First >= quantity.EndToken && g.First - quantity.EndToken <= LongestRelative));

    /// <summary>"has surpassed 400,000": over that number.</summary>
    private string? ExceededBound(SentenceReading sentence, Quantity quantity) =>
        sentence.Groups.Exists(g => g.End == quantity.FirstToken && !g.Passive && fates.Exceeds(sentence.Context.Tokens[g.Head])) ? "over" : null;

    private bool IsPeopleContext(SentenceReading sentence) => sentence.Context.IsWarReport || sentence.Actors.Count > 0 || sentence.Triggers.Exists(t => t.Frame.Kind is FrameKind.Casualty or FrameKind.Explosion) || weapons.TellsOfAircraft(sentence.Context);
}
