using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Fills the roles of a trigger's frame from its clause and makes one draft for each place.</summary>
internal sealed class FrameReader(NounClasses nouns, WeaponLexicon weapons)
{
    private static readonly HashSet<string> Locative = new(StringComparer.Ordinal)
        { "in", "near", "at", "on", "around", "across", "along", "inside", "outside", "throughout", "over", "between", "through", "into", "toward", "towards", "within", "onto", "off", "above", "from", "to", "against", "of", "" };

    private static readonly HashSet<string> LightVerbs = new(StringComparer.Ordinal)
    {
        "launch", "conduct", "carry", "mount", "start", "begin", "stage", "wage", "resume", "continue", "undertake", "make", "execute", "deliver", "intensify", "perform", "step", "open", "lead", "pursue", "commit", "perpetrate", "keep", "press", "try", "attempt", "use", "employ", "fire", "drop", "hold", "impose", "declare", "announce", "send", "direct",
    };

    private const int LongestSubject = 6;

    private static readonly HashSet<string> Warring = new(StringComparer.Ordinal) { "war" };

    /// <summary>The claims that a trigger makes, before dates, figures and sources; none where the frame's needs are not met.</summary>
    public IEnumerable<ClaimDraft> Read(SentenceReading sentence, Trigger trigger)
    {
        var (draft, slots) = Fill(sentence, trigger);
        return Unmet(draft, slots) is null ? Spread(draft, slots) : [];
    }

