using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"51 drones destroyed over A, 44 over B, six over C": a bare number with the same preposition and another place tells the same event there.</summary>
internal static class PlaceTolls
{
    /// <summary>Adds the figure to the draft of its place, and a draft for each place that has none; only of drafts that <paramref name="may"/> lets through.</summary>
    public static void Expand(SentenceReading sentence, List<ClaimDraft> drafts, Func<ClaimDraft, bool>? may = null)
    {
        foreach (ClaimDraft first in drafts.Where(d => may?.Invoke(d) != false && d is { PlaceIsOwn: true, Place: not null, Figures.Count: > 0 } && sentence.Places.Contains(d.Place!)).ToList())
        {
            (Figure like, PlaceMention last) = (first.Figures[0].Figure, first.Place!);
            while (Next(sentence, last) is { } next)
            {
                first.Figures.RemoveAll(f => f.Span.Overlaps(next.Number.Span));
                ClaimDraft host = drafts.Find(d => d != first && d.Place == next.Place && d.Type == first.Type && d.Trigger.First == first.Trigger.First) ?? Copy(first, next, drafts);
                host.Figures.RemoveAll(f => f.Figure.Kind == like.Kind);
                host.Figures.Add((like with { Low = next.Number.Low, High = next.Number.High, Bound = next.Number.Bound, Text = next.Number.Span.Of(sentence.Context.Text) }, next.Number.Span));
                last = next.Place;
            }
        }
    }

    /// <summary>"Seven died in A, four in B. The rescuers gave a toll of nine in A": the blow told before in the paragraph at the one place that the sentence names; null where it names the place told last, none or several.</summary>
    public static ClaimDraft? Named(SentenceReading sentence, ClaimDraft? last, List<ClaimDraft> all)
    {
        if (last is null || sentence.Places.Select(p => p.Place).Distinct().ToList() is not [{ } place] || last.Place?.Place == place) return null;
        return all.LastOrDefault(d => d.Told is null && d.Place?.Place == place && d.PlaceIsOwn && CasualtyJoiner.IsViolent(d.Type) && d.Certainty < Certainty.Planned && d.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph);
    }

    /// <summary>The number and place that follow a place in such a list, or null.</summary>
    private static (Quantity Number, PlaceMention Place)? Next(SentenceReading sentence, PlaceMention last)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        string preposition = sentence.GovernorOf(last).Preposition;
        int at = Math.Max(last.End, last.PhraseEnd), comma = at;
        while (at < sentence.Sentence.EndToken && tokens[at].Norm is "," or "and") at++;
        if (at == comma || preposition is not ("over" or "in" or "from" or "near" or "at" or "on" or "to")) return null;
        Quantity? number = sentence.Quantities.FirstOrDefault(q => q.FirstToken == at && (q.Low ?? q.High) is not null && !q.IsPercentOrMoney);
        if (number is null || number.EndToken >= sentence.Sentence.EndToken) return null;
        int word = tokens[number.EndToken].Norm is "more" or "others" ? number.EndToken + 1 : number.EndToken;
        if (word >= sentence.Sentence.EndToken || tokens[word].Norm != preposition) return null;
        return sentence.Places.Find(p => p.First > word && p.PhraseFirst <= word + 2) is { } place ? (number, place) : null;
    }

    private static ClaimDraft Copy(ClaimDraft first, (Quantity Number, PlaceMention Place) next, List<ClaimDraft> drafts)
    {
        ClaimDraft copy = first.With(next.Place);
        copy.End = Math.Max(next.Place.End, first.End);
        copy.Why.Add("a number and a place of its own in the same list");
        drafts.Insert(drafts.IndexOf(first) + 1, copy);
        return copy;
    }
}
