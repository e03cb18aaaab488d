using System.Collections.Immutable;
using Crossbearing.Core;
using Crossbearing.Text;

namespace Crossbearing.Coding;

/// <content>Needs of people: crowds, those to whom it is done, those who do not fight.</content>
internal sealed partial class FrameNeeds
{
    /// <summary>"captured seven HTS militants in X": the object is people who fight.</summary>
    private bool Captives(ClaimDraft draft, VerbGroup? group)
    {
        if (group is null || draft.Trigger.Form != TriggerForm.Active) return false;
        List<Token> taken = [.. Tokens(draft, draft.Trigger.End - draft.Trigger.First > 2 ? group.Head + 1 : draft.Trigger.End, group.ClauseEnd).TakeWhile(t => t.Norm is not ("prisoner" or "captive") && t.Form.Shape != TokenShape.Punctuation && !t.Form.Is(WordClass.Preposition | WordClass.Coordinator))];
        return taken.Count > 0 && (nouns.IsFighter(taken[^1].Norm) || nouns.IsRank(taken[^1].Norm));
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

    /// <summary>"leaving the city without electricity", "left the town in ruins": in which state a deed left it, nobody goes away.</summary>
    private static bool IsLeftAs(ClaimDraft draft) =>
        draft.Sentence.Context.Tokens[draft.Trigger.First].Form.VerbLemma == "leave" && draft.Sentence.Places.Find(p => p.PhraseFirst >= draft.Trigger.End && p.PhraseFirst - draft.Trigger.End <= 6) is { } place
        && Tokens(draft, place.End, Math.Min(place.End + 3, draft.Sentence.Sentence.EndToken)).Any(t => t.Norm is "without" or "ruins" or "rubble" or "darkness" or "shambles" or "tatters");

    /// <summary>Words where those stand to whom it is done: before a passive, after an active verb or a noun.</summary>
    private static IEnumerable<Token> Patients(ClaimDraft draft, VerbGroup? group) =>
        draft.Trigger.Form == TriggerForm.Passive && group is not null ? Tokens(draft, group.ClauseFirst, group.First)
            : group is not null && draft.Trigger.IsVerb && Sharing(draft, group) is var shared && shared != group ? Tokens(draft, shared.Head + 1, Math.Min(shared.ClauseEnd, shared.Head + 9))
            : Tokens(draft, draft.Trigger.End, Math.Min(Math.Min(group is null || draft.Trigger.First < group.First ? draft.Sentence.Sentence.EndToken : group.ClauseEnd, NextVerb(draft)), draft.Trigger.End + 9));

    private static int NextVerb(ClaimDraft draft) => draft.Sentence.Groups.Find(g => g.Finite && g.First >= draft.Trigger.End)?.First ?? draft.Sentence.Sentence.EndToken;

    private bool Victim(ClaimDraft draft, VerbGroup? group)
    {
        int first = group?.ClauseFirst ?? draft.Sentence.Sentence.FirstToken, end = group?.ClauseEnd ?? draft.Sentence.Sentence.EndToken;
        if (group is { Relative: true }) first = Math.Max(draft.Sentence.Sentence.FirstToken, first - LongestBack); // "12 soldiers who fell in X"
        return draft.Has(ActorRole.Target) || draft.Has(ActorRole.Affected)
            || Tokens(draft, first, end).Any(t => nouns.IsCivilian(t.Norm) || nouns.IsFighter(t.Norm)) || draft.Sentence.Quantities.Any(q => q.FirstToken >= first - 1 && q.FirstToken < end);
    }

    /// <summary>Many people as subject: a civilian noun or a number of fifty and more, and no vehicles.</summary>
    private bool Crowd(ClaimDraft draft, VerbGroup? group) =>
        group is not null && HolderOf(group) is var holder && !IsOfConvoy(draft, group) && !IsOfTroops(draft, group) && (draft.Sentence.Quantities.Any(q => q.FirstToken >= holder.ClauseFirst && q.FirstToken < holder.First && ((q.Low ?? q.High) >= FewestInCrowd || q.Bound is "hundreds" or "thousands" or "tens of thousands" or "hundreds of thousands" or "dozens"))
            || Subject(draft, group).Any(t => t.Norm is "people" or "families" or "civilians" or "residents" or "households" or "villagers" or "inhabitants" or "refugees" or "idps" or "population" or "locals" or "townspeople" or "townsfolk" or "evacuees" or "returnees"));

    /// <summary>"A convoy of 20 trucks": vehicles as subject, unless those whom they carry are told ("A convoy of buses with 700 students").</summary>
    private bool IsOfConvoy(ClaimDraft draft, VerbGroup group) =>
        Subject(draft, group).Any(t => nouns.IsConvoy(t.Norm)) && (Subject(draft, group).Any(t => IsRelief(t.Norm)) || !Subject(draft, group).Any(t => nouns.IsCivilian(t.Norm)));

    /// <summary>"All 30,000 troops were moved to the left bank": those counted fight, and no others are told to go with them.</summary>
    private bool IsOfTroops(ClaimDraft draft, VerbGroup group) =>
        Subject(draft, group).Any(t => t.Norm is "troops" or "soldiers" or "servicemen" or "personnel") && !Subject(draft, group).Any(t => nouns.IsCivilian(t.Norm));

    /// <summary>"Some 30,000 crossed into X": so many people without another word are those who flee, they take nothing.</summary>
    private static bool IsHeadcount(ClaimDraft draft, VerbGroup? group) =>
        draft.Type == ClaimType.TerritoryGained && group is not null && draft.Trigger.Frame.Slot("into") == "place" && draft.Sentence.Quantities.Any(q => q.EndToken == group.First && (q.Low ?? q.High) >= FewestInCrowd);

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

    private bool CivilianNear(ClaimDraft draft, VerbGroup? group) =>
        Tokens(draft, group?.ClauseFirst ?? draft.Sentence.Sentence.FirstToken, group?.ClauseEnd ?? draft.Sentence.Sentence.EndToken).Any(t => nouns.IsCivilian(t.Norm));
}
