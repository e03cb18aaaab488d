using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>What the codebook does not code: history from long before the report, habits without a period, and deaths by accident, disease or disaster. Thread-safe.</summary>
internal sealed partial class Background(NounClasses nouns)
{
    private const int LongestMemory = 15, LongestPhrase = 5;

    /// <summary>True for a draft that is background or no event of a conflict.</summary>
    public bool IsOutside(ClaimDraft draft) => IsHistory(draft) || IsRecalled(draft) || IsHabit(draft) || IsMishap(draft) || IsUse(draft) || IsStation(draft) || IsNotDone(draft);

    /// <summary>"artillery stationed at X shelled Y": where those who act are found, no move.</summary>
    private static bool IsStation(ClaimDraft draft) =>
        draft is { Type: ClaimType.Deployment, Trigger.Form: TriggerForm.Passive, Group: { Finite: false } group, Figures.Count: 0 } && draft.Sentence.Context.Tokens[group.Head].Form.VerbLemma is "station" or "position" or "base" or "garrison" or "entrench"
        && draft.Sentence.Groups.Exists(g => g.Finite && g.First >= group.End);

    /// <summary>"a school that sheltered displaced families": what a building that was hit is used for.</summary>
    private static bool IsUse(ClaimDraft draft) =>
        draft is { Type: ClaimType.Displacement, Trigger.IsVerb: true, Group: { Relative: true } group, Figures.Count: 0 } && draft.Sentence.Context.Tokens[group.Head].Form.VerbLemma is "shelter" or "house" or "host";

    /// <summary>"forced by the daily rocket fire on X", "in answer to the repeated attacks": what goes on without a time or a number, named as a cause.</summary>
    private static bool IsHabit(ClaimDraft draft)
    {
        if (draft is not { Trigger.Form: TriggerForm.Noun, DateIsOwn: false, Figures.Count: 0 } || !CasualtyJoiner.IsViolent(draft.Type)) return false;
        var tokens = draft.Sentence.Context.Tokens;
        bool goesOn = false;
        for (int i = draft.Trigger.First - 1; i > draft.Sentence.Sentence.FirstToken && draft.Trigger.First - i <= LongestPhrase; i--)
        {
            if (tokens[i].Norm is "daily" or "repeated" or "constant" or "continuous" or "continual" or "continued" or "incessant" or "frequent" or "persistent" or "recurrent") goesOn = true;
            else if (tokens[i].Form.Is(WordClass.Determiner)) return goesOn && tokens[i].Norm is "the" or "their" or "its" && tokens[i - 1].Form.Is(WordClass.Preposition);
            else if (tokens[i].Form.Is(WordClass.Preposition) || tokens[i].Form.Shape == TokenShape.Punctuation) return false;
        }
        return false;
    }

    private static bool IsHistory(ClaimDraft draft) =>
        draft is { DateIsOwn: true, Date.End: { } end } && draft.Sentence.Context.Report.AnchorDay is { } day && day.Year - end.Year > LongestMemory;

    /// <summary>"five years after crowds trashed its embassy": an event of years ago that only dates another.</summary>
    private static bool IsRecalled(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        for (int i = draft.Trigger.First - 1; i > draft.Sentence.Sentence.FirstToken && draft.Trigger.First - i <= LongestPhrase && tokens[i].Form.Shape != TokenShape.Punctuation; i--)
        {
            if (tokens[i].Norm == "after") return tokens[i - 1].Norm is "year" or "years" or "decade" or "decades";
        }
        return false;
    }

    /// <summary>Deaths without anybody who killed, in a sentence that names a flood, a disease, a crash.</summary>
    private bool IsMishap(ClaimDraft draft)
    {
        if (draft.Type != ClaimType.SummaryLosses || draft.Has(ActorRole.Initiator) || draft.Means.Count > 0) return false;
        var sentence = draft.Sentence.Sentence;
        int first = draft.Sentence.Index > draft.Sentence.Paragraph.FirstSentence ? draft.Sentence.Context.Document.Sentences[draft.Sentence.Index - 1].FirstToken : sentence.FirstToken;
        for (int i = first; i < sentence.EndToken; i++)
        {
            var token = draft.Sentence.Context.Tokens[i];
            if (nouns.IsMishap(token.Norm) || nouns.IsMishap(token.Form.VerbLemma)) return true;
        }
        return false;
    }
}
