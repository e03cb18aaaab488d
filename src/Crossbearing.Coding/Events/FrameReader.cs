using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Fills the roles of a trigger's frame from its clause and makes one draft for each place.</summary>
internal sealed class FrameReader(NounClasses nouns, WeaponLexicon weapons, PlaceSpread places)
{
    private readonly FrameNeeds needs = new(nouns, weapons, places);

    private static readonly HashSet<string> Locative = new(StringComparer.Ordinal)
        { "in", "near", "at", "on", "around", "across", "along", "inside", "outside", "throughout", "over", "between", "through", "into", "toward", "towards", "within", "onto", "off", "above", "from", "to", "against", "of", "" };

    private static readonly HashSet<string> LightVerbs = new(StringComparer.Ordinal)
    {
        "launch", "conduct", "carry", "mount", "start", "begin", "stage", "wage", "resume", "continue", "undertake", "make", "execute", "deliver", "intensify", "perform", "step", "open", "lead", "pursue", "commit", "perpetrate", "keep", "press", "try", "attempt", "use", "employ", "fire", "prepare", "plan", "threaten", "order", "join", "renew", "escalate", "expand", "unleash", "drop", "hold", "impose", "declare", "announce", "send", "direct", "respond", "retaliate", "answer", "claim",
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
        if (draft is not { Trigger: { Frame.Kind: FrameKind.Strike, Form: TriggerForm.Active }, Group: { } group } || !weapons.NamesBoth(draft.Sentence.Context, group.ClauseFirst, group.First)) yield break;
        ClaimDraft other = draft.Again();
        other.Type = draft.Type == ClaimType.AirDroneStrike ? ClaimType.ShellingMissileStrike : ClaimType.AirDroneStrike;
        yield return other;
    }

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
        slots.RemoveAll(s => s.Mention is ActorMention && s.Slot is "target" or "actor" && IsTool(sentence, s.Mention));
        Course(trigger, slots);
        foreach (var (slot, mention, relation) in slots) Fill(draft, slot, mention, relation);
        if (draft.Type == ClaimType.WeaponsDestroyedOrSeized && trigger.Form == TriggerForm.Passive && !draft.Has(ActorRole.Target)) AddOwner(draft, group!);
        if (draft.Type == ClaimType.TerritoryGained && draft.Has(ActorRole.Affected) && !draft.Has(ActorRole.Target)) draft.Type = ClaimType.Displacement;
        if (draft.Type == ClaimType.TerritoryGained && trigger.Frame.Slot("into") == "place") Enter(draft, slots, group is not null && sentence.Context.Tokens.AsSpan(group.ClauseFirst, group.First - group.ClauseFirst) is var subject && IsConvoy(subject));
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
            slot is { Slot: "place", Mention: PlaceMention place } && (convoy && slot.Relation is "object" or "into" or "in" || place.Place is { Precision: PlacePrecision.Country });
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

    /// <summary>"took the army base at X", "took the headquarters of a division in X", "holds a bridge near Y": the object is ground, and the place tells which.</summary>
    private bool IsSite(SentenceReading sentence, int from, Governor governor)
    {
        if (governor.Preposition is not ("at" or "in" or "near" or "outside" or "inside") || governor.At - 1 < from) return false;
        int head = Opening(sentence, from, governor.At);
        Token ground = sentence.Context.Tokens[Math.Max(from, head - 1)];
        if (!nouns.IsGround(ground.Norm) && !nouns.IsSettlement(ground.Norm) || nouns.IsCivilian(ground.Norm)) return false;
        return head == governor.At || sentence.Context.Tokens[head].Norm == "of" && Opening(sentence, head + 1, governor.At) == governor.At;
    }

    /// <summary>Where the noun phrase at <paramref name="from"/> ends: at a preposition, an "and" or a sign, at the latest at <paramref name="end"/>.</summary>
    private static int Opening(SentenceReading sentence, int from, int end)
    {
        while (from < end && !sentence.Context.Tokens[from].Form.Is(WordClass.Preposition | WordClass.Coordinator) && sentence.Context.Tokens[from].Form.Shape != TokenShape.Punctuation) from++;
        return from;
    }

