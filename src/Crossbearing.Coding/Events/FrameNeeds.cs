using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Tells whether a clause has what its frame needs to be a claim. Thread-safe.</summary>
internal sealed class FrameNeeds(NounClasses nouns, WeaponLexicon weapons, PlaceSpread places)
{
    private const int LongestWeapon = 4, LongestBack = 3, LongestSubject = 6, FewestInCrowd = 50;

    /// <summary>The first need of the draft's frame that the clause does not meet, or null.</summary>
    public string? Unmet(ClaimDraft draft, List<(string Slot, Mention Mention, string Relation)> slots)
    {
        foreach (string need in draft.Trigger.Frame.Needs)
        {
            if (!Meets(draft, slots, draft.Group, need)) return need;
        }
        return draft.Trigger.Frame.With.Count > 0 && !HasWith(draft) ? $"one of: {string.Join(", ", draft.Trigger.Frame.With.Order(StringComparer.Ordinal))}" : null;
    }

    private bool Meets(ClaimDraft draft, List<(string Slot, Mention Mention, string Relation)> slots, VerbGroup? group, string need) => need switch
    {
        "place" => !IsTrappedIn(draft, group) && !IsOfMains(draft, group) && (slots.Exists(s => s.Slot == "place" && s.Mention is PlaceMention) && !SeizesThings(draft, group, slots) || places.Unnamed(draft, group) is not null || PlaceTold.ByWords(draft, group)),
        "place-object" => !IsOfCraft(draft, group) && !IsIntoBuilding(draft, group) && (slots.Exists(s => (s.Slot == "place" || s.Slot == "place_to" && draft.Type == ClaimType.Deployment) && s.Mention is PlaceMention place && !IsAttribute(draft, place) && !IsWhereabouts(draft, s.Relation, place) && !IsOfLoss(draft, group, s.Relation, place) && (s.Relation is "object" or "subject" or "of" or "over" || draft.Trigger.Frame.Slot(s.Relation) == "place")) || places.Unnamed(draft, group) is not null || PlaceTold.ByWords(draft, group)),
        "actor" => draft.Actors.Exists(a => a.Role is ActorRole.Initiator or ActorRole.Target && !a.Mention.IsCivilian) || (draft.Trigger.Form == TriggerForm.Passive && IsWar(draft)) || HasPronoun(draft, group) && draft.Sentence.Context.IsWarReport || HasForceSubject(draft, group) || IsLeaving(draft, group),
        "war" => IsWar(draft),
        "arms" => draft.Means.Count > 0 || draft.Actors.Exists(a => a.Role == ActorRole.Initiator && !a.Mention.IsCivilian),
        "arms-object" => ArmsObject(draft, group),
        "aimed" => draft.Trigger.Form != TriggerForm.Active || draft.Means.Count > 0 || draft.Actors.Exists(a => !a.Mention.IsCivilian) || HasForceSubject(draft, group) || slots.Exists(s => s.Relation is not ("in" or "at" or "near")),
        "directed" => Directed(draft),
        "verbless" => group is null || !group.Finite || draft.Trigger.First < group.ClauseFirst,
        "ammunition" => group is not null && Ammunition(draft, group),
        "reach-subject" => group is { Negated: false } && draft.Trigger.Form == TriggerForm.Active && WeaponBefore(draft, group, w => w.Kind is "air" or "ground"),
        "suicide-subject" => group is not null && (WeaponBefore(draft, group, WeaponLexicon.IsSuicide) || IsDrivenByFighter(draft, group)),
        "road" => group is not null && Subject(draft, group).Any(t => t.Norm is "road" or "roads" or "highway" or "motorway" or "street" or "streets" or "route" or "bridge"),
        "alone" => Alone(draft),
        "wayward" => Wayward(draft),
        "civilians" => draft.Has(ActorRole.Affected) || Patients(draft, group).Any(t => t.Norm is "him" or "her" || nouns.IsCivilian(t.Norm) && !nouns.IsFighter(t.Norm)),
        "fighters-subject" => group is not null && Subject(draft, group).Any(t => nouns.IsFighter(t.Norm)),
        "left" => !LeftPeople(draft) && !(draft.Trigger.Form == TriggerForm.Passive && !draft.Has(ActorRole.Initiator) && !ForceNear(draft, group)) && slots.Exists(s => s.Slot == "place" && s.Mention is PlaceMention) || draft.Trigger.Form == TriggerForm.Active && (IsBare(draft) || IsGroundAfter(draft)),
        "aircraft" => Aircraft(draft, group),
        "armed-subject" => draft.Of(ActorRole.Initiator).Any(a => !a.IsCivilian && !a.IsInstitution && !a.IsPerson) || HasPronoun(draft, group) && draft.Sentence.Context.IsWarReport || HasForceSubject(draft, group),
        "victim" => Victim(draft, group),
        "figure" => Victim(draft, group) && draft.Sentence.Quantities.Length > 0,
        "parties" => draft.Sentence.Context.IsWarReport || slots.Exists(s => s.Mention is PlaceMention) || draft.Sentence.Actors.Exists(a => !a.IsCivilian) || Tokens(draft, draft.Sentence.Sentence.FirstToken, draft.Sentence.Sentence.EndToken).Any(t => t.Norm is "warring" or "rival" or "rivals" or "feuding" or "factions" or "clans" or "tribes" or "elders"),
        "unharmed" => draft.Trigger.Form != TriggerForm.Noun || !IsHit(draft, group),
        "told" => draft.Trigger.Form != TriggerForm.Noun || draft.Sentence.Context.Tokens[draft.Trigger.End - 1].Form.NounLemma is "attack" or "explosion" or "blast" or "bombing" || draft.Actors.Count > 0 || slots.Exists(s => s.Mention is PlaceMention) || draft.Sentence.Triggers.Exists(t => t.Frame.Kind == FrameKind.Casualty),
        "forces" => draft.Trigger.Form != TriggerForm.Passive || draft.Sentence.Context.Tokens[draft.Trigger.First].Norm != "withdrawn" || draft.Actors.Count > 0 || HasPronoun(draft, group) || group is not null && Subject(draft, group).Any(t => nouns.IsForce(t.Norm) || nouns.IsFighter(t.Norm) || nouns.IsConvoy(t.Norm)),
        "event-verb" => draft.Trigger.Form != TriggerForm.Noun || !IsOfAnother(draft),
        "people" => draft.Has(ActorRole.Affected) || CivilianNear(draft, group),
        "force" => draft.Has(ActorRole.Initiator) || ForceNear(draft, group),
        "object-noun" => ObjectNoun(draft, group),
        "subject-noun" => group is not null && Subject(draft, group).Any(t => draft.Trigger.Frame.Objects.Contains(t.Norm) || draft.Trigger.Frame.Objects.Contains(t.Form.NounLemma)),
        "worn" => IsWorn(draft),
        "harmed" => Tokens(draft, 0, draft.Sentence.Context.Tokens.Length).Any(t => t.Norm is "hospital" or "sick" or "ill" or "sickened" or "dead" or "breathe" or "breathing" or "treated" or "burns" or "eyes" or "skin" or "lungs" or "nausea" or "dizzy" || t.Form.VerbLemma is "vomit" or "choke" or "suffocate" or "cough" or "gasp" or "faint" or "die" or "kill" or "poison" or "burn" or "hospitalise" or "hospitalize"),
        "opening" => group is not null && draft.Trigger.First == draft.Sentence.Sentence.FirstToken && draft.Sentence.Groups.Exists(g => g.Finite && g.First > draft.Trigger.First),
        "unexploded" => !draft.Sentence.Triggers.Exists(t => t != draft.Trigger && t.First < draft.Trigger.First && t.Frame.Kind is FrameKind.Explosion or FrameKind.Casualty),
        "crowd" => Crowd(draft, group) || CountedMoves(draft),
        "crowd-moved" => CrowdMoved(draft, group),
        "captives" => Captives(draft, group),
        "gathering" => Crowd(draft, group) || SubjectIs(draft, group, t => nouns.IsMob(t.Norm) || nouns.IsCivilian(t.Norm)) || group is not null && draft.Sentence.Actors.Exists(a => a.IsDemonym && a.First >= HolderOf(group).ClauseFirst && a.First < HolderOf(group).First),
        "protest-word" => ToldOf(draft, nouns.IsProtest),
        "protest-crowd" => SubjectIs(draft, group, t => nouns.IsStateForce(t.Norm) || nouns.IsForce(t.Norm), besideFighters: true) && IsOfProtest(draft),
        "people-taken" => Undergoer(draft, group).Any(i => IsPerson(draft.Sentence.Context.Tokens[i].Norm)),
        "short-cause" => WarSigns.IsShort(draft.Sentence.Context) && HasCause(draft.Sentence.Context),
        "mob" => SubjectIs(draft, group, t => nouns.IsMob(t.Norm)),
        "cause" => IsWar(draft) || WarSigns.IsShort(draft.Sentence.Context) && HasCause(draft.Sentence.Context),
        "police-subject" => SubjectIs(draft, group, t => nouns.IsStateForce(t.Norm), besideFighters: true),
        "irregular-subject" => draft.Of(ActorRole.Initiator).Any(a => a.Actor?.Kind is "armed-group" or "militia") || !SubjectIs(draft, group, t => nouns.IsStateForce(t.Norm), besideFighters: true) && (draft.Trigger.Form == TriggerForm.Passive && !draft.Has(ActorRole.Initiator) ? WarSigns.IsShort(draft.Sentence.Context) && HasCause(draft.Sentence.Context) : draft.Of(ActorRole.Initiator).Any(a => !a.IsCivilian && !a.IsInstitution) || SubjectIs(draft, group, t => nouns.IsIrregular(t.Norm) || nouns.IsCause(t.Norm) || t.Norm is "men", besideFighters: true)),
        "unarmed" => Undergoer(draft, group) is { Count: > 0 } hit && IsUnarmed(draft, hit),
        "people-object" => Undergoer(draft, group) is { Count: > 0 } taken && IsPerson(draft.Sentence.Context.Tokens[taken[^1]].Norm),
        "speaker" => draft.Has(ActorRole.Initiator) && draft.Of(ActorRole.Initiator).Any(a => !a.IsCivilian),
        _ => true,
    };

