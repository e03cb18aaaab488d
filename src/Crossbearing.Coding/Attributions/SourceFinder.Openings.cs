using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Sources without a verb of telling: "according to X", "citing X", "by X's count", "(X)", "– X", "X:", "X's claim that …".</summary>
internal sealed partial class SourceFinder
{
    private const int LongestCredit = 14, LongestLabel = 8, LongestShort = 3, LongestOwner = 6;

    /// <summary>"Earlier the mayor had spoken", "Meanwhile the army said": a word of time that opens the sentence, no part of the name.</summary>
    private static bool IsLeadAdverb(ImmutableArray<Token> tokens, int at) =>
        tokens[at] is { IsCapitalised: true, Norm: "earlier" or "later" or "meanwhile" or "previously" or "separately" or "afterwards" or "initially" or "however" };

    /// <summary>"Rebels retook X, it added": the pronoun of one who goes on telling, whoever acts in what he tells; null where it is none.</summary>
    private static int? Added(SentenceReading sentence, VerbGroup group) =>
        group.First > group.ClauseFirst && sentence.Context.Tokens[group.Head].Form.VerbLemma is "add" && sentence.Context.Tokens[group.First - 1].Norm is "it" or "he" or "she" or "they" ? group.First - 1 : null;

    /// <summary>"according to our count": the outlet counts itself, and is no source of its own.</summary>
    private bool IsOwnCount(ImmutableArray<Token> tokens, int start, int limit) =>
        tokens[start].Norm is "our" or "my" && Enumerable.Range(start + 1, LongestShort).Any(i => i < limit && speech.IsCount(tokens[i].Norm));

