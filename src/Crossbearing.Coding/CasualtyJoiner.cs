using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Gives each figure to the event that it belongs to, or makes a claim of losses where it belongs to none.</summary>
internal sealed partial class CasualtyJoiner(FigureReader figures, FateReader fates, WeaponLexicon weapons)
{
    private const int LongestSpeech = 2, LongestGap = 2;

    private static readonly HashSet<ClaimType> Violent =
    [
        ClaimType.ArmedClash, ClaimType.AirDroneStrike, ClaimType.ShellingMissileStrike, ClaimType.SuicideBombing, ClaimType.IedOrMine, ClaimType.ChemicalAttack,
        ClaimType.AttackOnCivilians, ClaimType.Riot, ClaimType.Protest,
    ];

    /// <summary>Adds the sentence's figures to its drafts, or to <paramref name="before"/>, the last draft of the paragraph (<paramref name="last"/> of the report); adds drafts of losses, and of tolls that another source of <paramref name="said"/> gives.</summary>
    public void Join(SentenceReading sentence, List<ClaimDraft> drafts, ClaimDraft? before, ClaimDraft? last, IReadOnlyList<SourceMention> said)
    {
        var counted = figures.Read(sentence).ToList();
        counted.RemoveAll(c => said.SelectMany(s => s.Chain()).Any(s => s.Span.Overlaps(c.Span) && !drafts.Exists(d => d.Span.Contains(s.Span))));
        if (before is not null && drafts.TrueForAll(d => d.Trigger.Frame.Kind == FrameKind.Casualty)) counted.AddRange(OtherTolls.Bare(sentence, before, said, counted));
        if (before is not null) JoinWrecks(before, sentence, counted, drafts, said);
        foreach (CountedFigure figure in counted)
        {
            if (IsCasualty(figure.Figure.Kind)) continue;
            if (Host(figure, [.. drafts.Where(d => Part(sentence, d.Trigger.First) == Part(sentence, figure.First))]) is not { } host) continue;
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
        PlaceTolls.Expand(sentence, drafts);
        Absorb(sentence, drafts);
        foreach (ClaimDraft total in drafts.Where(d => d.Type == ClaimType.WeaponsDestroyedOrSeized && d.Figures.Count > 1 && RunningTotals.IsOverTime(sentence))) total.Type = ClaimType.SummaryLosses;
        List<CountedFigure> casualties = [.. counted.Where(f => IsCasualty(f.Figure.Kind))];
        var triggers = drafts.Where(d => d.Trigger.Frame.Kind == FrameKind.Casualty).ToList();
        drafts.RemoveAll(d => d.Trigger.Frame.Kind == FrameKind.Casualty);
        if (triggers.Exists(t => t.Trigger is { IsVerb: true, Frame: var frame } && frame.Slot("subject") == "actor")) casualties = [.. casualties.Select(c => c.Victims is { IsGeneric: true } v && sentence.GovernorOf(v).Preposition != "of" && (!v.IsCivilian || triggers.Exists(t => t.Has(ActorRole.Target))) ? c with { Victims = null } : c)];
        if (casualties.Count == 0 && triggers.Count == 0) return;
        casualties = [.. casualties.Where(c => !AtPlace(sentence, drafts, c))];
        if (casualties.Count == 0 && triggers.TrueForAll(t => t.Actors.Count == 0)) return;
        TellApart(sentence, drafts, ref casualties, triggers);
        if (casualties.Count == 0 && triggers.Count == 0) return;
        if (before is null && last is not null && sentence.Index == sentence.Paragraph.FirstSentence && sentence.Index - last.Sentence.Index <= LongestGap && IsBare(sentence, casualties, triggers, said)) before = last;
        if (drafts.RemoveAll(d => triggers.Count > 0 && IsAllOf(d)) > 0) before = null;
        if (NearestViolent(drafts, triggers, casualties) is { } own) JoinTo(own, casualties, triggers);
        else if (before is not null && casualties.Count > 0 && OtherTolls.IsUpdate(sentence) && Violent.Contains(before.Type)) Update(before, sentence, casualties);
        else if (before is not null && !CountsOthers(before, triggers) && OtherTolls.Read(sentence, before, casualties, said) is { IsEmpty: false } tolls) drafts.AddRange(tolls);
        else if (before is not null && Violent.Contains(before.Type) && PointsBack(sentence, casualties, triggers, said)) JoinBack(before, sentence, casualties, triggers, said);
        else if (drafts.Find(d => d.Type == ClaimType.SummaryLosses && triggers.Count > 0 && triggers.TrueForAll(t => t.Trigger.First == d.Trigger.First)) is { } same) JoinTo(same, casualties, triggers);
        else if (triggers.Count == 0 && drafts.Find(d => d.Type == ClaimType.SummaryLosses && d.Figures.Exists(f => sentence.Sentence.Span.Contains(f.Span))) is { } lost) casualties.ForEach(c => Attach(lost, c));
        else if (triggers.Count > 0) drafts.AddRange(Apart(sentence, casualties, triggers));
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

    /// <summary>True for an event in which people are killed or hurt.</summary>
    internal static bool IsViolent(ClaimType type) => Violent.Contains(type);

    /// <summary>"Fighting in X drove 20,000 from their homes. At least 60 were killed": the blow told beside the draft that a sentence ended with; that draft where it tells of none.</summary>
    internal static ClaimDraft? Blow(SentenceReading sentence, ClaimDraft? before, List<ClaimDraft> all) =>
        PlaceTolls.Named(sentence, before, all) is { } named ? named : before is null or { Type: ClaimType.SummaryLosses } || Violent.Contains(before.Type) ? before
            : all.LastOrDefault(d => d.Told is null && d.Sentence == before.Sentence && Violent.Contains(d.Type) && d.Certainty < Certainty.Planned) ?? before;

    private static bool IsCasualty(FigureKind kind) => kind is FigureKind.Killed or FigureKind.Injured or FigureKind.KilledOrInjured or FigureKind.Missing;

    private ClaimDraft? Host(CountedFigure figure, List<ClaimDraft> drafts)
    {
        Func<ClaimDraft, bool> fits = figure.Figure.Kind switch
        {
            FigureKind.Strikes => d => d.Type is ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.ArmedClash,
            FigureKind.Other => d => d.Type is ClaimType.TerritoryGained,
            FigureKind.Deployed => d => d.Type is ClaimType.Deployment,
            FigureKind.Displaced => d => d.Type is ClaimType.Displacement,
            FigureKind.Captured => d => d.Type is ClaimType.ArmedClash or ClaimType.SummaryLosses or ClaimType.Arrest or ClaimType.Abduction or ClaimType.TerritoryGained,
            FigureKind.Destroyed or FigureKind.Damaged or FigureKind.Seized => d => Violent.Contains(d.Type) || d.Type is ClaimType.WeaponsDestroyedOrSeized or ClaimType.SummaryLosses || IsRuin(d),
            _ => _ => false,
        };
        ClaimType? flown = figure.Figure.Kind == FigureKind.Strikes && drafts.Count > 0 ? weapons.TypeOf(drafts[0].Sentence.Context, figure.First, figure.End) : null;
        return drafts.Where(fits).OrderBy(d => d.Type == flown ? 0 : 1).ThenBy(d => d.Trigger.Frame.Kind == FrameKind.Casualty ? 1 : 0).ThenBy(d => Math.Abs(d.Trigger.First - figure.First)).ThenBy(d => d.Place is { } place && place.First > figure.First ? place.First - figure.First : int.MaxValue).FirstOrDefault();
    }

    private static void Attach(ClaimDraft draft, CountedFigure figure)
    {
        if (!draft.Figures.Exists(f => f.Span.Overlaps(figure.Span))) draft.Figures.Add((figure.Figure, figure.Span));
    }

    private static ClaimDraft? NearestViolent(List<ClaimDraft> drafts, List<ClaimDraft> triggers, List<CountedFigure> casualties)
    {
        int at = triggers.Count > 0 ? triggers[0].Trigger.First : casualties[0].First;
        return drafts.Where(d => (Violent.Contains(d.Type) || IsShotDownBefore(d, triggers)) && d.Certainty < Certainty.Planned && !InClashesOnly(d, triggers) && !(triggers.Count > 0 && (DateReader.IsTimeMarker(d) && !Killers.IsKiller(d, triggers[0]) || DateReader.IsBeginning(d) || IsSince(d, triggers)))).OrderBy(d => triggers.Count > 0 && (IsCauseOf(d, triggers[0]) || Killers.IsKiller(d, triggers[0]) || IsOutcomeOf(d, triggers[0])) ? 0 : 1).ThenBy(d => Math.Abs(d.Trigger.First - at)).FirstOrDefault();
    }

    /// <summary>"the death of five soldiers in shelling at X": the noun in the phrase of the deaths tells of what they died.</summary>
    private static bool IsCauseOf(ClaimDraft draft, ClaimDraft death) =>
        draft.Trigger.Form == TriggerForm.Noun && draft.Trigger.First > death.Trigger.End && !draft.Sentence.Groups.Exists(g => g.First >= death.Trigger.End && g.First < draft.Trigger.First)
        && LeadsTo(draft.Sentence, death.Trigger.End, draft.Trigger.First);

    /// <summary>"raided A, killing five, and shelled B": the participle tells what the verb before it did.</summary>
    private static bool IsOutcomeOf(ClaimDraft draft, ClaimDraft death) =>
        death is { Trigger: { IsVerb: true }, Group: { Finite: false, Passive: false } told } && draft.Trigger.First < death.Trigger.First && told.First > draft.Sentence.Sentence.FirstToken
        && draft.Sentence.Context.Tokens[told.First - 1].Norm == "," && (draft.Sentence.Context.Tokens[told.Head].Form.Verb & VerbForms.Gerund) != 0;

    /// <summary>"1,100 people have been killed since X attacked the city": the attack only tells from when on.</summary>
    private static bool IsSince(ClaimDraft draft, List<ClaimDraft> triggers)
    {
        if (draft.Group is not { } group || group.First <= triggers[0].Trigger.First || !triggers[0].Trigger.IsVerb) return false;
        if (draft.Sentence.Groups.Exists(g => g.Relative && g.First >= triggers[0].Trigger.End && g.End <= group.ClauseFirst && draft.Sentence.Context.Tokens[g.Head].Form.VerbLemma is "begin" or "start" or "erupt")) return true;
        return Enumerable.Range(triggers[0].Trigger.End, Math.Max(0, group.First - triggers[0].Trigger.End))
            .Any(i => draft.Sentence.Context.Tokens[i].Norm == "since" && !draft.Sentence.Times.Any(t => t.FirstToken <= i && i < t.EndToken));
    }

    /// <summary>Takes out the deaths that another event answers ("shelled X in response to the killing of five soldiers") and totals ("bringing the toll since May to 300"): claims of losses of their own.</summary>
    private void TellApart(SentenceReading sentence, List<ClaimDraft> drafts, ref List<CountedFigure> casualties, List<ClaimDraft> triggers)
    {
        var parts = new List<(int First, int End)>();
        for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (IsTotal(sentence, i)) parts.Add((i, sentence.Sentence.EndToken));
            else if (fates.At(sentence.Context.Tokens, i) is FigureKind.Killed or FigureKind.Injured && !sentence.Groups.Exists(g => g.Finite && g.Head == i) && drafts.Exists(d => Violent.Contains(d.Type)) && IsAnswered(sentence, i)) parts.Add((i, PhraseEnd(sentence, i)));
        }
        ClaimDraft? like = triggers.FirstOrDefault();
        foreach (var (first, end) in parts)
        {
            List<ClaimDraft> within = [.. triggers.Where(t => t.Trigger.First >= first && t.Trigger.First < end)];
            List<CountedFigure> counted = [.. casualties.Where(c => c.First >= first && c.First < end)];
            triggers.RemoveAll(within.Contains);
            casualties = [.. casualties.Where(c => !counted.Contains(c))];
            drafts.RemoveAll(d => d.Type == ClaimType.AttackOnCivilians && d.Trigger.First == first);
            if (within.Count == 0 && counted.Count > 0 && like is not null) drafts.Add(Total(like, counted));
            if (within.Count == 0) continue;
            within[0].First = Math.Max(within[0].First, first);
            within[0].End = end;
            drafts.AddRange(Losses(sentence, counted, within));
        }
    }

    /// <summary>"bringing the toll since May to", "taking the total number of dead to".</summary>
    private static bool IsTotal(SentenceReading sentence, int i)
    {
        var tokens = sentence.Context.Tokens;
        if ((tokens[i].Form.Verb & VerbForms.Gerund) == 0 || tokens[i].Form.VerbLemma is not ("bring" or "take" or "raise" or "push")) return false;
        return Enumerable.Range(i + 1, Math.Max(0, Math.Min(6, sentence.Sentence.EndToken - i - 1))).Any(k => tokens[k].Norm is "toll" or "total" or "number" or "tally" or "count")
            && (sentence.Times.Any(t => t.FirstToken > i) || tokens[i..sentence.Sentence.EndToken].Any(t => t.Norm is "since" or "total" or "overall"));
    }

    /// <summary>"in response to the killing", "to avenge the deaths".</summary>
    private static bool IsAnswered(SentenceReading sentence, int noun)
    {
        var tokens = sentence.Context.Tokens;
        for (int i = noun - 1; i >= Math.Max(sentence.Sentence.FirstToken, noun - 5); i--)
        {
            if (tokens[i].Norm is "response" or "retaliation" or "revenge" or "reprisal" or "retribution" or "reaction" || tokens[i].Form.VerbLemma is "avenge" or "retaliate" or "respond") return true;
            if (tokens[i].Form.Shape == TokenShape.Punctuation) return false;
        }
        return false;
    }

    private static int PhraseEnd(SentenceReading sentence, int from)
    {
        int end = from + 1;
        while (end < sentence.Sentence.EndToken && sentence.Context.Tokens[end].Norm is not ("," or ";" or ".")) end++;
        return end;
    }

    /// <summary>"over 100 were killed in clashes": the clashes are no event of their own.</summary>
    private static bool InClashesOnly(ClaimDraft draft, List<ClaimDraft> triggers) =>
        triggers.Count > 0 && draft.Trigger is { Form: TriggerForm.Noun, Frame.IsMutual: true } && !draft.PlaceIsOwn && draft.Trigger.First > triggers[0].Trigger.First;

    /// <summary>"Nine soldiers died. More than 35,000 civilians have been killed": the losses of another party than those told before.</summary>
    private static bool CountsOthers(ClaimDraft before, List<ClaimDraft> triggers) =>
        before.Type == ClaimType.SummaryLosses && triggers.Exists(t => Losers(t).Any() && !Losers(t).Intersect(Losers(before)).Any());

    private static IEnumerable<string?> Losers(ClaimDraft draft) => draft.Of(ActorRole.Target).Concat(draft.Of(ActorRole.Affected)).Select(a => a.Name);

    /// <summary>"21 deaths in all attacks of the day": the sum over many events is tied to none of them.</summary>
    private static bool IsAllOf(ClaimDraft draft) =>
        draft is { Trigger.Form: TriggerForm.Noun } && Violent.Contains(draft.Type) && draft.Sentence.Context.Tokens[draft.Trigger.End - 1] is var noun && noun.Form.NounLemma != noun.Norm
        && draft.Trigger.First > draft.Sentence.Sentence.FirstToken && draft.Sentence.Context.Tokens[draft.Trigger.First - 1].Norm is "all" or "various" or "different" or "other" or "separate";

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

    /// <summary>Whom a figure counts; "the army lost 17 people" counts its own.</summary>
    private static void AddVictims(ClaimDraft draft, CountedFigure figure)
    {
        if (draft.Trigger.Frame.Kind == FrameKind.Casualty && draft.Has(ActorRole.Target) && figure.Victims is { IsCivilian: true } own && draft.Sentence.Context.Tokens[own.First].Norm is "people" or "persons" or "men") return;
        if (figure.Victims is { } victims && !draft.Actors.Exists(a => a.Mention.Name == victims.Name)) draft.Add(victims.IsCivilian ? ActorRole.Affected : ActorRole.Target, victims);
    }

    /// <summary>"Two shells killed seven people at a bus stop": the weapon of another strike than the one told before is the subject.</summary>
    private bool IsByWeapon(SentenceReading sentence, ClaimDraft casualty) =>
        casualty.Group is { Finite: true, Passive: false } group && casualty.Trigger is { Form: TriggerForm.Active, Frame: var frame } && frame.Slot("subject") == "initiator" && weapons.TypeOf(sentence.Context, group.ClauseFirst, group.First) is not null;

    private bool PointsBack(SentenceReading sentence, List<CountedFigure> casualties, List<ClaimDraft> triggers, IReadOnlyList<SourceMention> said)
    {
        if (triggers.Exists(t => t.Has(ActorRole.Initiator)) || triggers.Exists(t => IsByWeapon(sentence, t))) return false;
        if (IsOfOtherSide(sentence)) return false;
        foreach (var token in sentence.Context.Tokens[sentence.Sentence.FirstToken..sentence.Sentence.EndToken])
        {
            if (token.Norm is "since" or "total" or "overall" or "far" or "clashes" or "reports" or "losses") return false;
        }
        return casualties.Count > 0 && sentence.Times.All(t => t.Value == "PRESENT_REF" || IsOfSaying(sentence, t, said));
    }

    /// <summary>"On the other side, 11 fighters were killed", "Elsewhere, two died": the losses of others than those hit before.</summary>
    private static bool IsOfOtherSide(SentenceReading sentence)
    {
        var tokens = sentence.Context.Tokens;
        int at = sentence.Sentence.FirstToken;
        if (tokens[at].Norm is "elsewhere" or "separately") return true;
        return tokens[at].Norm is "on" or "from" && at + 3 < sentence.Sentence.EndToken && tokens[at + 1].Norm == "the" && tokens[at + 2].Norm is "other" or "opposite" or "opposing" && tokens[at + 3].Norm == "side";
    }

    /// <summary>"6 dead, 14 wounded": numbers alone, which tell of the event that the paragraph before told.</summary>
    private bool IsBare(SentenceReading sentence, List<CountedFigure> casualties, List<ClaimDraft> triggers, IReadOnlyList<SourceMention> said) =>
        sentence.Places.Count == 0 && !sentence.Groups.Exists(g => g.Finite && !said.Any(s => s.SpeechAt >= g.First && s.SpeechAt < g.End)) && casualties.TrueForAll(c => c.Victims is null or { IsCivilian: true }) && PointsBack(sentence, casualties, triggers, said);

    /// <summary>"the mayor said this morning": when it was said, not when it happened.</summary>
    private static bool IsOfSaying(SentenceReading sentence, TimeExpression time, IReadOnlyList<SourceMention> said) =>
        said.Any(s => time.FirstToken > s.SpeechAt && time.FirstToken - s.SpeechAt <= LongestSpeech) || sentence.Groups.Exists(g => g is { Finite: true, Passive: false } && g.End == time.FirstToken && sentence.Context.Tokens[g.Head].Form.VerbLemma is "say" or "report" or "announce");

    private static void JoinBack(ClaimDraft before, SentenceReading sentence, List<CountedFigure> casualties, List<ClaimDraft> triggers, IReadOnlyList<SourceMention> said)
    {
        foreach (SourceMention source in said.Where(s => casualties.Exists(c => s.First <= c.First && c.First < s.End) && !before.Attribution.Exists(a => a.Name == s.Innermost.Attribution.Name)).Take(1))
            foreach (SourceMention link in source.Chain()) SourceScope.Add(before, sentence, link);
        JoinTo(before, casualties, []);
        foreach (ClaimDraft trigger in triggers)
        {
            foreach (var (role, mention) in trigger.Actors.Where(a => a.Role is ActorRole.Affected or ActorRole.Target && !before.Of(ActorRole.Initiator).Any(i => i.Name == a.Mention.Name))) before.Add(role, mention);
        }
        before.Mentions.Add(sentence.Sentence.Span);
        before.Why.Add("figures: from the sentence after, which tells no event of its own");
    }
}
