using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Fills the roles of a trigger's frame from its clause and makes one draft for each place.</summary>
internal sealed partial class FrameReader(NounClasses nouns, WeaponLexicon weapons, PlaceSpread places)
{
    private readonly FrameNeeds needs = new(nouns, weapons, places);

    private static readonly HashSet<string> Locative = new(StringComparer.Ordinal)
        { "in", "near", "at", "on", "around", "across", "along", "inside", "outside", "throughout", "over", "between", "through", "into", "toward", "towards", "within", "onto", "off", "above", "from", "to", "against", "of", "" };

    private static readonly HashSet<string> LightVerbs = new(StringComparer.Ordinal)
    {
        "launch", "conduct", "carry", "mount", "start", "begin", "stage", "wage", "resume", "continue", "undertake", "make", "execute", "deliver", "intensify", "perform", "step", "open", "lead", "pursue", "commit", "perpetrate", "keep", "press", "try", "attempt", "use", "employ", "fire", "prepare", "plan", "threaten", "order", "join", "renew", "escalate", "expand", "unleash", "drop", "hold", "impose", "reimpose", "re-impose", "maintain", "enforce", "tighten", "declare", "announce", "send", "direct", "respond", "retaliate", "answer", "claim", "complete", "finish", "conclude", "proclaim",
    };

    private const int LongestSubject = 6, LongestBefore = 4;

    /// <summary>True for a verb whose noun tells what is done: "launch", "carry out".</summary>
    internal static bool IsLight(string lemma) => LightVerbs.Contains(lemma);

    /// <summary>The claims that a trigger makes, before dates, figures and sources: of the first of its frames whose needs are met; none where none is.</summary>
    public IEnumerable<ClaimDraft> Read(SentenceReading sentence, Trigger trigger)
    {
        foreach (Trigger candidate in (IEnumerable<Trigger>)[trigger, .. trigger.Others])
        {
            var (draft, slots) = Fill(sentence, candidate);
            if (draft.Type == ClaimType.Statement && draft.Group is { Finite: false, Passive: true } && candidate.IsVerb || needs.Unmet(draft, slots) is not null) continue;
            Toward(candidate, slots);
            return [.. places.Spread(draft, slots).SelectMany(d => ByBoth(d))];
        }
        return [];
    }

    /// <summary>"Jets and artillery pounded X": a strike from the air and one from the ground.</summary>
    private IEnumerable<ClaimDraft> ByBoth(ClaimDraft draft)
    {
        yield return draft;
        if (draft is not { Trigger.IsVerb: true, Type: ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike, Group: { } group } || !(draft.Trigger is { Frame.Kind: FrameKind.Strike, Form: TriggerForm.Active } && weapons.NamesBoth(draft.Sentence.Context, group.ClauseFirst, group.First)) && !FiresBoth(draft, group)) yield break;
        ClaimDraft other = draft.Again();
        other.Type = draft.Type == ClaimType.AirDroneStrike ? ClaimType.ShellingMissileStrike : ClaimType.AirDroneStrike;
        yield return other;
    }

    /// <summary>"launched 122 missiles and 36 drones", "attacked X with missiles and drones": what is fired is of both kinds.</summary>
    private bool FiresBoth(ClaimDraft draft, VerbGroup group) =>
        weapons.NamesBoth(draft.Sentence.Context, draft.Trigger.First, Math.Max(draft.Trigger.End, group.ClauseEnd))
        && Enumerable.Range(draft.Trigger.First, group.ClauseEnd - draft.Trigger.First).Any(i => draft.Sentence.Context.Tokens[i].Norm is "with" or "using" || draft.Sentence.Context.Tokens[draft.Trigger.First].Form.VerbLemma is "launch" or "fire" or "send" or "use");

