using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <content>Numbers that sources give in the sentence that tells the blow without one, and counts of people who fled or were taken.</content>
internal static partial class OtherTolls
{
    /// <summary>"the attack on X, for which A gives six and B over twenty": the first number is the blow's, each further one a toll of its source.</summary>
    private static void Give(SentenceReading sentence, List<ClaimDraft> drafts, IReadOnlyList<SourceMention> said)
    {
        ClaimDraft? told = drafts.LastOrDefault(d => CasualtyJoiner.IsViolent(d.Type) && IsTolled(d));
        if (told is null || told.Figures.Exists(f => OfPeople(f.Figure.Kind))) return;
        foreach (SourceMention source in said)
        {
            if (sentence.Quantities.FirstOrDefault(q => q.FirstToken == source.First && q.EndToken == source.End && q.FirstToken > told.Trigger.First && !q.IsPercentOrMoney) is not { } number) continue;
            var figure = new Figure(FigureKind.Killed, null, number.Low, number.High, number.Bound, number.Span.Of(sentence.Context.Text));
            if (told.Figures.Exists(f => OfPeople(f.Figure.Kind))) drafts.Add(Draft(sentence, told, new CountedFigure(figure, number.Span, number.FirstToken, null, false), source));
            else
            {
                told.Figures.Add((figure, number.Span));
                foreach (SourceMention link in source.Chain()) SourceScope.Add(told, sentence, link);
            }
        }
    }

    /// <summary>"6,000 people fled; volunteers say 4,500", "the army spoke of 19": another source's count of those who fled, were arrested or taken; of "by noon they said 5,700" the number told last stands.</summary>
    private static void Move(SentenceReading sentence, List<ClaimDraft> drafts, ClaimDraft? before, IReadOnlyList<SourceMention> said)
    {
        ClaimDraft? told = drafts.LastOrDefault(d => d.Told is null && IsOfMoved(d)) ?? (drafts.Count == 0 && before is not null && sentence.Index - before.Sentence.Index <= Reach && IsOfMoved(before) ? before : null);
        if (told?.Figures.Find(f => f.Figure.Kind is FigureKind.Displaced or FigureKind.Captured or FigureKind.Missing) is not { Figure: { } like } counted) return;
        foreach (var number in sentence.Quantities.Where(q => !q.IsPercentOrMoney && (q.Low ?? q.High) is > 0 && q.Span.Start > counted.Span.End && (q.Low, q.High) != (like.Low, like.High) && StandsAlone(sentence, PastPeople(sentence, q.EndToken)) && !drafts.Exists(d => d.Figures.Exists(f => f.Span.Overlaps(q.Span)))))
        {
            if (Teller(sentence, number.Span, said) is not { } teller || drafts.Exists(d => d.Told == told)) continue;
            bool same = told.Attribution.Exists(a => a.Name == teller.Innermost.Attribution.Name);
            bool again = teller.SpeechAt == number.FirstToken - 1 && teller.Span.Start > counted.Span.End && (same || sentence.Context.Tokens[FirstToken(sentence, teller.Innermost.Span)].Norm is "they" or "it" or "he" or "she");
            if (same && !again) continue;
            if (again)
            {
                told.Figures.Remove(counted);
                told.Figures.Add((like with { Low = number.Low, High = number.High, Bound = number.Bound, Text = number.Span.Of(sentence.Context.Text) }, number.Span));
                told.Mentions.Add(number.Span);
                return;
            }
            drafts.Add(Draft(sentence, told, new CountedFigure(like with { Of = null, Low = number.Low, High = number.High, Bound = number.Bound, Text = number.Span.Of(sentence.Context.Text) }, number.Span, number.FirstToken, null, false), teller));
        }
    }

    private static bool IsOfMoved(ClaimDraft draft) => draft.Type is ClaimType.Displacement or ClaimType.Arrest or ClaimType.Abduction && draft.Certainty < Certainty.Planned;

    /// <summary>"4,500 people", "12,000 families": one past the word for those counted.</summary>
    private static int PastPeople(SentenceReading sentence, int at) =>
        at < sentence.Sentence.EndToken && sentence.Context.Tokens[at].Norm is "people" or "persons" or "families" or "households" or "civilians" or "arrests" or "residents" ? at + 1 : at;
}
