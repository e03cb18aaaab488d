using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Gives each figure to the event that it belongs to, or makes a claim of losses where it belongs to none.</summary>
internal sealed class CasualtyJoiner(FigureReader figures, WeaponLexicon weapons)
{
    private static readonly HashSet<ClaimType> Violent =
    [
        ClaimType.ArmedClash, ClaimType.AirDroneStrike, ClaimType.ShellingMissileStrike, ClaimType.SuicideBombing, ClaimType.IedOrMine, ClaimType.ChemicalAttack,
        ClaimType.AttackOnCivilians, ClaimType.Riot, ClaimType.Protest,
    ];

    /// <summary>Adds the sentence's figures to its drafts, or to <paramref name="before"/>, the last draft of the paragraph; adds drafts of losses, and of tolls that another source of <paramref name="said"/> gives.</summary>
    public void Join(SentenceReading sentence, List<ClaimDraft> drafts, ClaimDraft? before, IReadOnlyList<SourceMention> said)
    {
        var counted = figures.Read(sentence).ToList();
        counted.RemoveAll(c => said.Any(s => s.Span.Overlaps(c.Span) && !drafts.Exists(d => d.Span.Contains(s.Span))));
        if (before is not null && drafts.TrueForAll(d => d.Trigger.Frame.Kind == FrameKind.Casualty)) counted.AddRange(OtherTolls.Bare(sentence, before, said, counted));
        foreach (CountedFigure figure in counted)
        {
            if (IsCasualty(figure.Figure.Kind)) continue;
            if (Host(figure, drafts) is not { } host) continue;
            Attach(host, figure.Figure.Kind == FigureKind.Strikes && host.Type == ClaimType.ArmedClash ? figure with { Figure = figure.Figure with { Kind = FigureKind.Other } } : figure);
            if (figure.Figure.Kind == FigureKind.Displaced) AddPeople(host, figure);
        }
        foreach (ClaimDraft draft in drafts)
        {
            foreach (CountedFigure figure in figures.OfFrame(draft).Where(f => !counted.Exists(c => c.Span.Overlaps(f.Span) && c.Figure.Kind != FigureKind.Strikes)))
            {
                Attach(draft, figure);
                if (figure.Figure.Kind == FigureKind.Displaced) AddPeople(draft, figure);
            }
        }
        Absorb(drafts);
        foreach (ClaimDraft total in drafts.Where(d => d.Type == ClaimType.WeaponsDestroyedOrSeized && d.Figures.Count > 1 && sentence.Times.Any(t => t.Relation == TimeRelation.Since))) total.Type = ClaimType.SummaryLosses;
        List<CountedFigure> casualties = [.. counted.Where(f => IsCasualty(f.Figure.Kind))];
        var triggers = drafts.Where(d => d.Trigger.Frame.Kind == FrameKind.Casualty).ToList();
        drafts.RemoveAll(d => d.Trigger.Frame.Kind == FrameKind.Casualty);
        if (triggers.Exists(t => t.Trigger is { IsVerb: true, Frame: var frame } && frame.Slot("subject") == "actor")) casualties = [.. casualties.Select(c => c.Victims is { IsGeneric: true, IsCivilian: false } ? c with { Victims = null } : c)];
        if (casualties.Count == 0 && triggers.Count == 0) return;
        casualties = [.. casualties.Where(c => !AtPlace(sentence, drafts, c))];
        if (casualties.Count == 0 && triggers.TrueForAll(t => t.Actors.Count == 0)) return;
        if (NearestViolent(drafts, triggers, casualties) is { } own) JoinTo(own, casualties, triggers);
        else if (before is not null && casualties.Count > 0 && OtherTolls.IsUpdate(sentence) && Violent.Contains(before.Type)) Update(before, sentence, casualties);
        else if (before is not null && OtherTolls.Read(sentence, before, casualties, said) is { IsEmpty: false } tolls) drafts.AddRange(tolls);
        else if (before is not null && PointsBack(sentence, casualties, triggers)) JoinBack(before, sentence, casualties, triggers, said);
        else if (triggers.Count > 0) drafts.AddRange(Parts(sentence, triggers).SelectMany(p => Losses(sentence, [.. casualties.Where(c => Part(sentence, c.First) == p.Key)], [.. p])));
    }

    /// <summary>"X attacked Y; the army destroyed four tanks": what was destroyed in a clash or strike of the same sentence is a figure of it.</summary>
    private static void Absorb(List<ClaimDraft> drafts)
    {
        foreach (ClaimDraft arms in drafts.Where(d => d is { Type: ClaimType.WeaponsDestroyedOrSeized, PlaceIsOwn: false, DateIsOwn: false }).ToList())
        {
            ClaimDraft? cause = drafts.Find(d => d.Type is ClaimType.ArmedClash or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike && d.Trigger.First < arms.Trigger.First && d.Certainty < Certainty.Planned);
            if (cause is null || arms.Figures.Count == 0) continue;
            foreach (var figure in arms.Figures.Where(f => !cause.Figures.Exists(c => c.Span.Overlaps(f.Span)))) cause.Figures.Add(figure);
            cause.Mentions.Add(arms.Span);
            drafts.Remove(arms);
        }
    }