    /// <summary>The first need of the frame that the clause does not meet, or null.</summary>
    public string? Unmet(SentenceReading sentence, Trigger trigger)
    {
        var (draft, slots) = Fill(sentence, trigger);
        return Unmet(draft, slots);
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
        foreach (var (slot, mention, relation) in slots) Fill(draft, slot, mention, relation);
        if (draft.Type == ClaimType.WeaponsDestroyedOrSeized && trigger.Form == TriggerForm.Passive && !draft.Has(ActorRole.Target)) AddOwner(draft, group!);
        if (draft.Type == ClaimType.TerritoryGained && draft.Has(ActorRole.Affected) && !draft.Has(ActorRole.Target)) draft.Type = ClaimType.Displacement;
        AddWeapons(draft, group);
        return (draft, slots);
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

    private static int ClauseStart(SentenceReading sentence, VerbGroup group)
    {
        VerbGroup start = group;
        for (int depth = 0; depth < 6 && start.SharesSubject is { } shared && !shared.Passive && shared.First < start.First; depth++) start = shared;
        return Math.Max(sentence.Sentence.FirstToken, Math.Min(start.ClauseFirst, group.First));
    }

    private static void ReadVerb(SentenceReading sentence, Trigger trigger, VerbGroup group, List<(string, Mention, string)> slots)
    {
        Frame frame = trigger.Frame;
        bool passive = trigger.Form == TriggerForm.Passive && frame.Slot("by") is not null;
        string subject = passive ? "object" : "subject";
        foreach (ActorMention actor in sentence.Subjects(group)) Put(slots, frame, subject, actor);
        if (passive || frame.Slot("subject") == "place" || frame.Slot("subject") == "arms")
        {
            foreach (PlaceMention place in sentence.SubjectPlaces(group)) Put(slots, frame, subject, place);
        }
        if (passive && frame.Objects.Count > 0)
        {
            foreach (ActorMention actor in sentence.Actors.Where(a => a.First >= group.ClauseFirst && a.End <= group.First && sentence.GovernorOf(a).Preposition is "by" or "of" or "from")) Put(slots, frame, "by", actor);
        }
        if (frame.Type == ClaimType.Displacement)
        {
            foreach (PlaceMention place in sentence.Places.Where(p => p.First >= group.ClauseFirst && p.End <= group.First && sentence.GovernorOf(p).Preposition == "from")) slots.Add(("place", place, "from"));
        }
        foreach (Mention mention in After(sentence, trigger.First + 1, group.ClauseEnd))
        {
            string relation = sentence.GovernorOf(mention).Preposition;
            if (mention.First < trigger.End && relation == "" || frame.Slot(relation) is null && sentence.GovernorOf(mention).At is var at && at > trigger.First && at < trigger.End) relation = "object";
            if (relation == "by" && !passive) continue;
            if (relation == "by" && frame.Slot("subject") is { } agent)
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
        AfterColon(sentence, trigger, slots);
    }

    /// <summary>"the village, which the army took": the place before a relative word that has a subject after it.</summary>
    private static PlaceMention? Antecedent(SentenceReading sentence, VerbGroup group)
    {
        for (int i = group.First - 1; i >= Math.Max(sentence.Sentence.FirstToken, group.First - LongestSubject); i--)
        {
            if (!sentence.Context.Tokens[i].Form.Is(WordClass.Relative) || sentence.Context.Tokens[i].Norm is not ("which" or "that")) continue;
            return sentence.Actors.Exists(a => a.First > i && a.End <= group.First) ? sentence.Places.LastOrDefault(p => p.End <= i && i - p.End <= 1) : null;
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
        if (colon < 0) return;
        foreach (PlaceMention place in sentence.Places.Where(p => p.First > colon && p.Place is not { Precision: PlacePrecision.Country })) slots.Add(("place", place, "object"));
    }

    private static void ReadNoun(SentenceReading sentence, Trigger trigger, VerbGroup? group, List<(string, Mention, string)> slots)
    {
        Frame frame = trigger.Frame;
        foreach (ActorMention actor in Owners(sentence, trigger)) Put(slots, frame, "own", actor);
        if (trigger.Form == TriggerForm.Adjective)
        {
            foreach (PlaceMention place in sentence.Places.Where(p => p.First >= trigger.End && p.PhraseFirst <= trigger.End + 6).Take(1)) Put(slots, frame, "object", place);
            Compound(sentence, trigger, slots);
            return;
        }
        int end = group is null ? sentence.Sentence.EndToken : trigger.First < group.First ? group.First : group.ClauseEnd;
        foreach (Mention mention in After(sentence, trigger.End, end))
        {
            Governor governor = sentence.GovernorOf(mention);
            string relation = governor.Preposition;
            if (governor.Noun is { } noun && noun != trigger) continue;
            if (relation is "" or "own!" or ",") relation = mention is PlaceMention && relation == "own!" ? "in" : "none";
            Put(slots, frame, relation, mention);
        }
        if (group is null || slots.Exists(s => s.Item1 == "initiator")) return;
        if (trigger.First >= group.First && LightVerbs.Contains(sentence.Context.Tokens[group.Head].Form.VerbLemma) && !group.Passive)
        {
            foreach (ActorMention actor in sentence.Subjects(group)) Put(slots, frame, frame.Slot("own") is null ? "subject" : "own", actor);
        }
        else if (trigger.First < group.First && group.Passive)
        {
            foreach (Mention mention in After(sentence, group.End, group.ClauseEnd)) Put(slots, frame, sentence.GovernorOf(mention).Preposition is "" ? "none" : sentence.GovernorOf(mention).Preposition, mention);
        }
        else if (trigger.First < group.First)
        {
            foreach (Mention mention in After(sentence, group.End, group.ClauseEnd).Where(m => m is PlaceMention)) Put(slots, frame, sentence.GovernorOf(mention).Preposition is "" ? "none" : sentence.GovernorOf(mention).Preposition, mention);
        }
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
        string? slot = relation == "by!" ? "initiator" : frame.Slot(relation);
        if (mention is PlaceMention { Relation.Kind: "toward" } && frame.Slot("towards") == "place_to") slot = "place_to";
        if (slot is null && mention is PlaceMention && Locative.Contains(relation) && relation != "") slot = relation is "toward" or "towards" && frame.Slot("to") == "place_to" ? "place_to" : "place";
        if (mention is PlaceMention && slot is "target" or "actor" or "affected" or "both") slot = "place";
        if (slot is null && mention is PlaceMention { Relation: not null }) slot = "place";
        if (slot is not null) slots.Add((slot, mention, relation));
    }

    private static void Fill(ClaimDraft draft, string slot, Mention mention, string relation)
    {
        if (mention is ActorMention actor)
        {
            if (actor.IsDemonym && relation is not ("own" or "by" or "subject") && draft.Type != ClaimType.ControlStatus) return;
            actor = Fighting(draft, actor);
            switch (slot)
            {
                case "initiator": if (!actor.IsCivilian || draft.Type is ClaimType.Protest or ClaimType.Riot or ClaimType.Statement) draft.Add(ActorRole.Initiator, actor); else if (draft.Type is ClaimType.Displacement) draft.Add(ActorRole.Affected, actor); break;
                case "actor" when actor.IsInstitution: break;
                case "target" or "actor": draft.Add(actor.IsCivilian ? ActorRole.Affected : ActorRole.Target, actor); break;
                case "affected" when draft.Type == ClaimType.Displacement && actor.IsInstitution: break;
                case "affected": draft.Add(draft.Type == ClaimType.Displacement && !actor.IsCivilian ? ActorRole.Target : ActorRole.Affected, actor); break;
                case "arms" when !actor.IsCivilian && !actor.IsInstitution: draft.Add(ActorRole.Target, actor); break;
                case "both": draft.Add(draft.Has(ActorRole.Initiator) ? ActorRole.Target : ActorRole.Initiator, actor); break;
                case "place" when draft.Type is ClaimType.ArmedClash or ClaimType.Siege || draft.Type is ClaimType.ShellingMissileStrike or ClaimType.AirDroneStrike && relation is "near" or "on" or "object" or "against": draft.Add(actor.IsCivilian ? ActorRole.Affected : ActorRole.Target, actor); break;
            }
        }
    }

    /// <summary>A country or people that fights stands for its armed forces.</summary>
    private static ActorMention Fighting(ClaimDraft draft, ActorMention actor)
    {
        bool fights = draft.Type is ClaimType.ArmedClash or ClaimType.TerritoryGained or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.WeaponsDestroyedOrSeized or ClaimType.Deployment or ClaimType.Withdrawal or ClaimType.Siege or ClaimType.SummaryLosses;
        if (!fights || actor.Actor is not { Kind: "state" } state) return actor;
        string text = actor.Span.Of(draft.Sentence.Context.Text);
        bool plain = actor.IsDemonym || string.Equals(text, state.Name, StringComparison.OrdinalIgnoreCase) || state.Demonyms.Contains(text, StringComparer.OrdinalIgnoreCase) || state.Nouns.Any(n => n.EndsWith(text, StringComparison.OrdinalIgnoreCase));
        if (!plain || draft.Sentence.Context.ForcesOf(state.Country) is not { } forces) return actor;
        return new ActorMention { First = actor.First, End = actor.End, Span = actor.Span, Actor = forces, Name = forces.Name, Why = "a country that fights stands for its armed forces" };
    }

    /// <summary>Weapons that the clause names.</summary>
    private void AddWeapons(ClaimDraft draft, VerbGroup? group)
    {
        int first = group is null ? draft.Sentence.Sentence.FirstToken : Math.Min(group.ClauseFirst, draft.Trigger.First);
        int end = group is null ? draft.Sentence.Sentence.EndToken : Math.Max(group.ClauseEnd, draft.Trigger.End);
        foreach (var (weapon, span) in weapons.In(draft.Sentence.Context, first, end)) draft.Means.Add((weapon.Name, span));
        if (draft.Trigger.Frame.Kind == FrameKind.Strike && weapons.IsAir(draft, first, end)) draft.Type = ClaimType.AirDroneStrike;
        if (draft.Type is ClaimType.ArmedClash or ClaimType.LootingOrDestruction or ClaimType.ShellingMissileStrike && draft.Of(ActorRole.Initiator).Any(a => weapons.NamesAircraft(draft.Sentence.Context, a.First, a.End))) draft.Type = ClaimType.AirDroneStrike;
    }

    private string? Unmet(ClaimDraft draft, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        foreach (string need in draft.Trigger.Frame.Needs)
        {
            if (!Meets(draft, slots, draft.Group, need)) return need;
        }
        return draft.Trigger.Frame.With.Count > 0 && !HasWith(draft) ? $"one of: {string.Join(", ", draft.Trigger.Frame.With.Order(StringComparer.Ordinal))}" : null;
    }

    private bool Meets(ClaimDraft draft, List<(string Slot, Mention Mention, string Relation)> slots, VerbGroup? group, string need) => need switch
    {
        "place" => slots.Exists(s => s.Slot == "place" && s.Mention is PlaceMention) || UnnamedPlaces(draft, group) is not null,
        "place-object" => slots.Exists(s => s.Slot == "place" && s.Mention is PlaceMention && (s.Relation is "object" or "subject" or "of" or "over" || draft.Trigger.Frame.Slot(s.Relation) == "place")) || UnnamedPlaces(draft, group) is not null,
        "actor" => draft.Actors.Exists(a => a.Role is ActorRole.Initiator or ActorRole.Target && !a.Mention.IsCivilian) || (draft.Trigger.Form == TriggerForm.Passive && IsWar(draft)) || HasPronoun(draft, group) && draft.Sentence.Context.IsWarReport || HasForceSubject(draft, group),
        "war" => IsWar(draft),
        "arms" => draft.Means.Count > 0 || draft.Actors.Exists(a => a.Role == ActorRole.Initiator && !a.Mention.IsCivilian),
        "arms-object" => ArmsObject(draft, group),
        "victim" => Victim(draft, group),
        "figure" => Victim(draft, group) && draft.Sentence.Quantities.Length > 0,
        "event-verb" => true,
        "people" => draft.Has(ActorRole.Affected) || CivilianNear(draft, group),
        "force" => draft.Has(ActorRole.Initiator) || ForceNear(draft, group),
        "object-noun" => ObjectNoun(draft, group),
        "crowd" => Crowd(draft, group),
        "speaker" => draft.Has(ActorRole.Initiator) && draft.Of(ActorRole.Initiator).Any(a => !a.IsCivilian),
        _ => true,
    };

    private bool IsWar(ClaimDraft draft) =>
        draft.Sentence.Actors.Exists(a => !a.IsCivilian && !a.IsDemonym) || draft.Means.Exists(m => m.Name.Length > 0) || draft.Sentence.Context.IsWarReport
        || Tokens(draft, draft.Sentence.Sentence.FirstToken, draft.Sentence.Sentence.EndToken).Any(t => nouns.IsWar(t.Norm));

    private static bool HasWith(ClaimDraft draft) =>
        Tokens(draft, Math.Max(draft.Trigger.First - 4, draft.Sentence.Sentence.FirstToken), Math.Min(draft.Trigger.End + 4, draft.Sentence.Sentence.EndToken)).Any(t => draft.Trigger.Frame.With.Contains(t.Norm));

    private static bool ObjectNoun(ClaimDraft draft, VerbGroup? group)
    {
        if (group is null) return false;
        var (first, end) = draft.Trigger.Form == TriggerForm.Passive ? (group.ClauseFirst, group.First) : (draft.Trigger.First + 1, Math.Min(group.ClauseEnd, draft.Trigger.End + 9));
        return Tokens(draft, first, end).Any(t => draft.Trigger.Frame.Objects.Contains(t.Norm) || draft.Trigger.Frame.Objects.Contains(t.Form.NounLemma));
    }

    private bool ArmsObject(ClaimDraft draft, VerbGroup? group)
    {
        if (group is null) return false;
        var (first, end) = draft.Trigger.Form == TriggerForm.Passive || draft.Trigger.Frame.Slot("subject") == "arms" ? (group.ClauseFirst, group.First) : (draft.Trigger.First + 1, Math.Min(group.ClauseEnd, draft.Trigger.End + 8));
        return weapons.In(draft.Sentence.Context, first, end).Any(w => w.Weapon.Kind is "arms" or "air" or "ground");
    }

    private bool Victim(ClaimDraft draft, VerbGroup? group)
    {
        int first = group?.ClauseFirst ?? draft.Sentence.Sentence.FirstToken, end = group?.ClauseEnd ?? draft.Sentence.Sentence.EndToken;
        return draft.Has(ActorRole.Target) || draft.Has(ActorRole.Affected)
            || Tokens(draft, first, end).Any(t => nouns.IsCivilian(t.Norm) || nouns.IsFighter(t.Norm)) || draft.Sentence.Quantities.Any(q => q.FirstToken >= first - 1 && q.FirstToken < end);
    }

    /// <summary>Many people as subject: a civilian noun or a number of fifty and more.</summary>
    private static bool Crowd(ClaimDraft draft, VerbGroup? group) =>
        group is not null && (draft.Sentence.Quantities.Any(q => q.FirstToken >= group.ClauseFirst && q.FirstToken < group.First && ((q.Low ?? q.High) >= 50 || q.Bound is "hundreds" or "thousands" or "tens of thousands" or "hundreds of thousands" or "dozens"))
            || Tokens(draft, group.ClauseFirst, group.First).Any(t => t.Norm is "people" or "families" or "civilians" or "residents" or "households" or "villagers" or "inhabitants" or "refugees" or "idps"));

    private static bool HasPronoun(ClaimDraft draft, VerbGroup? group) =>
        group is not null && draft.Trigger.IsVerb && Tokens(draft, group.ClauseFirst, group.First).Any(t => t.Norm is "they" or "it" or "we");

    /// <summary>"Regime warplanes carried out …": forces that no pack can name.</summary>
    private bool HasForceSubject(ClaimDraft draft, VerbGroup? group) =>
        group is not null && draft.Trigger.Form == TriggerForm.Active && Tokens(draft, group.ClauseFirst, group.First).Any(t => nouns.IsForce(t.Norm) && nouns.IsWar(t.Norm));

    private bool CivilianNear(ClaimDraft draft, VerbGroup? group) =>
        Tokens(draft, group?.ClauseFirst ?? draft.Sentence.Sentence.FirstToken, group?.ClauseEnd ?? draft.Sentence.Sentence.EndToken).Any(t => nouns.IsCivilian(t.Norm));

    private bool ForceNear(ClaimDraft draft, VerbGroup? group) =>
        Tokens(draft, Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - 6), Math.Min(draft.Sentence.Sentence.EndToken, draft.Trigger.End + 6)).Any(t => nouns.IsForce(t.Norm)) && draft.Sentence.Context.IsWarReport;

    private static IEnumerable<Token> Tokens(ClaimDraft draft, int first, int end)
    {
        for (int i = Math.Max(first, 0); i < end; i++) yield return draft.Sentence.Context.Tokens[i];
    }

    /// <summary>"over 50 settlements", "a few other villages", "several key areas" in the clause: at least how many; null where there are none.</summary>
    private (long Min, Quantity? Quantity, int First, int End)? UnnamedPlaces(ClaimDraft draft, VerbGroup? group)
    {
        if (draft.Type is not (ClaimType.TerritoryGained or ClaimType.TerritoryTransferred)) return null;
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        bool before = group is not null && (draft.Trigger.Form == TriggerForm.Passive || draft.Trigger.IsVerb && draft.Trigger.Frame.Slot("subject") == "place");
        int first = before ? group!.ClauseFirst : draft.Trigger.End;
        int end = group is null ? draft.Sentence.Sentence.EndToken : before ? group.First : group.ClauseEnd;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Form.NounLemma == tokens[i].Norm || !nouns.IsSettlement(tokens[i].Norm)) continue;
            if (i + 1 < end && tokens[i + 1].Norm == "of" && draft.Sentence.Places.Exists(p => p.First >= i + 2 && p.First <= i + 4)) continue;
            int start = i;
            while (start - 1 >= first && !tokens[start - 1].Form.Is(WordClass.Preposition) && tokens[start - 1].Norm is not ("," or "and") && start > i - 6) start--;
            Quantity? quantity = draft.Sentence.Quantities.FirstOrDefault(q => q.FirstToken >= start - 3 && q.EndToken <= i && q.EndToken >= i - 4);
            int stop = i + 1;
            while (stop + 1 < end && tokens[stop].Norm == "and" && nouns.IsSettlement(tokens[stop + 1].Norm)) stop += 2;
            return (quantity?.Low ?? quantity?.High ?? 2, quantity, quantity?.FirstToken ?? start, stop);
        }
        return null;
    }