    /// <summary>The frames that are asked, in order, each with the first need that the clause does not meet; the last one asked has none, where one is met.</summary>
    public IEnumerable<(Trigger Trigger, string? Unmet)> Asked(SentenceReading sentence, Trigger trigger)
    {
        foreach (Trigger candidate in (IEnumerable<Trigger>)[trigger, .. trigger.Others])
        {
            string? need = Unmet(sentence, candidate);
            yield return (candidate, need);
            if (need is null) yield break;
        }
    }

    /// <summary>The first need of the trigger's frame that the clause does not meet, or null; its other frames are not asked.</summary>
    public string? Unmet(SentenceReading sentence, Trigger trigger)
    {
        var (draft, slots) = Fill(sentence, trigger);
        return needs.Unmet(draft, slots);
    }

    private (ClaimDraft Draft, List<(string Slot, Mention Mention, string Relation)> Slots) Fill(SentenceReading sentence, Trigger trigger)
    {
        VerbGroup? group = sentence.GroupOf(trigger);
        var draft = new ClaimDraft
        {
            Sentence = sentence, Trigger = trigger, Type = trigger.Frame.Type, Group = group, Mode = trigger.Frame.Mode,
            First = trigger.IsVerb ? ClauseStart(sentence, group!) : trigger.First,
            End = trigger.End,
        };
        draft.Why.Add($"frame {trigger.Frame.Id}: {sentence.Context.Span(trigger.First, trigger.End).Of(sentence.Context.Text)} ({trigger.Form.ToString().ToLowerInvariant()})");
        var slots = new List<(string Slot, Mention Mention, string Relation)>();
        if (trigger.IsVerb) ReadVerb(sentence, trigger, group!, slots);
        else ReadNoun(sentence, trigger, group, slots);
        Hands(sentence, slots);
        if (group is not null && trigger.Frame.Slot("by") == "initiator" && ByHandsOf(sentence, trigger, group) is { } doer) slots.Add(("initiator", doer, "by"));
        slots.RemoveAll(s => s.Mention is ActorMention && s.Slot is "target" or "actor" && !(s.Relation == "with" && trigger.Frame.Slot("with") is not null) && IsTool(sentence, s.Mention));
        Course(trigger, slots);
        foreach (var (slot, mention, relation) in slots) Fill(draft, slot, mention, relation);
        if (draft.Type == ClaimType.WeaponsDestroyedOrSeized && trigger.Form == TriggerForm.Passive && !draft.Has(ActorRole.Target)) AddOwner(draft, group!);
        if (draft.Type == ClaimType.TerritoryGained && draft.Has(ActorRole.Affected) && !draft.Has(ActorRole.Target)) draft.Type = ClaimType.Displacement;
        if (draft.Type == ClaimType.TerritoryGained && trigger.Frame.Slot("into") == "place") Enter(draft, slots, group is not null && sentence.Context.Tokens.AsSpan(group.ClauseFirst, group.First - group.ClauseFirst) is var subject && IsConvoy(subject));
        if (draft.Type == ClaimType.ArmedClash && draft.Has(ActorRole.Initiator) && trigger.IsVerb && sentence.Context.Tokens[trigger.First].Form.VerbLemma == "cross" && IsConvoy(sentence.Context.Tokens.AsSpan(group!.ClauseFirst, group.First - group.ClauseFirst))) draft.Type = ClaimType.Deployment;
        AddWeapons(draft, group);
        return (draft, slots);
    }

    private bool IsConvoy(ReadOnlySpan<Token> subject)
    {
        foreach (Token token in subject)
        {
            if (nouns.IsConvoy(token.Norm)) return true;
        }
        return false;
    }