    /// <summary>"ambushed an army patrol": the noun is what another verb of the clause tells to be attacked or stopped.</summary>
    private static bool IsHit(ClaimDraft draft, VerbGroup? group) =>
        group is not null && draft.Sentence.Triggers.Exists(t => t.IsVerb && t.First == group.Head && t.Frame.Type is ClaimType.ArmedClash or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.IedOrMine or ClaimType.Obstruction or ClaimType.WeaponsDestroyedOrSeized or ClaimType.AttackOnCivilians or ClaimType.SuicideBombing);

    private bool IsWar(ClaimDraft draft) =>
        draft.Trigger.Frame.Kind == FrameKind.Strike && (draft.Sentence.Triggers.Exists(t => t.Frame.Kind == FrameKind.Casualty) || weapons.TellsOfReach(draft.Sentence.Context)) ||
        draft.Sentence.Actors.Exists(a => !a.IsCivilian && !a.IsDemonym) || draft.Sentence.Actors.Exists(a => a.IsDemonym) && draft.Sentence.Triggers.Exists(t => t.Frame.Kind == FrameKind.Casualty) || draft.Means.Exists(m => m.Name.Length > 0) || draft.Sentence.Context.IsWarReport
        || Tokens(draft, draft.Sentence.Sentence.FirstToken, draft.Sentence.Sentence.EndToken).Any(t => nouns.IsWar(t.Norm));

    private static bool HasWith(ClaimDraft draft) =>
        Tokens(draft, Math.Max(draft.Trigger.First - 4, draft.Sentence.Sentence.FirstToken), Math.Min(draft.Trigger.End + 4, draft.Sentence.Sentence.EndToken)).Any(t => draft.Trigger.Frame.With.Contains(t.Norm));

