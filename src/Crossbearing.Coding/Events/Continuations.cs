using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"On Friday it was B", "Also on the 21st: a child in B, two people in C": without a word for the event, more of the kind told just before.</summary>
internal static class Continuations
{
    private const int Reach = 2, LongestOpening = 9, LongestVictim = 5, LongestTurn = 3;

    /// <summary>One draft for each place of such a sentence; none where the sentence tells an event itself or none of that kind came just before.</summary>
    public static IEnumerable<ClaimDraft> Read(SentenceReading sentence, List<ClaimDraft> own, IReadOnlyList<ClaimDraft> earlier)
    {
        if (own.Count == 0 && earlier is [.., { Type: ClaimType.Displacement } counted] && sentence.Index - counted.Sentence.Index <= Reach && Count(sentence, counted) is { } count) return [count];
        if (own.Count > 0 || sentence.Places.Count == 0 || earlier is not [.., { PlaceIsOwn: true, Certainty: <= Certainty.Reported } before] || sentence.Index - before.Sentence.Index > Reach || !Repeats(before.Type)) return [];
        int first = sentence.Sentence.FirstToken;
        while (first < sentence.Sentence.EndToken && IsOpening(sentence, first)) first++;
        if (first == sentence.Sentence.FirstToken || first + 1 >= sentence.Sentence.EndToken || first - sentence.Sentence.FirstToken > LongestOpening) return [];
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        if (tokens[first].Norm == "it" && tokens[first + 1].Norm is "was" or "is") return Turn(sentence, first + 2, before);
        return tokens[first].Norm == ":" && before.Figures.Find(f => f.Figure.Kind is FigureKind.Killed or FigureKind.Injured) is { Figure: { } like } ? Victims(sentence, first + 1, before, like) : [];
    }

    /// <summary>"as of 12 February: over 800,000": the number, at another time, of the displaced whom the item before counted.</summary>
    private static ClaimDraft? Count(SentenceReading sentence, ClaimDraft before)
    {
        if (sentence.Times.FirstOrDefault() is not { } time || sentence.Quantities.FirstOrDefault(q => q.FirstToken > time.EndToken) is not { IsPercentOrMoney: false } number || before.Figures.Find(f => f.Figure.Kind == FigureKind.Displaced) is not { Figure: { } like }) return null;
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = sentence.Sentence.FirstToken; i < number.FirstToken; i++)
        {
            if (!IsOpening(sentence, i) && tokens[i].Norm is not (":" or "as" or "of" or "by" or "until" or "some" or "almost" or "nearly")) return null;
        }
        if (number.EndToken < sentence.Sentence.EndToken && tokens[number.EndToken].Form.Shape != TokenShape.Punctuation && tokens[number.EndToken].Norm is not ("people" or "persons" or "displaced")) return null;
        TextSpan span = sentence.Context.Span(number.FirstToken, number.EndToken);
        var draft = new ClaimDraft
        {
            Sentence = sentence, Trigger = before.Trigger with { First = number.FirstToken, End = number.EndToken, GroupFirst = number.FirstToken, Form = TriggerForm.Noun },
            Type = before.Type, First = sentence.Sentence.FirstToken, End = number.EndToken, Place = before.Place, PlaceIsOwn = before.PlaceIsOwn, PlaceTo = before.PlaceTo,
        };
        draft.Actors.AddRange(before.Actors);
        draft.Figures.Add((like with { Low = number.Low, High = number.High, Bound = number.Bound, Text = span.Of(sentence.Context.Text) }, span));
        draft.Why.Add("the same count as the item before, at another time");
        return draft;
    }

    private static bool Repeats(ClaimType type) =>
        type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.ArmedClash or ClaimType.TerritoryGained or ClaimType.LootingOrDestruction or ClaimType.AttackOnCivilians or ClaimType.Siege or ClaimType.IedOrMine;

    /// <summary>A time, or what may stand before one: "also", "on", a bullet.</summary>
    private static bool IsOpening(SentenceReading sentence, int at)
    {
        Token token = sentence.Context.Tokens[at];
        return sentence.Times.Any(t => t.FirstToken <= at && at < t.EndToken) || token.Norm is "also" or "and" or "then" or "on" or "in" or "the" || token.Form.Shape == TokenShape.Punctuation && token.Norm != ":";
    }

    /// <summary>"it was B", "it was the turn of B and C".</summary>
    private static IEnumerable<ClaimDraft> Turn(SentenceReading sentence, int at, ClaimDraft before)
    {
        PlaceMention first = sentence.Places[0];
        if (first.PhraseFirst < at || first.PhraseFirst - at > LongestTurn || first.IsAdverb || first.PhraseFirst > at && sentence.Context.Tokens[first.PhraseFirst - 1].Norm != "of" || sentence.Groups.Exists(g => g.Finite && g.First > at)) yield break;
        foreach (PlaceMention place in sentence.Places.Where(p => p == first || sentence.GovernorOf(p).Listed is not null))
        {
            ClaimDraft draft = Draft(sentence, place, before);
            draft.Actors.AddRange(before.Actors);
            draft.Means.AddRange(before.Means);
            yield return draft;
        }
    }

    /// <summary>"a child in B, two people in C": each place with its own number.</summary>
    private static IEnumerable<ClaimDraft> Victims(SentenceReading sentence, int from, ClaimDraft before, Figure like)
    {
        foreach (PlaceMention place in sentence.Places.Where(p => p.First > from && sentence.GovernorOf(p).Preposition is "in" or "at" or "near"))
        {
            if (Counted(sentence, from, sentence.GovernorOf(place).At) is not { } victims) continue;
            ClaimDraft draft = Draft(sentence, place, before);
            draft.Actors.AddRange(before.Actors.Where(a => a.Role == ActorRole.Affected));
            TextSpan span = sentence.Context.Span(victims.First, sentence.GovernorOf(place).At);
            draft.Figures.Add((like with { Of = null, Low = victims.Number is { } n ? n.Low : 1, High = victims.Number is { } m ? m.High : 1, Bound = victims.Number?.Bound, Text = span.Of(sentence.Context.Text) }, span));
            draft.First = victims.First;
            yield return draft;
        }
    }

    /// <summary>"a child", "two people" right before <paramref name="at"/>; no number stands for one.</summary>
    private static (Quantity? Number, int First)? Counted(SentenceReading sentence, int from, int at)
    {
        for (int i = at - 1; i >= Math.Max(from, at - LongestVictim); i--)
        {
            if (sentence.Quantities.FirstOrDefault(q => q.EndToken == i + 1) is { } number) return (number, number.FirstToken);
            if (sentence.Context.Tokens[i].Norm is "a" or "an" or "another") return (null, i);
            if (sentence.Context.Tokens[i].Form.Shape == TokenShape.Punctuation || sentence.Context.Tokens[i].Form.Is(WordClass.Preposition)) return null;
        }
        return null;
    }

    private static ClaimDraft Draft(SentenceReading sentence, PlaceMention place, ClaimDraft before)
    {
        var draft = new ClaimDraft
        {
            Sentence = sentence, Trigger = before.Trigger with { First = place.First, End = place.End, GroupFirst = place.First, Form = TriggerForm.Noun },
            Type = before.Type, First = sentence.Sentence.FirstToken, End = place.End, Place = place, PlaceIsOwn = true,
        };
        draft.Why.Add($"frame {before.Trigger.Frame.Id}: more of what the sentence before told");
        return draft;
    }
}