    private static int ClauseStart(SentenceReading sentence, VerbGroup group)
    {
        VerbGroup start = group;
        for (int depth = 0; depth < 6 && start.SharesSubject is { } shared && !shared.Passive && shared.First < start.First; depth++) start = shared;
        return Math.Max(sentence.Sentence.FirstToken, Math.Min(start.ClauseFirst, group.First));
    }

    private void ReadVerb(SentenceReading sentence, Trigger trigger, VerbGroup group, List<(string, Mention, string)> slots)
    {
        Frame frame = trigger.Frame;
        bool passive = trigger.Form == TriggerForm.Passive && frame.Slot("by") is not null;
        string subject = passive || IsDeath(sentence, trigger) ? "object" : "subject";
        foreach (ActorMention actor in sentence.Subjects(group)) Put(slots, frame, subject, actor);
        if (frame.Slot(subject) == "initiator")
        {
            foreach (ActorMention ally in sentence.Actors.Where(a => a.First >= group.ClauseFirst && a.End <= group.First && sentence.GovernorOf(a).Preposition == "ally!")) Put(slots, frame, "ally!", ally);
        }
        if (passive || frame.Slot("subject") == "place" || frame.Slot("subject") == "arms")
        {
            List<PlaceMention> told = sentence.SubjectPlaces(group);
            foreach (PlaceMention place in told.Exists(p => sentence.Lead.Contains(p)) ? [.. sentence.Lead] : told) Put(slots, frame, subject, place);
        }
        if (passive && frame.Objects.Count > 0)
        {
            foreach (ActorMention actor in sentence.Actors.Where(a => a.First >= group.ClauseFirst && a.End <= group.First && sentence.GovernorOf(a).Preposition is "by" or "of" or "from")) Put(slots, frame, "by", actor);
        }
        if (!passive && slots.Count == 0 && frame.Type is ClaimType.ShellingMissileStrike or ClaimType.AirDroneStrike or ClaimType.IedOrMine or ClaimType.SuicideBombing && Sender(sentence, group, frame.Type == ClaimType.SuicideBombing) is { } sender) slots.Add(("initiator", sender, "by"));
        if (frame.Type == ClaimType.Displacement)
        {
            foreach (PlaceMention place in sentence.Places.Where(p => p.First > group.ClauseFirst && p.End <= group.First && (sentence.GovernorOf(p).Preposition == "from" || sentence.Context.Tokens[p.PhraseFirst - 1].Norm == "of"))) slots.Add(("place", place, "from"));
        }
        foreach (Mention mention in After(sentence, trigger.First + 1, group.ClauseEnd))
        {
            string relation = sentence.GovernorOf(mention).Preposition;
            if (mention.First < trigger.End && relation == "" || frame.Slot(relation) is null && sentence.GovernorOf(mention).At is var at && at > trigger.First && at < trigger.End) relation = "object";
            if (mention is PlaceMention && frame.Slot("object") == "place" && frame.Slot(relation) is null or "target" && IsSite(sentence, trigger.End, sentence.GovernorOf(mention))) relation = "object";
            if (relation is "among" or "including" or "include" && mention is PlaceMention && frame.Roles.Values.Any(r => r is "place" or "target"))
            {
                slots.Add(("place", mention, "object"));
                continue;
            }
            if (relation == "by" && !passive) continue;
            if (relation == "by" && slots.Exists(s => s is (_, ActorMention, "by")) && sentence.GovernorOf(mention) is { Listed: null, At: var by } && IsOfNoun(sentence, by)) continue;
            if (relation == "by" && frame.Slot("subject") is { } agent and not "place")
            {
                slots.Add((agent, mention, relation));
                continue;
            }
            if (relation is "" or "," ) relation = passive ? "none" : "object";
            if (relation == "of" && mention.PhraseFirst <= trigger.End + 3 && frame.Slot("of") is not null) relation = "of";
            else if (relation == "of") relation = "object";
            Put(slots, frame, relation, mention);
        }
        if (Antecedent(sentence, group) is { } taken && !passive && !slots.Exists(s => s.Item2 is PlaceMention)) Put(slots, frame, "object", taken);
        if (passive && frame.Type == ClaimType.BaseEstablished && sentence.Actors.Find(a => a.First >= group.ClauseFirst && a.End <= group.First && !a.IsCivilian && sentence.GovernorOf(a).Preposition is "" or "of") is { } owner) slots.Add(("initiator", owner, "own"));
        AfterColon(sentence, trigger, slots);
        if (frame.Roles.Values.Contains("place") && !slots.Exists(s => s.Item2 is PlaceMention)) BeforeVerb(sentence, trigger, group, slots);
    }

