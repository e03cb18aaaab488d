using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>What a bare "may", "might" or "could" puts as still to come.</summary>
internal static class Prospects
{
    private const int LongestPurpose = 3, Even = 50;

    /// <summary>"could launch an assault on X", "may try to push towards Y": the verbs that tell a prospect, or null; not "could have struck", "could not enter", "so that it could shell X".</summary>
    public static TextSpan? Of(ClaimDraft draft)
    {
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        if (!IsActed(draft.Type) || draft.Group is not { } own) return null;
        VerbGroup modal = own is { Finite: false, SharesSubject: { } outer } && tokens[own.First].Norm == "to" && IsEffort(tokens[outer.Head].Form.VerbLemma) ? outer : own;
        if (modal is not { Finite: true, Negated: false } || tokens[modal.First].Norm is not ("may" or "might" or "could") || modal.Head == modal.First || Enumerable.Range(modal.First, modal.Head - modal.First).Any(i => tokens[i].Norm is "have" or "be")) return null;
        bool told = draft.Trigger.IsVerb || draft.Trigger.First >= own.End && FrameReader.IsLight(tokens[own.Head].Form.VerbLemma);
        return told && !IsPurpose(draft.Sentence, modal) ? draft.Sentence.Context.Span(modal.First, modal.End) : null;
    }

    /// <summary>"will break the line and open a road to take X": a verb that is itself still to come.</summary>
    public static bool IsForeseen(SentenceReading sentence, VerbGroup group)
    {
        for (VerbGroup? at = group; at is not null; at = at.SharesSubject)
            if (sentence.Context.Tokens[at.First].Norm is "will" or "would" or "shall") return true;
        return false;
    }

    /// <summary>"announced an operation to take X": what is announced with its aim is planned; "announced the start of an operation to take X" has begun.</summary>
    public static TextSpan? Announced(ClaimDraft draft)
    {
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        if (!IsAnnounced(draft, draft.Trigger.First) || draft.Trigger.End >= draft.Sentence.Sentence.EndToken || tokens[draft.Trigger.End].Norm != "to") return null;
        bool begun = Enumerable.Range(draft.Trigger.First, draft.Trigger.End - draft.Trigger.First).Any(i => tokens[i].Norm is "start" or "launch" or "beginning" or "commencement" or "resumption" or "end" or "completion" or "success" or "continuation");
        return begun ? null : draft.Sentence.Context.Span(draft.Trigger.First, draft.Trigger.End);
    }

    /// <summary>"announced an offensive": an attack that its own side tells by the verb of telling itself.</summary>
    public static bool IsAnnounced(ClaimDraft draft, int speech) =>
        draft is { Type: ClaimType.ArmedClash, Trigger.Form: TriggerForm.Active } && draft.Trigger.First == speech && draft.Sentence.Context.Tokens[speech].Form.VerbLemma == "announce";

    /// <summary>"X attack at dawn, 70%", "assault on Y by Friday: 20%": odds at the end of a line put what it names as expected, odds below a half as not expected.</summary>
    public static void Odds(ClaimDraft draft)
    {
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        int end = draft.Sentence.Sentence.EndToken;
        while (end - LongestPurpose > draft.Trigger.End && tokens[end - 1].Norm is "." or "!" or ")" or "?") end--;
        if (!IsActed(draft.Type) || end - LongestPurpose < draft.Trigger.End || tokens[end - 1].Norm != "%" || tokens[end - LongestPurpose].Norm is not ("," or ":" or "-" or "–" or "(" or "=") || CertaintyReader.IsPast(draft)) return;
        if (!double.TryParse(tokens[end - 2].Norm, System.Globalization.CultureInfo.InvariantCulture, out double percent)) return;
        CertaintyReader.Raise(draft, Certainty.Predicted, draft.Sentence.Context.Span(end - 2, end));
        draft.Negated = percent < Even;
    }

    /// <summary>"Few analysts think X can be taken", "neither thought an assault likely", "nobody expects an attack": what few or none expect is expected not to happen.</summary>
    public static void Doubted(ClaimDraft draft)
    {
        SentenceReading sentence = draft.Sentence;
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (!IsActed(draft.Type) || CertaintyReader.IsPast(draft) || sentence.Groups.Find(g => g is { Finite: true, Passive: false } && g.End <= draft.Trigger.First && IsExpecting(tokens[g.Head].Form.VerbLemma)) is not { } thought) return;
        int few = thought.ClauseFirst;
        if (thought.First - few > LongestPurpose || tokens[few].Norm is not ("few" or "neither" or "nobody" or "none" or "no") || few < thought.First && Enumerable.Range(few, thought.First - few).Any(i => tokens[i].Norm == "doubt")) return;
        CertaintyReader.Raise(draft, Certainty.Predicted, sentence.Context.Span(few, thought.End));
        draft.Negated = true;
    }

    private static bool IsExpecting(string verb) => verb is "think" or "believe" or "expect" or "anticipate" or "predict" or "foresee";

    private static bool IsActed(ClaimType type) =>
        type is ClaimType.ArmedClash or ClaimType.TerritoryGained or ClaimType.Siege or ClaimType.Withdrawal or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike;

    private static bool IsEffort(string verb) => verb is "try" or "attempt" or "seek" or "move" or "begin" or "start" or "decide" or "choose";

    private static bool IsPurpose(SentenceReading sentence, VerbGroup modal)
    {
        for (int i = modal.ClauseFirst; i >= Math.Max(sentence.Sentence.FirstToken, modal.ClauseFirst - LongestPurpose); i--)
            if (sentence.Context.Tokens[i].Norm == "so") return true;
        return false;
    }
}
