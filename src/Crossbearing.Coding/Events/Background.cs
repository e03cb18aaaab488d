using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <summary>What the codebook does not code: history from long before the report, and deaths by accident, disease or disaster. Thread-safe.</summary>
internal sealed class Background(NounClasses nouns)
{
    private const int LongestMemory = 15;

    /// <summary>True for a draft that is background or no event of a conflict.</summary>
    public bool IsOutside(ClaimDraft draft) => IsHistory(draft) || IsMishap(draft);

    private static bool IsHistory(ClaimDraft draft) =>
        draft is { DateIsOwn: true, Date.End: { } end } && draft.Sentence.Context.Report.AnchorDay is { } day && day.Year - end.Year > LongestMemory;

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