    /// <summary>"seven in A, six in B", "A – 4 killed, B – 2": of several places the one that a number stands with; false where there is one place only or none beside the number.</summary>
    private static bool AtPlace(SentenceReading sentence, List<ClaimDraft> drafts, CountedFigure figure)
    {
        var hosts = drafts.Where(d => Violent.Contains(d.Type) && d is { PlaceIsOwn: true, Place: not null } && sentence.Places.Contains(d.Place!)).ToList();
        if (hosts.Select(d => d.Place!.First).Distinct().Count() < 2) return false;
        PlaceMention? after = sentence.Places.Find(p => p.First > figure.First && p.PhraseFirst - figure.First <= 5 && sentence.GovernorOf(p).Preposition is "in" or "at" or "near" && !sentence.Quantities.Any(q => q.FirstToken > figure.First && q.FirstToken < p.First));
        PlaceMention? before = sentence.Places.LastOrDefault(p => p.End <= figure.First && figure.First - p.End <= 2 && sentence.Context.Tokens[p.End].Norm is "–" or "-" or ":" or "—" or "(" or ",");
        if ((after ?? before) is not { } place || hosts.Find(d => d.Place == place) is not { } host) return false;
        Attach(host, figure);
        AddVictims(host, figure);
        return true;
    }

    /// <summary>"The toll has risen to eleven": the last number stands, and the one before is a mention.</summary>
    private static void Update(ClaimDraft before, SentenceReading sentence, List<CountedFigure> casualties)
    {
        before.Figures.RemoveAll(f => casualties.Exists(c => c.Figure.Kind == f.Figure.Kind));
        foreach (CountedFigure figure in casualties) Attach(before, figure);
        before.Mentions.Add(sentence.Sentence.Span);
        before.Why.Add("figures: the number told last");
    }

    private static bool IsCasualty(FigureKind kind) => kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured or FigureKind.Missing;

    private static ClaimDraft? Host(CountedFigure figure, List<ClaimDraft> drafts)
    {
        Func<ClaimDraft, bool> fits = figure.Figure.Kind switch
        {
            FigureKind.Strikes => d => d.Type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.ArmedClash,
            FigureKind.Deployed => d => d.Type is ClaimType.Deployment,
            FigureKind.Displaced => d => d.Type is ClaimType.Displacement,
            FigureKind.Captured => d => d.Type is ClaimType.ArmedClash or ClaimType.SummaryLosses or ClaimType.Arrest or ClaimType.Abduction or ClaimType.TerritoryGained,
            FigureKind.Destroyed or FigureKind.Damaged or FigureKind.Seized => d => Violent.Contains(d.Type) || d.Type is ClaimType.WeaponsDestroyedOrSeized or ClaimType.SummaryLosses,
            _ => _ => false,
        };
        return drafts.Where(fits).OrderBy(d => Math.Abs(d.Trigger.First - figure.First)).FirstOrDefault();
    }

    private static void Attach(ClaimDraft draft, CountedFigure figure)
    {
        if (!draft.Figures.Exists(f => f.Span.Overlaps(figure.Span))) draft.Figures.Add((figure.Figure, figure.Span));
    }

    private static ClaimDraft? NearestViolent(List<ClaimDraft> drafts, List<ClaimDraft> triggers, List<CountedFigure> casualties)
    {
        int at = triggers.Count > 0 ? triggers[0].Trigger.First : casualties[0].First;
        return drafts.Where(d => Violent.Contains(d.Type) && d.Certainty < Certainty.Planned && !InClashesOnly(d, triggers)).OrderBy(d => Math.Abs(d.Trigger.First - at)).FirstOrDefault();
    }

    /// <summary>"over 100 were killed in clashes": the clashes are no event of their own.</summary>
    private static bool InClashesOnly(ClaimDraft draft, List<ClaimDraft> triggers) =>
        triggers.Count > 0 && draft.Trigger is { Form: TriggerForm.Noun, Frame.IsMutual: true } && !draft.PlaceIsOwn && draft.Trigger.First > triggers[0].Trigger.First;

