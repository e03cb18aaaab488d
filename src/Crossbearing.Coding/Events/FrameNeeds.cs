using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <summary>Tells whether a clause has what its frame needs to be a claim. Thread-safe.</summary>
internal sealed partial class FrameNeeds(NounClasses nouns, WeaponLexicon weapons, PlaceSpread places)
{
    private const int LongestWeapon = 4, LongestBack = 3, LongestSubject = 6, LongestWay = 6, FewestInCrowd = 50;

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
        "place-object" => !IsOfCraft(draft, group) && !IsHeadcount(draft, group) && !IsIntoBuilding(draft, group) && (slots.Exists(s => (s.Slot == "place" || s.Slot == "place_to" && draft.Type == ClaimType.Deployment) && s.Mention is PlaceMention place && !IsAttribute(draft, place) && !IsWhereabouts(draft, s.Relation, place) && !IsOfLoss(draft, group, s.Relation, place) && (s.Relation is "object" or "subject" or "of" or "over" || draft.Trigger.Frame.Slot(s.Relation) is "place" or "place_to")) || places.Unnamed(draft, group) is not null || PlaceTold.ByWords(draft, group)),
        "actor" => draft.Actors.Exists(a => a.Role is ActorRole.Initiator or ActorRole.Target && !a.Mention.IsCivilian) || (draft.Trigger.Form == TriggerForm.Passive && IsWar(draft)) || HasPronoun(draft, group) && draft.Sentence.Context.IsWarReport || HasForceSubject(draft, group) || IsLeaving(draft, group),
        "war" => !IsPlotted(draft) && IsWar(draft),
        "arms" => draft.Means.Count > 0 || draft.Actors.Exists(a => a.Role == ActorRole.Initiator && !a.Mention.IsCivilian),
        "arms-object" => ArmsObject(draft, group),
        "aimed" => draft.Trigger.Form != TriggerForm.Active || draft.Means.Count > 0 || draft.Actors.Exists(a => !a.Mention.IsCivilian) || HasForceSubject(draft, group) || slots.Exists(s => s.Relation is not ("in" or "at" or "near")),
        "directed" => Directed(draft),
        "verbless" => group is null || !group.Finite || draft.Trigger.First < group.ClauseFirst,
        "ammunition" => group is not null && Ammunition(draft, group),
        "reach-subject" => group is { Negated: false } && (draft.Trigger.Form == TriggerForm.Active ? WeaponBefore(draft, group, w => w.Kind is "air" or "ground") : ByWeapon(draft, group)),
        "intransitive" => group is { Finite: true } && draft.Trigger.Form == TriggerForm.Active && IsBare(draft),
        "suicide-subject" => group is not null && (WeaponBefore(draft, group, WeaponLexicon.IsSuicide) || IsDrivenByFighter(draft, group)),
        "road" => group is not null && Subject(draft, group).Any(t => t.Norm is "road" or "roads" or "highway" or "motorway" or "street" or "streets" or "route" or "bridge"),
        "alone" => Alone(draft),
        "wayward" => Wayward(draft),
        "civilians" => draft.Of(ActorRole.Affected).Any(a => a.Actor is not { Kind: "armed-force" or "armed-group" or "militia" or "unit" or "coalition" }) || Patients(draft, group).Any(t => t.Norm is "him" or "her" || nouns.IsCivilian(t.Norm) && !nouns.IsFighter(t.Norm)),
        "fighters-subject" => group is not null && (Subject(draft, group).Any(t => nouns.IsFighter(t.Norm) || t.Norm is "company" or "platoon" or "squad" or "garrison" or "battalion" or "brigade" or "detachment") || draft.Sentence.Actors.Exists(a => a.IsDemonym && a.First >= HolderOf(group).ClauseFirst && a.End <= HolderOf(group).First && !FrameReader.IsBeforeNoun(draft.Sentence.Context, a))),
        "captured-fighters" => Tokens(draft, draft.Trigger.First, Math.Min(draft.Trigger.End + 6, draft.Sentence.Sentence.EndToken)).TakeWhile(t => t.Form.Shape != TokenShape.Punctuation).Any(t => nouns.IsFighter(t.Norm) || t.Norm is "prisoners" or "captives"),
        "left" when IsLeftAs(draft) || IsLeftMine(draft) => false,
        "left" => !LeftPeople(draft) && !(draft.Trigger.Form == TriggerForm.Passive && !draft.Has(ActorRole.Initiator) && !ForceNear(draft, group)) && slots.Exists(s => s.Slot == "place" && s.Mention is PlaceMention) || draft.Trigger.Form == TriggerForm.Active && (IsBare(draft) || IsGroundAfter(draft)),
        "aircraft" => Aircraft(draft, group),
        "armed-subject" => draft.Of(ActorRole.Initiator).Any(a => !a.IsCivilian && !a.IsInstitution && !a.IsPerson) || HasPronoun(draft, group) && draft.Sentence.Context.IsWarReport || HasForceSubject(draft, group),
        "victim" => Victim(draft, group),
        "figure" => Victim(draft, group) && draft.Sentence.Quantities.Length > 0,
        "parties" => draft.Sentence.Context.IsWarReport || slots.Exists(s => s.Mention is PlaceMention) || draft.Sentence.Actors.Exists(a => !a.IsCivilian) || Tokens(draft, draft.Sentence.Sentence.FirstToken, draft.Sentence.Sentence.EndToken).Any(t => t.Norm is "warring" or "rival" or "rivals" or "feuding" or "factions" or "clans" or "tribes" or "elders"),
        "unharmed" => draft.Trigger.Form != TriggerForm.Noun || !IsHit(draft, group),
        "told" => !IsOfMishap(draft) && (draft.Trigger.Form != TriggerForm.Noun || draft.Sentence.Context.Tokens[draft.Trigger.End - 1].Form.NounLemma is "attack" or "explosion" or "blast" or "bombing" || draft.Actors.Count > 0 || slots.Exists(s => s.Mention is PlaceMention) || draft.Sentence.Triggers.Exists(t => t.Frame.Kind == FrameKind.Casualty)),
        "forces" => !IsOfPeople(draft, group) && !IsOfCountrymen(draft, group) && (draft.Trigger.Form != TriggerForm.Passive || draft.Sentence.Context.Tokens[draft.Trigger.First].Norm != "withdrawn" || draft.Actors.Count > 0 || HasPronoun(draft, group) || group is not null && Subject(draft, group).Any(t => nouns.IsForce(t.Norm) || nouns.IsFighter(t.Norm) || nouns.IsConvoy(t.Norm))),
        "event-verb" => draft.Trigger.Form != TriggerForm.Noun || !IsOfAnother(draft),
        "people" => draft.Has(ActorRole.Affected) || CivilianNear(draft, group),
        "force" => draft.Of(ActorRole.Initiator).Any(a => !a.IsInstitution || a.Actor is { Kind: "state" or "government" or "person" }) || ForceNear(draft, group),
        "object-noun" => ObjectNoun(draft, group),
        "subject-noun" => group is not null && Subject(draft, group).Any(t => draft.Trigger.Frame.Objects.Contains(t.Norm) || draft.Trigger.Frame.Objects.Contains(t.Form.NounLemma)),
        "worn" => IsWorn(draft),
        "fells" => Fells(draft),
        "marked" => Tokens(draft, draft.Sentence.Sentence.FirstToken, draft.Sentence.Sentence.EndToken).Any(t => nouns.IsMark(t.Norm)),
        "harmed" => Tokens(draft, 0, draft.Sentence.Context.Tokens.Length).Any(t => t.Norm is "hospital" or "sick" or "ill" or "sickened" or "dead" or "breathe" or "breathing" or "treated" or "burns" or "eyes" or "skin" or "lungs" or "nausea" or "dizzy" or "oxygen" or "suffocation" or "asphyxia" or "breathlessness" or "respiratory" || t.Form.VerbLemma is "vomit" or "choke" or "suffocate" or "cough" or "gasp" or "faint" or "foam" or "convulse" or "wheeze" or "asphyxiate" or "blister" or "die" or "kill" or "poison" or "burn" or "hospitalise" or "hospitalize"),
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
        "tried" => group is { Finite: false } && draft.Sentence.Context.Tokens[group.First].Norm == "to" && IsTried(draft, group),
        "armed-object" => draft.Actors.Exists(a => a.Mention.First > draft.Trigger.First && a.Mention is { IsCivilian: false, IsDemonym: false, IsInstitution: false }),
        "must" => group is not null && Tokens(draft, group.First, group.Head).Any(t => t.Norm is "must" or "should" or "shall") || group is not null && group.First > draft.Sentence.Sentence.FirstToken && Tokens(draft, group.First - 1, group.Head).Any(t => t.Norm is "has" or "have" or "needs" or "need") && Tokens(draft, group.First, group.Head).Any(t => t.Norm == "to"),
        "held-by" => draft.Has(ActorRole.Initiator),
        "speaker" => draft.Has(ActorRole.Initiator) && draft.Of(ActorRole.Initiator).Any(a => !a.IsCivilian),
        _ => true,
    };

    /// <summary>"ambushed an army patrol", "ambushed a patrol, killing two": the noun is what another verb of the clause, or the verb that it goes on from, tells to be attacked or stopped.</summary>
    private static bool IsHit(ClaimDraft draft, VerbGroup? group)
    {
        for (VerbGroup? at = group; at is not null; at = at.SharesSubject is { } shared && shared.First < at.First ? shared : null)
        {
            if (draft.Sentence.Context.Tokens[at.Head].Form.VerbLemma == "target" || draft.Sentence.Triggers.Exists(t => t.IsVerb && t.First == at.Head && t.Frame.Type is ClaimType.ArmedClash or ClaimType.AirDroneStrike or ClaimType.ShellingMissileStrike or ClaimType.IedOrMine or ClaimType.Obstruction or ClaimType.WeaponsDestroyedOrSeized or ClaimType.AttackOnCivilians or ClaimType.SuicideBombing)) return true;
        }
        return false;
    }

    private bool IsWar(ClaimDraft draft) =>
        draft.Trigger.Frame.Kind == FrameKind.Strike && (draft.Sentence.Triggers.Exists(t => t.Frame.Kind == FrameKind.Casualty) || weapons.TellsOfReach(draft.Sentence.Context)) ||
        draft.Sentence.Actors.Exists(a => !a.IsCivilian && !a.IsDemonym) || draft.Sentence.Actors.Exists(a => a.IsDemonym) && draft.Sentence.Triggers.Exists(t => t.Frame.Kind == FrameKind.Casualty) || draft.Means.Exists(m => m.Name.Length > 0) || draft.Sentence.Context.IsWarReport
        || Tokens(draft, draft.Sentence.Sentence.FirstToken, draft.Sentence.Sentence.EndToken).Any(t => nouns.IsWar(t.Norm));

    private static bool HasWith(ClaimDraft draft) =>
        Tokens(draft, Math.Max(draft.Trigger.First - 4, draft.Sentence.Sentence.FirstToken), Math.Min(draft.Trigger.End + 4, draft.Sentence.Sentence.EndToken)).Any(t => draft.Trigger.Frame.With.Contains(t.Norm))
        || draft is { Group: { Finite: true } told, Trigger.Form: TriggerForm.Noun } && draft.Trigger.End <= told.First && draft.Trigger.First >= told.ClauseFirst && draft.Trigger.Frame.With.Contains(draft.Sentence.Context.Tokens[told.Head].Norm);

    /// <summary>"suspected of plotting attacks", "accused of planning the assault": what people are taken to have in mind, no event.</summary>
    private static bool IsPlotted(ClaimDraft draft)
    {
        int at = draft.Trigger.First - 1, first = draft.Sentence.Sentence.FirstToken;
        while (at > first && (draft.Sentence.Context.Tokens[at].Form.Is(WordClass.Determiner) || draft.Sentence.Context.Tokens[at].Form.Verb == VerbForms.None && at > draft.Trigger.First - 3)) at--;
        return draft.Trigger.Form == TriggerForm.Noun && at > first && draft.Sentence.Context.Tokens[at].Norm is "plotting" or "planning" or "preparing" && draft.Sentence.Context.Tokens[at - 1].Norm is "of" or "for" or "with";
    }

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

    private static bool ObjectNoun(ClaimDraft draft, VerbGroup? group)
    {
        if (group is null || IsDenial(draft)) return false;
        int goesTo = draft is { Trigger: { Form: TriggerForm.Active, IsVerb: true } } ? Math.Max(group.ClauseEnd, Sharing(draft, group).ClauseEnd) : group.ClauseEnd;
        var (first, end) = draft.Trigger.Form == TriggerForm.Passive ? (SubjectOf(group), group.First) : (draft.Trigger.First + 1, Math.Max(draft.Trigger.End, Math.Min(goesTo, draft.Trigger.End + 9)));
        if (first == draft.Trigger.First + 1 && draft.Sentence.Context.Tokens[group.ClauseFirst].Form.Is(WordClass.Relative)) first = Math.Max(draft.Sentence.Sentence.FirstToken, group.ClauseFirst - 4);
        return Tokens(draft, first, end).Any(t => draft.Trigger.Frame.Objects.Contains(t.Norm) || draft.Trigger.Frame.Objects.Contains(t.Form.NounLemma));
    }

    /// <summary>"Troops tested the lines but were thrown back": where the subject of a passive starts, also of one that it shares with a verb before.</summary>
    private static int SubjectOf(VerbGroup group)
    {
        VerbGroup holder = HolderOf(group);
        return holder is { Finite: true, SharesSubject: { Finite: true, Passive: false } shared } && holder.ClauseFirst >= holder.First && shared.First < holder.First ? shared.ClauseFirst : holder.ClauseFirst;
    }

    /// <summary>"denies deliberately targeting civilians": what is denied is a deed, told by a verb, and no passage.</summary>
    private static bool IsDenial(ClaimDraft draft)
    {
        var tokens = draft.Sentence.Context.Tokens;
        int at = draft.Trigger.First + 1;
        while (at < draft.Sentence.Sentence.EndToken && tokens[at].Form.Is(WordClass.Adverb)) at++;
        return tokens[draft.Trigger.First].Form.VerbLemma == "deny" && at < draft.Sentence.Sentence.EndToken && (tokens[at].Form.Verb & VerbForms.Gerund) != 0;
    }

    /// <summary>"Residents began leaving", "Shells kept falling": the group before whose verb the subject of this one stands.</summary>
    private static VerbGroup HolderOf(VerbGroup group)
    {
        bool reduced = group.IsAfterReduced;
        for (int depth = 0; depth < 6 && group.SharesSubject is { } shared && shared.First < group.First && (shared.Passive == group.Passive || reduced); depth++) group = shared;
        return group;
    }

    private static IEnumerable<Token> Subject(ClaimDraft draft, VerbGroup group)
    {
        VerbGroup holder = HolderOf(group);
        return Tokens(draft, holder.ClauseFirst, holder.First);
    }

    private static bool HasPronoun(ClaimDraft draft, VerbGroup? group) =>
        group is not null && draft.Trigger.IsVerb && Subject(draft, group).Any(t => t.Norm is "they" or "it" or "we");

    /// <summary>"Regime warplanes carried out …": forces that no pack can name.</summary>
    private bool HasForceSubject(ClaimDraft draft, VerbGroup? group) =>
        group is not null && draft.Trigger.Form == TriggerForm.Active && !Subject(draft, group).Any(t => IsRelief(t.Norm)) && HolderOf(group) is var holder && Enumerable.Range(holder.ClauseFirst, Math.Max(0, holder.First - holder.ClauseFirst))
            .Any(i => nouns.IsForce(draft.Sentence.Context.Tokens[i].Norm) && (draft.Sentence.Context.IsWarReport || nouns.IsWar(draft.Sentence.Context.Tokens[i].Norm)) && !draft.Sentence.Actors.Exists(a => a.First <= i && i < a.End));

    /// <summary>"made 29 attempts to dislodge", "tried unsuccessfully to dislodge": the infinitive tells what was tried.</summary>
    private static bool IsTried(ClaimDraft draft, VerbGroup group) =>
        Tokens(draft, Math.Max(draft.Sentence.Sentence.FirstToken, group.First - LongestBack), group.First).Any(t => t.Form.VerbLemma is "try" or "attempt" || t.Form.NounLemma is "attempt" or "bid" or "effort");

    /// <summary>"A convoy of 12 trucks carrying food": what brings relief is no force.</summary>
    private static bool IsRelief(string norm) => norm is "aid" or "food" or "relief" or "humanitarian" or "medical" or "medicine" or "medicines" or "flour" or "un" or "wfp" or "evacuees";

    /// <summary>"The pull-back over the river was completed", "The groups pulled back": of a report of war, a withdrawal told as known, or of forces without a name.</summary>
    private bool IsLeaving(ClaimDraft draft, VerbGroup? group) =>
        draft.Type == ClaimType.Withdrawal && draft.Sentence.Context.IsWarReport && group is not null
        && (draft.Trigger.Form == TriggerForm.Noun ? draft.Trigger.First > group.ClauseFirst && draft.Trigger.End <= group.First && draft.Sentence.Context.Tokens[draft.Trigger.First - 1].Norm == "the"
            : Subject(draft, group).Any(t => t.Form.NounLemma != t.Norm && (nouns.IsForce(t.Norm) || t.Norm == "groups")));

    private bool ForceNear(ClaimDraft draft, VerbGroup? group) =>
        Tokens(draft, Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - 6), Math.Min(draft.Sentence.Sentence.EndToken, draft.Trigger.End + 6)).Any(t => nouns.IsForce(t.Norm) && (draft.Sentence.Context.IsWarReport || nouns.IsWar(t.Norm)));

    private static IEnumerable<Token> Tokens(ClaimDraft draft, int first, int end)
    {
        for (int i = Math.Max(first, 0); i < end; i++) yield return draft.Sentence.Context.Tokens[i];
    }
}
