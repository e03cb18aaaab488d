using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>Needs of weapons, and of aircraft and ships: what was fired, what fell, what somebody wears or drives.</content>
internal sealed partial class FrameNeeds
{
    /// <summary>"artillery on X", "barrels over Y": a place at which the weapon is directed follows at once, and no verb has told it ("fired missiles at X").</summary>
    private static bool Directed(ClaimDraft draft)
    {
        int at = draft.Trigger.End;
        SentenceReading sentence = draft.Sentence;
        bool isTold = sentence.Triggers.Exists(t => t.IsVerb && t.First < draft.Trigger.First && draft.Trigger.End <= t.End);
        return !isTold && at < sentence.Sentence.EndToken && sentence.Context.Tokens[at].Norm is "on" or "over" or "at" or "into" or "against" or "across" or "around" or "@"
            && sentence.Places.Exists(p => p.First > at && p.First <= at + 5 && !sentence.Groups.Exists(g => g.First > at && g.First < p.First));
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

    /// <summary>"Sniper fire killed a child", "two farmers were hurt by gunfire": the shots are what killed or hurt people, of whom nothing says that they fight.</summary>
    private bool Fells(ClaimDraft draft)
    {
        SentenceReading sentence = draft.Sentence;
        int at = draft.Trigger.End - 1;
        if (draft.Trigger.IsVerb && weapons.In(sentence.Context, sentence.Sentence.FirstToken, sentence.Sentence.EndToken).Any(w => w.Weapon.Kind is not ("small" or "arms"))) return false;
        VerbGroup? verb = sentence.Groups.Find(g => !(draft.Trigger.IsVerb && g == draft.Group) && sentence.Triggers.Exists(t => t.IsVerb && t.Frame.Kind == FrameKind.Casualty && t.First == g.Head) && (draft.Trigger.IsVerb || (g.Passive || IsSuffered(sentence, g) ? at > g.Head && at < g.ClauseEnd && IsAgent(sentence, draft.Trigger.First) : at >= g.ClauseFirst && at < g.First)));
        if (verb is null) return false;
        var (first, end) = verb.Passive || IsSuffered(sentence, verb) ? (HolderOf(verb).ClauseFirst, verb.First) : (verb.End, verb.ClauseEnd);
        return Tokens(draft, first, end).Any(t => nouns.IsCivilian(t.Norm) && !nouns.IsFighter(t.Norm) || t.Norm is "man") && !Tokens(draft, first, end).Any(t => nouns.IsFighter(t.Norm) && !nouns.IsCivilian(t.Norm) && t.Norm is not ("member" or "members"))
            || sentence.Actors.Exists(a => a.First >= first && a.First < end && !FrameReader.IsBeforeNoun(sentence.Context, a) && FrameReader.People(sentence.Context, a) is not null);
    }

    private static bool IsSuffered(SentenceReading sentence, VerbGroup verb) => sentence.Context.Tokens[verb.Head].Form.VerbLemma is "die" or "succumb" or "perish" or "lose";

    /// <summary>"by sniper fire", "in army gunfire", "of gunshot wounds": the phrase that tells what people died of.</summary>
    private static bool IsAgent(SentenceReading sentence, int noun)
    {
        int at = noun - 1;
        while (at > sentence.Sentence.FirstToken && noun - at <= LongestWeapon && sentence.Context.Tokens[at].Form is { Shape: TokenShape.Word, Classes: WordClass.None or WordClass.Determiner }) at--;
        return sentence.Context.Tokens[at].Norm is "by" or "in" or "from" or "of" or "under" or "to" or "with";
    }

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

    /// <summary>"A shell landed in X", "The last ones fell on X": what flew is the subject, or a word for it is; no aircraft that came down.</summary>
    private bool Ammunition(ClaimDraft draft, VerbGroup group)
    {
        VerbGroup holder = HolderOf(group);
        var named = weapons.In(draft.Sentence.Context, holder.ClauseFirst, holder.First).Select(w => w.Weapon).ToList();
        if (named.Count > 0) return named.Exists(w => w.Kind is "air" or "ground" && w.Craft != "crewed") || IsFallenBomb(draft, holder);
        if (IsCountOfBefore(draft, holder)) return true;
        return draft.Sentence.Context.IsWarReport && Subject(draft, group).Any(t => t.Norm is "one" or "ones" or "another" or "several" or "salvo" or "munition" or "munitions" or "projectile" or "projectiles" or "rounds");
    }

    /// <summary>"A bomb fell on X": no bomb that was planted falls.</summary>
    private static bool IsFallenBomb(ClaimDraft draft, VerbGroup holder) =>
        draft.Sentence.Context.Tokens[draft.Trigger.First].Form.VerbLemma is "fall" or "land" or "rain" && holder.First > holder.ClauseFirst && draft.Sentence.Context.Tokens[holder.First - 1].Norm == "bomb";

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

    /// <summary>"was visited by eight missiles", "was wrecked by Su-34s": such a weapon follows "by", and no noun that tells of the blow itself ("by drone strikes").</summary>
    private bool ByWeapon(ClaimDraft draft, VerbGroup group)
    {
        SentenceReading sentence = draft.Sentence;
        int by = draft.Trigger.End, last = Math.Min(group.ClauseEnd, by + LongestWay);
        while (by < last && sentence.Context.Tokens[by].Norm != "by") by++;
        if (draft.Trigger.Form != TriggerForm.Passive || by == last) return false;
        int end = Math.Min(group.ClauseEnd, by + LongestSubject);
        var named = weapons.In(sentence.Context, by + 1, end).ToList();
        return named is [{ Weapon.Kind: "air" or "ground" }, ..] && !sentence.Triggers.Exists(t => t.Form == TriggerForm.Noun && t.First > by && t.First < end && named.TrueForAll(w => w.Span.End < sentence.Context.Tokens[t.End - 1].End));
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
    private static bool Alone(ClaimDraft draft)
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

    /// <summary>"Three came down in X": only a number is the subject, of what flew in the sentence before.</summary>
    private bool IsCountOfBefore(ClaimDraft draft, VerbGroup group)
    {
        SentenceReading sentence = draft.Sentence;
        if (sentence.Index == sentence.Paragraph.FirstSentence || !sentence.Quantities.Any(q => q.EndToken == group.First && !q.IsPercentOrMoney && q.FirstToken - group.ClauseFirst <= 1)) return false;
        return weapons.In(sentence.Context, sentence.Context.Document.Sentences[sentence.Index - 1].FirstToken, sentence.Sentence.FirstToken).LastOrDefault().Weapon is { Kind: "air" or "ground", Craft: not "crewed" };
    }

    /// <summary>"The helicopter fell", "the crash of a Su-24": an aircraft or ship that the verb or noun is about.</summary>
    private bool Aircraft(ClaimDraft draft, VerbGroup? group)
    {
        int first = group?.ClauseFirst ?? draft.Sentence.Sentence.FirstToken;
        var (from, to) = draft.Trigger.IsVerb ? (first, group!.First) : (Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - 4), Math.Min(draft.Sentence.Sentence.EndToken, draft.Trigger.End + 6));
        return weapons.In(draft.Sentence.Context, from, to).Any(w => w.Weapon.Craft is not null && !IsOfTravellers(draft, w.Span) && !(draft.Trigger.IsVerb && IsAboard(draft, w.Span))) || draft.Trigger.IsVerb && IsCraftBefore(draft, group!);
    }

    /// <summary>"A passenger plane crashed", "a fishing boat sank", "a ferry": craft that carry people about, whose loss is an accident.</summary>
    private static bool IsOfTravellers(ClaimDraft draft, TextSpan craft)
    {
        int at = draft.Sentence.Sentence.FirstToken;
        while (draft.Sentence.Context.Tokens[at].End <= craft.Start) at++;
        return Tokens(draft, Math.Max(draft.Sentence.Sentence.FirstToken, at - 1), at + 1).Any(t => t.Norm is "passenger" or "commercial" or "tourist" or "sightseeing" or "fishing" or "pleasure" or "private" or "charter" or "chartered" or "migrant" or "ferry" or "airliner");
    }

    /// <summary>"a mine left by the rebels": the thing was left there, and nobody left the place.</summary>
    private bool IsLeftMine(ClaimDraft draft) =>
        draft.Trigger.Form == TriggerForm.Passive && weapons.In(draft.Sentence.Context, Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - 3), draft.Trigger.First).Any(w => w.Weapon.Kind is "bomb" or "ground");

