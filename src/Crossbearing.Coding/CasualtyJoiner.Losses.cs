using Crossbearing.Core;

namespace Crossbearing.Coding;

/// <content>Losses that no event of the sentence explains: told apart by place, by party and by what semicolons part.</content>
internal sealed partial class CasualtyJoiner
{
    /// <summary>"over 100 killed (A); over 200 (B)", "two died in A and a child was hurt in B": what semicolons part, and what verbs tell of places of their own, is told apart.</summary>
    private List<ClaimDraft> Apart(SentenceReading sentence, List<CountedFigure> casualties, List<ClaimDraft> triggers)
    {
        List<int> cuts = [.. triggers.Zip(triggers.Skip(1)).Where(p => IsElsewhere(p.First, p.Second)).Select(p => p.Second.Group!.ClauseFirst)];
        (int, int) Key(int at) => (Part(sentence, at), cuts.Count(c => c <= at));
        List<ClaimDraft> losses = [.. triggers.GroupBy(t => Key(t.Trigger.First)).SelectMany(p => Losses(sentence, [.. casualties.Where(c => Key(c.First) == p.Key)], [.. p]))];
        PlaceTolls.Expand(sentence, losses, d => d.Type == ClaimType.SummaryLosses && d.Figures.Select(f => f.Figure.Kind).Distinct().Count() == 1);
        return losses;
    }

    /// <summary>True where two finite verbs each name a place of their own, and not the same.</summary>
    private static bool IsElsewhere(ClaimDraft one, ClaimDraft next) =>
        one is { Group: { Finite: true } first, PlaceIsOwn: true, Place: { } here } && next is { Group: { Finite: true } second, PlaceIsOwn: true, Place: { } there } && first != second && here.Name != there.Name;

    private static int Part(SentenceReading sentence, int at)
    {
        int part = 0;
        for (int i = sentence.Sentence.FirstToken; i < at; i++)
        {
            if (sentence.Context.Tokens[i].Norm == ";" || sentence.Context.Tokens[i].Norm is "while" or "whereas" && i > sentence.Sentence.FirstToken && sentence.Context.Tokens[i - 1].Norm == ",") part++;
        }
        return part;
    }

    private IEnumerable<ClaimDraft> Losses(SentenceReading sentence, List<CountedFigure> casualties, List<ClaimDraft> triggers)
    {
        ClaimDraft first = triggers[0];
        foreach (CountedFigure figure in casualties) Attach(first, figure);
        foreach (CountedFigure figure in casualties) AddVictims(first, figure);
        foreach (ClaimDraft other in triggers.Skip(1))
        {
            foreach (var (role, mention) in other.Actors) first.Add(role, mention);
            first.Figures.AddRange(other.Figures.Where(f => !first.Figures.Exists(o => o.Span.Overlaps(f.Span))));
            first.End = Math.Max(first.End, other.End);
        }
        if (first.Figures.Count == 0 && !first.Has(ActorRole.Initiator)) return [];
        bool armed = first.Of(ActorRole.Initiator).Any(a => !a.IsInstitution);
        bool civilians = first.Has(ActorRole.Affected) || casualties.Exists(f => f.Civilian && f.Victims is null);
        if (Weapon(sentence, first) is { } byWeapon)
        {
            first.Type = byWeapon;
            first.Why.Add("casualties with a weapon: the act itself");
            return [first];
        }
        bool tally = armed && !civilians && first.Figures.Count > 0 && RunningTotals.IsOverSpan(sentence);
        first.Type = armed && !tally ? civilians ? ClaimType.AttackOnCivilians : ClaimType.ArmedClash : ClaimType.SummaryLosses;
        if (first.Type == ClaimType.SummaryLosses && first.Figures.Count > 0 && first.Figures.TrueForAll(f => f.Figure is { Low: null, High: null, Bound: not ("dozens" or "scores" or "hundreds" or "thousands" or "several" or "many" or "some") })) return [];
        first.Why.Add(tally ? "casualties over a time: losses" : armed ? "casualties with an armed actor: the act itself" : "casualties tied to no event: losses");
        return first.Type == ClaimType.SummaryLosses ? ByParty(first, casualties) : [first];
    }

    /// <summary>The act that a weapon of the sentence stands for; none where the weapons are counted among the losses, or where the sentence tells who lost.</summary>
    private ClaimType? Weapon(SentenceReading sentence, ClaimDraft draft)
    {
        if (draft.Trigger.Frame.Slot("subject") == "actor") return null;
        var lost = figures.Read(sentence).Where(c => c.Figure.Kind is FigureKind.Destroyed or FigureKind.Damaged or FigureKind.Seized).ToList();
        if (lost.Count == 0) return weapons.TypeOf(sentence.Context, sentence.Sentence.FirstToken, sentence.Sentence.EndToken);
        if (draft.Trigger.Form == TriggerForm.Noun && sentence.Context.Tokens[draft.Trigger.First].Form.NounLemma == "loss") return null;
        return weapons.TypeOf(sentence.Context, sentence.Sentence.FirstToken, lost.Min(l => l.First)) ?? weapons.TypeOf(sentence.Context, lost.Max(l => l.End), sentence.Sentence.EndToken);
    }

    /// <summary>"1,140 soldiers and 1,322 militants": one claim of losses for each party.</summary>
    private static List<ClaimDraft> ByParty(ClaimDraft losses, List<CountedFigure> casualties)
    {
        var parties = casualties.Where(c => c.Victims is { IsCivilian: false, Name: not null }).GroupBy(c => c.Victims!.Name, StringComparer.Ordinal).ToList();
        if (parties.Count < 2 || casualties.Exists(c => c.Victims is null or { IsCivilian: true })) return [losses];
        return [.. parties.Select(p => Part(losses, [.. p]))];
    }

    /// <summary>"killed three, bringing to 61 the number it has lost since May": the total of those whom the words before count.</summary>
    private static ClaimDraft Total(ClaimDraft like, List<CountedFigure> counted)
    {
        var total = new ClaimDraft { Sentence = like.Sentence, Trigger = new Trigger(like.Trigger.Frame, TriggerForm.Noun, counted[0].First, counted[^1].End, counted[0].First), Type = ClaimType.SummaryLosses, First = counted[0].First, End = counted[^1].End };
        foreach (CountedFigure figure in counted) Attach(total, figure);
        foreach (var (role, mention) in like.Actors.Where(a => a.Role is ActorRole.Target or ActorRole.Affected)) total.Add(role, mention);
        total.Attribution.AddRange(like.Attribution);
        total.AttributionSpans.AddRange(like.AttributionSpans);
        total.Why.Add("losses: a total beside the event's own number");
        return total;
    }

    private static ClaimDraft Part(ClaimDraft losses, List<CountedFigure> counted)
    {
        var part = new ClaimDraft { Sentence = losses.Sentence, Trigger = losses.Trigger, Type = losses.Type, First = counted[0].First, End = counted[^1].End, Group = losses.Group, Place = losses.Place, PlaceIsOwn = losses.PlaceIsOwn };
        foreach (CountedFigure figure in counted) Attach(part, figure);
        part.Add(ActorRole.Target, counted[0].Victims!);
        part.Attribution.AddRange(losses.Attribution);
        part.AttributionSpans.AddRange(losses.AttributionSpans);
        part.Why.AddRange(losses.Why);
        return part;
    }
}