    /// <summary>"Troops entered Syria", "A convoy entered X through Y": forces that enter a country, and columns of vehicles, are sent there, they do not take it.</summary>
    private static void Enter(ClaimDraft draft, List<(string Slot, Mention Mention, string Relation)> slots, bool convoy)
    {
        bool IsGoal((string Slot, Mention Mention, string Relation) slot) =>
            slot is { Slot: "place", Mention: PlaceMention place } && (convoy && slot.Relation is "object" or "into" or "in" || slot.Relation != "in" && place.Place is { Precision: PlacePrecision.Country });
        if (!slots.Exists(IsGoal) || !convoy && slots.Exists(s => s is { Slot: "place", Mention: PlaceMention { Place.Precision: not PlacePrecision.Country } }) || !convoy && slots.Exists(s => s is { Relation: "object" or "of", Mention: PlaceMention { Place: null } })) return;
        draft.Type = ClaimType.Deployment;
        for (int i = 0; i < slots.Count; i++)
        {
            if (IsGoal(slots[i])) slots[i] = slots[i] with { Slot = "place_to" };
        }
    }

    /// <summary>"advanced on Y": toward Y.</summary>
    private static void Toward(Trigger trigger, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        if (trigger.Frame.Slot("towards") != "place" || !trigger.IsVerb) return;
        foreach (var slot in slots.Where(s => s is { Slot: "place", Relation: "towards" or "toward" or "on" }))
        {
            if (slot.Mention is PlaceMention place) place.Relation ??= new PlaceRelation("toward", place.Name, null);
        }
    }

    /// <summary>"advanced from X towards Y": from X to Y.</summary>
    private static void Course(Trigger trigger, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        if (trigger.Frame.Slot("towards") != "place") return;
        if (!slots.Exists(s => s is { Slot: "place", Relation: "from", Mention: PlaceMention { Relation: null } })) return;
        for (int i = 0; i < slots.Count; i++)
        {
            if (slots[i] is { Slot: "place", Mention: PlaceMention place } slot && (slot.Relation is "towards" or "toward" or "to" or "on" || place.Relation is { Kind: "toward" })) slots[i] = slot with { Slot = "place_to" };
        }
    }

    /// <summary>"employing suicide bombers": who is sent is not who is hit.</summary>
    private static bool IsTool(SentenceReading sentence, Mention mention) =>
        mention.PhraseFirst > sentence.Sentence.FirstToken && sentence.Context.Tokens[mention.PhraseFirst - 1].Norm is "employing" or "using" or "sending" or "with";

    /// <summary>"Four vehicles belonging to X were destroyed": X lost them.</summary>
    private static void AddOwner(ClaimDraft draft, VerbGroup group)
    {
        ActorMention? owner = draft.Sentence.Actors.LastOrDefault(a => a.First >= group.ClauseFirst - 4 && a.End <= group.First && !a.IsCivilian && !a.IsInstitution && !a.IsDemonym);
        if (owner is not null && draft.Sentence.GovernorOf(owner).Preposition is "to" or "of" or "") draft.Add(ActorRole.Target, owner);
    }

    private static IEnumerable<Mention> After(SentenceReading sentence, int from, int to) =>
        sentence.Actors.Where(a => a.First >= from && a.First < to).Concat<Mention>(sentence.Places.Where(p => p.First >= from && p.First < to)).OrderBy(m => m.First);

    private static void Put(List<(string, Mention, string)> slots, Frame frame, string relation, Mention mention)
    {
        string? slot = relation == "by!" ? "initiator" : relation == "ally!" && mention is ActorMention ? "ally" : frame.Slot(relation);
        if (mention is PlaceMention { Relation.Kind: "toward" } && frame.Slot("towards") == "place_to") slot = "place_to";
        if (slot is null && mention is PlaceMention && Locative.Contains(relation) && relation != "") slot = relation is "toward" or "towards" && frame.Slot("to") == "place_to" ? "place_to" : "place";
        if (mention is PlaceMention && slot is "target" or "actor" or "affected" or "both") slot = "place";
        if (mention is PlaceMention && slot == "initiator") slot = relation == "object" && frame.Type == ClaimType.Deployment ? "place_to" : null;
        if (slot is null && mention is PlaceMention { Relation: not null }) slot = frame.Slot("in") == "place_to" ? "place_to" : "place";
        if (slot is not null) slots.Add((slot, mention, relation));
    }

