using System.Collections.Immutable;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>The names that follow places which a clause counts.</content>
internal sealed partial class PlaceSpread
{
    private const int LongestLeadIn = 14, LongestGap = 3;

    /// <summary>"several villages, including A and B", "three hamlets – A, B and C – fell", "the villages captured today were A and B": those named, and whether the list is the whole of what was counted.</summary>
    private static (List<PlaceMention> Places, bool IsWhole) Members(ClaimDraft draft, int from)
    {
        SentenceReading sentence = draft.Sentence;
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = from; i < Math.Min(from + LongestLeadIn, sentence.Sentence.EndToken); i++)
        {
            if (LeadsToNames(draft, tokens, i, from) is not { } whole || sentence.Places.Find(p => p.First > i && p.PhraseFirst <= i + LongestGap && p.AsideOf is null) is not { } first) continue;
            var run = new List<PlaceMention> { first };
            foreach (PlaceMention place in sentence.Places.Where(p => p.First >= first.End))
            {
                if (PlaceFinder.IsListGap(tokens, Math.Max(run[^1].End, run[^1].PhraseEnd), place.PhraseFirst)) run.Add(place);
            }
            return (run, whole);
        }
        return ([], false);
    }

    /// <summary>True for what leads to all the names, false for what leads to some of them, null for anything else.</summary>
    private static bool? LeadsToNames(ClaimDraft draft, ImmutableArray<Token> tokens, int at, int from)
    {
        bool told = draft.Trigger.First >= from && at >= draft.Trigger.End;
        return tokens[at].Norm switch
        {
            "including" or "namely" or "notably" => false,
            "them" or "which" when at > from && tokens[at - 1].Norm == "among" => false,
            "as" when at > from && tokens[at - 1].Norm == "such" => false,
            "(" or "–" or "—" or "-" when at == from => false,
            "include" or "includes" or "included" or "are" or "were" when told => true,
            _ => null,
        };
    }
}