    private static void JoinTo(ClaimDraft draft, List<CountedFigure> casualties, List<ClaimDraft> triggers)
    {
        foreach (CountedFigure figure in casualties)
        {
            Attach(draft, figure);
            AddVictims(draft, figure);
        }
        foreach (ClaimDraft trigger in triggers)
        {
            foreach (var (role, mention) in trigger.Actors.Where(a => a.Role is ActorRole.Affected or ActorRole.Target))
            {
                if (!draft.Actors.Exists(a => a.Mention.Name == mention.Name)) draft.Add(role, mention);
            }
            if (!draft.Has(ActorRole.Initiator)) foreach (ActorMention m in trigger.Of(ActorRole.Initiator)) draft.Add(ActorRole.Initiator, m);
            draft.First = Math.Min(draft.First, trigger.First);
            draft.End = Math.Max(draft.End, trigger.End);
            if (draft.Place is null && trigger.Place is not null) (draft.Place, draft.PlaceIsOwn) = (trigger.Place, true);
        }
    }

    /// <summary>"80,000 were on the move": those counted are people, where nothing says that they fight.</summary>
    private static void AddPeople(ClaimDraft draft, CountedFigure figure)
    {
        if (draft.Has(ActorRole.Affected) || draft.Has(ActorRole.Target) || figure.Victims is { IsCivilian: false }) return;
        if (figure.Victims is { } people) draft.Add(ActorRole.Affected, people);
        else if (draft.Sentence.Context.Civilians is { } civilians)
            draft.Add(ActorRole.Affected, new ActorMention { First = figure.First, End = figure.First + 1, Span = figure.Span, Actor = civilians, Name = civilians.Name, IsCivilian = true, Why = "people counted" });
    }

    private static void AddVictims(ClaimDraft draft, CountedFigure figure)
    {
        if (figure.Victims is { } victims && !draft.Actors.Exists(a => a.Mention.Name == victims.Name)) draft.Add(victims.IsCivilian ? ActorRole.Affected : ActorRole.Target, victims);
    }

    private static bool PointsBack(SentenceReading sentence, List<CountedFigure> casualties, List<ClaimDraft> triggers)
    {
        if (triggers.Exists(t => t.Has(ActorRole.Initiator))) return false;
        foreach (var token in sentence.Context.Tokens[sentence.Sentence.FirstToken..sentence.Sentence.EndToken])
        {
            if (token.Norm is "since" or "total" or "overall" or "far" or "clashes" or "reports" or "losses") return false;
        }
        return sentence.Times.IsEmpty && casualties.Count > 0;
    }

    private static void JoinBack(ClaimDraft before, SentenceReading sentence, List<CountedFigure> casualties, List<ClaimDraft> triggers, IReadOnlyList<SourceMention> said)
    {
        if (!Violent.Contains(before.Type)) return;
        foreach (SourceMention source in said.Where(s => casualties.Exists(c => s.First <= c.First && c.First < s.End) && !before.Attribution.Exists(a => a.Name == s.Attribution.Name)).Take(1))
        {
            before.Attribution.Add(source.Attribution with { Text = source.Span.Of(sentence.Context.Text) });
            before.AttributionSpans.Add(source.Span);
        }
        JoinTo(before, casualties, []);
        foreach (ClaimDraft trigger in triggers)
        {
            foreach (var (role, mention) in trigger.Actors.Where(a => a.Role is ActorRole.Affected or ActorRole.Target)) before.Add(role, mention);
        }
        before.Mentions.Add(sentence.Sentence.Span);
        before.Why.Add("figures: from the sentence after, which tells no event of its own");
    }

    /// <summary>"over 100 killed (A); over 200 (B)": what semicolons part is told apart.</summary>
    private static IEnumerable<IGrouping<int, ClaimDraft>> Parts(SentenceReading sentence, List<ClaimDraft> triggers) => triggers.GroupBy(t => Part(sentence, t.Trigger.First));

    private static int Part(SentenceReading sentence, int at)
    {
        int part = 0;
        for (int i = sentence.Sentence.FirstToken; i < at; i++)
        {
            if (sentence.Context.Tokens[i].Norm == ";") part++;
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
            first.End = Math.Max(first.End, other.End);
        }
        if (first.Figures.Count == 0 && !first.Has(ActorRole.Initiator)) yield break;
        bool armed = first.Of(ActorRole.Initiator).Any(a => !a.IsInstitution);
        bool civilians = first.Has(ActorRole.Affected) || casualties.Exists(f => f.Civilian && f.Victims is null);
        if (weapons.TypeOf(sentence.Context, sentence.Sentence.FirstToken, sentence.Sentence.EndToken) is { } byWeapon)
        {
            first.Type = byWeapon;
            first.Why.Add("casualties with a weapon: the act itself");
            yield return first;
            yield break;
        }
        first.Type = armed ? civilians ? ClaimType.AttackOnCivilians : ClaimType.ArmedClash : ClaimType.SummaryLosses;
        first.Why.Add(armed ? "casualties with an armed actor: the act itself" : "casualties tied to no event: losses");
        yield return first;
    }
}
