using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"Accounts close to the army speak of 41 villages or 350 square kilometres": how much ground another source gives, with no verb of its own, of the gains told just before.</summary>
internal sealed class GroundTolls(NounClasses nouns)
{
    private const int Reach = 3;

    /// <summary>One draft for each source with its numbers; none where the sentence tells an event itself or no gain came just before.</summary>
    public IEnumerable<ClaimDraft> Read(SentenceReading sentence, List<ClaimDraft> own, IReadOnlyList<ClaimDraft> earlier, IReadOnlyList<SourceMention> said)
    {
        if (own.Count > 0 || said.Count == 0 || sentence.Quantities.IsEmpty) yield break;
        ClaimDraft? gain = earlier.LastOrDefault(d => d.Sentence.Sentence.Paragraph == sentence.Sentence.Paragraph && sentence.Index - d.Sentence.Index <= Reach && d is { Type: ClaimType.TerritoryGained, Certainty: <= Certainty.Reported } && d.Has(ActorRole.Initiator));
        if (gain is null) yield break;
        foreach (SourceMention source in said.Where(s => !s.Denies))
        {
            List<(Figure Figure, TextSpan Span, Quantity Number)> figures = [.. sentence.Quantities.Where(q => said.LastOrDefault(s => s.First <= q.FirstToken && q.FirstToken < s.End) == source).Select(q => Ground(sentence, q)).OfType<(Figure, TextSpan, Quantity)>()];
            if (figures.Count > 0) yield return Draft(sentence, gain, figures);
        }
    }

    /// <summary>"41 villages and hills", "600 square kilometres": settlements or an area, where no verb tells more of them; null for other numbers.</summary>
    private (Figure Figure, TextSpan Span, Quantity Number)? Ground(SentenceReading sentence, Quantity number)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int? square = PlaceTold.SquareEnd(tokens, number.EndToken);
        bool settlements = number.EndToken < sentence.Sentence.EndToken && nouns.IsSettlement(tokens[number.EndToken].Norm);
        if ((number.Low ?? number.High) is null || !settlements && square is null || sentence.Groups.Exists(g => g.First > number.EndToken && g.ClauseFirst <= number.FirstToken)) return null;
        int end = square ?? number.EndToken + 1;
        TextSpan span = sentence.Context.Span(number.FirstToken, end);
        return (new Figure(settlements ? FigureKind.Settlements : FigureKind.Other, sentence.Context.Span(number.EndToken, end).Of(sentence.Context.Text), number.Low, number.High, number.Bound, span.Of(sentence.Context.Text)), span, number);
    }

    private static ClaimDraft Draft(SentenceReading sentence, ClaimDraft gain, List<(Figure Figure, TextSpan Span, Quantity Number)> figures)
    {
        (_, _, Quantity first) = figures[0];
        var draft = new ClaimDraft
        {
            Sentence = sentence, Trigger = gain.Trigger with { Form = TriggerForm.Noun, First = first.FirstToken, End = first.EndToken, GroupFirst = first.FirstToken, Others = [] }, Type = gain.Type,
            First = first.FirstToken, End = figures[^1].Number.EndToken + 1,
        };
        draft.Actors.AddRange(gain.Actors);
        draft.PlacesUnnamed = figures.Find(f => f.Figure.Kind == FigureKind.Settlements).Number is { } counted ? counted.Low ?? counted.High : null;
        draft.Figures.AddRange(figures.Select(f => (f.Figure, f.Span)));
        draft.Why.Add("figures: how much ground another source gives of the gains told before");
        return draft;
    }
}