    /// <summary>One draft for each place; one more for places that are counted but not named.</summary>
    private List<ClaimDraft> Spread(ClaimDraft draft, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        var drafts = new List<ClaimDraft>();
        draft.PlaceTo = slots.Where(s => s.Slot == "place_to").Select(s => s.Mention).OfType<PlaceMention>().FirstOrDefault();
        List<PlaceMention> places = Places(draft, slots);
        foreach (PlaceMention place in places) drafts.Add(draft.For(place, Math.Max(draft.Trigger.End, place.End)));
        if (UnnamedPlaces(draft, draft.Group) is { } unnamed)
        {
            bool area = places.Count == 1 && places[0].First > unnamed.End - 1 && draft.Sentence.GovernorOf(places[0]).Preposition is not "";
            ClaimDraft open = area ? drafts[0] : places.Count == 0 ? draft : draft.For(places[0], Math.Max(draft.Trigger.End, unnamed.End));
            if (!area && places.Count > 0) (open.Place, open.PlaceIsOwn) = (AreaAfter(draft, unnamed.End), false);
            open.PlacesUnnamed = unnamed.Min;
            open.End = Math.Max(open.End, unnamed.End);
            open.First = Math.Min(open.First, unnamed.First);
            if (unnamed.Quantity is { } quantity && (quantity.Low ?? quantity.High) is not null)
            {
                TextSpan span = draft.Sentence.Context.Span(quantity.FirstToken, unnamed.End);
                open.Figures.Add((new Figure(FigureKind.Settlements, draft.Sentence.Context.Span(quantity.EndToken, unnamed.End).Of(draft.Sentence.Context.Text), quantity.Low, quantity.High, quantity.Bound, span.Of(draft.Sentence.Context.Text)), span));
            }
            if (!drafts.Contains(open)) drafts.Add(open);
        }
        if (drafts.Count == 0) drafts.Add(draft);
        return drafts;
    }