    /// <summary>"Both crew members died": to the subject it was done.</summary>
    private static bool IsDeath(SentenceReading sentence, Trigger trigger) =>
        trigger.Frame.Kind == FrameKind.Casualty && trigger.Frame.Slot("object") == "actor" && sentence.Context.Tokens[trigger.First].Form.VerbLemma is "die" or "perish";

    /// <summary>"backed by X", "after months of occupation by X": the word before "by" has a doer of its own.</summary>
    private static bool IsOfNoun(SentenceReading sentence, int by)
    {
        Token before = sentence.Context.Tokens[by - 1];
        return sentence.Context.Tokens[by].Norm == "by" && before.Form.Shape == TokenShape.Word && !before.Form.Is(WordClass.Adverb) && !sentence.Times.Any(t => t.EndToken == by);
    }

    /// <summary>"Shells fired by X landed in Y", "A car driven by a fighter of X reached Y": who sent what the verb speaks of.</summary>
    private static ActorMention? Sender(SentenceReading sentence, VerbGroup group, bool suicide) =>
        sentence.Groups.Find(g => g is { Finite: false, Passive: true } && g.First >= (suicide ? sentence.Sentence.FirstToken : group.ClauseFirst) && g.End < group.First) is { } sent
            ? sentence.Actors.Find(a => a.First > sent.First && a.End <= group.First && sentence.GovernorOf(a).Preposition == "by") : null;

    /// <summary>"Kafranbel: changed hands twice", "The headquarters in Omdurman was liberated": the place that leads the item, or that lies in the subject; in "Kafranbel: 7 gone" the seven are the subject.</summary>
    private static void BeforeVerb(SentenceReading sentence, Trigger trigger, VerbGroup group, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        if (sentence.Lead is { IsEmpty: false } lead)
        {
            if (trigger.Frame.Slot("subject") == "place" && sentence.Quantities.Any(q => q.FirstToken >= group.ClauseFirst && q.EndToken == group.First)) return;
            foreach (PlaceMention place in lead) slots.Add(("place", place, "subject"));
        }
        else if ((group.Passive || trigger.Frame.Type is ClaimType.Protest or ClaimType.Riot) && sentence.Places.LastOrDefault(p => p.First >= group.ClauseFirst && p.End <= group.First && (sentence.GovernorOf(p).Preposition is "in" or "at" or "near" or "of" || !group.Passive && sentence.GovernorOf(p).Preposition == "")) is { } inside)
        {
            foreach (PlaceMention place in sentence.Listed(inside)) slots.Add(("place", place, "in"));
        }
    }

    /// <summary>"the village, which the army took": the place before a relative word that has a subject after it.</summary>
    private static PlaceMention? Antecedent(SentenceReading sentence, VerbGroup group)
    {
        for (int i = group.First - 1; i >= Math.Max(sentence.Sentence.FirstToken, group.First - LongestSubject); i--)
        {
            if (!sentence.Context.Tokens[i].Form.Is(WordClass.Relative) || sentence.Context.Tokens[i].Norm is not ("which" or "that")) continue;
            return sentence.Actors.Exists(a => a.First > i && a.End <= group.First) ? sentence.Places.LastOrDefault(p => p.End <= i && i - p.End <= (sentence.Context.Tokens[i - 1].Form.Is(WordClass.Preposition) ? 2 : 1)) : null;
        }
        return null;
    }

    /// <summary>"Three fell: A, B and C": places after a colon are those that the verb speaks of.</summary>
    private static void AfterColon(SentenceReading sentence, Trigger trigger, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        if (!trigger.Frame.Roles.Values.Contains("place") || slots.Exists(s => s.Slot == "place" && s.Mention is PlaceMention)) return;
        int colon = -1;
        for (int i = trigger.End; i < sentence.Sentence.EndToken && colon < 0; i++)
        {
            if (sentence.Context.Tokens[i].Norm is ":" or "–" or "—") colon = i;
        }
        if (colon < 0 || !sentence.Places.Exists(p => p.First > colon && p.PhraseFirst <= colon + 3)) return;
        foreach (PlaceMention place in sentence.Places.Where(p => p.First > colon && p.Place is not { Precision: PlacePrecision.Country })) slots.Add(("place", place, "object"));
    }