    /// <summary>"signatories of the peace accord": the noun only tells which people or things.</summary>
    private static bool IsOfAnother(ClaimDraft draft)
    {
        for (int i = draft.Trigger.First - 1; i > Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - 4); i--)
        {
            Token token = draft.Sentence.Context.Tokens[i];
            if (token.Norm == "of") return draft.Sentence.Context.Tokens[i - 1].Form.NounLemma is not ("violation" or "breach" or "announcement" or "start" or "end" or "signing" or "declaration" or "hour" or "day" or "week" or "series" or "spate" or "wave" or "collapse" or "breakdown" or "failure" or "extension" or "expiry" or "renewal" or "proclamation" or "term");
            if (token.Form.Is(WordClass.Preposition) || token.Form.Shape == TokenShape.Punctuation) return false;
        }
        return false;
    }

    /// <summary>"artillery on X", "barrels over Y": a place at which the weapon is directed follows at once.</summary>
    private static bool Directed(ClaimDraft draft)
    {
        int at = draft.Trigger.End;
        SentenceReading sentence = draft.Sentence;
        return at < sentence.Sentence.EndToken && sentence.Context.Tokens[at].Norm is "on" or "over" or "at" or "into" or "against" or "across" or "around" or "@"
            && sentence.Places.Exists(p => p.First > at && p.First <= at + 5 && !sentence.Groups.Exists(g => g.First > at && g.First < p.First));
    }

    private static bool ObjectNoun(ClaimDraft draft, VerbGroup? group)
    {
        if (group is null || IsDenial(draft)) return false;
        int goesTo = draft is { Trigger: { Form: TriggerForm.Active, IsVerb: true } } ? Math.Max(group.ClauseEnd, Sharing(draft, group).ClauseEnd) : group.ClauseEnd;
        var (first, end) = draft.Trigger.Form == TriggerForm.Passive ? (HolderOf(group).ClauseFirst, group.First) : (draft.Trigger.First + 1, Math.Max(draft.Trigger.End, Math.Min(goesTo, draft.Trigger.End + 9)));
        if (first == draft.Trigger.First + 1 && draft.Sentence.Context.Tokens[group.ClauseFirst].Form.Is(WordClass.Relative)) first = Math.Max(draft.Sentence.Sentence.FirstToken, group.ClauseFirst - 4);
        return Tokens(draft, first, end).Any(t => draft.Trigger.Frame.Objects.Contains(t.Norm) || draft.Trigger.Frame.Objects.Contains(t.Form.NounLemma));
    }

    /// <summary>"explosives under her robe blew up", "set off the charge he carried": somebody has the bomb on the body.</summary>
    private static bool IsWorn(ClaimDraft draft)
    {
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        for (int i = draft.Sentence.Sentence.FirstToken; i < draft.Sentence.Sentence.EndToken; i++)
        {
            if (tokens[i].Norm is "belt" or "belts" or "vest" or "vests" or "waistcoat" or "waistcoats" or "waist" or "torso" or "robe" or "robes" or "burqa" or "burka" or "abaya") return true;
            if (i > 0 && tokens[i].Form.VerbLemma is "wear" or "carry" or "hide" && tokens[i - 1].Norm is "he" or "she" or "they") return true;
        }
        return false;
    }

    /// <summary>"denies deliberately targeting civilians": what is denied is a deed, told by a verb, and no passage.</summary>
    private static bool IsDenial(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        int at = draft.Trigger.First + 1;
        while (at < draft.Sentence.Sentence.EndToken && tokens[at].Form.Is(WordClass.Adverb)) at++;
        return tokens[draft.Trigger.First].Form.VerbLemma == "deny" && at < draft.Sentence.Sentence.EndToken && (tokens[at].Form.Verb & VerbForms.Gerund) != 0;
    }

    /// <summary>"a tunnel in which a unit was trapped", "a house where they were trapped": shut in a thing, not cut off.</summary>
    private static bool IsTrappedIn(ClaimDraft draft, VerbGroup? group)
    {
        var tokens = draft.Sentence.Context.Tokens;
        if (group is null || tokens[draft.Trigger.First].Form.VerbLemma != "trap") return false;
        int first = Math.Max(draft.Sentence.Sentence.FirstToken + 1, group.First - LongestSubject);
        return Enumerable.Range(first, Math.Max(0, group.First - first)).Any(i => tokens[i].Norm is "where" || tokens[i].Norm == "which" && tokens[i - 1].Norm is "in" or "inside" or "under");
    }

    /// <summary>"Power was cut in X": what comes by wire or pipe failed there, the place is not cut off.</summary>
    private static bool IsOfMains(ClaimDraft draft, VerbGroup? group) =>
        draft is { Type: ClaimType.Siege, Trigger.Form: TriggerForm.Passive } && group is not null && Subject(draft, group).Any(t => t.Norm is "power" or "electricity" or "water" or "gas" or "heating" or "internet" or "communications" or "telephone");

    private bool ArmsObject(ClaimDraft draft, VerbGroup? group)
    {
        if (group is null) return false;
        var (first, end) = draft.Trigger.Form == TriggerForm.Passive || draft.Trigger.Frame.Slot("subject") == "arms" ? (group.ClauseFirst, group.First) : (draft.Trigger.First + 1, Math.Min(group.ClauseEnd, draft.Trigger.End + 8));
        return weapons.In(draft.Sentence.Context, first, end).Any(w => w.Weapon.Kind is "arms" or "air" or "ground") || CountsFlyers(draft, first, end);
    }

    /// <summary>"launched 60 drones, 52 of which were shot down", "It destroyed 52 of them": what is counted flew, and stands before, for what is shot down in the sentence before too.</summary>
    private bool CountsFlyers(ClaimDraft draft, int first, int end)
    {
        SentenceReading sentence = draft.Sentence;
        bool counted = sentence.Quantities.Any(q => q.FirstToken >= first && q.FirstToken < end && !q.IsPercentOrMoney && (q.EndToken >= end || sentence.Context.Tokens[q.EndToken].Norm is "of" || sentence.Context.Tokens[q.EndToken].Form.Classes != WordClass.None || sentence.Context.Tokens[q.EndToken].Form.Shape == TokenShape.Punctuation))
            || Tokens(draft, first, end).Any(t => t.Norm is "them" or "all" or "half" or "most" or "others" or "rest");
        bool goesOn = sentence.Index > sentence.Paragraph.FirstSentence && sentence.Context.Tokens[draft.Trigger.First].Form.VerbLemma is "shoot" or "intercept" or "down" or "destroy";
        int from = goesOn ? sentence.Context.Document.Sentences[sentence.Index - 1].FirstToken : sentence.Sentence.FirstToken;
        return counted && weapons.In(sentence.Context, from, draft.Trigger.First).Any(w => w.Weapon.Kind is "air" or "ground" && w.Weapon.Craft != "crewed");
    }

    /// <summary>"took the Black Sea cup": the place only tells which cup.</summary>
    private bool IsAttribute(ClaimDraft draft, PlaceMention place)
    {
        int at = Math.Max(place.PhraseEnd, place.End);
        if (at >= draft.Sentence.Sentence.EndToken) return false;
        Token next = draft.Sentence.Context.Tokens[at];
        return next is { Case: LetterCase.Lower, Form: { Shape: TokenShape.Word, Classes: WordClass.None } form } && (form.Verb == VerbForms.None || next.Norm is "home" or "house" or "office" or "shop" or "park") && !nouns.IsSettlement(next.Norm) && !nouns.IsGround(next.Norm)
            && !draft.Sentence.Times.Any(t => t.FirstToken == at) && !draft.Sentence.Actors.Exists(a => a.First == at);
    }

    /// <summary>"seized 300 mines in X": things are taken, and the place is where.</summary>
    private bool SeizesThings(ClaimDraft draft, VerbGroup? group, List<(string Slot, Mention Mention, string Relation)> slots) =>
        draft is { Type: ClaimType.TerritoryGained, Trigger.Form: TriggerForm.Active } && group is not null && !slots.Exists(s => s is { Slot: "place", Mention: PlaceMention, Relation: "object" or "of" or "over" or "subject" })
        && (weapons.In(draft.Sentence.Context, draft.Trigger.End, Math.Min(group.ClauseEnd, draft.Trigger.End + 6)).Any() || Captives(draft, group));

    /// <summary>"captured seven HTS militants in X": the object is people who fight.</summary>
    private bool Captives(ClaimDraft draft, VerbGroup? group)
    {
        if (group is null || draft.Trigger.Form != TriggerForm.Active) return false;
        List<Token> taken = [.. Tokens(draft, draft.Trigger.End, group.ClauseEnd).TakeWhile(t => t.Form.Shape != TokenShape.Punctuation && !t.Form.Is(WordClass.Preposition | WordClass.Coordinator))];
        return taken.Count > 0 && (nouns.IsFighter(taken[^1].Norm) || nouns.IsRank(taken[^1].Norm));
    }

    /// <summary>"A shell landed in X", "The last ones fell on X": what flew is the subject, or a word for it is; no aircraft that came down.</summary>
    private bool Ammunition(ClaimDraft draft, VerbGroup group)
    {
        VerbGroup holder = HolderOf(group);
        var named = weapons.In(draft.Sentence.Context, holder.ClauseFirst, holder.First).Select(w => w.Weapon).ToList();
        if (named.Count > 0) return named.Exists(w => w.Kind is "air" or "ground" && w.Craft != "crewed");
        if (IsCountOfBefore(draft, holder)) return true;
        return draft.Sentence.Context.IsWarReport && Subject(draft, group).Any(t => t.Norm is "one" or "ones" or "another" or "several" or "salvo" or "munition" or "munitions" or "projectile" or "projectiles" or "rounds");
    }

    /// <summary>"fell near X": of what falls the place only tells where.</summary>
    private static bool IsWhereabouts(ClaimDraft draft, string relation, PlaceMention place) =>
        relation == "object" && place.Relation is not null && draft.Trigger.Frame.Slot("subject") == "place";

    /// <summary>"Access was lost except from X", "The towns were left without power", "Two tanks lost near X": what was lost is something else, and the place only tells where.</summary>
    private bool IsOfLoss(ClaimDraft draft, VerbGroup? group, string relation, PlaceMention place)
    {
        if (group is null || draft is not { Type: ClaimType.TerritoryGained, Trigger.Frame: var frame } || frame.Slot("subject") != "target") return false;
        ImmutableArray<Token> tokens = draft.Sentence.Context.Tokens;
        int end = draft.Trigger.End;
        if (weapons.In(draft.Sentence.Context, group.ClauseFirst, group.First).Any(w => w.Weapon.Kind == "arms" && w.Span.End == tokens[group.First - 1].End)) return true;
        if (!draft.Trigger.IsVerb || !group.Passive) return false;
        if (end - draft.Trigger.First == 1) return relation == "from";
        return place.End <= draft.Trigger.First && tokens[end - 1].Form.Is(WordClass.Preposition) && end < draft.Sentence.Sentence.EndToken && tokens[end].Form is { Shape: TokenShape.Word, Classes: WordClass.None };
    }

    /// <summary>"forced their way into a home in X": what is entered is no ground to hold, and the place only tells where it is.</summary>
    private bool IsIntoBuilding(ClaimDraft draft, VerbGroup? group)
    {
        SentenceReading sentence = draft.Sentence;
        int at = draft.Trigger.End;
        if (group is null || !draft.Trigger.IsVerb || draft.Trigger.Form != TriggerForm.Active || sentence.Context.Tokens[at - 1].Norm != "into") return false;
        while (at < group.ClauseEnd && !sentence.Context.Tokens[at].Form.Is(WordClass.Preposition | WordClass.Coordinator) && sentence.Context.Tokens[at].Form.Shape == TokenShape.Word && !sentence.Places.Exists(p => p.First <= at && at < p.End)) at++;
        return at > draft.Trigger.End && at < sentence.Sentence.EndToken && sentence.Context.Tokens[at].Form.Is(WordClass.Preposition) && sentence.Context.Tokens[at - 1] is { Case: LetterCase.Lower } last && !nouns.IsSettlement(last.Norm) && !nouns.IsGround(last.Norm);
    }

    /// <summary>"The first went down": what falls is the aircraft told before, no place.</summary>
    private bool IsOfCraft(ClaimDraft draft, VerbGroup? group) =>
        draft.Trigger is { Form: TriggerForm.Active, Frame: var frame } && frame.Slot("subject") == "place" && IsCraftBefore(draft, group!);

    /// <summary>"Artillery broke this group up", "It was their guns that stopped it": such a weapon is the last noun of the subject, and no verb stands between.</summary>
    private bool WeaponBefore(ClaimDraft draft, VerbGroup group, Func<Weapon, bool> isMeant)
    {
        VerbGroup holder = HolderOf(group);
        int end = holder.First;
        while (end > draft.Sentence.Sentence.FirstToken && draft.Sentence.Context.Tokens[end - 1].Form.Is(WordClass.Relative | WordClass.Adverb)) end--;
        int first = end < holder.ClauseFirst || end == holder.ClauseFirst && end < holder.First ? Math.Max(draft.Sentence.Sentence.FirstToken, end - LongestWeapon) : holder.ClauseFirst;
        var named = weapons.In(draft.Sentence.Context, first, end).LastOrDefault();
        if (named.Weapon is null || !isMeant(named.Weapon)) return false;
        for (int i = end - 1; i >= first && draft.Sentence.Context.Tokens[i].Start >= named.Span.End; i--)
        {
            Token token = draft.Sentence.Context.Tokens[i];
            if (token.Form.Is(WordClass.Coordinator) || token.Form.Shape == TokenShape.Punctuation) return false;
            if (!token.Form.Is(WordClass.Preposition)) continue;
            return true;
        }
        return draft.Sentence.Context.Tokens[end - 1].End <= named.Span.End;
    }

    /// <summary>"a car driven by a fighter": a vehicle that one who fights takes there.</summary>
    private bool IsDrivenByFighter(ClaimDraft draft, VerbGroup group)
    {
        SentenceReading sentence = draft.Sentence;
        int end = (group.IsAfterReduced ? group : HolderOf(group)).First, driven = sentence.Groups.Find(g => g.Passive && g.First < end && sentence.Context.Tokens[g.Head].Form.VerbLemma is "drive" or "steer" or "ride")?.Head ?? -1;
        return driven > sentence.Sentence.FirstToken && weapons.In(sentence.Context, sentence.Sentence.FirstToken, driven).Any(w => w.Weapon.Kind is "arms" or "bomb" && w.Span.End == sentence.Context.Tokens[driven - 1].End)
            && sentence.Context.Tokens[driven + 1].Norm == "by" && (Tokens(draft, driven, end).Any(t => nouns.IsFighter(t.Norm)) || sentence.Actors.Exists(a => a.First > driven && a.End <= end && a is { IsCivilian: false, IsInstitution: false }));
    }

    /// <summary>"Then Sukhois, for an hour and a half", "Bombs again": nothing but the weapon, with a time, a place or a number, in a sentence that has no verb.</summary>
    private bool Alone(ClaimDraft draft)
    {
        SentenceReading sentence = draft.Sentence;
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        for (int i = draft.Trigger.First - 1; i >= sentence.Sentence.FirstToken; i--)
        {
            Token token = tokens[i];
            if (token.Norm is ":" or "–" or "—" or ";") break;
            if (sentence.Triggers.Exists(t => t.First <= i && i < t.End)) return false;
            bool inTime = sentence.Times.Any(t => t.FirstToken <= i && i < t.EndToken);
            if (!inTime && !token.Form.Is(WordClass.Determiner | WordClass.NumberWord | WordClass.Adverb) && token.Form.Shape != TokenShape.Number && token.Norm is not ("and" or "then" or "more" or "again" or "," or "first" or "next" or "after" or "from" or "by" or "in" or "it" or "there") && !sentence.Groups.Exists(g => g.First <= i && i < g.End && sentence.IsPresentative(g)) && !sentence.Places.Exists(p => p.PhraseFirst <= i && i < p.End) && !sentence.Actors.Exists(a => a.First <= i && i < a.End)) return false;
        }
        int end = draft.Trigger.End, stop = end;
        while (stop < sentence.Sentence.EndToken && tokens[stop].Form.Shape != TokenShape.Punctuation) stop++;
        if (sentence.Groups.Exists(g => g.Finite && g.First < stop && !sentence.IsPresentative(g)) || stop + 1 < sentence.Sentence.EndToken && tokens[stop + 1].Form.Is(WordClass.Relative)) return false;
        Token? next = end < sentence.Sentence.EndToken ? tokens[end] : null;
        if (next is { Norm: "again" or "everywhere" or "overhead" or "all" or "from" or "until" or "since" or "for" or "at" or "over" or "on" }) return true;
        return (next is null || next.Value.Form.Shape == TokenShape.Punctuation) && (sentence.Groups.Exists(g => g.First < end && sentence.IsPresentative(g)) || Tokens(draft, sentence.Sentence.FirstToken, sentence.Sentence.EndToken).Any(t => t.Norm is "then" or "again" or "more" or "hour" or "hours" or "night" or "midnight" or "dawn" or "noon"));
    }

    /// <summary>"Families walking out", "Thousands on foot toward B", "2,700 out of A": people, and at once the way that they go.</summary>
    private static bool Wayward(ClaimDraft draft)
    {
        SentenceReading sentence = draft.Sentence;
        ImmutableArray<Token> tokens = sentence.Context.Tokens;
        int at = draft.Trigger.End, end = sentence.Sentence.EndToken;
        while (at < end && tokens[at].Form.Is(WordClass.Adverb) && tokens[at].Norm is not "out") at++;
        if (at >= end) return false;
        if (tokens[at].Norm is "toward" or "towards") return true;
        if (at + 1 >= end) return tokens[at].Norm == "out";
        if (tokens[at].Norm == "on" && tokens[at + 1].Norm is "foot") return true;
        if (tokens[at].Norm is "out") return tokens[at + 1].Norm is "of" or "by" or "since" || tokens[at + 1].Form.Shape == TokenShape.Punctuation;
        return tokens[at].Norm == "from" && sentence.Places.Exists(p => p.PhraseFirst <= at + 2 && p.First > at) && FleesBefore(draft);
    }

    /// <summary>True where the sentence before tells of people, or of a road full of them, who leave.</summary>
    private static bool FleesBefore(ClaimDraft draft)
    {
        SentenceReading sentence = draft.Sentence;
        if (sentence.Index == sentence.Paragraph.FirstSentence) return false;
        Sentence before = sentence.Context.Document.Sentences[sentence.Index - 1];
        return Tokens(draft, before.FirstToken, before.EndToken).Any(t => t.Norm is "road" or "roads" or "cars" or "trucks" or "tents" or "displaced" or "arrivals" || t.Form.VerbLemma is "flee" or "leave" or "arrive" or "evacuate");
    }

    /// <summary>"Three came down in X": only a number is the subject, of what flew in the sentence before.</summary>
    private bool IsCountOfBefore(ClaimDraft draft, VerbGroup group)
    {
        SentenceReading sentence = draft.Sentence;
        if (sentence.Index == sentence.Paragraph.FirstSentence || !sentence.Quantities.Any(q => q.EndToken == group.First && !q.IsPercentOrMoney && q.FirstToken - group.ClauseFirst <= 1)) return false;
        return weapons.In(sentence.Context, sentence.Context.Document.Sentences[sentence.Index - 1].FirstToken, sentence.Sentence.FirstToken).LastOrDefault().Weapon is { Kind: "air" or "ground", Craft: not "crewed" };
    }

    /// <summary>"left a dozen men in X": those who stay there are left, and nobody leaves.</summary>
    private bool LeftPeople(ClaimDraft draft)
    {
        if (draft.Trigger.Form != TriggerForm.Active) return false;
        for (int i = draft.Trigger.End; i < draft.Sentence.Sentence.EndToken; i++)
        {
            Token token = draft.Sentence.Context.Tokens[i];
            if (token.Form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Relative) || token.Form.Shape == TokenShape.Punctuation || draft.Sentence.Places.Exists(p => p.First == i)) return false;
            if (nouns.IsFighter(token.Norm) || nouns.IsCivilian(token.Norm)) return true;
        }
        return false;
    }

    /// <summary>"the factions left overnight": no object follows the verb.</summary>
    private static bool IsBare(ClaimDraft draft)
    {
        int at = draft.Trigger.End;
        if (at >= draft.Sentence.Sentence.EndToken) return true;
        Token next = draft.Sentence.Context.Tokens[at];
        return next.Form.Shape == TokenShape.Punctuation || next.Form.Is(WordClass.Adverb | WordClass.Preposition) && next.Norm is not ("of" or "for" or "behind") || draft.Sentence.Times.Any(t => t.FirstToken == at);
    }

    /// <summary>"left the steel plant": the object is ground that the text has no name for.</summary>
    private bool IsGroundAfter(ClaimDraft draft)
    {
        int at = draft.Trigger.End, end = draft.Sentence.Sentence.EndToken;
        if (at >= end || !draft.Sentence.Context.Tokens[at].Form.Is(WordClass.Determiner)) return false;
        for (at++; at < Math.Min(end, draft.Trigger.End + 4); at++)
        {
            Token token = draft.Sentence.Context.Tokens[at];
            if (token.Form.Classes != WordClass.None) return false;
            if (nouns.IsGround(token.Norm) && !nouns.IsCivilian(token.Norm) || nouns.IsSettlement(token.Norm)) return at + 1 >= end || draft.Sentence.Context.Tokens[at + 1].Form is { Classes: not WordClass.None } or { Shape: not TokenShape.Word } || draft.Sentence.Times.Any(t => t.FirstToken == at + 1);
        }
        return false;
    }

    /// <summary>Words where those stand to whom it is done: before a passive, after an active verb or a noun.</summary>
    private static IEnumerable<Token> Patients(ClaimDraft draft, VerbGroup? group) =>
        draft.Trigger.Form == TriggerForm.Passive && group is not null ? Tokens(draft, group.ClauseFirst, group.First)
            : group is not null && draft.Trigger.IsVerb && Sharing(draft, group) is var shared && shared != group ? Tokens(draft, shared.Head + 1, Math.Min(shared.ClauseEnd, shared.Head + 9))
            : Tokens(draft, draft.Trigger.End, Math.Min(Math.Min(group is null || draft.Trigger.First < group.First ? draft.Sentence.Sentence.EndToken : group.ClauseEnd, NextVerb(draft)), draft.Trigger.End + 9));

    private static int NextVerb(ClaimDraft draft) => draft.Sentence.Groups.Find(g => g.Finite && g.First >= draft.Trigger.End)?.First ?? draft.Sentence.Sentence.EndToken;

    /// <summary>"The helicopter fell", "the crash of a Su-24": an aircraft or ship that the verb or noun is about.</summary>
    private bool Aircraft(ClaimDraft draft, VerbGroup? group)
    {
        int first = group?.ClauseFirst ?? draft.Sentence.Sentence.FirstToken;
        var (from, to) = draft.Trigger.IsVerb ? (first, group!.First) : (Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - 4), Math.Min(draft.Sentence.Sentence.EndToken, draft.Trigger.End + 6));
        return weapons.In(draft.Sentence.Context, from, to).Any(w => w.Weapon.Craft is not null && !(draft.Trigger.IsVerb && IsAboard(draft, w.Span))) || draft.Trigger.IsVerb && IsCraftBefore(draft, group!);
    }

    /// <summary>"Three men on the ship": the craft only tells which people.</summary>
    private static bool IsAboard(ClaimDraft draft, TextSpan craft)
    {
        int at = draft.Sentence.Sentence.FirstToken;
        while (draft.Sentence.Context.Tokens[at].End <= craft.Start) at++;
        return Tokens(draft, Math.Max(draft.Sentence.Sentence.FirstToken, at - 3), at).Any(t => t.Norm is "on" or "aboard" or "in" or "from" or "with");
    }

    /// <summary>"The machine fell", "The first went down": a word that stands for the aircraft or ship of the sentences before.</summary>
    private bool IsCraftBefore(ClaimDraft draft, VerbGroup group)
    {
        SentenceReading sentence = draft.Sentence;
        string last = Subject(draft, group).Select(t => t.Norm).LastOrDefault() ?? "";
        bool near = last is "it" or "one";
        if (!near && last is not ("machine" or "craft" or "first" or "second" or "third" or "other" or "wreck")) return false;
        int first = near ? sentence.Sentence.FirstToken : sentence.Context.Document.Sentences[Math.Max(0, sentence.Index - LongestBack)].FirstToken;
        return weapons.In(sentence.Context, first, HolderOf(group).First).Any(w => w.Weapon.Craft == "crewed");
    }

    private bool Victim(ClaimDraft draft, VerbGroup? group)
    {
        int first = group?.ClauseFirst ?? draft.Sentence.Sentence.FirstToken, end = group?.ClauseEnd ?? draft.Sentence.Sentence.EndToken;
        return draft.Has(ActorRole.Target) || draft.Has(ActorRole.Affected)
            || Tokens(draft, first, end).Any(t => nouns.IsCivilian(t.Norm) || nouns.IsFighter(t.Norm)) || draft.Sentence.Quantities.Any(q => q.FirstToken >= first - 1 && q.FirstToken < end);
    }

    /// <summary>Many people as subject: a civilian noun or a number of fifty and more, and no vehicles.</summary>
    private bool Crowd(ClaimDraft draft, VerbGroup? group) =>
        group is not null && HolderOf(group) is var holder && !Subject(draft, group).Any(t => nouns.IsConvoy(t.Norm)) && (draft.Sentence.Quantities.Any(q => q.FirstToken >= holder.ClauseFirst && q.FirstToken < holder.First && ((q.Low ?? q.High) >= FewestInCrowd || q.Bound is "hundreds" or "thousands" or "tens of thousands" or "hundreds of thousands" or "dozens"))
            || Subject(draft, group).Any(t => t.Norm is "people" or "families" or "civilians" or "residents" or "households" or "villagers" or "inhabitants" or "refugees" or "idps"));

    /// <summary>"some 11,200 arrivals": so many who came or went.</summary>
    private static bool CountedMoves(ClaimDraft draft) =>
        !draft.Trigger.IsVerb && draft.Sentence.Quantities.Any(q => q.EndToken == draft.Trigger.First && ((q.Low ?? q.High) >= FewestInCrowd || q is { Low: null, High: null }));

    /// <summary>"carried 3,400 people out of X", "200 of them were taken to Y": it is many people whom somebody moves.</summary>
    private bool CrowdMoved(ClaimDraft draft, VerbGroup? group)
    {
        if (group is null) return false;
        if (draft.Trigger.Form == TriggerForm.Passive) return Crowd(draft, group);
        return draft.Sentence.Quantities.Any(q => q.FirstToken > group.Head && q.EndToken < draft.Trigger.End && (q.Low ?? q.High) >= FewestInCrowd && nouns.IsCivilian(draft.Sentence.Context.Tokens[q.EndToken].Norm))
            || Tokens(draft, group.Head + 1, draft.Trigger.End).Any(t => t.Norm is "families" or "residents" or "households" or "villagers" or "inhabitants");
    }

    /// <summary>"Residents began leaving", "Shells kept falling": the group before whose verb the subject of this one stands.</summary>
    private static VerbGroup HolderOf(VerbGroup group)
    {
        for (int depth = 0; depth < 6 && group.SharesSubject is { } shared && shared.First < group.First && (shared.Passive == group.Passive || group.IsAfterReduced); depth++) group = shared;
        return group;
    }

    private static IEnumerable<Token> Subject(ClaimDraft draft, VerbGroup group)
    {
        VerbGroup holder = HolderOf(group);
        return Tokens(draft, holder.ClauseFirst, holder.First);
    }

    /// <summary>"Angry residents", "by a mob": who does it, where no fighters are named beside them unless asked for.</summary>
    private bool SubjectIs(ClaimDraft draft, VerbGroup? group, Func<Token, bool> fits, bool besideFighters = false)
    {
        if (group is null) return false;
        List<Token> doers = [.. draft.Trigger.Form == TriggerForm.Passive ? Tokens(draft, draft.Trigger.End, Math.Min(draft.Sentence.Groups.LastOrDefault(g => g.Passive && g.SharesSubject == group)?.ClauseEnd ?? group.ClauseEnd, draft.Trigger.End + 12)).SkipWhile(t => t.Norm != "by") : Subject(draft, group)];
        return doers.Exists(t => fits(t)) && (besideFighters || !doers.Exists(t => nouns.IsFighter(t.Norm) && !nouns.IsCivilian(t.Norm)) && !draft.Of(ActorRole.Initiator).Any(a => a.Name is not null && !a.IsCivilian && !a.IsDemonym && !a.IsInstitution));
    }

    /// <summary>The sentence has such a word; in a text of a sentence or two the sentences beside it too.</summary>
    private static bool ToldOf(ClaimDraft draft, Func<string, bool> fits)
    {
        ReportContext context = draft.Sentence.Context;
        bool isShort = WarSigns.IsShort(context);
        return Tokens(draft, isShort ? 0 : draft.Sentence.Sentence.FirstToken, isShort ? context.Tokens.Length : draft.Sentence.Sentence.EndToken).Any(t => fits(t.Norm));
    }

    /// <summary>"Police beat students": people in the sentence who gather for a cause, as the words around tell.</summary>
    private bool IsOfProtest(ClaimDraft draft) =>
        ToldOf(draft, nouns.IsProtest) && Tokens(draft, draft.Sentence.Sentence.FirstToken, draft.Sentence.Sentence.EndToken).Any(t => nouns.IsMob(t.Norm) || nouns.IsProtest(t.Norm) || nouns.IsCivilian(t.Norm) && !nouns.IsFighter(t.Norm));

    /// <summary>A text of a sentence or two has room for one sign of a conflict, in whichever sentence.</summary>
    private bool HasCause(ReportContext context) =>
        context.Actors.Exists(a => !a.IsCivilian && !a.IsDemonym) || context.Tokens.Any(t => nouns.IsWar(t.Norm) || nouns.IsCause(t.Norm) || nouns.IsPublic(t.Norm));

    /// <summary>"shot and burnt eleven villagers": the verb that follows and has the object of both.</summary>
    private static VerbGroup Sharing(ClaimDraft draft, VerbGroup group)
    {
        int at = draft.Trigger.End;
        bool goesOn = at + 1 < draft.Sentence.Sentence.EndToken && draft.Sentence.Context.Tokens[at].Form.Is(WordClass.Coordinator);
        return goesOn && draft.Sentence.Groups.Find(g => g.First == at + 1 && !g.Passive) is { } next ? next : group;
    }

    /// <summary>Tokens of the noun phrase to which it is done: before a passive, right after an active verb.</summary>
    private static List<int> Undergoer(ClaimDraft draft, VerbGroup? group)
    {
        if (group is null || !draft.Trigger.IsVerb) return [];
        SentenceReading sentence = draft.Sentence;
        VerbGroup holder = HolderOf(group);
        if (draft.Trigger.Form == TriggerForm.Active) group = Sharing(draft, group);
        var (first, end) = draft.Trigger.Form == TriggerForm.Passive ? (holder.ClauseFirst, holder.First) : (group.Head + 1, Math.Max(group.ClauseEnd, draft.Trigger.End));
        bool Parts(int i) => !sentence.Quantities.Any(q => q.FirstToken <= i && (i < q.EndToken || i == q.EndToken && sentence.Context.Tokens[i].Norm == "of")) && sentence.Context.Tokens[i].Form is var form && (form.Shape == TokenShape.Punctuation || form.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Relative | WordClass.Adverb));
        return [.. Enumerable.Range(first, Math.Max(0, end - first)).SkipWhile(Parts).TakeWhile(i => !Parts(i) && !sentence.Times.Any(t => t.FirstToken == i))];
    }

    /// <summary>"A polio vaccinator was shot dead": a noun for a person, of whom nothing says that he fights.</summary>
    private bool IsUnarmed(ClaimDraft draft, List<int> phrase)
    {
        SentenceReading sentence = draft.Sentence;
        if (sentence.Actors.Exists(a => a is { IsCivilian: false, IsDemonym: false, IsPerson: false, IsInstitution: false } && phrase.Exists(i => a.First <= i && i < a.End))) return false;
        List<Token> words = [.. phrase.Select(i => sentence.Context.Tokens[i])];
        if (words.Exists(t => nouns.IsForce(t.Norm) || nouns.IsFighter(t.Norm) && !nouns.IsCivilian(t.Norm))) return false;
        return words.Exists(t => IsPerson(t.Norm) || t.Norm.EndsWith("ers", StringComparison.Ordinal)) || words[0].Form.Is(WordClass.Determiner) && words[^1] is { Case: LetterCase.Lower, Form: { Shape: TokenShape.Word, Classes: WordClass.None } };
    }

    private bool IsPerson(string norm) => norm is "him" or "her" or "she" or "he" || nouns.IsCivilian(norm) || nouns.IsPublic(norm) || nouns.IsRank(norm) || IsTrade(norm) && !nouns.IsFighter(norm) && !nouns.IsForce(norm) && !nouns.IsIrregular(norm) && !nouns.IsStateForce(norm);

    /// <summary>"yachtsmen", "cyclists": the ending tells that they are people.</summary>
    private static bool IsTrade(string norm) => norm.Length > 5 && (norm.EndsWith("men", StringComparison.Ordinal) || norm.EndsWith("ists", StringComparison.Ordinal) || norm.EndsWith("ians", StringComparison.Ordinal));

    private static bool HasPronoun(ClaimDraft draft, VerbGroup? group) =>
        group is not null && draft.Trigger.IsVerb && Subject(draft, group).Any(t => t.Norm is "they" or "it" or "we");

    /// <summary>"Regime warplanes carried out …": forces that no pack can name.</summary>
    private bool HasForceSubject(ClaimDraft draft, VerbGroup? group) =>
        group is not null && draft.Trigger.Form == TriggerForm.Active && HolderOf(group) is var holder && Enumerable.Range(holder.ClauseFirst, Math.Max(0, holder.First - holder.ClauseFirst))
            .Any(i => nouns.IsForce(draft.Sentence.Context.Tokens[i].Norm) && (draft.Sentence.Context.IsWarReport || nouns.IsWar(draft.Sentence.Context.Tokens[i].Norm)) && !draft.Sentence.Actors.Exists(a => a.First <= i && i < a.End));

    /// <summary>"The pull-back over the river was completed", "The groups pulled back": of a report of war, a withdrawal told as known, or of forces without a name.</summary>
    private bool IsLeaving(ClaimDraft draft, VerbGroup? group) =>
        draft.Type == ClaimType.Withdrawal && draft.Sentence.Context.IsWarReport && group is not null
        && (draft.Trigger.Form == TriggerForm.Noun ? draft.Trigger.First > group.ClauseFirst && draft.Trigger.End <= group.First && draft.Sentence.Context.Tokens[draft.Trigger.First - 1].Norm == "the"
            : Subject(draft, group).Any(t => t.Form.NounLemma != t.Norm && (nouns.IsForce(t.Norm) || t.Norm == "groups")));

    private bool CivilianNear(ClaimDraft draft, VerbGroup? group) =>
        Tokens(draft, group?.ClauseFirst ?? draft.Sentence.Sentence.FirstToken, group?.ClauseEnd ?? draft.Sentence.Sentence.EndToken).Any(t => nouns.IsCivilian(t.Norm));

    private bool ForceNear(ClaimDraft draft, VerbGroup? group) =>
        Tokens(draft, Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - 6), Math.Min(draft.Sentence.Sentence.EndToken, draft.Trigger.End + 6)).Any(t => nouns.IsForce(t.Norm)) && draft.Sentence.Context.IsWarReport;

    private static IEnumerable<Token> Tokens(ClaimDraft draft, int first, int end)
    {
        for (int i = Math.Max(first, 0); i < end; i++) yield return draft.Sentence.Context.Tokens[i];
    }
}
