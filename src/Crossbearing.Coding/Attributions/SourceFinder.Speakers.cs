using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>Who speaks by a verb of speech: before it, behind it, joined by "and", by a phrase with "by".</content>
internal sealed partial class SourceFinder
{
    /// <summary>Who speaks: the subject, one named before it, or one after an inverted verb.</summary>
    private List<SourcePhrase> Speakers(SentenceReading sentence, VerbGroup group, SourceMention? last)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int first = SubjectFirst(sentence, group);
        if (Inverted(sentence, group) is { } after) return [after];
        if ((Unnamed(sentence, group) ?? Asked(sentence, group)) is { } apart) return [apart];
        int from = SkipLead(sentence, first, group.First);
        if (Joined(sentence, from, group.First) is { Count: > 1 } joined) return joined;
        if (last is not null && IsOfTwo(sentence, group)) return [Again(last, sentence, sentence.Sentence.FirstToken)];
        SourcePhrase? np = null;
        ActorMention? subject = sentence.Subjects(group).LastOrDefault(a => !a.IsDemonym);
        if (subject is not null && subject.First >= first && !subject.IsCivilian && subject.End <= group.First) np = new SourcePhrase(names.FromActor(sentence, subject), subject.Span, subject.End);
        SourcePhrase? told = names.Person(sentence, from, group.First) ?? names.Phrase(sentence, from, group.First);
        if (np is { } known && subject is { IsGeneric: true } && told?.Span == known.Span) np = known with { Attribution = known.Attribution with { Kind = told.Value.Attribution.Kind } };
        np = Longer(np, told);
        if (last is not null && np is { Attribution.Id: null } bare && PointsToLast(tokens[from].Norm) && SourceNames.IsSpokesman(tokens[bare.End - 1])) np = bare with { Attribution = last.Innermost.Attribution with { Text = bare.Attribution.Text } };
        if (np is null && last is not null && Added(sentence, group) is { } more) np = Again(last, sentence, more);
        np ??= Nearest(sentence, first, group.First);
        if (np is null && first > sentence.Sentence.FirstToken) np = Before(sentence, group);
        np ??= Bearer(sentence, from, group.First, inverted: false) ?? SubjectBefore(sentence, first, last);
        if (np is null && last is not null && BackToken(tokens, first, group.First) is { } back && !(last.Innermost.Attribution.Kind == AttributionKind.Document && tokens[back].Norm is ("he" or "she"))) np = Again(last, sentence, back);
        return np is { } one ? [one] : [];
    }

    /// <summary>"two residents and a local official told …": several speakers, each a source; empty where the first is none.</summary>
    private List<SourcePhrase> Joined(SentenceReading sentence, int from, int limit)
    {
        var joined = new List<SourcePhrase>();
        for (int at = from; at < limit && names.Phrase(sentence, at, limit) is { } next; at = next.End + 1)
        {
            joined.Add(next);
            if (next.End >= limit || sentence.Context.Tokens[next.End].Norm != "and") return next.End >= limit ? joined : [];
        }
        return [];
    }

    /// <summary>"told AFP": the outlet that was told; "quoted a source as saying": the one who was quoted.</summary>
    private SourceMention? Heard(SentenceReading sentence, VerbGroup group, string kind)
    {
        if (kind is not ("tell" or "quote")) return null;
        if (names.Phrase(sentence, group.End, sentence.Sentence.EndToken) is not { } np || kind == "tell" && !IsOutlet(sentence, np)) return null;
        return new SourceMention(np.Attribution, np.Span, sentence.Sentence.FirstToken, sentence.Sentence.EndToken, false, group.Head);
    }

    private bool IsOutlet(SentenceReading sentence, SourcePhrase np) =>
        np.Attribution.Kind == AttributionKind.Media && (!speech.IsListener(sentence.Context.Tokens[np.End - 1].Norm) || sentence.Context.Tokens[np.End - 1].Norm is "media" or "press" && np.Attribution.Name?.Contains(' ', StringComparison.Ordinal) == true);

    /// <summary>"warplanes believed to be Russian": others believe it of the subject, which tells nothing.</summary>
    private static bool IsThoughtOf(ImmutableArray<Token> tokens, VerbGroup group) =>
        group.End + 1 < tokens.Length && tokens[group.Head].Form.VerbLemma is "believe" or "think" or "know" or "understand" or "suspect" or "presume" or "assume" && tokens[group.End].Norm == "to" && tokens[group.End + 1].Norm is "be" or "have" or "belong";

    /// <summary>"did not report", "neither confirmed nor denied", "no group claimed": nobody has told anything.</summary>
    private static bool IsSilent(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (IsOfTwo(sentence, group)) return false;
        if (group.Negated || SourceNames.IsNobody(tokens[group.ClauseFirst])) return true;
        for (int i = Math.Max(group.ClauseFirst, group.First - 2); i < group.Head; i++)
        {
            if (tokens[i].Norm is "neither" or "nor" or "nobody" or "none") return true;
        }
        return false;
    }

    /// <summary>"Neither thought an assault was likely": those who spoke before hold that it will not come.</summary>
    private static bool IsOfTwo(SentenceReading sentence, VerbGroup group) =>
        group.First == sentence.Sentence.FirstToken + 1 && sentence.Context.Tokens[group.First - 1].Norm == "neither" && sentence.Context.Tokens[group.Head].Form.VerbLemma is "think" or "believe" or "expect" or "anticipate";

    /// <summary>"A nurse who saw the strike said", "Residents reached by telephone said": the noun before the clause that tells more of the source.</summary>
    private SourcePhrase? Before(SentenceReading sentence, VerbGroup group)
    {
        if (Behaved(sentence, group) is { } doer) return doer;
        VerbGroup? aside = sentence.Groups.Find(g => g.First >= sentence.Sentence.FirstToken);
        if (aside is null || aside == group || !(aside.Relative || !aside.Finite)) return null;
        return names.Phrase(sentence, SkipLead(sentence, sentence.Sentence.FirstToken, aside.First), aside.First) ?? (aside.Passive ? Article(sentence, aside.First) : null);
    }

    /// <summary>"Shells fell on X, a nurse who works there said": the noun between the last comma and the relative clause before the verb.</summary>
    private SourcePhrase? Behaved(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int who = group.First - 1;
        while (who > sentence.Sentence.FirstToken && tokens[who].Norm != "who" && tokens[who].Form.Shape != TokenShape.Punctuation) who--;
        if (tokens[who].Norm != "who" || !sentence.Groups.Exists(g => g.Relative && g.First > who && g.End <= group.First)) return null;
        int from = who;
        while (from > sentence.Sentence.FirstToken && tokens[from - 1].Form.Shape != TokenShape.Punctuation) from--;
        return from > sentence.Sentence.FirstToken && names.Phrase(sentence, from, who) is { } np && np.End == who ? np : null;
    }

    /// <summary>"Two brothers from X told us that …", "Traders' wives say that …": the plain subject that opens a sentence, whatever its noun, where it tells that something happened.</summary>
    private static SourcePhrase? Unlisted(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int first = SkipLead(sentence, sentence.Sentence.FirstToken, group.First);
        bool tells = tokens[group.Head].Form.VerbLemma is "say" or "tell" or "report" or "write" or "recall" or "recount" && sentence.Groups.Exists(g => g.Finite && g.First > group.End && g.First - group.End < LongestComplement);
        if (!tells || sentence.Groups.Exists(g => g.First < group.First) || tokens[first].Form.Is(WordClass.Pronoun | WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb)) return null;
        return SourceNames.Plain(sentence, first, group.First) is { } np && np.End == group.First && np.End > first + 1
            ? np with { Attribution = np.Attribution with { Kind = char.IsUpper(np.Attribution.Name![0]) && tokens[first].Form.Is(WordClass.Determiner) ? AttributionKind.Anonymous : AttributionKind.Witness } } : null;
    }

    /// <summary>"Six dead, the mayor said": the noun phrase after the last comma before the verb.</summary>
    private SourcePhrase? Nearest(SentenceReading sentence, int first, int verb)
    {
        int comma = verb - 1;
        while (comma > first && sentence.Context.Tokens[comma].Norm != ",") comma--;
        return comma > first && names.Phrase(sentence, comma + 1, verb) is { } np && np.End == verb ? np : null;
    }

    /// <summary>"Within hours a resident of X reached by telephone said": the noun phrase that ends at a token and begins with an article.</summary>
    private SourcePhrase? Article(SentenceReading sentence, int end)
    {
        for (int at = end - 2; at >= sentence.Sentence.FirstToken && sentence.Context.Tokens[at].Form.Shape != TokenShape.Punctuation; at--)
        {
            if (sentence.Context.Tokens[at].Form.Is(WordClass.Determiner) && names.Phrase(sentence, at, end) is { } np && np.End == end) return np;
        }
        return null;
    }

    /// <summary>The source named before, told again by the word at a token ("he", "the ministry").</summary>
    private static SourcePhrase Again(SourceMention last, SentenceReading sentence, int at)
    {
        TextSpan span = sentence.Context.Span(at, at + 1);
        return new SourcePhrase(last.Innermost.Attribution with { Text = span.Of(sentence.Context.Text) }, span, at + 1);
    }

    /// <summary>"its spokesman", "by their count": of the one who spoke before.</summary>
    private static bool PointsToLast(string norm) => norm is "its" or "their";

    /// <summary>"13:20 The mayor said": the time of an entry.</summary>
    private static bool IsStamp(Token token) => char.IsAsciiDigit(token.Norm[0]) && token.Norm.Contains(':', StringComparison.Ordinal);

    private static int SkipLead(SentenceReading sentence, int first, int end)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int comma = -1;
        if (first == sentence.Sentence.FirstToken && IsStamp(tokens[first])) first++;
        if (first + 1 < end && IsLeadAdverb(tokens, first)) first++;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Norm == ",") comma = i;
        }
        for (int i = end - 1; i > first; i--)
        {
            if (tokens[i].Norm is "->" or "→" or "➤" or ">" or "=>") return i + 1;
        }
        if (comma < 0 && AfterTime(sentence, first) is var after && after > first && after < end) return after;
        bool lead = comma > first && tokens[first].Form.Is(WordClass.Preposition) || sentence.Times.Any(t => t.FirstToken <= first + 1 && t.EndToken >= comma - 1 && comma > 0);
        return lead ? comma + 1 : first;
    }

    /// <summary>"By midnight the mayor said": one past the time that begins at a token; the token itself where none does.</summary>
    private static int AfterTime(SentenceReading sentence, int first) =>
        sentence.Times.FirstOrDefault(t => t.FirstToken == first || t.FirstToken == first + 1 && sentence.Context.Tokens[first].Form.Is(WordClass.Preposition))?.EndToken ?? first;

    /// <summary>"…," said X; "…, said the governor, Vyacheslav Gladkov." No subject stands before, and none of what was said follows.</summary>
    private SourcePhrase? Inverted(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (group.First != group.Head || group.First == sentence.Sentence.FirstToken || speech.Verb(tokens, group.Head, sentence.Sentence.EndToken) is "tell" || IsAfterName(sentence, group) || tokens[group.First - 1].Norm is not ("," or "”" or "\"" or "’" or "'" or "–" or "—")) return null;
        if (sentence.Groups.Exists(g => g.Finite && !g.Relative && g.First > group.End && g.ClauseFirst <= group.End + 1 && g.First - group.End < LongestComplement)) return null;
        int limit = Math.Min(group.End + LongestInverted, sentence.Sentence.EndToken);
        return limit <= group.End || tokens[group.End].Norm is "that" || tokens[group.End].Form.Is(WordClass.Preposition) ? null : names.Person(sentence, group.End, limit) ?? names.Phrase(sentence, group.End, limit) ?? Bearer(sentence, group.End, limit, inverted: true);
    }

    /// <summary>"The commander of the group, Petro Doroshuk, reported the capture of X": the title that opens the sentence and the name behind it are who speaks.</summary>
    private bool IsAfterName(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int close = group.First - 1, open = close - 1;
        while (open > sentence.Sentence.FirstToken && tokens[open].Norm != ",") open--;
        return open > sentence.Sentence.FirstToken && tokens[close].Norm == "," && SourceNames.NameEnd(sentence, open + 1, close) == close && close > open + 1
            && names.Phrase(sentence, SkipLead(sentence, sentence.Sentence.FirstToken, open), open) is { } title && title.End == open;
    }

    /// <summary>True where the speech stands after what is said.</summary>
    private static bool Trails(ImmutableArray<Token> tokens, VerbGroup group, SentenceReading sentence)
    {
        if (group.ClauseFirst <= sentence.Sentence.FirstToken + 1) return false;
        Token before = tokens[group.ClauseFirst - 1];
        bool complement = OpensComplement(sentence, group.End) || group.End < sentence.Sentence.EndToken && sentence.Groups.Exists(g => g.First > group.End && g.Finite && g.ClauseFirst >= group.End && g.First - group.End < LongestComplement);
        return before.Norm is "," or "”" or "\"" && !complement;
    }

    /// <summary>"Gunmen attacked the camp, witnesses said, and two nurses were abducted": what follows the tag with "and" is said as well, where nobody else speaks.</summary>
    private bool GoesOn(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int comma = group.End;
        while (comma < Math.Min(group.End + LongestAside, sentence.Sentence.EndToken) && tokens[comma].Norm != ",") comma++;
        return comma + 1 < sentence.Sentence.EndToken && tokens[comma].Norm == "," && tokens[comma + 1].Norm == "and" && IsInserted(sentence, group)
            && !sentence.Groups.Exists(g => g.First > comma && speech.Verb(tokens, g.Head, sentence.Sentence.EndToken) is not null);
    }

    /// <summary>The word in a range that points back to a source named before, or null.</summary>
    private static int? BackToken(ImmutableArray<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Norm is "he" or "she" or "it" or "they") return i;
        }
        return null;
    }

    private static SourcePhrase? Longer(SourcePhrase? a, SourcePhrase? b)
    {
        if (a is null) return b;
        if (a.Value.Attribution.Text is { } words && words.Contains(" official", StringComparison.Ordinal) && b is { Attribution.Id: null } && b.Value.Span.Contains(a.Value.Span)) return b;
        if (b is null || b.Value.Attribution.Id is null && a.Value.Attribution.Id is not null && !b.Value.Span.Contains(a.Value.Span)) return a;
        return b.Value.Span.Length > a.Value.Span.Length && b.Value.Span.Contains(a.Value.Span) ? b : a;
    }
}