    private static void ReadNoun(SentenceReading sentence, Trigger trigger, VerbGroup? group, List<(string, Mention, string)> slots)
    {
        Frame frame = trigger.Frame;
        foreach (ActorMention actor in Owners(sentence, trigger)) Put(slots, frame, "own", actor);
        if (Side(sentence, trigger) is { } side) Put(slots, frame, "own", side);
        if (trigger.Form == TriggerForm.Adjective)
        {
            if (group is null && trigger.First - Math.Max(sentence.Lead.LastOrDefault()?.PhraseEnd ?? 0, sentence.Lead.LastOrDefault()?.End ?? 0) <= LongestBefore) foreach (PlaceMention place in sentence.Lead) Put(slots, frame, "object", place);
            foreach (PlaceMention place in sentence.Places.Where(p => p.First >= trigger.End && p.PhraseFirst <= trigger.End + 6 && !sentence.Groups.Exists(g => g.First >= trigger.End && g.End <= p.First)).Take(1)) Put(slots, frame, "object", place);
            Compound(sentence, trigger, slots);
            return;
        }
        int end = group is null ? sentence.Sentence.EndToken : trigger.First < group.First ? group.First : group.ClauseEnd;
        foreach (Mention mention in After(sentence, trigger.End, end))
        {
            Governor governor = sentence.GovernorOf(mention);
            string relation = governor.Preposition;
            if (IsOfOther(sentence, trigger, mention)) continue;
            if (relation is "" or "own!" or ",") relation = mention is PlaceMention && relation == "own!" ? "in" : "none";
            Put(slots, frame, relation, mention);
        }
        if (frame is { Type: ClaimType.ControlStatus } && !slots.Exists(s => s.Item2 is PlaceMention) && sentence.Places.LastOrDefault(p => p.End < trigger.First && trigger.First - p.End <= 3 && sentence.Context.Tokens[p.End].Norm == ",") is { } told) slots.Add(("place", told, "subject"));
        if (group is null && frame.Roles.Values.Contains("place") && !slots.Exists(s => s.Item2 is PlaceMention)) BeforeNoun(sentence, trigger, slots);
        if (group is null) return;
        if (slots.Exists(s => s.Item1 == "initiator"))
        {
            if (trigger.First < group.First && !group.Passive && !slots.Exists(s => s.Item2 is PlaceMention)) slots.AddRange(After(sentence, group.End, group.ClauseEnd).Where(m => Reaches(group, m) && sentence.GovernorOf(m).Preposition is "").Take(1).Select(m => ("place", m, "in")));
            return;
        }
        if (trigger.First >= group.First && LightVerbs.Contains(sentence.Context.Tokens[group.Head].Form.VerbLemma) && !group.Passive)
        {
            foreach (ActorMention actor in sentence.Subjects(group).Where(a => a.Actor is not { Kind: "institution" or "media" or "organisation" })) Put(slots, frame, frame.Slot("own") is null ? "subject" : "own", actor);
        }
        else if (trigger.First < group.First && group.Passive)
        {
            foreach (Mention mention in After(sentence, group.End, group.ClauseEnd).Where(m => !IsOfOther(sentence, trigger, m))) Put(slots, frame, sentence.GovernorOf(mention).Preposition is "" ? "none" : sentence.GovernorOf(mention).Preposition, mention);
        }
        else if (trigger.First < group.First)
        {
            foreach (Mention mention in After(sentence, group.End, group.ClauseEnd).Where(m => !IsOfOther(sentence, trigger, m) && !IsOfBlow(sentence, group, m) && (m is PlaceMention || sentence.GovernorOf(m).Preposition is "between" or "with"))) Put(slots, frame, sentence.GovernorOf(mention).Preposition is not "" and var relation ? relation : Reaches(group, mention) ? "in" : "none", mention);
        }
        Both(sentence, frame, slots);
    }

    /// <summary>"The truce negotiated between A and B had held": what looks like the subject of the next clause is the second party.</summary>
    private static void Both(SentenceReading sentence, Frame frame, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        if (frame.Slot("between") != "both" || slots.FindAll(s => s is { Relation: "between", Mention: ActorMention }) is not [var only] || only.Mention.End >= sentence.Sentence.EndToken || sentence.Context.Tokens[only.Mention.End].Norm != "and") return;
        if (sentence.Actors.Find(a => a.First == only.Mention.End + 1 && !a.IsDemonym) is { } other) Put(slots, frame, "between", other);
    }

