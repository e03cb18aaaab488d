using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>"Russia admits six", "20 according to a monitoring group": a toll that another source gives for the event told before is a claim of its own.</summary>
internal static partial class OtherTolls
{
    private const int Reach = 2;

    /// <summary>Drafts for tolls of other sources; none where no other source gives another number than <paramref name="before"/> has.</summary>
    public static ImmutableArray<ClaimDraft> Read(SentenceReading sentence, ClaimDraft before, IReadOnlyList<CountedFigure> casualties, IReadOnlyList<SourceMention> said)
    {
        if (!IsTolled(before) || sentence.Index - before.Sentence.Index > Reach || RunningTotals.IsOverTime(sentence) || before.Type != ClaimType.SummaryLosses && RunningTotals.IsOverSpan(sentence)) return [];
        var drafts = new List<ClaimDraft>();
        foreach (CountedFigure figure in casualties)
        {
            SourceMention? source = said.LastOrDefault(s => s.First <= figure.First && figure.First < s.End && !s.Chain().Any(l => l.Span.Overlaps(figure.Span)));
            if (source is null && !IsOurs(sentence, before, figure.First) || before.Attribution.Exists(a => a.Name == source?.Innermost.Attribution.Name) || !Differs(before, figure)) continue;
            if (drafts.Find(d => d.Attribution.LastOrDefault()?.Name == source?.Innermost.Attribution.Name) is { } same) same.Figures.Add((figure.Figure, figure.Span));
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
            if (alone && (said.Any(s => s.First <= number.FirstToken && number.FirstToken < s.End) || IsOurs(sentence, before, number.FirstToken))) yield return new CountedFigure(new Figure(kind, null, number.Low, number.High, number.Bound, number.Span.Of(sentence.Context.Text)), number.Span, number.FirstToken, null, false);
        }
    }

    /// <summary>"21 deaths according to A, 20 according to B", "B put the dead at four, C at nine": the number of a second source is a toll of its own; so is one that stands alone.</summary>
    public static void Split(SentenceReading sentence, List<ClaimDraft> drafts, ClaimDraft? before, IReadOnlyList<SourceMention> said)
    {
        if (said.Count == 0) return;
        Give(sentence, drafts, said);
        Move(sentence, drafts, before, said);
        foreach (ClaimDraft told in drafts.Where(d => d.Told is null).Concat(before is null ? [] : [before]).Where(IsTolled).ToList())
        {
            foreach (var group in told.Figures.Where(f => OfPeople(f.Figure.Kind) && sentence.Sentence.Span.Contains(f.Span)).GroupBy(f => f.Figure.Kind).ToList())
            {
                (Figure figure, TextSpan span) = group.First();
                SourceMention? own = Teller(sentence, span, said);
                foreach (var other in group.Skip(1).Concat(Alone(sentence, told, figure, span, drafts, said)).Where(o => (o.Figure.Low, o.Figure.High) != (figure.Low, figure.High)).ToList())
                {
                    if (Teller(sentence, other.Span, said) is not { } teller || teller.Innermost.Attribution.Name == own?.Innermost.Attribution.Name) continue;
                    told.Figures.Remove(other);
                    if (told.AttributionSpans.IndexOf(teller.Span) is var at and >= 0)
                    {
                        told.Attribution.RemoveAt(at);
                        told.AttributionSpans.RemoveAt(at);
                    }
                    drafts.Add(Draft(sentence, told, new CountedFigure(other.Figure, other.Span, FirstToken(sentence, other.Span), null, false), teller));
                }
            }
        }
    }

    /// <summary>Numbers that stand alone after the event's own number and are no figures yet.</summary>
    private static IEnumerable<(Figure Figure, TextSpan Span)> Alone(SentenceReading sentence, ClaimDraft told, Figure like, TextSpan own, List<ClaimDraft> drafts, IReadOnlyList<SourceMention> said) =>
        sentence.Quantities.Where(q => !q.IsPercentOrMoney && (q.Low ?? q.High) is > 0 && q.Span.Start > own.End && (StandsAlone(sentence, q.EndToken) || said.Any(s => s.First == q.FirstToken && s.End == q.EndToken)) && !drafts.Exists(d => d.Figures.Exists(f => f.Span.Overlaps(q.Span))) && (drafts.LastOrDefault(d => IsTolled(d) && d.Trigger.First < q.FirstToken) ?? told) == told)
            .Select(q => (like with { Of = null, Low = q.Low, High = q.High, Bound = q.Bound, Text = q.Span.Of(sentence.Context.Text) }, q.Span));

    private static bool OfPeople(FigureKind kind) => kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured;

