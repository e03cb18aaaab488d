using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"INCIDENTS (under verification)", "What we can confirm:", "Everything below was checked against video.": words that tell how far all items of a list or all that follows was checked. One per report.</summary>
internal sealed class HeadedChecks
{
    private const int LongestHeading = 14, LongestLabel = 9;

    private Verification verification;
    private TextSpan span;
    private (Verification Verification, TextSpan Span)? whole;

    /// <summary>Takes in a sentence: a heading opens a list, a paragraph that is no item ends it.</summary>
    public void Enter(SentenceReading sentence, CertaintyReader certainty)
    {
        if (IsOfAll(sentence) && certainty.Checked(sentence, true) is { } all) whole = all;
        if (IsHeading(sentence) && certainty.Checked(sentence) is { } found) (verification, span) = found;
        else if (!IsItem(sentence)) verification = Verification.NoneStated;
    }

    /// <summary>Gives an item's draft what the heading tells, where the item itself tells nothing.</summary>
    public void Apply(ClaimDraft draft)
    {
        CertaintyReader.Verify(draft, verification, span);
        if (whole is { } all) CertaintyReader.Verify(draft, all.Verification, all.Span);
    }

    /// <summary>"Everything below …", "All entries in this report …": a note on all that follows.</summary>
    private static bool IsOfAll(SentenceReading sentence)
    {
        (bool all, bool here) = (false, false);
        for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            string norm = sentence.Context.Tokens[i].Norm;
            all |= norm is "everything" or "all" or "nothing" or "none" or "each" or "every";
            here |= norm is "below" or "here" || norm is "report" or "bulletin" or "list" or "log" or "post" or "thread" or "file" && sentence.Context.Tokens[Math.Max(i - 1, 0)].Norm == "this";
        }
        return all && here;
    }

    private static bool IsHeading(SentenceReading sentence)
    {
        Token last = sentence.Context.Tokens[sentence.Sentence.EndToken - 1];
        return sentence.Triggers.Count == 0 && sentence.Sentence.EndToken - sentence.Sentence.FirstToken <= LongestHeading && last.Norm is not ("." or "!" or "?");
    }

    /// <summary>A bullet, or a line that opens with a label ("Held: A, B").</summary>
    private static bool IsItem(SentenceReading sentence)
    {
        Paragraph paragraph = sentence.Context.Document.Paragraphs[sentence.Sentence.Paragraph];
        if (paragraph.Zone == ZoneKind.List) return true;
        Sentence first = sentence.Context.Document.Sentences[paragraph.FirstSentence];
        for (int i = first.FirstToken; i < Math.Min(first.FirstToken + LongestLabel, first.EndToken); i++)
        {
            if (sentence.Context.Tokens[i].Norm is ":" or "•" or "▪" or "*") return true;
        }
        return false;
    }
}
