using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Tells what became of every trigger of a coded sentence. One report, one thread only.</summary>
/// <param name="trace">What the steps of coding did.</param>
/// <param name="frames">Reads frames.</param>
/// <param name="kept">The drafts that remain after merging, each with its claim, or null where that is withheld.</param>
internal sealed class Accountant(DraftTrace trace, FrameReader frames, IReadOnlyList<(ClaimDraft Draft, Claim? Claim)> kept)
{
    /// <summary>The fates of a sentence's triggers, in text order.</summary>
    public IEnumerable<TriggerFate> Fates(SentenceReading sentence, IReadOnlyList<ClaimDraft> begun)
    {
        foreach (Trigger trigger in sentence.Triggers)
        {
            foreach (var (asked, unmet) in frames.Asked(sentence, trigger))
            {
                if (unmet is { } need) yield return Fate(sentence, asked, asked.Frame.Type, TriggerResult.NeedUnmet, null, $"needs {NeedWords.Of(need)}");
                foreach (ClaimDraft draft in begun.Where(d => ReferenceEquals(d.Trigger, asked))) yield return Fate(sentence, draft);
            }
        }
    }

    /// <summary>Verbs and nouns of the sentence that begin no claim.</summary>
    public static IEnumerable<NearWord> Near(SentenceReading sentence, FrameLexicon lexicon)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        HashSet<int> taken = [.. Covered(sentence)];
        HashSet<int> heads = [.. sentence.Groups.Select(g => g.Head)];
        for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (taken.Contains(i)) continue;
            WordForm form = tokens[i].Form;
            TextSpan span = sentence.Context.Span(i, i + 1);
            if (heads.Contains(i) && !form.Is(WordClass.Auxiliary | WordClass.Modal)) yield return new(span, form.VerbLemma, "verb", Patterns(lexicon.Verbs(form.VerbLemma)));
            else if (IsOpen(tokens[i])) yield return new(span, form.NounLemma, "noun", Patterns(lexicon.Nouns(form.NounLemma)));
        }
    }

    private TriggerFate Fate(SentenceReading sentence, ClaimDraft draft)
    {
        if (trace.StepThatTook(draft) is { } step) return Fate(sentence, draft.Trigger, draft.Type, TriggerResult.TakenAway, null, step);
        foreach (var (own, claim) in kept)
            if (own == draft) return claim is null
                ? Fate(sentence, draft.Trigger, draft.Type, TriggerResult.Withheld, null, "the claim is withheld")
                : Fate(sentence, draft.Trigger, draft.Type, TriggerResult.Claim, claim.Id, "began the claim");
        var other = kept.FirstOrDefault(k => k.Draft.Type == draft.Type && (k.Draft.Mentions.Contains(draft.Span) || k.Draft.Span.Contains(draft.Span)));
        return Fate(sentence, draft.Trigger, draft.Type, TriggerResult.Merged, other.Claim?.Id, "tells the same event as a claim that tells more, and is a mention of it");
    }

    private static TriggerFate Fate(SentenceReading sentence, Trigger trigger, ClaimType type, TriggerResult result, string? claim, string why) =>
        new(sentence.Context.Span(trigger.First, trigger.End), trigger.Frame.Id, trigger.Form.ToString().ToLowerInvariant(), type, result, claim, why);

    private static IEnumerable<int> Covered(SentenceReading sentence) =>
        sentence.Triggers.Select(t => (t.First, t.End)).Concat(sentence.Actors.Select(a => (a.First, a.End))).Concat(sentence.Places.Select(p => (p.First, p.End)))
            .Concat(sentence.Times.Select(t => (First: t.FirstToken, End: t.EndToken))).Concat(sentence.Quantities.Select(q => (First: q.FirstToken, End: q.EndToken)))
            .SelectMany(r => Enumerable.Range(r.First, r.End - r.First));

    private static bool IsOpen(Token token) => token is { Case: LetterCase.Lower, Form: { Classes: WordClass.None, Shape: TokenShape.Word } };

    private static ImmutableArray<string> Patterns(IReadOnlyList<FramePattern> patterns) =>
        [.. patterns.Select(p => string.Join(' ', p.Words)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