    /// <summary>"according to X", "as reported by X", "citing X", "speaking to X": a source after words that open it.</summary>
    private SourceMention? Opened(SentenceReading sentence, int i, SourceMention? last)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int limit = sentence.Sentence.EndToken;
        if (speech.Opening(tokens, i, limit, out int start) is not { } kind || start >= limit || IsOwnCount(tokens, start, limit)) return null;
        if (kind == "behind" && tokens[start].Norm == "what" && start + 1 < limit) start++;
        SourcePhrase? np = kind == "according" && last is not null && PointsBack(tokens, start, limit) ? Again(last, sentence, start)
            : names.Person(sentence, start, limit) ?? names.Phrase(sentence, start, limit) ?? (kind is "according" or "behind" ? SourceNames.Plain(sentence, start, limit) : null);
        if (np is not { } source || kind == "named" && !IsName(sentence, source) || kind == "before" && !IsOutlet(sentence, source) || kind == "according" && IsRule(tokens[source.End - 1])) return null;
        SourceRank rank = kind switch { "behind" => SourceRank.Behind, "before" => SourceRank.Before, _ => SourceRank.Speaker };
        return new SourceMention(source.Attribution, source.Span, sentence.Sentence.FirstToken, limit, false, i) { Rank = rank };
    }

    /// <summary>"according to him", "according to the ministry" where one was named before; "the health ministry" and "the ministry of health" name their own.</summary>
    private static bool PointsBack(ImmutableArray<Token> tokens, int start, int limit)
    {
        if (tokens[start].Norm is "them" or "him" or "her" or "it") return true;
        int noun = start + 1 < limit && tokens[start + 1].Norm == "same" ? start + 2 : start + 1;
        return tokens[start].Norm is "the" && BackToken(tokens, noun, Math.Min(noun + 1, limit)) is not null
            && (noun + 1 >= limit || !(tokens[noun + 1].IsCapitalised || tokens[noun + 1].Norm is "of" or "for" or "in"));
    }

    /// <summary>"according to plan": what something goes by, no source.</summary>
    private static bool IsRule(Token token) => token.Norm is "plan" or "plans" or "schedule" or "law" or "custom" or "protocol" or "need" or "needs" or "timetable" or "agreement" or "terms";

    /// <summary>"per SOHR", but not "per family".</summary>
    private static bool IsName(SentenceReading sentence, SourcePhrase np) => np.Attribution.Id is not null || char.IsUpper(np.Span.Of(sentence.Context.Text)[0]);

    /// <summary>"by the Observatory's count", "by the ministry's own tally", "13 in another count", "in his words".</summary>
    private SourceMention? Counted(SentenceReading sentence, int i, SourceMention? last)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int limit = sentence.Sentence.EndToken;
        if (Unowned(sentence, i) is { } unowned) return unowned;
        if (tokens[i].Norm is not ("by" or "in") || i + 2 >= limit) return null;
        if (OfDoer(sentence, i) is { } own) return own;
        if (last is not null && (PointsToLast(tokens[i + 1].Norm) || tokens[i + 1].Norm is "his" or "her") && (tokens[i + 2].Norm == "words" || tokens[i].Norm == "by" && speech.IsCount(tokens[i + 2].Norm)) && Again(last, sentence, i + 1) is var again)
            return new SourceMention(again.Attribution, again.Span, sentence.Sentence.FirstToken, limit, false, i);
        if (tokens[i].Norm == "in") return null;
        if (names.Phrase(sentence, i + 1, limit) is not { } np || np.End >= limit || !SourceNames.IsOwning(tokens[np.End])) return null;
        bool counts = Enumerable.Range(np.End + 1, LongestShort).Any(at => at < limit && speech.IsCount(tokens[at].Norm));
        return counts ? new SourceMention(np.Attribution, np.Span, sentence.Sentence.FirstToken, limit, false, i) : null;
    }

    /// <summary>"The army has, by its own account, taken X": whose account it is stands as the subject before.</summary>
    private SourceMention? OfDoer(SentenceReading sentence, int i)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (tokens[i].Norm is not ("by" or "on" or "in") || i + 3 >= sentence.Sentence.EndToken || !PointsToLast(tokens[i + 1].Norm) || tokens[i + 2].Norm != "own" || !speech.IsCount(tokens[i + 3].Norm) && tokens[i + 3].Norm is not ("words" or "telling")) return null;
        if (sentence.Groups.FindLast(g => g.First < i) is not { } deed) return null;
        ActorMention? doer = sentence.Subjects(deed).LastOrDefault(a => a.Actor is not null && !a.IsCivilian);
        return doer is null ? null : new SourceMention(names.FromActor(sentence, doer), doer.Span, deed.First, sentence.Sentence.EndToken, false, i);
    }

    /// <summary>"nine by one count and eleven by another": a count that is nobody's, of the number right before it.</summary>
    private SourceMention? Unowned(SentenceReading sentence, int i)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        (int first, int limit) = (sentence.Sentence.FirstToken, sentence.Sentence.EndToken);
        if (tokens[i].Norm is not ("by" or "in" or "on") || i + 1 >= limit || tokens[i + 1].Norm is not ("another" or "one")) return null;
        bool counts = i + 2 < limit && speech.IsCount(tokens[i + 2].Norm);
        if (!counts && (tokens[i + 1].Norm == "one" || i + 2 < limit && tokens[i + 2].Form.Shape != TokenShape.Punctuation || !Enumerable.Range(first, i - first).Any(at => speech.IsCount(tokens[at].Norm) && tokens[at - 1].Norm == "one"))) return null;
        if (sentence.Quantities.LastOrDefault(q => q.EndToken <= i && i - q.EndToken <= LongestShort) is not { } number) return null;
        TextSpan span = sentence.Context.Span(i + 1, counts ? i + 3 : i + 2);
        string name = span.Of(sentence.Context.Text);
        return new SourceMention(new Attribution(name, null, AttributionKind.Anonymous, name), span, number.FirstToken, i, false, i);
    }

    /// <summary>"the RSF's claim that …", "Russian claims to have captured …", "a report by the ministry that …": what somebody tells, as a noun.</summary>
    private SourceMention? Noted(SentenceReading sentence, int i, List<SourceMention> found)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (!speech.IsClaim(tokens[i]) || sentence.Groups.Exists(g => g.First <= i && i < g.End)) return null;
        SourcePhrase? owner = Owner(sentence, i), by = owner is null && i + 2 < sentence.Sentence.EndToken && tokens[i + 1].Norm is "by" or "from" ? names.Phrase(sentence, i + 2, sentence.Sentence.EndToken) : null;
        int after = by?.End ?? i + 1;
        if ((owner ?? by) is not { } teller || !StartsTold(sentence, after) || found.Exists(s => s.Denies && s.First <= i && i < s.End)) return null;
        return new SourceMention(teller.Attribution, teller.Span, after, sentence.Sentence.EndToken, speech.IsDenial(tokens[i]), i);
    }

    /// <summary>"that …", "to have …", "of the capture of …".</summary>
    private static bool StartsTold(SentenceReading sentence, int at) =>
        at + 1 < sentence.Sentence.EndToken && (sentence.Context.Tokens[at].Norm is "that" || sentence.Groups.Exists(g => g.First == at && !g.Finite)
            || sentence.Context.Tokens[at].Norm is "of" && !sentence.Times.Any(t => t.FirstToken == at + 1));

    /// <summary>Whose the noun at a token is: "X's latest claim", "Russian claims".</summary>
    private SourcePhrase? Owner(SentenceReading sentence, int noun)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int first = Math.Max(sentence.Sentence.FirstToken, noun - LongestOwner);
        ActorMention? people = sentence.Actors.FindLast(a => a.End == noun && !a.IsCivilian);
        if (people is not null) return new SourcePhrase(names.FromActor(sentence, people), people.Span, people.End);
        int apostrophe = noun - 1;
        while (apostrophe > first && noun - apostrophe < LongestShort && !SourceNames.IsOwning(tokens[apostrophe])) apostrophe--;
        if (apostrophe < first || !SourceNames.IsOwning(tokens[apostrophe])) return null;
        for (int at = first; at < apostrophe; at++)
        {
            if (names.Phrase(sentence, at, apostrophe) is { } np && np.End == apostrophe) return np;
        }
        return null;
    }

    /// <summary>"The ministry lists 8 tanks", "…, the army confirms.", "…, the ministry reports, …": a word of telling that also is a noun, told as a verb by the source right before it.</summary>
    private SourceMention? Present(SentenceReading sentence, int i)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        (int first, int limit) = (sentence.Sentence.FirstToken, sentence.Sentence.EndToken);
        if ((tokens[i].Form.Verb & (VerbForms.Third | VerbForms.Base)) == 0 || i + 1 >= limit || sentence.Groups.Exists(g => g.First <= i && i < g.End) || speech.Verb(tokens, i, limit) is not "say") return null;
        if ((i + 2 >= limit && tokens[i + 1].Form.Shape == TokenShape.Punctuation || tokens[i + 1].Norm == ",") && Nearest(sentence, first, i) is { } behind)
            return new SourceMention(behind.Attribution, behind.Span, first, i, false, i);
        bool counted = tokens[i + 1].Form.Shape == TokenShape.Number || tokens[i + 1].Form.Is(WordClass.NumberWord | WordClass.Determiner) || tokens[i + 1].Norm is "at" or "over" or "nearly" or "about" or "it" or "them";
        if (!counted || sentence.Groups.Exists(g => g.Finite && g.First < i)) return null;
        int from = SkipLead(sentence, first, i);
        return names.Phrase(sentence, from, i) is { } np && np.End == i ? new SourceMention(np.Attribution, np.Span, i + 1, limit, false, i) : null;
    }

    /// <summary>"the Observatory has seven, the Civil Defence eight": a number alone that a source holds, or that a source right before it gives where another has just given one.</summary>
    private SourceMention? Numbered(SentenceReading sentence, int i, List<SourceMention> found)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (sentence.Quantities.FirstOrDefault(q => q.FirstToken == i) is not { } number || !OtherTolls.StandsAlone(sentence, number.EndToken) && (!IsOfDead(tokens, number.EndToken) || i > 0 && tokens[i - 1].Norm == "another")) return null;
        VerbGroup? verb = sentence.Groups.Find(g => g is { Finite: true, Passive: false, Negated: false } && g.End == i);
        if (verb is null ? found.Count == 0 || i == sentence.Sentence.FirstToken : !speech.IsHolding(tokens[verb.Head])) return null;
        int stop = verb?.First ?? (tokens[i - 1].Norm is "at" or "of" ? i - 1 : i), from = stop;
        while (from > sentence.Sentence.FirstToken && tokens[from - 1].Form.Shape != TokenShape.Punctuation && !tokens[from - 1].Form.Is(WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative)) from--;
        return names.Phrase(sentence, SkipLead(sentence, from, stop), stop) is { } np && np.End == stop ? new SourceMention(np.Attribution, np.Span, i, number.EndToken, false, stop - 1) : null;
    }

    /// <summary>"seven dead": the word that tells what is counted, and nothing more.</summary>
    private static bool IsOfDead(ImmutableArray<Token> tokens, int at) => at < tokens.Length && tokens[at].Norm is "dead" or "killed" or "deaths" or "wounded" or "injured";

    /// <summary>"over 100 killed (Syrian Observatory)": the source of what stands before it, back to the last semicolon, parenthesis or end of a sentence.</summary>
    private SourceMention? Parenthesis(SentenceReading sentence, int open)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int close = open + 1;
        while (close < Math.Min(open + LongestCredit, sentence.Sentence.EndToken) && tokens[close].Norm != ")") close++;
        if (close >= sentence.Sentence.EndToken || tokens[close].Norm != ")" || names.Credit(sentence, open + 1, close) is not { } np) return null;
        int from = open;
        while (from > sentence.Sentence.FirstToken && tokens[from - 1].Norm is not (";" or ")" or ":")) from--;
        return new SourceMention(np.Attribution, np.Span, from, open, false, open);
    }

    /// <summary>"The army took Hass – SOHR.": a source alone after the last dash.</summary>
    private SourceMention? Signed(SentenceReading sentence, int dash)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int end = sentence.Sentence.EndToken;
        if (tokens[end - 1].Norm is "." or "!") end--;
        bool spaced = dash > sentence.Sentence.FirstToken && dash + 1 < end && tokens[dash].Start > tokens[dash - 1].End && tokens[dash + 1].Start > tokens[dash].End;
        if (!spaced || end - dash > LongestCredit || names.Credit(sentence, dash + 1, end) is not { } np || np.End != end) return null;
        return new SourceMention(np.Attribution, np.Span, sentence.Sentence.FirstToken, dash, false, dash);
    }

    /// <summary>"14:30 – Health ministry – five dead", "09:40 | Army | …": a dash after the source that opens an entry with a time.</summary>
    private SourceMention? Entry(SentenceReading sentence, int dash) => EntryFirst(sentence) is { } first && dash > first ? Label(sentence, dash) : null;

    /// <summary>The token after the time of an entry and its dash; null where the sentence opens with no time.</summary>
    private static int? EntryFirst(SentenceReading sentence)
    {
        int first = sentence.Sentence.FirstToken;
        if (!IsStamp(sentence.Context.Tokens[first]) || first + 1 >= sentence.Sentence.EndToken) return null;
        return IsDash(sentence.Context.Tokens[first + 1]) ? first + 2 : first + 1;
    }

    private static bool IsDash(Token token) => token.Norm is "–" or "—" or "-" or "--" or "|";

    /// <summary>"Observatory: over 400 dead", "The army's version: 200 dead": a source before a colon that opens the sentence or follows a semicolon.</summary>
    private SourceMention? Label(SentenceReading sentence, int colon)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int last = colon;
        if (colon - 2 > sentence.Sentence.FirstToken && tokens[colon - 1].Norm == ")" && tokens[colon - LongestShort].Norm == "(") last = colon - LongestShort;
        bool owns = colon - 2 > sentence.Sentence.FirstToken && SourceNames.IsOwning(tokens[colon - 2]) && (speech.IsCount(tokens[colon - 1].Norm) || speech.IsClaim(tokens[colon - 1]));
        if (owns) last = colon - 2;
        int from = last;
        while (from > sentence.Sentence.FirstToken && tokens[from - 1].Norm is not (";" or "." or ")") && !IsDash(tokens[from - 1]) && !IsStamp(tokens[from - 1]) && last - from < LongestLabel) from--;
        bool opens = from == sentence.Sentence.FirstToken || tokens[from - 1].Norm is ";" || from == EntryFirst(sentence);
        if (!opens || from == last || sentence.Groups.Exists(g => g.First >= from && g.First < last) || (owns || IsFirstPerson(tokens, colon, sentence.Sentence.EndToken) ? names.Phrase(sentence, from, last) : names.Credit(sentence, from, last)) is not { } np) return null;
        int end = colon + 1;
        while (end < sentence.Sentence.EndToken && tokens[end].Norm != ";") end++;
        return new SourceMention(np.Attribution, np.Span, colon + 1, end, false, colon);
    }

    /// <summary>"…: we shelled", "…: our fighters struck": who stands before the colon speaks himself, also where he is a party of the war.</summary>
    private static bool IsFirstPerson(ImmutableArray<Token> tokens, int colon, int end) => Enumerable.Range(colon, end - colon).Any(i => tokens[i].Norm is "we" or "our" or "ours");
}