    /// <summary>"The army forced 1,000 refugees from their homes": armed actors who drive people out, not those who flee.</summary>
    private static bool IsDriver(ClaimDraft draft, ActorMention actor) =>
        draft is { Type: ClaimType.Displacement, Trigger.Form: TriggerForm.Active, Group: { } group } && !actor.IsCivilian && !actor.IsInstitution
        && draft.Sentence.Actors.Exists(a => a.IsCivilian && a.First >= draft.Trigger.First && a.First < group.ClauseEnd);

    private static void Fill(ClaimDraft draft, string slot, Mention mention, string relation)
    {
        if (mention is ActorMention { IsPeople: false } actor)
        {
            if (actor.IsDemonym && draft.Type is ClaimType.Protest or ClaimType.Riot)
            {
                if (relation == "subject" && slot == "initiator" && Crowd(draft, actor) is { } crowd) draft.Add(ActorRole.Initiator, crowd);
                return;
            }
            if (actor.IsDemonym && draft.Type == ClaimType.Statement && slot == "initiator" && actor.End < draft.Sentence.Context.Tokens.Length && draft.Sentence.Context.Tokens[actor.End] is { Case: LetterCase.Lower, Form: { Shape: TokenShape.Word, Classes: WordClass.None, Verb: VerbForms.None } }) return;
            if (actor.IsDemonym && slot == "affected" && draft.Type is ClaimType.Arrest or ClaimType.Abduction or ClaimType.AttackOnCivilians or ClaimType.SexualViolence && relation == "object" && Crowd(draft, actor) is { } taken)
            {
                draft.Add(ActorRole.Affected, taken);
                return;
            }
            if (actor.IsDemonym && relation is not ("own" or "by" or "subject") && draft.Type != ClaimType.ControlStatus && actor.First >= draft.Trigger.End) return;
            bool land = actor.Actor is { Kind: "state" } && !actor.IsDemonym;
            actor = Fighting(draft, actor);
            if (slot == "affected" && relation == "subject" && IsDriver(draft, actor)) slot = "initiator";
            if (land && slot is "target" or "actor" && IsOwner(draft, actor)) return;
            if (land && slot == "target" && draft.Of(ActorRole.Initiator).Any(a => a.Name == actor.Name)) return;
            switch (slot)
            {
                case "initiator" when relation == "object" && actor.IsGeneric && draft.Has(ActorRole.Initiator): break;
                case "initiator": if (!actor.IsCivilian || draft.Type is ClaimType.Protest or ClaimType.Riot or ClaimType.Statement) draft.Add(ActorRole.Initiator, actor); else if (draft.Type is ClaimType.Displacement) draft.Add(ActorRole.Affected, actor); break;
                case "ally": if (!actor.IsCivilian) draft.Add(ActorRole.InitiatorAlly, actor); break;
                case "actor" when actor.IsInstitution: break;
                case "target" or "actor": draft.Add(actor.IsCivilian ? ActorRole.Affected : ActorRole.Target, actor); break;
                case "affected" when draft.Type == ClaimType.Displacement && actor.IsInstitution: break;
                case "affected": draft.Add(draft.Type == ClaimType.Displacement && !actor.IsCivilian ? ActorRole.Target : ActorRole.Affected, actor); break;
                case "arms" when !actor.IsCivilian && !actor.IsInstitution: draft.Add(ActorRole.Target, actor); break;
                case "both": draft.Add(draft.Has(ActorRole.Initiator) && draft.Type != ClaimType.Agreement ? ActorRole.Target : ActorRole.Initiator, actor); break;
                case "place" when draft.Type is ClaimType.ArmedClash or ClaimType.Siege && relation != "from" || draft.Type is ClaimType.ShellingMissileStrike or ClaimType.AirDroneStrike && relation is "near" or "on" or "object" or "against" or "subject": draft.Add(actor.IsCivilian ? ActorRole.Affected : ActorRole.Target, actor); break;
            }
        }
    }

