using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"The centre said the rebels had attacked. The assault failed. Their guns were destroyed, the centre added.": what stands between two sentences of one source, where nobody else speaks, is told by it as well. One report only.</summary>
internal sealed class SourceRuns
{
    private const int Longest = 5;

    private readonly List<(SentenceReading Sentence, SourceMention First, SourceMention Last)> heard = [];

    /// <summary>Takes in who speaks in a sentence.</summary>
    public void Enter(SentenceReading sentence, IReadOnlyList<SourceMention> said)
    {
        if (said.Count > 0) heard.Add((sentence, said[0], said[^1]));
    }

    /// <summary>Gives what a paragraph tells between two sentences of one source to that source.</summary>
    public void Settle(IEnumerable<ClaimDraft> drafts)
    {
        foreach (ClaimDraft draft in drafts.Where(d => d.Attribution.Count == 0 && d.Type != ClaimType.Statement))
        {
            int before = heard.FindLastIndex(h => h.Sentence.Index < draft.Sentence.Index);
            if (before < 0 || before + 1 >= heard.Count || !Encloses(heard[before], heard[before + 1], draft.Sentence)) continue;
            SourceMention teller = heard[before].Last.Innermost;
            SourceScope.Add(draft, heard[before].Sentence, teller);
            CertaintyReader.Raise(draft, Certainty.Reported, teller.Span);
            draft.Why.Add("attribution: told between two sentences of the same source");
        }
    }

    private static bool Encloses((SentenceReading Sentence, SourceMention First, SourceMention Last) before, (SentenceReading Sentence, SourceMention First, SourceMention Last) after, SentenceReading between) =>
        after.Sentence.Index > between.Index && after.Sentence.Index - before.Sentence.Index <= Longest && (before.Sentence.Sentence.Paragraph == between.Sentence.Paragraph || after.Sentence.Sentence.Paragraph == between.Sentence.Paragraph)
        && before.Last.Innermost.Attribution is { Name: { } name, Kind: not AttributionKind.Document } && after.First.Innermost.Attribution.Name == name && IsTag(after.Sentence, after.First);

    /// <summary>"…, the centre added", "…, according to the centre": who speaks is told after what he says, which goes on from before.</summary>
    private static bool IsTag(SentenceReading sentence, SourceMention source) =>
        !source.Denies && source.First < source.SpeechAt && sentence.Context.Tokens[source.SpeechAt].Form.Shape == TokenShape.Word;
}
