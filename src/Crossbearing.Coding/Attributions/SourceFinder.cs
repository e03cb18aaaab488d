using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Finds who says what: "X said that …", "…, X said", "according to X", "X's claim that …", "reportedly". Thread-safe after construction.</summary>
internal sealed partial class SourceFinder
{
    private const int LongestAside = 6, LongestInverted = 12, LongestComplement = 14, LongestHung = 3, LongestScare = 5;

    private readonly SpeechLexicon speech;
    private readonly SourceNames names;
    private readonly PhraseTrie<string> anonymous = new();

    public SourceFinder(TheatreSet theatres, IReadOnlyList<LexiconEntry> lexicon)
    {
        speech = new SpeechLexicon(lexicon);
        names = new SourceNames(theatres, lexicon);
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
            if (Opened(sentence, i, last) is { } opened) found.Add(opened);
            else if (Counted(sentence, i, last) is { } counted) found.Add(counted);
            else if (tokens[i].Norm == "(" && Parenthesis(sentence, i) is { } credited) found.Add(credited);
            else if (IsDash(tokens[i]) && (Signed(sentence, i) ?? Entry(sentence, i)) is { } signed) found.Add(signed);
            else if (tokens[i].Norm is ":" && Label(sentence, i) is { } label) found.Add(label);
            else if (sentence.Groups.Find(g => g.Head == i) is { } group) found.AddRange(Said(sentence, group, last));
            else if (Present(sentence, i) is { } present) found.Add(present);
            else if (Noted(sentence, i, found) is { } noted) found.Add(noted);
            else if (Numbered(sentence, i, found) is { } numbered) found.Add(numbered);
        }
        if (found.Count == 0 && (Continued(sentence, last) ?? Anonymous(sentence) ?? Briefer(sentence, last)) is { } other) found.Add(other);
        else if (Anonymous(sentence) is { } apart && found.TrueForAll(f => f.First > apart.SpeechAt && f.Attribution.Kind == AttributionKind.Document)) found.Add(apart);
        return WithoutOwn(sentence.Context, Parted(sentence, Chained(found)));
    }

    /// <summary>"The army said it took X; Y fell, according to traders": where one speaks on each side of a semicolon, each has its own side.</summary>
    private static List<SourceMention> Parted(SentenceReading sentence, List<SourceMention> found)
    {
        for (int i = sentence.Sentence.FirstToken; found.Count > 1 && i < sentence.Sentence.EndToken; i++)
        {
            if (sentence.Context.Tokens[i].Norm != ";" || !found.Exists(s => s.SpeechAt < i) || !found.Exists(s => s.SpeechAt > i)) continue;
            found = found.ConvertAll(s => s.SpeechAt > i && s.First < i ? s with { First = i + 1 } : s.SpeechAt < i && s.End > i ? s with { End = i } : s);
        }
        return found;
    }

    /// <summary>The report's own outlet and its reporters are its own voice, no source: "told X" in a report by X leaves the one who told.</summary>
    private static List<SourceMention> WithoutOwn(ReportContext context, List<SourceMention> found)
    {
        for (int i = found.Count - 1; i >= 0; i--)
        {
            SourceMention source = found[i];
            if (source.Inner is { } behind && OwnVoice.Is(context, behind)) found[i] = source = source with { Inner = behind.Inner };
            if (!OwnVoice.Is(context, source)) continue;
            if (source.Inner is { } inner) found[i] = source with { Attribution = inner.Attribution, Span = inner.Span, Inner = inner.Inner };
            else found.RemoveAt(i);
        }
        return found;
    }

    /// <summary>"citing X" stands behind the one who speaks, "speaking to X" before; without a speaker each stands alone.</summary>
    private static List<SourceMention> Chained(List<SourceMention> found)
    {
        foreach (SourceMention part in found.Where(s => s.Rank != SourceRank.Speaker).ToList())
        {
            SourceMention? speaker = found.Where(s => s.Rank == SourceRank.Speaker && s.Attribution.Name != part.Attribution.Name).MinBy(s => Math.Abs(s.SpeechAt - part.SpeechAt));
            if (speaker is null) continue;
            found.Remove(part);
            found[found.IndexOf(speaker)] = part.Rank == SourceRank.Before ? Over(speaker, part) : Onto(speaker, part);
        }
        return found;
    }

    /// <summary>The chain of a speaker, with the one he cites at its end.</summary>
    private static SourceMention Onto(SourceMention speaker, SourceMention cited) => speaker with { Inner = speaker.Inner is { } inner ? Onto(inner, cited) : cited };

    /// <summary>The speaker, with the outlet that was spoken to as the outermost.</summary>
    private static SourceMention Over(SourceMention speaker, SourceMention outlet) =>
        speaker with { Attribution = outlet.Attribution, Span = outlet.Span, Inner = speaker };

    /// <summary>The sources of a verb of telling; none where it is none or was not said.</summary>
    private IEnumerable<SourceMention> Said(SentenceReading sentence, VerbGroup group, SourceMention? last)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (speech.Verb(tokens, group.Head, sentence.Sentence.EndToken) is not { } kind || IsSilent(sentence, group) || IsThoughtOf(tokens, group)) return [];
        if (kind is "call" or "say" && Called(sentence, group, last) is { } called) return [called];
        if (kind == "call" || IsToldExpectation(sentence, group)) return [];
        bool clause = group.Finite || IsAfterAside(sentence, group);
        if (!clause) return (group.Passive ? Hung(sentence, group, kind) : Saying(sentence, group, kind, last)) is { } hung ? [hung] : [];
        if (group is { Passive: true, Finite: true }) return ByPhrase(sentence, group, kind) is { } by ? [by] : [];
        List<SourcePhrase> speakers = Speakers(sentence, group, last);
        if (speakers.Count == 0 && Unlisted(sentence, group) is { } unlisted) speakers = [unlisted];
        if (speakers.Count == 0) return Flash(sentence, group) is { } flash ? [flash] : [];
        if (kind == "deny" && IsOfNoun(sentence, group)) return [new SourceMention(speakers[0].Attribution, speakers[0].Span, group.End, group.End, true, group.Head)];
        bool inserted = IsInserted(sentence, group);
        bool complement = !inserted && (sentence.Groups.Exists(g => g.First >= group.End && g.Finite) || OpensComplement(sentence, group.End));
        bool opens = speakers[0].Span.Start <= tokens[Math.Min(AfterTime(sentence, sentence.Sentence.FirstToken) + 1, sentence.Sentence.EndToken - 1)].Start;
        bool inverted = speakers[0].Span.Start >= tokens[group.Head].End;
        bool trailing = !(kind == "deny" && Denials.IsOfAll(sentence, group.End)) && (inverted || !complement && !opens && group.End >= sentence.Sentence.EndToken - 5 || inserted && !opens || Trails(tokens, group, sentence));
        if (HasObject(sentence, group)) trailing = inverted;
        if (kind == "deny" && trailing) return [];
        var (from, end) = trailing ? (ScopeFirst(sentence, group), Math.Max(group.ClauseFirst, inverted ? group.First : sentence.Sentence.FirstToken)) : (group.End, ScopeEnd(sentence, group));
        if (trailing && !inverted) end = GoesOn(sentence, group) ? sentence.Sentence.EndToken : group.First;
        bool denies = kind == "deny" || Refutes(sentence, from, end);
        var said = speakers.ConvertAll(s => new SourceMention(s.Attribution, s.Span, from, end, denies, group.Head));
        if (Heard(sentence, group, kind) is { } heard) said[0] = kind == "tell" ? Over(said[0], heard) : said[0] with { Inner = heard };
        return said;
    }

    /// <summary>"said that X fell", not "said that evening".</summary>
    private static bool OpensComplement(SentenceReading sentence, int at) =>
        at < sentence.Sentence.EndToken && sentence.Context.Tokens[at].Norm == "that" && !sentence.Times.Any(t => t.FirstToken <= at + 1 && t.EndToken > at + 1)
        && !(at + 1 < sentence.Sentence.EndToken && sentence.Context.Tokens[at + 1].Norm is "evening" or "night" or "morning" or "day" or "afternoon" or "week" or "month");

    /// <summary>"A diplomat said the partners expected it to fall": what others expect is the speaker's word.</summary>
    private bool IsToldExpectation(SentenceReading sentence, VerbGroup group) =>
        sentence.Context.Tokens[group.Head].Form.VerbLemma == "expect" && sentence.Groups.Exists(g => g.First < group.First && speech.Verb(sentence.Context.Tokens, g.Head, sentence.Sentence.EndToken) is not null);

    /// <summary>"the army acknowledges three", "the mayor had put the toll at four": what is said follows as an object.</summary>
    private static bool HasObject(SentenceReading sentence, VerbGroup group) =>
        sentence.Quantities.Any(q => q.FirstToken == group.End) && !sentence.Times.Any(t => t.FirstToken == group.End);

    /// <summary>"the spokesman, Nabil Abdallah, said in a statement": what looks like a participle after an aside is the verb.</summary>
    private static bool IsAfterAside(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        return group is { Passive: true } && group.First == group.Head && group.First > sentence.Sentence.FirstToken && tokens[group.First - 1].Norm == "," && group.End < sentence.Sentence.EndToken
            && tokens[group.End].Norm is "that" or "in" or "on" or "at" or "via" or "during" or "late" or "early" or "after" or "from";
    }

    /// <summary>"Shelling of X reported on Monday": a headline's participle without a subject that tells; nobody's word.</summary>
    private static SourceMention? Flash(SentenceReading sentence, VerbGroup group)
    {
        Token verb = sentence.Context.Tokens[group.Head];
        if (group.First != group.Head || verb.Form.VerbLemma != "report" || (verb.Form.Verb & VerbForms.Past) == 0 || sentence.Subjects(group).Count > 0) return null;
        TextSpan span = sentence.Context.Span(group.First, group.End);
        return new SourceMention(new Attribution(null, null, AttributionKind.Anonymous, span.Of(sentence.Context.Text)), span, sentence.Sentence.FirstToken, sentence.Sentence.EndToken, false, group.Head);
    }

    /// <summary>"…, a claim the army denied", "…, which the army denies", "…, something the army denies": a verb of denying at the end, of what stands before.</summary>
    private bool IsOfNoun(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (group.End < sentence.Sentence.EndToken && tokens[group.End].Form.Shape != TokenShape.Punctuation) return false;
        for (int i = group.First - 1; i > sentence.Sentence.FirstToken && tokens[i].Norm is not (";" or "." or ":"); i--)
        {
            if (tokens[i].Norm == ",") return tokens[i + 1].Norm is "which" or "something" || tokens[i + 1].Form.Is(WordClass.Determiner) && Enumerable.Range(i + 2, 2).Any(at => at < group.First && speech.IsClaim(tokens[at]));
        }
        return false;
    }

    /// <summary>"a source quoted by X", "an attack claimed by X", "villages reported taken": a participle on its noun tells whose word it is; "reported" alone nobody's.</summary>
    private SourceMention? Hung(SentenceReading sentence, VerbGroup group, string kind)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int limit = sentence.Sentence.EndToken;
        int from = sentence.Groups.FindLast(g => g.Finite && g.End <= group.First)?.End ?? sentence.Sentence.FirstToken;
        for (int i = group.End; (kind == "quote" || tokens[group.Head].Form.VerbLemma is "report" or "claim" or "confirm") && i < Math.Min(group.End + LongestHung, limit); i++)
        {
            if (tokens[i].Norm != "by" || names.Phrase(sentence, i + 1, limit) is not { } np) continue;
            if (i > group.End && np.Attribution.Kind is not (AttributionKind.Media or AttributionKind.Monitor)) return null;
            return new SourceMention(np.Attribution, np.Span, kind == "quote" ? sentence.Sentence.FirstToken : from, limit, false, group.Head) { Rank = kind == "quote" ? SourceRank.Before : SourceRank.Speaker };
        }
        if (tokens[group.Head].Form.VerbLemma != "report" || sentence.Actors.Exists(a => a.End == group.First && a.IsInstitution)) return null;
        TextSpan span = sentence.Context.Span(group.First, group.End);
        return new SourceMention(new Attribution(null, null, AttributionKind.Anonymous, span.Of(sentence.Context.Text)), span, from, limit, false, group.Head);
    }

    /// <summary>Where the subject of a verb of telling can begin: "a nurse and two clerks said" has it before the joining word.</summary>
    private static int SubjectFirst(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = group.ClauseFirst;
        if (group.SharesSubject is not null || at <= sentence.Sentence.FirstToken || tokens[at - 1].Norm is not ("and" or "or")) return at;
        int left = at - 1;
        while (left > sentence.Sentence.FirstToken && tokens[left - 1].Form.Shape != TokenShape.Punctuation && !sentence.Groups.Exists(g => g.First <= left - 1 && left - 1 < g.End)) left--;
        return left == sentence.Sentence.FirstToken || tokens[left - 1].Norm == "," ? left : at;
    }

    /// <summary>"aired pictures, saying that …": what the subject of the verb before says.</summary>
    private SourceMention? Saying(SentenceReading sentence, VerbGroup group, string kind, SourceMention? last)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        bool opens = tokens[group.Head].Form.Verb == VerbForms.Gerund && group.End < sentence.Sentence.EndToken && (tokens[group.End].Norm is "that" or ":" or "\"" or "“" || sentence.Groups.Exists(g => g.Finite && g.First > group.End && g.ClauseFirst == group.End));
        if (!opens || kind is not ("say" or "deny" or "tell") || sentence.Groups.FindLast(g => g.Finite && !g.Passive && g.End <= group.First) is not { } main) return null;
        return Speakers(sentence, main, last) is [var np, ..] ? new SourceMention(np.Attribution, np.Span, group.End, ScopeEnd(sentence, group), kind == "deny", group.Head) : null;
    }

    /// <summary>What is said ends at a semicolon, and where another speaks: "…, while Y maintained that …".</summary>
    private int ScopeEnd(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = group.End; i < sentence.Sentence.EndToken; i++)
        {
            if (tokens[i].Norm == ";" || tokens[i].Norm is "while" or "but" or "whereas" && SpeaksNext(sentence, i)) return i;
        }
        return sentence.Sentence.EndToken;
    }

    private bool SpeaksNext(SentenceReading sentence, int joint) =>
        sentence.Groups.Find(g => g.First > joint && g.Finite) is { } next && speech.Verb(sentence.Context.Tokens, next.Head, sentence.Sentence.EndToken) is not null;

    /// <summary>What a trailing verb of speech stands behind begins after the last semicolon.</summary>
    private static int ScopeFirst(SentenceReading sentence, VerbGroup group)
    {
        int at = group.First;
        while (at > sentence.Sentence.FirstToken && sentence.Context.Tokens[at - 1].Norm != ";") at--;
        return at;
    }

    /// <summary>"…, the military said on Tuesday, hours after …": the speech stands between two commas.</summary>
    private static bool IsInserted(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int before = SubjectFirst(sentence, group) - 1;
        if (before <= sentence.Sentence.FirstToken || tokens[before].Norm is not (",")) return false;
        for (int i = group.End; i < Math.Min(group.End + LongestAside, sentence.Sentence.EndToken); i++)
        {
            if (tokens[i].Norm is "," or ":" or ";" or "." or "–") return true;
            if (tokens[i].Norm is "that" or "it" or "its" or "they" || sentence.Groups.Exists(g => g.First <= i && i < g.End)) return false;
        }
        return false;
    }

    /// <summary>"It was denied by X that …", "…, it was reported by X".</summary>
    private SourceMention? ByPhrase(SentenceReading sentence, VerbGroup group, string kind)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = group.End; i < Math.Min(group.End + 3, sentence.Sentence.EndToken); i++)
        {
            if (tokens[i].Norm == "by" && (names.Phrase(sentence, i + 1, sentence.Sentence.EndToken) ?? SourceNames.Plain(sentence, i + 1, sentence.Sentence.EndToken)) is { } np)
                return new SourceMention(np.Attribution, np.Span, sentence.Sentence.FirstToken, sentence.Sentence.EndToken, kind == "deny", group.Head) { Inner = kind == "quote" ? Quoted(sentence, group) : null };
        }
        return kind == "quote" ? Quoted(sentence, group) : null;
    }

    /// <summary>"X was quoted as saying": the subject is the one whose words they are.</summary>
    private SourceMention? Quoted(SentenceReading sentence, VerbGroup group)
    {
        if (names.Phrase(sentence, SkipLead(sentence, group.ClauseFirst, group.First), group.First) is not { } np) return null;
        bool trailing = Trails(sentence.Context.Tokens, group, sentence);
        return new SourceMention(np.Attribution, np.Span, trailing ? sentence.Sentence.FirstToken : group.End, trailing ? group.First : sentence.Sentence.EndToken, false, group.Head);
    }

    /// <summary>A sentence that a quotation begun in its paragraph fills: the words of the one who spoke there last.</summary>
    private static SourceMention? Continued(SentenceReading sentence, SourceMention? last)
    {
        ReportContext context = sentence.Context;
        Paragraph paragraph = context.Document.Paragraphs[sentence.Sentence.Paragraph];
        int start = context.Tokens[sentence.Sentence.FirstToken].Start;
        if (last is null || last.Span.Start < paragraph.Span.Start || last.Span.Start >= start) return null;
        bool open = false;
        for (int i = paragraph.Span.Start; i <= start; i++) open = context.Text[i] switch { '“' => true, '”' => false, '"' => !open, _ => open };
        if (!open) return null;
        int end = sentence.Sentence.FirstToken + 1;
        while (end < sentence.Sentence.EndToken && context.Tokens[end].Norm is not ("\"" or "”")) end++;
        return end - sentence.Sentence.FirstToken < LongestScare ? null
            : new SourceMention(last.Innermost.Attribution, last.Innermost.Span, sentence.Sentence.FirstToken, end, false, sentence.Sentence.FirstToken);
    }

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