    /// <summary>"The clashes follow the shelling of X": what stands in the phrase of another noun of doing belongs to that one.</summary>
    private static bool IsOfOther(SentenceReading sentence, Trigger trigger, Mention mention) => sentence.GovernorOf(mention).Noun is { } noun && noun.First != trigger.First;

    /// <summary>"The clashes follow the death of five in shelling at X": the place of the blow that the verb's object tells of.</summary>
    private static bool IsOfBlow(SentenceReading sentence, VerbGroup group, Mention mention) =>
        sentence.GovernorOf(mention).At is var at && sentence.Triggers.Find(t => t.Form == TriggerForm.Noun && t.End == at && t.First > group.End) is { } noun
        && Enumerable.Range(group.End, noun.First - group.End).Any(i => sentence.Context.Tokens[i].Norm is "in" or "from" or "by" && sentence.Triggers.Exists(t => t.Form == TriggerForm.Noun && t.First >= group.End && t.End <= i));

    /// <summary>"Fighting reached X", "Shelling rocked the town of X": the town that is the object of what the event does.</summary>
    private static bool Reaches(VerbGroup group, Mention mention) =>
        mention is PlaceMention { Relation: null, Place: null or { IsSettlement: true } or { Precision: PlacePrecision.Site } } && mention.PhraseFirst - group.End <= LongestBefore;

    /// <summary>"Kherson: street fighting", "Palma under attack": the place that leads the item, or stands right before the noun.</summary>
    private static void BeforeNoun(SentenceReading sentence, Trigger trigger, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        if (!sentence.Lead.IsEmpty) slots.AddRange(sentence.Lead.Select(p => (trigger.Frame.Slot("in") == "place_to" ? "place_to" : "place", (Mention)p, "in")));
        else if (sentence.Places.LastOrDefault(p => p.End <= trigger.First && trigger.First - p.End <= LongestBefore && sentence.GovernorOf(p).Preposition is "") is { } place && IsPlain(sentence, place.End, trigger.First)) slots.Add(("place", place, "in"));
    }