    /// <summary>"Algerians blocked the road", "detained three Palestinians": people of a country, of whom the verb speaks.</summary>
    private static ActorMention? Crowd(ClaimDraft draft, ActorMention demonym) =>
        draft.Sentence.Context.Civilians is { } people && demonym.End < draft.Sentence.Context.Tokens.Length && !IsBeforeNoun(draft.Sentence.Context, demonym)
            ? new ActorMention { First = demonym.First, End = demonym.End, Span = demonym.Span, Actor = people, Name = people.Name, IsCivilian = true, Why = "people of a country" } : null;

    /// <summary>"Palestinian ambulance": a noun follows, which the name of a people only qualifies.</summary>
    internal static bool IsBeforeNoun(ReportContext context, ActorMention demonym) =>
        demonym.End < context.Tokens.Length && context.Tokens[demonym.End] is { Case: LetterCase.Lower, Form: { Shape: TokenShape.Word, Classes: WordClass.None, Verb: VerbForms.None } };

    /// <summary>"killed the deputy chief of X's ally": the country only tells whose the victim is.</summary>
    private static bool IsOwner(ClaimDraft draft, ActorMention state) =>
        draft.Trigger.Frame.Kind == FrameKind.Casualty && state.End < draft.Sentence.Sentence.EndToken && SourceNames.IsOwning(draft.Sentence.Context.Tokens[state.End]);

    /// <summary>"37 Palestinians were killed": people of a country of whose forces the report tells nothing do not fight; null for others.</summary>
    internal static ActorMention? People(ReportContext context, ActorMention demonym) =>
        demonym is { IsDemonym: true, Actor: { Kind: "state" } state } && context.Civilians is { } people && !context.Actors.Exists(a => !a.IsDemonym && !a.IsInstitution && a.Actor is { Kind: not ("state" or "armed-group" or "militia") } body && body.Country == state.Country)
            ? new ActorMention { First = demonym.First, End = demonym.End, Span = demonym.Span, Actor = people, Name = people.Name, IsCivilian = true, Why = "people of a country of whose forces the report tells nothing" } : null;

    /// <summary>A country or people that fights stands for its armed forces.</summary>
    internal static ActorMention Fighting(ClaimDraft draft, ActorMention actor)
    {
        bool fights = draft.Type is ClaimType.ArmedClash or ClaimType.TerritoryGained or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.WeaponsDestroyedOrSeized or ClaimType.Deployment or ClaimType.Withdrawal or ClaimType.Siege or ClaimType.SummaryLosses || draft.Type == ClaimType.BaseEstablished && actor.IsDemonym;
        if (!fights || actor.Actor is not { Kind: "state" } state) return actor;
        string text = actor.Span.Of(draft.Sentence.Context.Text);
        if (text.EndsWith(" regime", StringComparison.Ordinal)) text = text[..^" regime".Length];
        bool plain = actor.IsDemonym || string.Equals(text, state.Name, StringComparison.OrdinalIgnoreCase) || state.Demonyms.Contains(text, StringComparer.OrdinalIgnoreCase) || state.Nouns.Any(n => n.EndsWith(text, StringComparison.OrdinalIgnoreCase));
        if (plain && draft.Trigger.Frame.Kind == FrameKind.Casualty && People(draft.Sentence.Context, actor) is { } people) return people;
        if (!plain || draft.Sentence.Context.ForcesOf(state.Country) is not { } forces) return actor;
        return new ActorMention { First = actor.First, End = actor.End, Span = actor.Span, Actor = forces, Name = forces.Name, Why = "a country that fights stands for its armed forces" };
    }
}
