using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"repelled an assault by X on Y": the verb tells who held, its object who attacked and where; both are one failed attempt.</summary>
internal static class Repulses
{
    private const int Reach = 9;

    /// <summary>Joins the verbs of a sentence that tell a failure with the attempts that are their objects.</summary>
    public static void Settle(SentenceReading sentence, List<ClaimDraft> drafts)
    {
        foreach (Trigger repulse in sentence.Triggers.Where(t => t is { Form: TriggerForm.Active, Frame: { Failed: true, Type: ClaimType.ArmedClash } }))
        {
            TextSpan span = sentence.Context.Span(repulse.First, repulse.End);
            foreach (ClaimDraft own in drafts.Where(d => IsOwn(d, repulse))) Fail(own, span);
            if (sentence.GroupOf(repulse) is { Negated: false } group) Join(sentence, drafts, repulse, group, span);
        }
        foreach (Trigger repulse in sentence.Triggers.Where(t => t is { Form: TriggerForm.Passive, Frame: { Failed: true, Type: ClaimType.ArmedClash } }))
        {
            if (sentence.GroupOf(repulse) is not { Negated: false, SharesSubject: { } attempt } group || drafts.FindAll(d => d.Group == attempt && d.Type == ClaimType.ArmedClash) is not { Count: > 0 } attempts) continue;
            if (attempt.Finite) drafts.RemoveAll(d => IsOwn(d, repulse));
            Hold(sentence, attempts, repulse, group);
        }
    }

    /// <summary>"The attempt of X to reach Y was repulsed by Z", "X attacked Y but was thrown back by Z": Z held.</summary>
    private static void Hold(SentenceReading sentence, List<ClaimDraft> attempts, Trigger repulse, VerbGroup group)
    {
        foreach (ClaimDraft attempt in attempts)
        {
            Fail(attempt, sentence.Context.Span(repulse.First, repulse.End));
            foreach (ActorMention defender in sentence.Actors.Where(a => a.First >= repulse.End && a.End <= group.ClauseEnd && a is { IsCivilian: false, IsDemonym: false } && sentence.GovernorOf(a) is { Preposition: "by", At: var by } && by == repulse.End)) attempt.Add(ActorRole.Target, defender);
        }
    }

    /// <summary>The draft of the verb itself; "blocked a patrol" is an obstruction that did not fail.</summary>
    private static bool IsOwn(ClaimDraft draft, Trigger repulse) => draft.Trigger.First == repulse.First && draft.Type == ClaimType.ArmedClash;

    private static void Join(SentenceReading sentence, List<ClaimDraft> drafts, Trigger repulse, VerbGroup group, TextSpan span)
    {
        var attempts = drafts.Where(d => IsAttempt(sentence, repulse, d)).ToList();
        if (attempts.Count == 0) return;
        var own = drafts.Where(d => IsOwn(d, repulse)).ToList();
        var defenders = sentence.Subjects(group).Where(a => a is { IsCivilian: false, IsDemonym: false }).ToList();
        foreach (ClaimDraft attempt in attempts)
        {
            attempt.Actors.RemoveAll(a => defenders.Exists(d => d.Name == a.Mention.Name) || a.Role == ActorRole.Target);
            Fail(attempt, span);
        }
        if (own.Count == 1 && attempts.Count == 1) Absorb(drafts, own[0], attempts[0]);
        else drafts.RemoveAll(own.Contains);
        foreach (ClaimDraft held in drafts.Where(d => attempts.Contains(d) || own.Contains(d)))
        {
            foreach (ActorMention defender in defenders) held.Add(ActorRole.Target, defender);
        }
    }

    /// <summary>The verb's draft takes what the attempt's tells more.</summary>
    private static void Absorb(List<ClaimDraft> drafts, ClaimDraft own, ClaimDraft attempt)
    {
        foreach (var (role, mention) in attempt.Actors) own.Add(role, mention);
        if (attempt.PlaceIsOwn || own.Place is null) (own.Place, own.PlaceIsOwn) = (attempt.Place, attempt.PlaceIsOwn);
        own.Figures.AddRange(attempt.Figures.Where(f => !own.Figures.Contains(f)));
        own.End = Math.Max(own.End, attempt.End);
        own.Why.AddRange(attempt.Why);
        drafts.Remove(attempt);
    }

    /// <summary>A noun, or the infinitive of one ("an attempt to storm"), that is the object of the verb.</summary>
    private static bool IsAttempt(SentenceReading sentence, Trigger repulse, ClaimDraft draft)
    {
        if (draft.Type != ClaimType.ArmedClash || draft.Trigger.First < repulse.End || draft.Trigger.First - repulse.End > Reach) return false;
        if (draft.Trigger.IsVerb && (draft.Group is not { Finite: false } group || sentence.Context.Tokens[group.First].Norm != "to")) return false;
        for (int i = repulse.End; i < draft.Trigger.First; i++)
        {
            Token token = sentence.Context.Tokens[i];
            if (token.Form.Shape == TokenShape.Punctuation || token.Form.Is(WordClass.Coordinator | WordClass.Relative | WordClass.Pronoun) || token.Norm is "after" or "during" or "before" or "amid" or "while" or "as") return false;
        }
        return true;
    }

    private static void Fail(ClaimDraft draft, TextSpan span)
    {
        if (draft.Outcome is null) (draft.Outcome, draft.OutcomeSpan) = (Outcome.Failed, span);
    }
}