    /// <summary>Whose a number is: of the source right behind it, else of the last one before it; null where nobody tells it.</summary>
    private static SourceMention? Teller(SentenceReading sentence, TextSpan number, IReadOnlyList<SourceMention> said)
    {
        int at = FirstToken(sentence, number);
        List<SourceMention> tellers = [.. said.Where(s => s.First <= at && at < s.End && !s.Denies && !s.Chain().Any(l => l.Span.Overlaps(number)))];
        int next = sentence.Quantities.Where(q => q.Span.Start >= number.End).Select(q => q.FirstToken).DefaultIfEmpty(sentence.Sentence.EndToken).Min();
        return tellers.Find(s => s.Span.Start > number.End && FirstToken(sentence, s.Span) < next && !Leads(sentence, s)) ?? tellers.LastOrDefault(s => s.Span.End <= number.Start) ?? tellers.FirstOrDefault();
    }

    /// <summary>"according to the army 20 …": the source's number follows its name.</summary>
    private static bool Leads(SentenceReading sentence, SourceMention source)
    {
        int after = FirstToken(sentence, source.Span);
        while (after < sentence.Sentence.EndToken && sentence.Context.Tokens[after].Start < source.Span.End) after++;
        if (after < sentence.Sentence.EndToken && sentence.Context.Tokens[after].Norm == ",") after++;
        return sentence.Quantities.Any(q => q.FirstToken == after);
    }

    /// <summary>"We hold nine names", "our own count stands at two": the outlet's own number beside another's.</summary>
    private static bool IsOurs(SentenceReading sentence, ClaimDraft before, int number)
    {
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = number - 1;
        while (at >= sentence.Sentence.FirstToken && tokens[at].Form.Shape == TokenShape.Word && !tokens[at].Form.Is(WordClass.Coordinator | WordClass.Subordinator)) at--;
        return before.Attribution.Count > 0 && tokens[at + 1].Norm is "we" or "our";
    }

    /// <summary>"It later raised the toll to six", "The toll was revised to 12": whoever gave the number before gives a newer one; another source's is its own.</summary>
    private static bool IsRevised(SentenceReading sentence) =>
        sentence.Groups.Find(g => g.Finite && sentence.Context.Tokens[g.Head].Form.VerbLemma is "raise" or "revise" or "update" or "correct") is { } verb
        && (verb.Passive ? Tolls(sentence, verb.ClauseFirst, verb.First) : Tolls(sentence, verb.End, verb.ClauseEnd) && Enumerable.Range(verb.ClauseFirst, verb.First - verb.ClauseFirst).Any(i => sentence.Context.Tokens[i].Norm is "it" or "they" or "he" or "she"));

    private static bool Tolls(SentenceReading sentence, int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Any(i => sentence.Context.Tokens[i].Norm is "toll" or "count" or "figure" or "tally");

    /// <summary>"the toll … had risen to": a newer number of what was counted before.</summary>
    public static bool IsUpdate(SentenceReading sentence)
    {
        if (IsRevised(sentence)) return true;
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

    /// <summary>True where nothing counted follows a number that ends at a token.</summary>
    public static bool StandsAlone(SentenceReading sentence, int at) =>
        at >= sentence.Sentence.EndToken || sentence.Context.Tokens[at] is { Form.Shape: TokenShape.Punctuation } || sentence.Context.Tokens[at].Norm is "and" or "but" or "according" or "while" or "whereas" or "names";

    /// <summary>True where the event has a number of that kind already, and another one.</summary>
    private static bool Differs(ClaimDraft before, CountedFigure figure)
    {
        var same = before.Figures.Where(f => f.Figure.Kind == figure.Figure.Kind).ToList();
        return same.Count > 0 && same.TrueForAll(f => (f.Figure.Low, f.Figure.High) != (figure.Figure.Low, figure.Figure.High));
    }

    private static ClaimDraft Draft(SentenceReading sentence, ClaimDraft before, CountedFigure figure, SourceMention? source)
    {
        int end = figure.First + 1;
        while (end < sentence.Sentence.EndToken && sentence.Context.Tokens[end].Start < figure.Span.End) end++;
        var draft = new ClaimDraft
        {
            Sentence = sentence, Trigger = new Trigger(before.Trigger.Frame, TriggerForm.Noun, figure.First, end, figure.First), Type = before.Type,
            First = source is null ? figure.First : Math.Min(figure.First, FirstToken(sentence, source.Span)), End = end, Place = before.Place, PlaceIsOwn = before.PlaceIsOwn, PlaceTo = before.PlaceTo, Told = before,
        };
        draft.Actors.AddRange(before.Actors);
        draft.Figures.Add((figure.Figure, figure.Span));
        foreach (SourceMention link in source?.Chain() ?? []) SourceScope.Add(draft, sentence, link);
        draft.Why.AddRange(before.Why.Take(1));
        draft.Why.Add("figures: another source's toll of the event told before");
        return draft;
    }

    private static int FirstToken(SentenceReading sentence, TextSpan span)
    {
        int at = sentence.Sentence.FirstToken;
        while (at < sentence.Sentence.EndToken - 1 && sentence.Context.Tokens[at].End <= span.Start) at++;
        return at;
    }
}
