using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"Kyiv denied this", "the army rejects the claim": a second source against the event told before is a claim of its own.</summary>
internal static class Denials
{
    private const int LongestObject = 3, Reach = 1;

    /// <summary>A denied twin of the last event of another source in this sentence or the one before; none where nobody denies it as a whole.</summary>
    public static ImmutableArray<ClaimDraft> Read(SentenceReading sentence, IReadOnlyList<ClaimDraft> drafts, ClaimDraft? before, IReadOnlyList<SourceMention> said)
    {
        var twins = ImmutableArray.CreateBuilder<ClaimDraft>();
        foreach (SourceMention denial in said.Where(s => s.Denies && (s.First == s.End || IsOfAll(sentence, s.SpeechAt + 1) || IsOfAny(sentence, s, drafts, before))))
        {
            ClaimDraft? told = drafts.LastOrDefault(d => d.Trigger.First < denial.SpeechAt) ?? before;
            if (told is null || told.Type == ClaimType.Statement || sentence.Index - told.Sentence.Index > Reach || told.Attribution.Exists(a => a.Name == denial.Attribution.Name)) continue;
            twins.Add(Twin(sentence, told, denial));
        }
        return twins.ToImmutable();
    }

    /// <summary>"denied that any market had been struck": the clause tells nothing of its own but the kind of blow told just before, of any at all.</summary>
    private static bool IsOfAny(SentenceReading sentence, SourceMention denial, IReadOnlyList<ClaimDraft> drafts, ClaimDraft? before)
    {
        if (before is null || !CasualtyJoiner.IsViolent(before.Type) || drafts.Count > 0) return false;
        int any = denial.First;
        while (any < denial.End && sentence.Context.Tokens[any].Norm is not "any") any++;
        return any < denial.End && sentence.Triggers.Exists(t => t.First > any && t.First < denial.End && t.May(before.Type)) && !sentence.Places.Exists(p => p.First > any && p.First < denial.End);
    }

    /// <summary>"this.", "the claim.", "it until the next morning", "the reports as fakes": nothing that tells an event of its own follows the verb.</summary>
    public static bool IsOfAll(SentenceReading sentence, int at)
    {
        int end = at;
        while (end < sentence.Sentence.EndToken && sentence.Context.Tokens[end].Form.Shape != TokenShape.Punctuation && sentence.Context.Tokens[end].Norm is not ("as" or "and" or "but") && !IsTime(sentence, end)) end++;
        return IsWhole(sentence, at, end);
    }

    /// <summary>"on Sunday", "until the next morning": when it was denied.</summary>
    private static bool IsTime(SentenceReading sentence, int at) =>
        sentence.Times.Any(t => t.FirstToken == at || t.FirstToken == at + 1 && sentence.Context.Tokens[at].Form.Is(WordClass.Preposition | WordClass.Subordinator));

    /// <summary>True where a range holds no more than a word for what was told before: "this", "the claim".</summary>
    public static bool IsWhole(SentenceReading sentence, int at, int end)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (end == at || end - at > LongestObject) return false;
        return tokens[at].Norm is "this" or "it" or "that" ? end == at + 1 : tokens[at].Form.Is(WordClass.Determiner) && tokens[end - 1].Norm is "claim" or "claims" or "report" or "reports" or "accusation" or "accusations" or "allegation" or "allegations";
    }

    private static ClaimDraft Twin(SentenceReading sentence, ClaimDraft told, SourceMention denial)
    {
        ClaimDraft twin = told.Again(sentence, denial.SpeechAt);
        twin.Actors.AddRange(told.Actors);
        foreach (SourceMention link in denial.Chain()) SourceScope.Add(twin, sentence, link);
        CertaintyReader.Raise(twin, Certainty.Denied, sentence.Context.Span(denial.SpeechAt, denial.SpeechAt + 1));
        twin.Why.Add("attribution: another source denies the event told before");
        return twin;
    }
}
