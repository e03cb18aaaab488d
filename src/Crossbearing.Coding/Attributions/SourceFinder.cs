using System.Collections.Frozen;
using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Core.Json;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Finds who says what: "X said that …", "…, X said", "according to X", "reportedly". Thread-safe after construction.</summary>
internal sealed class SourceFinder
{
    private const int LongestCredit = 14, LongestLabel = 6, LongestAside = 6, LongestUnknown = 8;

    private readonly FrozenDictionary<string, string> speech;
    private readonly PhraseTrie<AttributionKind> sourceNouns = new();
    private readonly PhraseTrie<string> anonymous = new();

    public SourceFinder(IReadOnlyList<LexiconEntry> lexicon)
    {
        speech = lexicon.Where(e => e.Section == "speech").SelectMany(e => e.All("words").Select(w => (Word: w, Id: e.One("id") ?? "say")))
            .DistinctBy(p => p.Word, StringComparer.Ordinal).ToFrozenDictionary(p => p.Word, p => p.Id, StringComparer.Ordinal);
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "source-nouns"))
        {
            if (!Words.TryParse(entry.One("kind") ?? "", out AttributionKind kind)) continue;
            foreach (string word in entry.All("words")) sourceNouns.Add(word, kind);
        }
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "cues" && e.One("id") == "anonymous"))
        {
            foreach (string word in entry.All("words")) anonymous.Add(word, word);
        }
    }

    /// <summary>The sources of a sentence in text order; <paramref name="last"/> is the last one before, for "the source added".</summary>
    public List<SourceMention> Find(SentenceReading sentence, SourceMention? last)
    {
        var found = new List<SourceMention>();
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (According(sentence, i, last) is { } according) found.Add(according);
            else if (tokens[i].Norm == "(" && Parenthesis(sentence, i) is { } credited) found.Add(credited);
            else if (tokens[i].Norm is ":" && Label(sentence, i) is { } label) found.Add(label);
            else if (sentence.Groups.Find(g => g.Head == i) is { } group && Said(sentence, group, last) is { } said) found.Add(said);
        }
        if (found.Count == 0 && Anonymous(sentence) is { } nobody) found.Add(nobody);
        return found;
    }

    /// <summary>"according to X", "in the words of X", "by X's account", "X:" is not one.</summary>
    private SourceMention? According(SentenceReading sentence, int i, SourceMention? last)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int limit = sentence.Sentence.EndToken;
        int start = tokens[i].Norm == "according" && i + 1 < limit && tokens[i + 1].Norm == "to" ? i + 2
            : tokens[i].Norm == "citing" || tokens[i].Norm == "quoting" ? i + 1 : -1;
        if (start < 0 || start >= limit) return null;
        if (last is not null && (tokens[start].Norm is "them" or "him" or "her" or "it" || IsBack(tokens, start, Math.Min(start + 4, limit)) && tokens[start].Norm is "the"))
            return new SourceMention(Again(last, sentence, start), sentence.Context.Span(start, start + 1), sentence.Sentence.FirstToken, limit, false, i);
        return (NounPhrase(sentence, start, limit) ?? Plain(sentence, start, limit)) is { } np ? new SourceMention(np.Attribution, np.Span, sentence.Sentence.FirstToken, limit, false, i) : null;
    }

    /// <summary>"over 100 killed (Syrian Observatory)": the source of what stands before it, back to the last semicolon, parenthesis or end of a sentence.</summary>
    private SourceMention? Parenthesis(SentenceReading sentence, int open)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int close = open + 1;
        while (close < Math.Min(open + LongestCredit, sentence.Sentence.EndToken) && tokens[close].Norm != ")") close++;
        if (close >= sentence.Sentence.EndToken || tokens[close].Norm != ")" || Credit(sentence, open + 1, close) is not { } np) return null;
        int from = open;
        while (from > sentence.Sentence.FirstToken && tokens[from - 1].Norm is not (";" or ")" or ":")) from--;
        return new SourceMention(np.Attribution, np.Span, from, open, false, open);
    }

    /// <summary>"Observatory: over 400 dead": a source before a colon that opens the sentence or follows a semicolon.</summary>
    private SourceMention? Label(SentenceReading sentence, int colon)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int from = colon;
        while (from > sentence.Sentence.FirstToken && tokens[from - 1].Norm is not (";" or "." or ")") && colon - from < LongestLabel) from--;
        bool opens = from == sentence.Sentence.FirstToken || tokens[from - 1].Norm is ";";
        if (!opens || from == colon || sentence.Groups.Exists(g => g.First >= from && g.First < colon) || Credit(sentence, from, colon) is not { } np) return null;
        int end = colon + 1;
        while (end < sentence.Sentence.EndToken && tokens[end].Norm != ";") end++;
        return new SourceMention(np.Attribution, np.Span, colon + 1, end, false, colon);
    }

    /// <summary>A source that stands alone, without a verb: a body that speaks, or words for one; a fighting group alone is none.</summary>
    private (Attribution Attribution, TextSpan Span)? Credit(SentenceReading sentence, int first, int end)
    {
        if (NounPhrase(sentence, first, end) is not { } np || np.Span.Start > sentence.Context.Tokens[first].Start && !sentence.Context.Tokens[first].Form.Is(WordClass.Determiner)) return null;
        ActorMention? body = sentence.Actors.Find(a => a.First >= first && a.End <= end && a.Span.Overlaps(np.Span));
        if (body is not null && sourceNouns.Longest(sentence.Context.Tokens, body.End - 1, body.End, out _, out _)) return np;
        return body is null || body.Actor is { Kind: "media" or "organisation" or "institution" or "government" } || np.Attribution.Id is null || np.Attribution.Kind is AttributionKind.Media or AttributionKind.Monitor ? np : null;
    }

    private SourceMention? Said(SentenceReading sentence, VerbGroup group, SourceMention? last)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (!speech.TryGetValue(tokens[group.Head].Form.VerbLemma, out string? kind) || !group.Finite) return null;
        if (group.Passive) return ByPhrase(sentence, group, kind);
        int first = group.ClauseFirst;
        (Attribution Attribution, TextSpan Span)? np = null;
        ActorMention? subject = sentence.Subjects(group).LastOrDefault(a => !a.IsDemonym);
        if (subject is not null && subject.First >= first && IsSpeaker(subject, tokens, group)) np = (FromActor(sentence, subject), subject.Span);
        np = Longer(np, NounPhrase(sentence, SkipLead(sentence, first, group.First), group.First));
        if (np is null && first > sentence.Sentence.FirstToken && Before(sentence, group) is { } far) np = far;
        if (np is null && Inverted(sentence, group) is { } after) np = after;
        if (np is null && last is not null && IsBack(tokens, first, group.First))
        {
            int back = BackToken(tokens, first, group.First);
            np = (Again(last, sentence, back), sentence.Context.Span(back, back + 1));
        }
        if (np is null) return null;
        bool inserted = IsInserted(sentence, group);
        bool complement = !inserted && (sentence.Groups.Exists(g => g.First >= group.End && g.Finite) || group.End < sentence.Sentence.EndToken && tokens[group.End].Norm == "that");
        bool opens = np.Value.Span.Start <= tokens[Math.Min(sentence.Sentence.FirstToken + 1, sentence.Sentence.EndToken - 1)].Start;
        bool trailing = !complement && !opens && group.End >= sentence.Sentence.EndToken - 5 || inserted && !opens || Trails(tokens, group, sentence);
        if (kind == "deny" && trailing) return null;
        int from = trailing ? sentence.Sentence.FirstToken : group.End;
        return new SourceMention(np.Value.Attribution, np.Value.Span, from, trailing ? Math.Max(first, group.First) : sentence.Sentence.EndToken, kind == "deny", group.Head);
    }

    /// <summary>"…, the military said on Tuesday, hours after …": the speech stands between two commas.</summary>
    private static bool IsInserted(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int before = group.ClauseFirst - 1;
        if (before <= sentence.Sentence.FirstToken || tokens[before].Norm is not (",")) return false;
        for (int i = group.End; i < Math.Min(group.End + LongestAside, sentence.Sentence.EndToken); i++)
        {
            if (tokens[i].Norm is "," or ":" or ";" or "." or "–") return true;
            if (tokens[i].Norm is "that" or "it" or "its" or "they" || sentence.Groups.Exists(g => g.First <= i && i < g.End)) return false;
        }
        return false;
    }

    /// <summary>"A nurse who saw the strike said", "Residents reached by telephone said": the noun before the clause that tells more of the source.</summary>
    private (Attribution, TextSpan)? Before(SentenceReading sentence, VerbGroup group)
    {
        VerbGroup? aside = sentence.Groups.Find(g => g.First >= sentence.Sentence.FirstToken);
        return aside is null || aside == group || !(aside.Relative || !aside.Finite) ? null : NounPhrase(sentence, SkipLead(sentence, sentence.Sentence.FirstToken, aside.First), aside.First);
    }

    /// <summary>The source named before, told again by the word at a token ("he", "the ministry").</summary>
    private static Attribution Again(SourceMention last, SentenceReading sentence, int at) =>
        last.Attribution with { Text = sentence.Context.Span(at, at + 1).Of(sentence.Context.Text) };

    private static int SkipLead(SentenceReading sentence, int first, int end)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int comma = -1;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Norm == ",") comma = i;
        }
        bool lead = comma > first && tokens[first].Form.Is(WordClass.Preposition) || sentence.Times.Any(t => t.FirstToken <= first + 1 && t.EndToken >= comma - 1 && comma > 0);
        return lead ? comma + 1 : first;
    }

    /// <summary>"It was denied by X that …", "…, it was reported by X".</summary>
    private SourceMention? ByPhrase(SentenceReading sentence, VerbGroup group, string kind)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = group.End; i < Math.Min(group.End + 3, sentence.Sentence.EndToken); i++)
        {
            if (tokens[i].Norm == "by" && (NounPhrase(sentence, i + 1, sentence.Sentence.EndToken) ?? Plain(sentence, i + 1, sentence.Sentence.EndToken)) is { } np)
                return new SourceMention(np.Attribution, np.Span, sentence.Sentence.FirstToken, sentence.Sentence.EndToken, kind == "deny", group.Head);
        }
        return null;
    }

    /// <summary>"…," said X.</summary>
    private (Attribution, TextSpan)? Inverted(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        bool afterQuote = group.First > sentence.Sentence.FirstToken && tokens[group.First - 1].Norm is "," or "”" or "\"" or "’" or "'";
        return afterQuote ? NounPhrase(sentence, group.End, Math.Min(group.End + 12, sentence.Sentence.EndToken)) : null;
    }

    /// <summary>True where the speech stands after what is said.</summary>
    private static bool Trails(ImmutableArray<Token> tokens, VerbGroup group, SentenceReading sentence)
    {
        if (group.ClauseFirst <= sentence.Sentence.FirstToken + 1) return false;
        Token before = tokens[group.ClauseFirst - 1];
        bool complement = group.End < sentence.Sentence.EndToken && (tokens[group.End].Norm == "that" || sentence.Groups.Exists(g => g.First > group.End && g.Finite && g.ClauseFirst >= group.End && g.First - group.End < 14));
        return before.Norm is "," or "”" or "\"" && !complement;
    }

    private static bool IsBack(ImmutableArray<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Norm is "source" or "he" or "she" or "it" or "they" or "statement" or "official" or "spokesman" or "ministry" or "monitor" or "minister" or "officer" or "commander") return true;
        }
        return false;
    }

    private static int BackToken(ImmutableArray<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Norm is "source" or "he" or "she" or "it" or "they" or "statement" or "official" or "spokesman" or "ministry" or "monitor" or "minister" or "officer" or "commander") return i;
        }
        return first;
    }

    private static bool IsSpeaker(ActorMention actor, ImmutableArray<Token> tokens, VerbGroup group) => !actor.IsCivilian && actor.End <= group.First;

    private static (Attribution, TextSpan)? Longer((Attribution Attribution, TextSpan Span)? a, (Attribution Attribution, TextSpan Span)? b)
    {
        if (a is null) return b;
        if (b is null || b.Value.Attribution.Id is null && a.Value.Attribution.Id is not null && !b.Value.Span.Contains(a.Value.Span)) return a;
        return b.Value.Span.Length > a.Value.Span.Length && b.Value.Span.Contains(a.Value.Span) ? b : a;
    }

    /// <summary>A noun phrase from <paramref name="from"/> that names a source: an actor, or words whose head is a source noun.</summary>
    private (Attribution Attribution, TextSpan Span)? NounPhrase(SentenceReading sentence, int from, int limit)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int start = from;
        while (start < limit && (tokens[start].Form.Is(WordClass.Determiner) || tokens[start].Form.Shape == TokenShape.Punctuation && tokens[start].Norm is "“" or "\"")) start++;
        for (int i = start; i < Math.Min(start + 9, limit); i++)
        {
            if (tokens[i].Norm is "," or ";" or "that" or "." or ":" || (tokens[i].Form.Is(WordClass.Preposition) && tokens[i].Norm is not ("of" or "in" or "to" or "with" or "on" or "close")) || (i > start && sentence.Groups.Exists(g => g.First == i))) break;
            if (sentence.Actors.Find(a => a.First == i && !a.IsDemonym) is { IsCivilian: false } actor && !sourceNouns.Longest(tokens, actor.End, Math.Min(actor.End + 3, limit), out _, out _))
            {
                bool generic = actor.IsGeneric && sourceNouns.Longest(tokens, actor.End - 1, actor.End, out _, out var kinds) && kinds.Count > 0;
                if (!generic && (actor.Actor is not null || actor.Name is not null)) return (FromActor(sentence, actor), sentence.Context.Span(start == from || !tokens[start - 1].Form.Is(WordClass.Determiner) ? actor.First : start, actor.End));
            }
            if (sentence.Actors.Find(a => a.First == i && !a.IsDemonym && a.End < limit) is { } before && sourceNouns.Longest(tokens, before.End, limit, out _, out _)) i = before.End;
            if (!sourceNouns.Longest(tokens, i, limit, out int end, out var found)) continue;
            while (end < limit && sourceNouns.Longest(tokens, end, limit, out int further, out var next)) (end, found, i) = (further, next, end);
            int stop = Extend(sentence, end, limit);
            TextSpan span = sentence.Context.Span(start, stop);
            string name = span.Of(sentence.Context.Text);
            if (Spokesman(sentence, start, i, stop) is { } body) return (FromActor(sentence, body) with { Text = name, Kind = body.IsInstitution ? AttributionKind.Official : KindOf(body.Actor) }, span);
            return (new Attribution(name, null, Refine(sentence, start, i, found[0]), name), span);
        }
        return null;
    }

    /// <summary>A source whose noun the lexicon does not know, as written up to the next verb, comma or end: "those who fled", "the camp's cook".</summary>
    private static (Attribution Attribution, TextSpan Span)? Plain(SentenceReading sentence, int from, int limit)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int start = from;
        while (start < limit && tokens[start].Form.Is(WordClass.Determiner) && tokens[start].Norm is not ("those" or "some" or "many")) start++;
        int end = start;
        while (end < Math.Min(start + LongestUnknown, limit) && tokens[end].Norm is not ("," or ";" or "." or ":" or ")" or "who" or "that" or "which") && !sentence.Groups.Exists(g => g.First == end) && !sentence.Times.Any(t => t.FirstToken == end)) end++;
        if (end == start || tokens[start].Form.Shape != TokenShape.Word || sentence.Places.Exists(p => p.First == start)) return null;
        string name = sentence.Context.Span(start, end).Of(sentence.Context.Text);
        return (new Attribution(name, null, tokens[start].Norm is "those" or "people" or "survivors" ? AttributionKind.Witness : AttributionKind.Anonymous, name), sentence.Context.Span(start, end));
    }

    /// <summary>Takes "of the Russian Defense Ministry" or "close to the rebels" into the name of the source.</summary>
    private static int Extend(SentenceReading sentence, int end, int limit)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (end + 1 >= limit || tokens[end].Norm is not ("of" or "for" or "in" or "from" or "close" or "affiliated" or "at" or "with")) return end;
        ActorMention? actor = sentence.Actors.Find(a => a.First > end && a.First <= end + 3 && a.End <= limit);
        return actor is { IsCivilian: false } ? actor.End : end;
    }

    /// <summary>"a spokesman for X", "X's spokeswoman": the body that speaks.</summary>
    private static ActorMention? Spokesman(SentenceReading sentence, int start, int noun, int stop) =>
        sentence.Context.Tokens[noun].Norm is "spokesman" or "spokeswoman" or "spokesperson" or "spokespeople"
            ? sentence.Actors.Find(a => a.First >= start && a.End <= stop && !a.IsCivilian && a.Name is not null) : null;

    private static AttributionKind Refine(SentenceReading sentence, int start, int noun, AttributionKind kind)
    {
        for (int i = start; i < noun; i++)
        {
            string norm = sentence.Context.Tokens[i].Norm;
            if (norm is "military" or "security" or "government" or "army" && kind == AttributionKind.Anonymous) return AttributionKind.Official;
            if (norm is "local" or "tribal" && kind is AttributionKind.Anonymous or AttributionKind.Official) return AttributionKind.Local;
            if (norm is "medical" or "hospital" && kind == AttributionKind.Anonymous) return AttributionKind.Monitor;
            if (norm is "rebel" or "opposition" or "insurgent" && kind is AttributionKind.Official) return AttributionKind.ArmedGroup;
        }
        return kind;
    }

    private static Attribution FromActor(SentenceReading sentence, ActorMention actor)
    {
        string text = actor.Span.Of(sentence.Context.Text);
        return new Attribution(actor.Name ?? text, actor.Actor?.Id, KindOf(actor.Actor), text);
    }

    private static AttributionKind KindOf(Actor? actor) => actor?.Kind switch
    {
        "media" => AttributionKind.Media,
        "organisation" => AttributionKind.Monitor,
        "armed-group" or "coalition" or "militia" => AttributionKind.ArmedGroup,
        "generic" => AttributionKind.ArmedGroup,
        "population" => AttributionKind.Witness,
        null => AttributionKind.ArmedGroup,
        _ => AttributionKind.Official,
    };

    private SourceMention? Anonymous(SentenceReading sentence)
    {
        for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (!anonymous.Longest(sentence.Context.Tokens, i, sentence.Sentence.EndToken, out int end, out _)) continue;
            TextSpan span = sentence.Context.Span(i, end);
            VerbGroup? own = sentence.Groups.Count > 1 && sentence.Groups[0].End <= i ? sentence.Groups.Find(g => g.First <= i && i < g.End) : null;
            return new SourceMention(new Attribution(null, null, AttributionKind.Anonymous, span.Of(sentence.Context.Text)), span, own?.First ?? sentence.Sentence.FirstToken, sentence.Sentence.EndToken, false, i);
        }
        return null;
    }
}
