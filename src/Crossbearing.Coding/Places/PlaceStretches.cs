using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;
using Crossbearing.Theatres;

namespace Crossbearing.Coding;

/// <summary>Joins resolved names that tell one place: both of "between X and Y", and a road with the towns that tell its stretch.</summary>
internal static class PlaceStretches
{
    /// <summary>Puts one mention in the place of each two or three that belong together.</summary>
    public static void Join(Document document, List<PlaceMention> mentions, RelativePlaces relative)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            PlaceMention mention = mentions[i];
            PlaceMention? road = i > 0 && IsLine(mentions[i - 1]) && mentions[i - 1].PhraseEnd == mention.PhraseFirst ? mentions[i - 1] : null;
            if (mention.Other is { } other && i + 1 < mentions.Count && mentions[i + 1] == other)
            {
                mentions.RemoveAt(i + 1);
                mentions[i] = road is null ? Pair(document, mention, other, relative) : Stretch(document, road, [mention, other], mention.Relation!);
            }
            else if (road is not null && mention.Relation is { } relation && relation.Kind.EndsWith("-of", StringComparison.Ordinal)) mentions[i] = Stretch(document, road, [mention], relation);
            else continue;
            if (road is not null) mentions.RemoveAt(--i);
        }
    }

    private static bool IsLine(PlaceMention mention) => mention.Place is { Precision: PlacePrecision.Line } && mention.From.IsEmpty;

    /// <summary>"the M5 between X and Y", "the M5 south of X".</summary>
    private static PlaceMention Stretch(Document document, PlaceMention road, ImmutableArray<PlaceMention> from, PlaceRelation relation) =>
        Joined(document, road, road.PhraseFirst, from[^1].PhraseEnd, road.Place, from, relation, "stretch of a road");

    /// <summary>"between X and Y": the road of the packs where the words speak of one, else the larger place, so that "between Y and X" is the same.</summary>
    private static PlaceMention Pair(Document document, PlaceMention first, PlaceMention second, RelativePlaces relative)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        bool before = first.PhraseFirst > 0 && PlacePairs.IsRoadWord(tokens[first.PhraseFirst - 1]), after = second.End < tokens.Length && PlacePairs.IsRoadWord(tokens[second.End]);
        (Place? road, Place? larger) = first.Place is { } a && second.Place is { } b ? ((before || after) ? relative.RoadBetween(a, b) : null, Prominence.Larger(a, b)) : (null, first.Place ?? second.Place);
        int start = first.PhraseFirst, end = after ? second.End + 1 : second.PhraseEnd;
        if (before) start--;
        while (before && start > 0 && tokens[start - 1] is { Form: { Classes: WordClass.None, Shape: TokenShape.Word } form, Case: LetterCase.Lower } && form.Verb == VerbForms.None) start--;
        return Joined(document, first, start, end, road ?? larger, [first, second], first.Relation!, road is null ? "between two places" : "the road between two places", before || after);
    }

    private static PlaceMention Joined(
        Document document, PlaceMention name, int start, int end, Place? place, ImmutableArray<PlaceMention> from, PlaceRelation relation, string why, bool road = false) => new()
    {
        First = name.First, End = Math.Max(name.End, from[^1].End), OuterFirst = start, PhraseEnd = end,
        Span = document.SpanOf(name.First, Math.Max(name.End, from[^1].End)), FullSpan = document.SpanOf(start, end), Name = name.Name, Candidates = name.Candidates, KindWord = name.KindWord,
        Place = place, From = from, Relation = relation, IsRoad = road, Why = why,
    };
}
