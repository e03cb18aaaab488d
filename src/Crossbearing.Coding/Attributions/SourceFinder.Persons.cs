using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>Who speaks by a bare name or by a pronoun: "Doroshuk added", "said Petro Doroshuk, who heads the administration", "It reported".</content>
internal sealed partial class SourceFinder
{
    /// <summary>"an officer who asked not to be named told the paper": who speaks stands before the words that keep the name back.</summary>
    private SourcePhrase? Unnamed(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int who = group.First - 1;
        while (who > sentence.Sentence.FirstToken && group.First - who < LongestLabel && tokens[who].Norm != "who") who--;
        if (who <= sentence.Sentence.FirstToken || tokens[who].Norm != "who" || !Enumerable.Range(who, group.First - who).Any(i => tokens[i].Norm is "named" or "identified" or "anonymity" or "anonymous")) return null;
        int end = tokens[who - 1].Norm == "," ? who - 1 : who, start = end;
        while (start > sentence.Sentence.FirstToken && tokens[start - 1].Form.Shape != TokenShape.Punctuation) start--;
        return names.Person(sentence, start, end) ?? names.Phrase(sentence, start, end);
    }

    /// <summary>"The officer, asked about two soldiers whose death was announced, answered that …": who speaks opens the sentence, before the aside on what he was asked.</summary>
    private SourcePhrase? Asked(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (group.First - 1 <= sentence.Sentence.FirstToken || tokens[group.First - 1].Norm != "," || names.Phrase(sentence, sentence.Sentence.FirstToken, group.First) is not { } np) return null;
        return np.End + 2 < group.First && tokens[np.End].Norm == "," && tokens[np.End + 1].Norm is "asked" or "questioned" or "pressed" or "speaking" or "commenting" or "replying" or "responding" ? np : null;
    }

    /// <summary>"The spokesman, X, gave a briefing on Sunday": who tells nothing yet, but is the one who goes on to speak.</summary>
    private SourceMention? Briefer(SentenceReading sentence, SourceMention? last)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (sentence.Groups.Find(g => g is { Finite: true, Passive: false, Negated: false }) is not { } group || tokens[group.Head].Form.VerbLemma is not ("give" or "hold" or "address" or "face" or "meet" or "speak" or "talk")) return null;
        bool told = Enumerable.Range(group.End, LongestAside).Any(i => i < sentence.Sentence.EndToken && tokens[i].Norm is "briefing" or "conference" or "interview" or "reporters" or "journalists" or "correspondents");
        return told && Speakers(sentence, group, last) is [var speaker] ? new SourceMention(speaker.Attribution, speaker.Span, group.End, group.End, false, group.Head) : null;
    }

    private const int LongestHeading = 2, LongestTie = 1;

    /// <summary>A person's name that no pack knows, right before the verb or right after an inverted one; null where the words name something else.</summary>
    private static SourcePhrase? Bearer(SentenceReading sentence, int from, int limit, bool inverted)
    {
        int end = SourceNames.NameEnd(sentence, from, limit);
        if (end == from || !IsNamed(sentence, from, end)) return null;
        if (!inverted && end != limit && sentence.Context.Tokens[end].Norm is not "," || inverted && end < limit && sentence.Context.Tokens[end].Form.Shape == TokenShape.Word && !sentence.Times.Any(t => t.FirstToken - end <= 1 && t.FirstToken >= end) && !sentence.Context.Tokens[end].Form.Is(WordClass.Preposition | WordClass.Relative | WordClass.Coordinator)) return null;
        TextSpan span = sentence.Context.Span(from, end);
        string name = span.Of(sentence.Context.Text);
        return new SourcePhrase(new Attribution(name, null, Leads(sentence, end) ? AttributionKind.Official : AttributionKind.Witness, name), span, end);
    }

    private static bool IsNamed(SentenceReading sentence, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (sentence.Context.Tags[i] != WordTag.Name || sentence.Context.Tokens[i].Case != LetterCase.Capitalised || sentence.Actors.Exists(a => a.First <= i && i < a.End)) return false;
        }
        return true;
    }

    /// <summary>"…, who heads the administration": said of one in office.</summary>
    private static bool Leads(SentenceReading sentence, int at)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        return at + 2 < sentence.Sentence.EndToken && tokens[at].Norm == "," && tokens[at + 1].Norm == "who" && sentence.Groups.Find(g => g.First >= at + 2 && g.First - at <= 2 + LongestHeading) is { } group
            && tokens[group.Head].Form.VerbLemma is "head" or "lead" or "run" or "govern" or "chair" or "direct" or "command" or "speak" or "represent" or "administer" or "oversee";
    }

    /// <summary>"The General Staff did not mention X. It reported …": the body that opens the sentence before, where nobody speaks in that one.</summary>
    private SourcePhrase? SubjectBefore(SentenceReading sentence, int back, SourceMention? last)
    {
        ReportContext context = sentence.Context;
        if (back != sentence.Sentence.FirstToken || sentence.Index == sentence.Paragraph.FirstSentence || context.Tokens[back].Norm is not ("it" or "they")) return null;
        Sentence before = context.Document.Sentences[sentence.Index - 1];
        if (last is not null && last.Span.Start >= before.Span.Start) return null;
        ActorMention? subject = null;
        foreach (ActorMention actor in ReportContext.Within(context.Actors, before.FirstToken, before.EndToken))
        {
            if (actor.First - (subject?.End ?? before.FirstToken) > LongestTie) break;
            subject = actor;
        }
        return subject is { IsCivilian: false, IsDemonym: false } && subject.End < before.EndToken && !context.Tokens[subject.End].Form.Is(WordClass.Coordinator) ? new SourcePhrase(names.FromActor(sentence, subject) with { Text = context.Tokens[back].Norm }, context.Span(back, back + 1), back + 1) : null;
    }
}
