using System.Collections.Immutable;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>Who says that what others tell is untrue: "called this a lie", "reports that X fell are baseless, Y said", "reports that X fell he called an invention".</content>
internal sealed partial class SourceFinder
{
    private const int LongestVerdict = 4;

    /// <summary>"Kyiv called this disinformation", "the army branded the reports as lies", "X said this was untrue": who gives what was told before a word for the untrue denies it.</summary>
    private SourceMention? Called(SentenceReading sentence, VerbGroup group, SourceMention? last)
    {
        for (int end = group.End + 1; end < Math.Min(group.End + LongestShort + 1, sentence.Sentence.EndToken); end++)
        {
            if (!Denials.IsWhole(sentence, group.End, end) || !speech.IsFalsehood(sentence.Context.Tokens, end, Math.Min(end + LongestShort, sentence.Sentence.EndToken))) continue;
            return Speakers(sentence, group, last) is [var speaker, ..] ? new SourceMention(speaker.Attribution, speaker.Span, group.End, group.End, true, group.Head) : null;
        }
        return CalledReports(sentence, group, last);
    }

    /// <summary>"called reports of a retreat lies", "described claims that X had fallen as fiction", "reports that X had fallen he called an invention": the reports, and the word for the untrue at the end.</summary>
    private SourceMention? CalledReports(SentenceReading sentence, VerbGroup group, SourceMention? last)
    {
        int first = sentence.Sentence.FirstToken, limit = sentence.Sentence.EndToken;
        if (group is { Finite: false } or { Passive: true }) return null;
        bool fronted = OpensReports(sentence, first, group.First) && speech.IsFalsehood(sentence.Context.Tokens, group.End, Math.Min(group.End + LongestVerdict, limit));
        bool called = !fronted && OpensReports(sentence, group.End, limit) && speech.IsFalsehood(sentence.Context.Tokens, Math.Max(limit - LongestVerdict, group.End), limit);
        if (!fronted && !called || Speakers(sentence, group, last) is not [var speaker, ..]) return null;
        return new SourceMention(speaker.Attribution, speaker.Span, fronted ? first : group.End, fronted ? group.First : limit, true, group.Head);
    }

    /// <summary>"reports that X has fallen are baseless": true where all that a source says in a range is that reports of something are untrue.</summary>
    private bool Refutes(SentenceReading sentence, int from, int end) =>
        OpensReports(sentence, from, end) && sentence.Groups.Exists(g => g is { Finite: true, Negated: false } && g.First > from && g.End < end && IsBeing(sentence.Context.Tokens[g.Head]) && speech.IsFalsehood(sentence.Context.Tokens, g.End, Math.Min(g.End + LongestVerdict, end)));

    private static bool IsBeing(Token verb) => verb.Norm is "is" or "are" or "was" or "were" or "be" or "been" || verb.Form.VerbLemma is "be" or "remain";

    /// <summary>"Reports in the press that …", "all claims of …": a range that opens with a noun of telling.</summary>
    private bool OpensReports(SentenceReading sentence, int from, int end)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = from;
        while (at < Math.Min(from + LongestShort, end) && (tokens[at].Norm is "that" or "all" or "any" or "media" or "press" or "such" || tokens[at].Form.Is(WordClass.Determiner))) at++;
        return at + 1 < end && (speech.IsClaim(tokens[at]) || tokens[at].Form.NounLemma is "rumour" or "rumor") && tokens[at + 1].Norm is "that" or "of" or "in" or "on" or "from" or "by" or "about";
    }
}
