using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"X is in their hands; so is Y", "X is free, Y is not": a verb that only stands for what was told of another place just before.</summary>
internal static class Ellipses
{
    private const int LongestArticle = 2;

    /// <summary>One draft for each place of such a clause; none where no change or state of control was told before it.</summary>
    public static IEnumerable<ClaimDraft> Read(SentenceReading sentence, List<ClaimDraft> own, IReadOnlyList<ClaimDraft> earlier)
    {
        foreach (VerbGroup group in sentence.Groups.Where(g => g.Finite && sentence.Context.Tokens[g.Head].Form.Is(WordClass.Auxiliary)))
        {
            bool so = group.First > sentence.Sentence.FirstToken && sentence.Context.Tokens[group.First - 1].Norm == "so";
            List<PlaceMention> places = so ? After(sentence, group) : group.Negated && IsLast(sentence, group) ? sentence.SubjectPlaces(group) : [];
            if (places.Count == 0 || Before(sentence, group, own, earlier) is not { } before) continue;
            foreach (PlaceMention place in places.Where(p => p.Name != before.Place!.Name)) yield return Draft(sentence, group, place, before, denied: !so);
        }
    }

    /// <summary>The change or state of control told last before the verb: in the sentence, or in the one before where the clause opens the sentence.</summary>
    private static ClaimDraft? Before(SentenceReading sentence, VerbGroup group, List<ClaimDraft> own, IReadOnlyList<ClaimDraft> earlier)
    {
        ClaimDraft? told = own.LastOrDefault(d => d.Trigger.End <= group.First) ?? (own.Count == 0 && earlier is [.., var last] && sentence.Index - last.Sentence.Index == 1 ? last : null);
        return told is { Place: not null, PlaceIsOwn: true, Type: ClaimType.ControlStatus or ClaimType.TerritoryGained or ClaimType.TerritoryTransferred or ClaimType.Siege } ? told : null;
    }

    /// <summary>"so are Y and Z": the places right after the verb.</summary>
    private static List<PlaceMention> After(SentenceReading sentence, VerbGroup group) =>
        sentence.Places.Find(p => p.PhraseFirst >= group.End && p.PhraseFirst - group.End <= LongestArticle) is { } first ? [.. sentence.Places.Where(p => p == first || p.First > first.First && p.First < group.ClauseEnd && sentence.GovernorOf(p).Listed is not null)] : [];

    /// <summary>True where nothing but a negation or an adverb follows the verb in its clause.</summary>
    private static bool IsLast(SentenceReading sentence, VerbGroup group)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = group.End;
        while (at < sentence.Sentence.EndToken && tokens[at].Form.Is(WordClass.Negation | WordClass.Adverb)) at++;
        return at >= sentence.Sentence.EndToken || tokens[at].Form.Shape == TokenShape.Punctuation;
    }

    private static ClaimDraft Draft(SentenceReading sentence, VerbGroup group, PlaceMention place, ClaimDraft before, bool denied)
    {
        var draft = new ClaimDraft
        {
            Sentence = sentence, Trigger = before.Trigger with { First = group.First, End = group.End, GroupFirst = group.First, Form = TriggerForm.Noun }, Type = before.Type, Group = group,
            First = Math.Min(place.First, group.First), End = Math.Max(place.End, group.End), Place = place, PlaceIsOwn = true,
        };
        draft.Actors.AddRange(before.Actors);
        draft.Why.Add($"frame {before.Trigger.Frame.Id}: what was told just before, of another place");
        if (denied) CertaintyReader.Raise(draft, Certainty.Denied, sentence.Context.Span(group.First, group.End));
        return draft;
    }
}
