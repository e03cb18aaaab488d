using Crossbearing.Core;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Reads how surely a clause puts its event, what the text says on verification, and whether the attempt failed.</summary>
internal sealed class CertaintyReader
{
    private const int LongestRemark = 14, LongestAim = 14;

    /// <summary>Verbs whose infinitive tells what happened.</summary>
    private static readonly HashSet<string> Reached = new(StringComparer.Ordinal)
        { "manage", "be", "begin", "start", "continue", "go", "come", "proceed", "get", "appear", "seem", "claim", "happen", "help", "return", "rush", "move", "have", "fail", "allow", "enable", "say", "report", "announce", "deny" };

    private readonly PhraseTrie<string> cues = new();

    public CertaintyReader(IEnumerable<LexiconEntry> lexicon)
    {
        foreach (LexiconEntry entry in lexicon.Where(e => e.Section == "cues"))
        {
            foreach (string words in entry.All("words")) cues.Add(words, entry.One("id") ?? "");
        }
    }

    /// <summary>Sets certainty, outcome and verification of a draft by the cues in whose scope its trigger stands.</summary>
    public void Read(ClaimDraft draft, SentenceReading? next)
    {
        SentenceReading sentence = draft.Sentence;
        if (draft.Attribution.Count > 0 && draft.Type != ClaimType.Statement) Raise(draft, Certainty.Reported, draft.AttributionSpans[0]);
        foreach (var (cue, first, end) in Cues(sentence))
        {
            if (InScope(draft, cue, first, end)) Apply(draft, cue, sentence.Context.Span(first, end));
        }
        Purpose(draft);
        Negation(draft);
        if (next is not null && next.Sentence.Paragraph == sentence.Sentence.Paragraph) FromNext(draft, next);
    }

    private List<CueMention> Cues(SentenceReading sentence) => sentence.Cues ??= [.. Scan(sentence)];