    private static bool IsPlain(SentenceReading sentence, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence.Context.Tokens[i].Form.Shape == TokenShape.Punctuation || sentence.Context.Tokens[i].Form.Is(WordClass.Coordinator | WordClass.Relative) || sentence.Actors.Exists(a => a.First == i && !a.IsDemonym)) return false;
        }
        return true;
    }

    /// <summary>"Hezbollah: rockets at X", "Russian jets – 40 strikes on X": the armed side that opens an item without a verb.</summary>
    private static ActorMention? Side(SentenceReading sentence, Trigger trigger)
    {
        if (sentence.Groups.Exists(g => g.Finite && g.First < trigger.First) || sentence.Actors.Find(a => a.First == sentence.Sentence.FirstToken && a.End < trigger.First) is not { IsCivilian: false, IsInstitution: false, IsPerson: false } side) return null;
        return sentence.Context.Tokens[side.End].Norm is ":" or "–" or "—" && trigger.Frame.Slot("own") == "initiator" && trigger.Frame.Kind != FrameKind.Casualty ? side : null;
    }

    /// <summary>"rebel-held": the word before the hyphen is the actor.</summary>
    private static void Compound(SentenceReading sentence, Trigger trigger, List<(string, Mention, string)> slots)
    {
        string norm = sentence.Context.Tokens[trigger.First].Norm;
        int hyphen = norm.LastIndexOf('-');
        if (hyphen <= 0 || slots.Exists(s => s.Item1 == "initiator")) return;
        if (sentence.Context.CompoundActor(norm[..hyphen], trigger.First) is { } actor) slots.Add(("initiator", actor, "own"));
    }

    private static IEnumerable<ActorMention> Owners(SentenceReading sentence, Trigger trigger)
    {
        ActorMention? last = sentence.Actors.LastOrDefault(a => a.End <= trigger.First && trigger.First - a.End <= 4);
        if (last is null) yield break;
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = last.End; i < trigger.First; i++)
        {
            WordForm form = tokens[i].Form;
            if (i == last.End && tokens[i].Norm is "'s" or "'" or "’s") continue;
            if (form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Relative | WordClass.Auxiliary | WordClass.Modal) || form.Shape == TokenShape.Punctuation || (form.Verb & VerbForms.Past) != 0 && form.Norm is not "led") yield break;
            if (form.Is(WordClass.Determiner)) yield break;
        }
        yield return last;
        while (sentence.GovernorOf(last).Listed is ActorMention listed)
        {
            yield return listed;
            last = listed;
        }
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

    private static void Fill(ClaimDraft draft, string slot, Mention mention, string relation)
    {
        if (mention is ActorMention actor)
        {
            if (actor.IsDemonym && draft.Type == ClaimType.Statement && slot == "initiator" && actor.End < draft.Sentence.Context.Tokens.Length && draft.Sentence.Context.Tokens[actor.End] is { Case: LetterCase.Lower, Form: { Shape: TokenShape.Word, Classes: WordClass.None, Verb: VerbForms.None } }) return;
            if (actor.IsDemonym && relation is not ("own" or "by" or "subject") && draft.Type != ClaimType.ControlStatus && actor.First >= draft.Trigger.End) return;
            actor = Fighting(draft, actor);
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
                case "place" when draft.Type is ClaimType.ArmedClash or ClaimType.Siege || draft.Type is ClaimType.ShellingMissileStrike or ClaimType.AirDroneStrike && relation is "near" or "on" or "object" or "against" or "subject": draft.Add(actor.IsCivilian ? ActorRole.Affected : ActorRole.Target, actor); break;
            }
        }
    }

    /// <summary>A country or people that fights stands for its armed forces.</summary>
    internal static ActorMention Fighting(ClaimDraft draft, ActorMention actor)
    {
        bool fights = draft.Type is ClaimType.ArmedClash or ClaimType.TerritoryGained or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.WeaponsDestroyedOrSeized or ClaimType.Deployment or ClaimType.Withdrawal or ClaimType.Siege or ClaimType.SummaryLosses || draft.Type == ClaimType.BaseEstablished && actor.IsDemonym;
        if (!fights || actor.Actor is not { Kind: "state" } state) return actor;
        string text = actor.Span.Of(draft.Sentence.Context.Text);
        bool plain = actor.IsDemonym || string.Equals(text, state.Name, StringComparison.OrdinalIgnoreCase) || state.Demonyms.Contains(text, StringComparer.OrdinalIgnoreCase) || state.Nouns.Any(n => n.EndsWith(text, StringComparison.OrdinalIgnoreCase));
        if (!plain || draft.Sentence.Context.ForcesOf(state.Country) is not { } forces) return actor;
        if (draft.Trigger.Frame.Kind == FrameKind.Casualty && actor.IsDemonym && draft.Sentence.Context.Civilians is { } people && !draft.Sentence.Context.Actors.Exists(a => !a.IsDemonym && !a.IsInstitution && a.Actor is { Kind: not ("state" or "armed-group" or "militia") } body && body.Country == state.Country))
            return new ActorMention { First = actor.First, End = actor.End, Span = actor.Span, Actor = people, Name = people.Name, IsCivilian = true, Why = "people of a country of whose forces the report tells nothing" };
        return new ActorMention { First = actor.First, End = actor.End, Span = actor.Span, Actor = forces, Name = forces.Name, Why = "a country that fights stands for its armed forces" };
    }

    /// <summary>Weapons that the clause names.</summary>
    private void AddWeapons(ClaimDraft draft, VerbGroup? group)
    {
        int first = group is null ? draft.Sentence.Sentence.FirstToken : Math.Min(group.Relative ? Math.Max(draft.Sentence.Sentence.FirstToken, group.ClauseFirst - LongestBefore) : group.IsAfterReduced && draft.Trigger.Frame.Kind == FrameKind.Explosion ? group.SharesSubject!.ClauseFirst : group.ClauseFirst, draft.Trigger.First);
        int end = group is null ? draft.Sentence.Sentence.EndToken : Math.Max(group.ClauseEnd, draft.Trigger.End);
        foreach (var (weapon, span) in weapons.In(draft.Sentence.Context, first, end)) draft.Means.Add((weapon.Name, span));
        if (draft is { Type: ClaimType.WeaponsDestroyedOrSeized, Trigger.Form: TriggerForm.Passive } && weapons.ByMeans(draft.Sentence.Context, draft.Trigger.End, end) is { } cause) draft.Type = cause;
        if (draft is { Type: ClaimType.WeaponsDestroyedOrSeized, Trigger.Frame.Roles: var roles } && IsByAircraft(draft, group) && roles.ContainsKey("belonging") && weapons.In(draft.Sentence.Context, draft.Trigger.End, end).Select(w => w.Weapon.Kind).FirstOrDefault() == "arms") draft.Type = ClaimType.AirDroneStrike;
        draft.Type = draft.Trigger.Frame.Kind switch
        {
            FrameKind.Strike or FrameKind.Explosion when weapons.NamesPoison(draft.Sentence.Context, first, end) => ClaimType.ChemicalAttack,
            FrameKind.Strike or FrameKind.Explosion when Dealt(draft, group) is { } dealt && (draft.Trigger.Frame.Kind == FrameKind.Strike || dealt == ClaimType.SuicideBombing) => dealt,
            FrameKind.Strike when weapons.IsAir(draft, first, end) => ClaimType.AirDroneStrike,
            FrameKind.Raid when IsFromTheAir(draft, first, end) => ClaimType.AirDroneStrike,
            FrameKind.Attack => weapons.WithMeans(draft.Sentence.Context, draft.Trigger.End, end) ?? (IsByAircraft(draft, group) ? ClaimType.AirDroneStrike : draft.Type),
            FrameKind.Explosion => weapons.Exploded(draft.Sentence.Context, first, end) ?? draft.Type,
            _ => draft.Type,
        };
        if (draft is { Type: ClaimType.ArmedClash or ClaimType.AttackOnCivilians, Trigger.IsVerb: true } && draft.Sentence.Context.Tokens[draft.Trigger.First].Form.VerbLemma is "fire" or "open" && IsByAircraft(draft, group)) draft.Type = ClaimType.AirDroneStrike;
        if (draft.Type is ClaimType.ArmedClash or ClaimType.LootingOrDestruction or ClaimType.ShellingMissileStrike && draft.Of(ActorRole.Initiator).Any(a => weapons.NamesAircraft(draft.Sentence.Context, a.First, a.End))) draft.Type = ClaimType.AirDroneStrike;
    }

    /// <summary>The type of a blow that a bomb or its bearer deals: the subject of the verb, after "by" of a passive. A mere bomb may fall from aircraft that the paragraph tells of.</summary>
    private ClaimType? Dealt(ClaimDraft draft, VerbGroup? group)
    {
        if (group is null || !draft.Trigger.IsVerb) return null;
        ReportContext context = draft.Sentence.Context;
        var (first, end) = (group.ClauseFirst, group.First);
        if (draft.Trigger.Form == TriggerForm.Passive)
        {
            first = draft.Trigger.First;
            while (first < group.ClauseEnd && context.Tokens[first].Norm != "by") first++;
            end = Math.Min(group.ClauseEnd, first + LongestSubject);
        }
        if (weapons.Dealt(context, first, end) is not { } dealt) return first < end && context.Tokens[end - 1].Form.NounLemma is "blast" or "explosion" && !weapons.TellsOfReach(context) ? ClaimType.IedOrMine : null;
        return dealt == ClaimType.IedOrMine && weapons.TellsOfAircraft(context) && context.Tokens[end - 1].Norm == "bomb" ? null : dealt;
    }

    /// <summary>"Attack aircraft attacked positions": aircraft are the subject.</summary>
    private bool IsByAircraft(ClaimDraft draft, VerbGroup? group) =>
        group is not null && draft.Trigger.Form == TriggerForm.Active && weapons.In(draft.Sentence.Context, group.ClauseFirst, group.First).Any(w => w.Weapon is { Kind: "air", Craft: not null });

    /// <summary>A raid is one from the air where the clause names aircraft, or where the report tells of aircraft and nobody who can only come on foot raids.</summary>
    private bool IsFromTheAir(ClaimDraft draft, int first, int end)
    {
        if (weapons.IsAir(draft, first, end)) return true;
        return weapons.TellsOfAircraft(draft.Sentence.Context) && draft.Of(ActorRole.Initiator).All(a => a.Actor is { Kind: "state" or "armed-force" or "government" });
    }
}
