using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>What "since then" and "since the start of X" point back to.</summary>
internal sealed partial class DateReader
{
    /// <summary>"since the start of the ground assault", "since the outbreak of fighting on 15 April": the event itself only tells from when on.</summary>
    internal static bool IsBeginning(ClaimDraft draft)
    {
        if (draft.Trigger.Form != TriggerForm.Noun) return false;
        var tokens = draft.Sentence.Context.Tokens;
        int first = draft.Sentence.Sentence.FirstToken, i = BeforeDeterminer(draft, draft.Trigger.First - 1);
        if (i - 1 <= first || tokens[i].Norm != "of" || tokens[i - 1].Norm is not ("start" or "beginning" or "outbreak" or "launch" or "onset" or "outset")) return false;
        i = BeforeDeterminer(draft, i - 2);
        return i >= first && tokens[i].Norm == "since";
    }

    private static int BeforeDeterminer(ClaimDraft draft, int i)
    {
        while (i > draft.Sentence.Sentence.FirstToken && draft.Sentence.Context.Tokens[i].Form.Is(WordClass.Determiner)) i--;
        return i;
    }

    /// <summary>"The offensive, which began in December, … . 300 have been killed since then": the time that the sentence before tells, however long ago; null where the draft does not point to it.</summary>
    private ContextTime? SinceThen(ClaimDraft draft) =>
        RunningTotals.Marker(draft) is { } marker && marker.Of(draft.Sentence.Context.Text).EndsWith("then", StringComparison.Ordinal) ? ofSentenceBefore : null;
}
