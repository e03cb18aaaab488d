using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"Russia admits six", "20 according to a monitoring group": a toll that another source gives for the event told before is a claim of its own.</summary>
internal static class OtherTolls
{
    private const int Reach = 2;

    /// <summary>Drafts for tolls of other sources; none where no other source gives another number than <paramref name="before"/> has.</summary>
    public static ImmutableArray<ClaimDraft> Read(SentenceReading sentence, ClaimDraft before, IReadOnlyList<CountedFigure> casualties, IReadOnlyList<SourceMention> said)
    {
        if (!IsTolled(before) || sentence.Index - before.Sentence.Index > Reach) return [];
        var drafts = new List<ClaimDraft>();
        foreach (CountedFigure figure in casualties)
        {
            SourceMention? source = said.LastOrDefault(s => s.First <= figure.First && figure.First < s.End && !s.Chain().Any(l => l.Span.Overlaps(figure.Span)));
            if (source is null || before.Attribution.Exists(a => a.Name == source.Innermost.Attribution.Name) || !Differs(before, figure)) continue;
            if (drafts.Find(d => d.Attribution[^1].Name == source.Innermost.Attribution.Name) is { } same) same.Figures.Add((figure.Figure, figure.Span));
            else drafts.Add(Draft(sentence, before, figure, source));
        }
        return [.. drafts];
    }

    /// <summary>Numbers that stand alone in what another source says, read as tolls of the event before.</summary>
    public static IEnumerable<CountedFigure> Bare(SentenceReading sentence, ClaimDraft before, IReadOnlyList<SourceMention> said, IReadOnlyList<CountedFigure> counted)
    {
        if (!IsTolled(before) || sentence.Index - before.Sentence.Index > Reach || before.Figures.Select(f => f.Figure.Kind).Where(k => k is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured).Cast<FigureKind?>().FirstOrDefault() is not { } kind) yield break;
        foreach (Quantity number in sentence.Quantities)
        {
            bool alone = !number.IsPercentOrMoney && (number.Low ?? number.High) is > 0 && !counted.Any(c => c.Span.Overlaps(number.Span)) && StandsAlone(sentence, number.EndToken);
            if (alone && said.Any(s => s.First <= number.FirstToken && number.FirstToken < s.End)) yield return new CountedFigure(new Figure(kind, null, number.Low, number.High, number.Bound, number.Span.Of(sentence.Context.Text)), number.Span, number.FirstToken, null, false);
        }
    }

    /// <summary>"the toll … had risen to": a newer number of what was counted before.</summary>
    public static bool IsUpdate(SentenceReading sentence)
    {
        bool toll = false;
        for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            Token token = sentence.Context.Tokens[i];
            if (token.Norm is "toll" or "number" or "count" or "figure") toll = true;
            if (toll && token.Form.VerbLemma is "rise" or "climb" or "grow" or "increase" or "reach") return true;
        }
        return false;
    }

    private static bool IsTolled(ClaimDraft before) =>
        before.Type is ClaimType.SummaryLosses or ClaimType.ArmedClash or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.SuicideBombing or ClaimType.IedOrMine or ClaimType.ChemicalAttack or ClaimType.AttackOnCivilians;

    private static bool StandsAlone(SentenceReading sentence, int at) =>
        at >= sentence.Sentence.EndToken || sentence.Context.Tokens[at] is { Form.Shape: TokenShape.Punctuation } || sentence.Context.Tokens[at].Norm is "and" or "but" or "according" or "while";

    /// <summary>True where the event has a number of that kind already, and another one.</summary>
    private static bool Differs(ClaimDraft before, CountedFigure figure)
    {
        var same = before.Figures.Where(f => f.Figure.Kind == figure.Figure.Kind).ToList();
        return same.Count > 0 && same.TrueForAll(f => (f.Figure.Low, f.Figure.High) != (figure.Figure.Low, figure.Figure.High));
    }

    private static ClaimDraft Draft(SentenceReading sentence, ClaimDraft before, CountedFigure figure, SourceMention source)
    {
        int end = figure.First + 1;
        while (end < sentence.Sentence.EndToken && sentence.Context.Tokens[end].Start < figure.Span.End) end++;
        var draft = new ClaimDraft
        {
            Sentence = sentence, Trigger = new Trigger(before.Trigger.Frame, TriggerForm.Noun, figure.First, end, figure.First), Type = before.Type,
            First = Math.Min(figure.First, FirstToken(sentence, source)), End = end, Place = before.Place, PlaceIsOwn = before.PlaceIsOwn, Told = before,
        };
        draft.Actors.AddRange(before.Actors);
        draft.Figures.Add((figure.Figure, figure.Span));
        foreach (SourceMention link in source.Chain()) SourceScope.Add(draft, sentence, link);
        draft.Why.AddRange(before.Why.Take(1));
        draft.Why.Add("figures: another source's toll of the event told before");
        return draft;
    }

    private static int FirstToken(SentenceReading sentence, SourceMention source)
    {
        int at = sentence.Sentence.FirstToken;
        while (at < sentence.Sentence.EndToken - 1 && sentence.Context.Tokens[at].End <= source.Span.Start) at++;
        return at;
    }
}