    /// <summary>"A gas explosion", "the boiler blast": what burst by itself, and no bomb.</summary>
    private static bool IsOfMishap(ClaimDraft draft) =>
        draft.Trigger is { Form: TriggerForm.Noun } && draft.Sentence.Context.Tokens[draft.Trigger.End - 1].Form.NounLemma is "explosion" or "blast"
        && (IsOutburst(draft) || Tokens(draft, Math.Max(draft.Sentence.Sentence.FirstToken, draft.Trigger.First - 1), draft.Trigger.End).Any(t => t.Norm is "gas" or "methane" or "firedamp" or "boiler" or "cylinder" or "steam" or "dust" or "firework" or "fireworks" or "transformer" or "firecracker" or "stove" or "chemical" or "factory" or "mining"));

    /// <summary>"An explosion of colour", "the explosion of anger": a noun without an article follows, and it burst only in a manner of speaking.</summary>
    private static bool IsOutburst(ClaimDraft draft)
    {
        int of = draft.Trigger.End;
        return of + 1 < draft.Sentence.Sentence.EndToken && draft.Sentence.Context.Tokens[of].Norm == "of"
            && draft.Sentence.Context.Tokens[of + 1].Norm is "colour" or "color" or "colours" or "colors" or "anger" or "joy" or "violence" or "interest" or "laughter" or "sound" or "applause" or "flavour" or "flavours" or "demand" or "growth" or "rage";
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
}