    private IEnumerable<CueMention> Scan(SentenceReading sentence)
    {
        for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (!cues.Longest(sentence.Context.Tokens, i, sentence.Sentence.EndToken, out int end, out var values)) continue;
            foreach (string value in values) yield return new CueMention(value, i, end);
            i = end - 1;
        }
    }

    /// <summary>A cue reaches what its own verb group and the clause after it say, and nouns of its clause.</summary>
    private static bool InScope(ClaimDraft draft, string cue, int first, int end)
    {
        if (cue is "disputed" or "not-confirmed" or "no-visual-evidence" or "visual-evidence" or "independently-confirmed") return true;
        VerbGroup? group = draft.Group;
        if (group is null) return Math.Abs(first - draft.Trigger.First) < 12;
        bool own = first >= group.ClauseFirst && first < group.ClauseEnd;
        return cue switch
        {
            "denied" => first < draft.Trigger.First && draft.Trigger.First - first < 25,
            "failed" => own || Governs(draft, first, end) || Follows(draft, first) && draft.Type is ClaimType.ArmedClash,
            "conditional" => first < draft.Trigger.First && draft.Trigger.First - first < 18 || own && first < draft.Trigger.First || first >= draft.Trigger.End && first - draft.Trigger.End < 12 && IsToCome(draft, group),
            "not-before" => group.Negated && first >= draft.Trigger.End && first - draft.Trigger.End < 12 && IsToCome(draft, group),
            "hedged" when end < draft.Sentence.Sentence.EndToken && (draft.Sentence.Context.Tokens[end].Norm == "that" || draft.Sentence.Context.Tokens[end - 1].Norm == "that") => first < draft.Trigger.First,
            "planned" or "predicted" or "hedged" => (own && first <= draft.Trigger.First + 1 && SameGroup(draft, group, first, end)) || Governs(draft, first, end) || IsNominalSubject(draft, group, first),
            _ => own,
        };
    }

    private static bool SameGroup(ClaimDraft draft, VerbGroup group, int first, int end) => first >= group.First - 6 || draft.Trigger.Form == TriggerForm.Noun;

    /// <summary>"plans to", "is working to" right before an infinitive that shares its subject.</summary>
    private static bool Governs(ClaimDraft draft, int first, int end)
    {
        VerbGroup? group = draft.Group;
        for (int depth = 0; group is not null && depth < 4; depth++)
        {
            if (end >= group.First - 1 && end <= group.First + 2 && first < group.End) return true;
            group = group.Finite ? null : group.SharesSubject;
            if (group is not null && first >= group.First && first <= group.End + 2) return true;
        }
        return false;
    }

    /// <summary>"an advance … is unlikely": the event is the subject of the cue's clause.</summary>
    private static bool IsNominalSubject(ClaimDraft draft, VerbGroup group, int first) =>
        draft.Trigger.Form == TriggerForm.Noun && draft.Trigger.First < group.First && first >= group.First && first <= group.End + 2;

    private static bool Follows(ClaimDraft draft, int first) => first > draft.Trigger.First && first - draft.Trigger.First < 25 && draft.Sentence.Groups.Exists(g => g.First <= first && first < g.ClauseEnd && (g.SharesSubject == draft.Group || g.ClauseFirst > draft.Trigger.First));

    /// <summary>True where the verb speaks of what is still to come.</summary>
    private static bool IsToCome(ClaimDraft draft, VerbGroup group) =>
        draft.Sentence.Context.Tokens[group.First].Norm is "will" or "would" or "shall" or "may" or "might" or "could" or "can" or "should" or "wo";

    private static void Apply(ClaimDraft draft, string cue, TextSpan span)
    {
        switch (cue)
        {
            case "denied" when draft.Type != ClaimType.Statement: Raise(draft, Certainty.Denied, span); break;
            case "hedged": Raise(draft, Certainty.Hedged, span); break;
            case "planned" when draft.Type != ClaimType.Statement: Raise(draft, Certainty.Planned, span); break;
            case "predicted" when draft.Type != ClaimType.Statement:
                Raise(draft, Certainty.Predicted, span);
                if (span.Of(draft.Sentence.Context.Text).StartsWith("unlikely", StringComparison.OrdinalIgnoreCase)) draft.Negated = true;
                break;
            case "conditional" or "not-before" when draft.Type != ClaimType.Statement: Raise(draft, Certainty.Conditional, span); break;
            case "disputed": Raise(draft, Certainty.Disputed, span); break;
            case "failed" when draft.Type is ClaimType.ArmedClash or ClaimType.Agreement: (draft.Outcome, draft.OutcomeSpan) = (Outcome.Failed, span); break;
            case "failed" when draft.Type is ClaimType.TerritoryGained: Raise(draft, Certainty.Denied, span); break;
            case "not-confirmed": Verify(draft, Verification.NotConfirmed, span); break;
            case "no-visual-evidence": Verify(draft, Verification.NoVisualEvidence, span); break;
            case "visual-evidence": Verify(draft, Verification.VisualEvidence, span); break;
            case "independently-confirmed": Verify(draft, Verification.IndependentlyConfirmed, span); break;
        }
    }

    /// <summary>A doubt in the sentence after, about "these numbers" or "these claims".</summary>
    private void FromNext(ClaimDraft draft, SentenceReading next)
    {
        foreach (var (cue, first, end) in Cues(next))
        {
            TextSpan span = next.Context.Span(first, end);
            bool back = next.Context.Tokens[next.Sentence.FirstToken].Norm is "these" or "this" or "however" or "in" or "the" or "no" or "that" or "neither" or "it" or "both" or "but";
            if (cue is "independently-confirmed" or "not-confirmed" or "visual-evidence" && draft.Attribution.Count > 0 && next.Sentence.EndToken - next.Sentence.FirstToken <= LongestRemark && next.Triggers.Count == 0) Apply(draft, cue, span);
            if (!back || draft.Attribution.Count == 0 && cue != "failed") continue;
            if (cue is "disputed" or "no-visual-evidence") Raise(draft, Certainty.Disputed, span);
            if (cue is "no-visual-evidence" or "not-confirmed") Verify(draft, cue == "not-confirmed" ? Verification.NotConfirmed : Verification.NoVisualEvidence, span);
            if (cue is "failed" && draft.Type is ClaimType.ArmedClash && Array.IndexOf(["these", "the", "it", "both", "neither"], next.Context.Tokens[next.Sentence.FirstToken].Norm) >= 0) (draft.Outcome, draft.OutcomeSpan) = (Outcome.Failed, span);
        }
    }

    private static void Negation(ClaimDraft draft)
    {
        if (draft.Group is not { } group || !group.Negated && !IsNobody(draft, group) || !draft.Trigger.IsVerb && draft.Trigger.First < group.First) return;
        TextSpan span = draft.Sentence.Context.Span(group.First, group.End);
        if (draft.Certainty is Certainty.Planned or Certainty.Predicted or Certainty.Conditional) draft.Negated = true;
        else if (draft.Type is ClaimType.TerritoryGained or ClaimType.ControlStatus or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.Withdrawal or ClaimType.TerritoryTransferred or ClaimType.ChemicalAttack) Raise(draft, Certainty.Denied, span);
        else if (draft.Type is ClaimType.ArmedClash && draft.Outcome is null) Raise(draft, Certainty.Denied, span);
    }

    /// <summary>"set out to win back X", "an offensive to retake X": an aim, unless the verb before says that it was reached.</summary>
    private static void Purpose(ClaimDraft draft)
    {
        if (draft.Type is not (ClaimType.TerritoryGained or ClaimType.Siege) || draft.Group is not { Finite: false } group || !draft.Trigger.IsVerb || draft.Sentence.Context.Tokens[group.First].Norm != "to") return;
        VerbGroup? governing = draft.Sentence.Groups.LastOrDefault(g => g.End <= group.First);
        if (governing is null || group.First - governing.End > LongestAim || Reached.Contains(draft.Sentence.Context.Tokens[governing.Head].Form.VerbLemma) || governing.Passive) return;
        Raise(draft, Certainty.Planned, draft.Sentence.Context.Span(group.First, group.End));
    }

    /// <summary>"Neither A nor B has been captured", "None of the villages was lost".</summary>
    private static bool IsNobody(ClaimDraft draft, VerbGroup group)
    {
        for (int i = Math.Max(draft.Sentence.Sentence.FirstToken, group.ClauseFirst - 1); i < group.First; i++)
        {
            if (draft.Sentence.Context.Tokens[i].Norm is "neither" or "none" or "nobody") return true;
        }
        return false;
    }

    private static void Raise(ClaimDraft draft, Certainty certainty, TextSpan span)
    {
        if (certainty <= draft.Certainty) return;
        (draft.Certainty, draft.CertaintySpan) = (certainty, span);
    }

    /// <summary>Raises a draft to a certainty for the words at a span; a lower one changes nothing.</summary>
    public static void RaiseTo(ClaimDraft draft, Certainty certainty, TextSpan span) => Raise(draft, certainty, span);

    private static void Verify(ClaimDraft draft, Verification verification, TextSpan span)
    {
        if (draft.Verification == Verification.NoneStated) (draft.Verification, draft.VerificationSpan) = (verification, span);
    }
}