    private static PlaceMention? AreaAfter(ClaimDraft draft, int from) =>
        draft.Sentence.Places.FirstOrDefault(p => p.First >= from && p.PhraseFirst <= from + 3);

    private static List<PlaceMention> Places(ClaimDraft draft, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        var all = slots.Where(s => s.Slot == "place" && s.Mention is PlaceMention).Select(s => (Place: (PlaceMention)s.Mention, s.Relation)).DistinctBy(p => p.Place).ToList();
        all.RemoveAll(p => all.Count > 1 && IsAside(draft.Sentence, p.Place));
        if (all.Count == 0) return [];
        string[] prime = ["object", "subject", "of", "over", "on", "against", "between", "from", "towards", "toward", "into"];
        bool territorial = draft.Type is ClaimType.TerritoryGained or ClaimType.TerritoryTransferred or ClaimType.ControlStatus or ClaimType.Siege or ClaimType.Withdrawal;
        var first = all.Where(p => draft.Trigger.Frame.Slot(p.Relation) == "place" && Array.IndexOf(prime, p.Relation) >= 0).ToList();
        if (first.Count == 0 || !territorial) first = first.Count > 0 && all[0].Relation == first[0].Relation ? first : all;
        string relation = first[0].Relation;
        var list = first.Where(p => p.Relation == relation).Select(p => p.Place).ToList();
        return [.. list.Where((p, i) => i == 0 || IsListed(draft.Sentence, list[i - 1], p))];
    }

    /// <summary>"Sheikh Dames, south of Kafr Nabl,": where the place before lies, no place of its own.</summary>
    private static bool IsAside(SentenceReading sentence, PlaceMention place)
    {
        int comma = place.PhraseFirst - 1;
        while (comma > sentence.Sentence.FirstToken && sentence.Context.Tokens[comma].Norm is not ("," or "(") && comma > place.PhraseFirst - 4) comma--;
        return place.Relation is { Kind: var kind } && kind.EndsWith("-of", StringComparison.Ordinal) && sentence.Context.Tokens[comma].Norm is "," or "("
            && sentence.Places.Exists(p => p != place && p.End == comma && p.Relation is null);
    }

    private static bool IsListed(SentenceReading sentence, PlaceMention previous, PlaceMention place) =>
        sentence.GovernorOf(place).Listed is not null || sentence.GovernorOf(place).Preposition is "" or "of" && previous.End < place.First && sentence.Context.Tokens[previous.End].Norm is "," or "and";
}
